import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../providers/useSession.ts';
import { CodeWhenDialog } from './CodeWhenDialog.tsx';
import type { Finding } from './draft.body.ts';
import { isDirty } from './draft.editing.ts';
import type { OpenedCode } from './draft.opening.ts';
import { type CodeStep, nextStep, otherSteps, seldomSteps } from './draft.steps.ts';
import { MoreSteps } from './MoreSteps.tsx';
import { RetireDialog } from './RetireDialog.tsx';
import { StepDialog } from './StepDialog.tsx';
import type { DraftHandle } from './useDraft.ts';
import { useStep } from './useStep.ts';

interface WorkflowBarProps {
  readonly handle: DraftHandle;
  readonly findings: readonly Finding[];
  readonly onReopen: () => Promise<OpenedCode | null>;
  readonly onCompare: () => void;
}

/** Save, the one next step, and what else may be done. */
export function WorkflowBar({ handle, findings, onReopen, onCompare }: WorkflowBarProps) {
  const t = useTranslate();
  const [asking, setAsking] = useState<CodeStep | 'RETIRE' | 'RETURN' | null>(null);
  const take = useStep(handle, onReopen);
  const { editing, maySave, save } = handle;
  const { draft } = editing;
  const { actions } = draft;
  const isUnsaved = isDirty(editing);
  // A first text can be submitted as soon as something is typed: saving comes first by itself.
  const next = nextStep(actions) ?? (maySave && isUnsaved ? 'SUBMIT' : null);
  const others = otherSteps(actions);

  const mayRetire = useMay('PUBLISH');
  const retiring = mayRetire ? [draft.isRetired ? ('RETURN' as const) : ('RETIRE' as const)] : [];
  const blocking = findings.filter(({ severity }) => severity === 'BLOCK');

  /** What is typed is saved first, so that the answer runs over nothing. */
  const reopen = async () => {
    await save();
    const fresh = await onReopen();
    if (fresh && !isDirty(handle.now())) {
      handle.tell({ type: 'opened', draft: fresh.draft });
    }
  };

  const saveByHand = async () => {
    await save();
    if (handle.now().stale) {
      onCompare();
    }
  };

  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
      {maySave && (
        <Button
          variant="outlined"
          disabled={!isUnsaved && !editing.stale}
          onClick={() => void saveByHand()}
          aria-keyshortcuts="Control+S"
        >
          {t('draft.save')}
        </Button>
      )}
      {others.includes('REQUEST_CHANGES') && (
        <Button variant="outlined" onClick={() => setAsking('REQUEST_CHANGES')}>
          {t('steps.REQUEST_CHANGES')}
        </Button>
      )}
      {next && (
        <Button variant="contained" disabled={editing.stale !== null} onClick={() => setAsking(next)}>
          {t(next === 'PUBLISH' && draft.state === 'SCHEDULED' ? 'publishing.change' : `steps.${next}`)}
        </Button>
      )}
      <MoreSteps steps={[...seldomSteps(actions), ...retiring]} onChoose={setAsking} />
      {(asking === 'RETIRE' || asking === 'RETURN') && (
        <RetireDialog
          code={draft.code}
          isRetired={draft.isRetired}
          onDone={reopen}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'PUBLISH' && actions.includes('SCHEDULE') ? (
        <CodeWhenDialog draft={draft} blocking={blocking} onTake={take} onClose={() => setAsking(null)} />
      ) : (
        asking &&
        asking !== 'SCHEDULE' &&
        asking !== 'RETIRE' &&
        asking !== 'RETURN' && (
          <StepDialog
            step={asking}
            draft={draft}
            blocking={blocking}
            onTake={take}
            onClose={() => setAsking(null)}
          />
        )
      )}
    </Box>
  );
}
