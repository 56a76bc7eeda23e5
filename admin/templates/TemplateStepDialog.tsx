import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Finding } from '../drafts/draft.body.ts';
import { isText, useKept } from '../drafts/useKept.ts';
import { FindingNote } from '../findings/FindingNote.tsx';
import { Confirmation } from '../layout/Confirmation.tsx';
import { Failure } from '../layout/Failure.tsx';
import { Field } from '../layout/Field.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { ImpactSummary } from './ImpactSummary.tsx';
import type { TemplateStep } from './template.step.ts';
import type { ImpactLook } from './useImpact.ts';
import type { TakeTemplateStep } from './useTemplateStep.ts';

interface TemplateStepDialogProps {
  readonly step: TemplateStep;
  /** Key of the template. */
  readonly name: string;
  readonly look: ImpactLook;
  /** What the checks would refuse. */
  readonly blocking: readonly Finding[];
  readonly onTake: TakeTemplateStep;
  readonly onClose: () => void;
}

const FORWARD: readonly TemplateStep[] = ['SUBMIT', 'APPROVE', 'PUBLISH'];

/** What a step means, and on how many pages. */
export function TemplateStepDialog({ step, name, look, blocking, onTake, onClose }: TemplateStepDialogProps) {
  const t = useTranslate();
  const [note, setNote, forget] = useKept(`template:${step}:${name}`, '', isText);
  const hasNote = step === 'SUBMIT' || step === 'REQUEST_CHANGES';
  const take = async () => {
    if (await onTake(step, note.trim())) {
      forget();
    }
  };
  const isForward = FORWARD.includes(step);
  const counts = isForward && look.kind === 'altered';
  // Nobody agrees to what is not counted yet; asking for a review changes nothing that readers see.
  const isUncounted = counts && step !== 'SUBMIT' && (!look.impact || look.isFetching);
  return (
    <Confirmation
      title={t(`templates.steps.ask.${step}`)}
      confirm={t(step === 'REVERT' ? 'templates.steps.REVERT' : `steps.${step}`)}
      isGrave={step === 'DISCARD'}
      isBlocked={isUncounted || (step === 'REQUEST_CHANGES' && note.trim() === '')}
      onConfirm={take}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Typography variant="body1">{t(`templates.steps.consequence.${step}`)}</Typography>
        {counts && (
          <Box aria-busy={look.isFetching}>
            {look.error ? (
              <Failure sentence={sentenceOf(look.error, t)} onRetry={look.retry} />
            ) : look.impact ? (
              <ImpactSummary impact={look.impact} kind={look.kind} />
            ) : (
              <Typography color="text.secondary">{t('templates.impact.counting')}…</Typography>
            )}
          </Box>
        )}
        {blocking.length > 0 && isForward && (
          <Box>
            <Typography variant="h3" color="error">
              {t('steps.inTheWay')}
            </Typography>
            {blocking.map((finding) => (
              <FindingNote key={`${finding.rule}${finding.message}`} finding={finding} />
            ))}
          </Box>
        )}
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
