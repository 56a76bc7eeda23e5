import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Finding } from '../drafts/draft.body.ts';
import { isText, useKept } from '../drafts/useKept.ts';
import { Confirmation } from '../layout/Confirmation.tsx';
import { Field } from '../layout/Field.tsx';
import { isUncounted, TemplateConsequence } from './TemplateConsequence.tsx';
import type { TemplateStep } from './template.step.ts';
import type { ImpactLook } from './useImpact.ts';
import type { TakeTemplateStep } from './useTemplateStep.ts';

interface TemplateStepDialogProps {
  readonly step: Exclude<TemplateStep, 'PUBLISH' | 'SCHEDULE'>;
  /** Key of the template. */
  readonly name: string;
  readonly look: ImpactLook;
  /** What the checks would refuse. */
  readonly blocking: readonly Finding[];
  readonly onTake: TakeTemplateStep;
  readonly onClose: () => void;
}

const FORWARD: readonly TemplateStep[] = ['SUBMIT', 'APPROVE'];

/** What a step means, and on how many pages. */
export function TemplateStepDialog({ step, name, look, blocking, onTake, onClose }: TemplateStepDialogProps) {
  const t = useTranslate();
  const [note, setNote, forget] = useKept(`template:${step}:${name}`, '', isText);
  const hasNote = step === 'SUBMIT' || step === 'REQUEST_CHANGES';
  const take = async () => {
    if (await onTake(step, { note: note.trim() })) {
      forget();
    }
  };
  const isForward = FORWARD.includes(step);
  return (
    <Confirmation
      title={t(`templates.steps.ask.${step}`)}
      confirm={t(step === 'REVERT' ? 'templates.steps.REVERT' : `steps.${step}`)}
      isGrave={step === 'DISCARD'}
      isBlocked={
        (step === 'APPROVE' && isUncounted(look)) || (step === 'REQUEST_CHANGES' && note.trim() === '')
      }
      onConfirm={take}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Typography variant="body1">{t(`templates.steps.consequence.${step}`)}</Typography>
        {isForward && <TemplateConsequence look={look} blocking={blocking} />}
        {hasNote && (
          <Field
            label={t(step === 'SUBMIT' ? 'steps.noteForReviewer' : 'steps.noteForAuthor')}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            multiline
            minRows={3}
            autoFocus={step === 'REQUEST_CHANGES'}
          />
        )}
      </Box>
    </Confirmation>
  );
}
