import { Box, Button } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { useSaverName } from '../conflicts/useSaverName.ts';
import { Note } from '../layout/Note.tsx';
import { When } from '../layout/When.tsx';
import type { Draft } from './draft.body.ts';
import { canTakeBack } from './draft.editing.ts';
import type { OpenedCode } from './draft.opening.ts';
import type { DraftHandle } from './useDraft.ts';
import type { useLocalCopy } from './useLocalCopy.ts';

const Conflict = lazy(() => import('../conflicts/ConflictDialog.tsx'));

interface DraftNotesProps {
  readonly handle: DraftHandle;
  readonly copy: ReturnType<typeof useLocalCopy>;
  readonly isComparing: boolean;
  readonly onCompare: (isOpen: boolean) => void;
  readonly onReopen: () => Promise<OpenedCode | null>;
}

/** What somebody has to know before typing on: another's save, text left behind, a reviewer's wish, a closed draft. */
export function DraftNotes({ handle, copy, isComparing, onCompare, onReopen }: DraftNotesProps) {
  const t = useTranslate();
  const { editing, maySave, tell } = handle;
  const { draft, stale } = editing;
  const saver = useSaverName(stale?.savedBy);
  return (
    <Box sx={{ display: 'grid', gap: 1, '&:not(:empty)': { mb: 2 } }}>
      {stale && (
        <Note
          tone="red"
          role="alert"
          title={t('conflict.title', { name: saver })}
          actions={
            <Button variant="contained" onClick={() => onCompare(true)}>
              {t('conflict.compare')}
            </Button>
          }
        >
          {t('conflict.intro')}
        </Note>
      )}
      {stale && isComparing && (
        <Suspense fallback={null}>
          <Conflict handle={handle} stale={stale} onReopen={onReopen} onClose={() => onCompare(false)} />
        </Suspense>
      )}
      {copy.offer && maySave && (
        <Note
          tone="amber"
          role="status"
          title={t('draft.copy.title')}
          actions={
            <>
              <Button variant="contained" onClick={copy.takeBack}>
                {t('draft.copy.takeBack')}
              </Button>
              <Button variant="outlined" onClick={copy.throwAway}>
                {t('draft.copy.throwAway')}
              </Button>
            </>
          }
        >
          {t('draft.copy.intro')} <When at={copy.offer.at} withTime />
        </Note>
      )}
      {draft.state === 'CHANGES_REQUESTED' && draft.reviewNote && (
        <Note tone="amber" title={t('draft.changesRequested')}>
          {draft.reviewNote}
        </Note>
      )}
      {draft.state === 'IN_REVIEW' && draft.reviewNote && (
        <Note title={t('draft.noteToReviewer')}>{draft.reviewNote}</Note>
      )}
      {!maySave && (
        <Note
          actions={
            canTakeBack(editing) && (
              <Button variant="outlined" onClick={() => tell({ type: 'takenBack' })}>
                {t('draft.takeBack')}
              </Button>
            )
          }
        >
          {t(closedBecause(draft))} {canTakeBack(editing) && t('draft.takeBackMeans')}
        </Note>
      )}
    </Box>
  );
}

/** Why the form cannot be typed in, as a key of the messages. */
function closedBecause(draft: Draft): string {
  if (!draft.isSaved || draft.state === 'DRAFT' || draft.state === 'CHANGES_REQUESTED') {
    return 'draft.closed.role';
  }
  return draft.actions.includes('APPROVE') ? 'draft.closed.toReview' : `draft.closed.${draft.state}`;
}
