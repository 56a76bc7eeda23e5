import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useSaverName } from '../conflicts/useSaverName.ts';
import { Note } from '../layout/Note.tsx';
import { When } from '../layout/When.tsx';
import { type Refusal, sentenceOf } from '../providers/refusal.ts';

interface EditingNotesProps {
  /** Who saved first, where somebody did. */
  readonly stale: { readonly savedBy: Parameters<typeof useSaverName>[0] } | null;
  readonly onCompare: () => void;
  /** Why the words could not be saved, where waiting does not help. */
  readonly notSaved: Refusal | null;
  readonly onSave: () => void;
  /** Text that an earlier page left on this device. */
  readonly copy: {
    readonly offer: { readonly at: string } | null;
    readonly takeBack: () => void;
    readonly throwAway: () => void;
    /** What is typed could not be kept on this device. */
    readonly isWithout: boolean;
  };
  readonly copyTitle: string;
  /** The text itself, where it is short enough to be shown. */
  readonly copyText?: string | undefined;
  readonly state: string;
  readonly reviewNote: string | null;
  readonly maySave: boolean;
  /** Why the form takes no typing. */
  readonly closedBecause: string;
  /** Null where the person could not write on. */
  readonly onTakeBack: (() => void) | null;
  /** The comparison, while it is open. */
  readonly children?: ReactNode;
}

/** What somebody has to know before typing on: another's save, text left behind, a reviewer's wish, a closed draft. */
export function EditingNotes(props: EditingNotesProps) {
  const t = useTranslate();
  const { stale, copy, state, reviewNote, maySave, onTakeBack } = props;
  const saver = useSaverName(stale?.savedBy);
  return (
    <Box sx={{ display: 'grid', gap: 1, '&:not(:empty)': { mb: 2 } }}>
      {stale && (
        <Note
          tone="red"
          role="alert"
          title={t('conflict.title', { name: saver })}
          actions={
            <Button variant="contained" onClick={props.onCompare}>
              {t('conflict.compare')}
            </Button>
          }
        >
          {t('conflict.intro')}
        </Note>
      )}
      {props.notSaved && (
        <Note
          tone="red"
          role="alert"
          title={t('draft.saving.failed')}
          actions={
            <Button variant="outlined" onClick={props.onSave}>
              {t('verbs.tryAgain')}
            </Button>
          }
        >
          {sentenceOf(props.notSaved, t)}
        </Note>
      )}
      {copy.isWithout && <Note tone="red">{t('draft.copy.none')}</Note>}
      {props.children}
      {maySave && copy.offer && <CopyNote {...props} at={copy.offer.at} />}
      {state === 'CHANGES_REQUESTED' && reviewNote && (
        <Note tone="amber" title={t('draft.changesRequested')}>
          {reviewNote}
        </Note>
      )}
      {state === 'IN_REVIEW' && reviewNote && <Note title={t('draft.noteToReviewer')}>{reviewNote}</Note>}
      {!maySave && (
        <Note
          actions={
            onTakeBack && (
              <Button variant="outlined" onClick={onTakeBack}>
                {t('draft.takeBack')}
              </Button>
            )
          }
        >
          {props.closedBecause} {onTakeBack && t('draft.takeBackMeans')}
        </Note>
      )}
    </Box>
  );
}

function CopyNote({ copy, copyTitle, copyText, at }: EditingNotesProps & { readonly at: string }) {
  const t = useTranslate();
  return (
    <Note
      tone="amber"
      role="status"
      title={copyTitle}
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
      {t('draft.copy.intro')} <When at={at} withTime />
      {copyText !== undefined && (
        <Box sx={{ whiteSpace: 'pre-wrap', color: 'text.secondary' }}>{copyText}</Box>
      )}
    </Note>
  );
}

/** Why a form takes no typing, as a key of the messages: the role, or what the draft waits for. */
export function closedKey(
  draft: {
    readonly isSaved: boolean;
    readonly state: string;
    readonly actions: readonly string[];
  },
  byRole: string,
): string {
  if (!draft.isSaved || draft.state === 'DRAFT' || draft.state === 'CHANGES_REQUESTED') {
    return byRole;
  }
  return draft.actions.includes('APPROVE') ? 'draft.closed.toReview' : `draft.closed.${draft.state}`;
}
