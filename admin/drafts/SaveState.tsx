import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { clockTime } from '../layout/When.tsx';
import { type Refusal, sentenceOf } from '../providers/refusal.ts';
import { type Editing, isDirty } from './draft.editing.ts';
import type { DraftHandle } from './useDraft.ts';

type Saving = 'stale' | 'saving' | 'failed' | 'unsaved' | 'saved' | 'untouched';

function savingOf(editing: Editing): Saving {
  if (editing.stale) {
    return 'stale';
  }
  if (editing.isSaving) {
    return 'saving';
  }
  if (isDirty(editing)) {
    return editing.failure ? 'failed' : 'unsaved';
  }
  return editing.draft.isSaved ? 'saved' : 'untouched';
}

/** "Saved 12:03", "Unsaved changes", "Saving…", "Could not save: …", said aloud when it matters. */
export function SaveState({ handle: { editing } }: { handle: DraftHandle }) {
  const t = useTranslate();
  const saving = savingOf(editing);
  // How it ended is said aloud; that something is unsaved or on its way would only disturb.
  const isWorthSaying = saving === 'saved' || saving === 'failed' || saving === 'stale';
  const { updatedAt } = editing.draft;
  const sentence =
    saving === 'failed'
      ? t('draft.couldNotSave', { reason: reasonOf(editing.failure?.refusal, t) })
      : t(`draft.saving.${saving}`, { time: updatedAt ? clockTime(updatedAt) : '' });

  return (
    <Typography
      variant="caption"
      role="status"
      aria-live={isWorthSaying ? 'polite' : 'off'}
      data-saving={saving}
      title={sentence}
      sx={{
        flex: { xs: 1, md: 'none' },
        minWidth: { md: 120 },
        maxWidth: { md: 300 },
        textAlign: { md: 'right' },
        color: saving === 'failed' || saving === 'stale' ? 'error.main' : 'text.secondary',
        display: '-webkit-box',
        WebkitLineClamp: 2,
        WebkitBoxOrient: 'vertical',
        overflow: 'hidden',
      }}
    >
      {sentence}
    </Typography>
  );
}

/** What passes by itself is said in few words, with the promise to try again. */
function reasonOf(refusal: Refusal | undefined, t: (key: string) => string): string {
  return refusal?.isPassing ? t(`draft.passing.${refusal.code}`) : sentenceOf(refusal, t);
}
