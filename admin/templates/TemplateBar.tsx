import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Finding } from '../drafts/draft.body.ts';
import { nextStep, otherSteps, seldomSteps } from '../drafts/draft.steps.ts';
import { MoreSteps } from '../drafts/MoreSteps.tsx';
import { TemplateStepDialog } from './TemplateStepDialog.tsx';
import { TemplateWhenDialog } from './TemplateWhenDialog.tsx';
import { isUnsaved } from './template.editing.ts';
import type { Template } from './template.row.ts';
import type { TemplateStep } from './template.step.ts';
import type { ImpactLook } from './useImpact.ts';
import type { TemplateHandle } from './useTemplate.ts';
import { useTemplateStep } from './useTemplateStep.ts';

interface TemplateBarProps {
  readonly handle: TemplateHandle;
  readonly look: ImpactLook;
  readonly findings: readonly Finding[];
  readonly onReopen: () => Promise<Template>;
  readonly onCompare: () => void;
}

/** Save, the one next step, and what else may be done. */
export function TemplateBar({ handle, look, findings, onReopen, onCompare }: TemplateBarProps) {
  const t = useTranslate();
  const [asking, setAsking] = useState<TemplateStep | null>(null);
  const take = useTemplateStep(handle, onReopen);
  const { editing, maySave, save } = handle;
  const { template, stale } = editing;
  const isDirty = isUnsaved(editing);
  const next = nextStep(template.actions) ?? (maySave && isDirty ? 'SUBMIT' : null);
  const others = otherSteps(template.actions);
  const mayRevert = maySave && !template.isAsShipped && template.shippedText !== null;
  const more: TemplateStep[] = [
    ...(mayRevert ? (['REVERT'] as const) : []),
    ...seldomSteps(template.actions).filter((step) => step !== 'CORRECT'),
  ];
  const blocking = findings.filter(({ severity }) => severity === 'BLOCK');
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
          disabled={!isDirty || stale !== null}
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
        <Button variant="contained" disabled={stale !== null} onClick={() => setAsking(next)}>
          {t(next === 'PUBLISH' && template.state === 'SCHEDULED' ? 'publishing.change' : `steps.${next}`)}
        </Button>
      )}
      <MoreSteps
        steps={more}
        nameOf={(step) => (step === 'REVERT' ? 'templates.steps.REVERT' : `steps.${step}`)}
        onChoose={setAsking}
      />
      {asking === 'PUBLISH' && (
        <TemplateWhenDialog
          template={template}
          look={look}
          blocking={blocking}
          onTake={take}
          onClose={() => setAsking(null)}
        />
      )}
      {asking && asking !== 'PUBLISH' && asking !== 'SCHEDULE' && (
        <TemplateStepDialog
          step={asking}
          name={template.key}
          look={look}
          blocking={blocking}
          onTake={take}
          onClose={() => setAsking(null)}
        />
      )}
    </Box>
  );
}
