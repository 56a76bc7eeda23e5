import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Finding } from './draft.body.ts';
import { isDirty } from './draft.editing.ts';
import type { OpenedCode } from './draft.opening.ts';
import { nextStep, otherSteps, type Step } from './draft.steps.ts';
import { MoreSteps } from './MoreSteps.tsx';
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
  const [asking, setAsking] = useState<Step | null>(null);
  const take = useStep(handle, onReopen);
  const { editing, maySave, save } = handle;
  const { actions } = editing.draft;
  const isUnsaved = isDirty(editing);
  // A first text can be submitted as soon as something is typed: saving comes first by itself.
  const next = nextStep(actions) ?? (maySave && isUnsaved ? 'SUBMIT' : null);
  const others = otherSteps(actions);

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
          {t(`steps.${next}`)}
        </Button>
      )}
      <MoreSteps steps={others.filter((step) => step === 'DISCARD')} onChoose={setAsking} />
      {asking && (
        <StepDialog
          step={asking}
          draft={editing.draft}
          blocking={findings.filter(({ severity }) => severity === 'BLOCK')}
          onTake={take}
          onClose={() => setAsking(null)}
        />
      )}
    </Box>
  );
}
