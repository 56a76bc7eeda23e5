import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { Confirmation } from '../layout/Confirmation.tsx';
import { Field } from '../layout/Field.tsx';
import { nextPath } from '../round/round.ts';
import { useRound } from '../round/useRound.ts';
import type { Draft, Finding } from './draft.body.ts';
import type { CodeStep } from './draft.steps.ts';
import { InTheWay } from './InTheWay.tsx';
import { isText, useKept } from './useKept.ts';
import type { TakeStep } from './useStep.ts';

interface StepDialogProps {
  readonly step: Exclude<CodeStep, 'SCHEDULE'>;
  readonly draft: Draft;
  /** What the checks would refuse. */
  readonly blocking: readonly Finding[];
  readonly onTake: TakeStep;
  readonly onClose: () => void;
}

/** What a step means, and what it needs: the author's word to submit, a note to ask for changes. */
export function StepDialog({ step, draft, blocking, onTake, onClose }: StepDialogProps) {
  const t = useTranslate();
  const [note, setNote, forget] = useKept(`${step}:${draft.code}/${draft.appliesFrom ?? ''}`, '', isText);
  const [isOwn, setOwn] = useState(false);
  const [isAssisted, setAssisted] = useState(draft.isAssisted);
  const isAskingForWord = step === 'SUBMIT';
  const hasNote = step === 'SUBMIT' || step === 'REQUEST_CHANGES';
  const isBlocked = (isAskingForWord && !isOwn) || (step === 'REQUEST_CHANGES' && note.trim() === '');
  const take = async () => {
    const isTaken = await onTake(step, {
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(isAskingForWord ? { ownWords: isOwn, isAssisted } : {}),
    });
    if (isTaken) {
      forget();
    }
    return isTaken;
  };
  const round = useRound(draft.code);
  const navigate = useNavigate();
  const toNext = (isTaken: unknown) => {
    if (round && isTaken === true) {
      navigate(nextPath(round, draft.code));
    }
  };
  const from = draft.appliesFrom ?? t('draft.theBeginning');
  return (
    <Confirmation
      title={t(`steps.ask.${step}`, { code: draft.code })}
      confirm={t(`steps.${step}`)}
      isGrave={step === 'DISCARD'}
      isBlocked={isBlocked}
      onConfirm={take}
      also={round && isAskingForWord ? { label: t('steps.submitAndNext'), onDone: toNext } : null}
      onClose={onClose}
    >
      <Typography variant="body1">{t(`steps.consequence.${step}`, { code: draft.code, from })}</Typography>
      {(step === 'SUBMIT' || step === 'PUBLISH' || step === 'CORRECT') && <InTheWay blocking={blocking} />}
      {isAskingForWord && (
        <FormControlLabel
          sx={{ mt: 1, alignItems: 'flex-start' }}
          control={
            <Checkbox checked={isOwn} onChange={(event) => setOwn(event.target.checked)} sx={{ pt: 0.25 }} />
          }
          label={t('steps.ownWords')}
        />
      )}
      {isAskingForWord && (
        <FormControlLabel
          sx={{ mt: 0.5, alignItems: 'flex-start' }}
          control={
            <Checkbox
              checked={isAssisted}
              onChange={(event) => setAssisted(event.target.checked)}
              sx={{ pt: 0.25 }}
            />
          }
          label={t('steps.assisted')}
        />
      )}
      {hasNote && (
        <Box sx={{ mt: 1.5 }}>
          <Field
            label={t(step === 'SUBMIT' ? 'steps.noteForReviewer' : 'steps.noteForAuthor')}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            multiline
            minRows={3}
            autoFocus={!isAskingForWord}
          />
        </Box>
      )}
    </Confirmation>
  );
}
