import { Box, Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { AttestationNote } from '../findings/AttestationNote.tsx';
import { Note } from '../layout/Note.tsx';
import { useMe } from '../providers/useSession.ts';
import { AssigneeChoice } from './AssigneeChoice.tsx';
import type { Opened } from './review.opening.ts';
import type { ReviewRow } from './review.row.ts';
import type { Overtaken } from './review.step.ts';

interface ReviewNotesProps {
  readonly opened: Opened;
  readonly overtaken: Overtaken | null;
  readonly hasNext: boolean;
  readonly onNext: () => void;
  readonly onReload: () => Promise<void>;
  readonly onItem: (item: ReviewRow | null) => void;
}

/** What a reviewer has to know first: who was asked, what the author says, who was faster, whose words these are. */
export function ReviewNotes({ opened, overtaken, hasNext, onNext, onReload, onItem }: ReviewNotesProps) {
  const t = useTranslate();
  const me = useMe();
  const { item, state, isSaved, reviewNote } = opened;
  const isOwn = item?.writers.some(({ id }) => id === me?.id) === true && !opened.actions.includes('APPROVE');
  return (
    <Box sx={{ display: 'grid', gap: 1, mb: 1.5 }}>
      {overtaken && (
        <Note
          tone="red"
          role="alert"
          title={t('review.overtaken')}
          actions={<Ways hasNext={hasNext} onNext={onNext} onReload={onReload} />}
        >
          {overtaken.sentence} {t('review.overtakenMeans')}
        </Note>
      )}
      {!item && !overtaken && (
        <Note
          tone="amber"
          title={t('review.notWaiting')}
          actions={<Ways hasNext={hasNext} onNext={onNext} onReload={onReload} />}
        >
          {t(isSaved ? `review.now.${state}` : 'review.now.CLOSED')}
        </Note>
      )}
      {item && isOwn && <Note>{t('review.own')}</Note>}
      {item && reviewNote && <Note title={t('draft.noteToReviewer')}>{reviewNote}</Note>}
      {item && opened.attestation && <AttestationNote {...opened.attestation} />}
      {item && <Asked item={item} onItem={onItem} />}
    </Box>
  );
}

function Asked({ item, onItem }: { item: ReviewRow; onItem: ReviewNotesProps['onItem'] }) {
  const t = useTranslate();
  const queries = useQueryClient();
  const assigned = (now: ReviewRow | null) => {
    void queries.invalidateQueries({ queryKey: ['review', 'getList'] });
    onItem(now);
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, fontSize: '0.875rem' }}>
      <Typography component="span" variant="body2" color="text.secondary">
        {t('review.isAsked')}
      </Typography>
      <AssigneeChoice item={item} onAssigned={assigned} isLabelHidden />
      {item.appliesFrom && (
        <Typography component="span" variant="body2" color="text.secondary">
          {t('revisions.from', { release: item.appliesFrom })}
        </Typography>
      )}
    </Box>
  );
}

function Ways({ hasNext, onNext, onReload }: Pick<ReviewNotesProps, 'hasNext' | 'onNext' | 'onReload'>) {
  const t = useTranslate();
  return (
    <>
      <Button variant="outlined" onClick={() => void onReload()}>
        {t('review.again')}
      </Button>
      {hasNext && (
        <Button variant="contained" onClick={onNext}>
          {t('review.next')}
        </Button>
      )}
    </>
  );
}
