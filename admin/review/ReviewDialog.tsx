import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { type KeyboardEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { isText, useKept } from '../drafts/useKept.ts';
import { Confirmation } from '../layout/Confirmation.tsx';
import { Field } from '../layout/Field.tsx';
import { useMay } from '../providers/useSession.ts';
import type { ReviewStep } from './review.step.ts';

interface ReviewDialogProps {
  readonly step: ReviewStep;
  readonly name: string;
  readonly isApproved: boolean;
  readonly openComments: number;
  readonly blocking: number;
  /** Whether it was decided; somebody else may have been first. Throws what has to be shown here. */
  readonly onDecide: (step: ReviewStep, note: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** What the decision means. Enter confirms it; Ctrl with Enter where a note is written. */
export function ReviewDialog(props: ReviewDialogProps) {
  const { step, name, isApproved, openComments, blocking, onDecide, onClose } = props;
  const t = useTranslate();
  const mayPublish = useMay('PUBLISH');
  const isBack = step === 'REQUEST_CHANGES';
  const [isPublished, setPublished] = useState(step === 'PUBLISH');
  const [note, setNote, forget] = useKept(
    `${step}:${name}`,
    isBack && openComments > 0 ? t('review.seeComments') : '',
    isText,
  );
  const decide = async () => {
    if (await onDecide(taken, isBack ? note.trim() : '')) {
      forget();
    }
  };
  const taken: ReviewStep = isBack ? step : isPublished ? 'PUBLISH' : 'APPROVE';
  const way = taken === 'PUBLISH' && !isApproved ? 'BOTH' : taken;
  return (
    <Confirmation
      title={t(`review.ask.${way}`, { name })}
      confirm={t(`review.steps.${way}`)}
      isBlocked={isBack && note.trim() === ''}
      isFieldFirst={isBack}
      onConfirm={decide}
      onClose={onClose}
    >
      <Typography variant="body1">{t(`review.consequence.${way}`, { name })}</Typography>
      {!isBack && openComments > 0 && (
        <Typography variant="body2" sx={{ mt: 1, color: 'warning.main' }}>
          {t('review.stillOpen', { smart_count: openComments })}
        </Typography>
      )}
      {!isBack && blocking > 0 && (
        <Typography variant="body2" sx={{ mt: 1, color: 'error.main' }}>
          {t('review.inTheWay', { smart_count: blocking })}
        </Typography>
      )}
      {!isBack && !isApproved && mayPublish && (
        <FormControlLabel
          sx={{ mt: 1 }}
          control={
            <Checkbox checked={isPublished} onChange={(event) => setPublished(event.target.checked)} />
          }
          label={t('review.andPublish')}
        />
      )}
      {isBack && (
        <Box sx={{ mt: 1.5 }} onKeyDown={sendsByKey}>
          <Field
            label={t('steps.noteForAuthor')}
            hint={openComments > 0 ? t('review.goWith', { smart_count: openComments }) : undefined}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            onFocus={(event) => event.target.select()}
            multiline
            minRows={3}
            autoFocus
          />
        </Box>
      )}
    </Confirmation>
  );
}

function sendsByKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    event.currentTarget.closest('form')?.requestSubmit();
  }
}
