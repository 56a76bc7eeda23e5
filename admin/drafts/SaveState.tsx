import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { clockTime } from '../layout/When.tsx';
import { type Refusal, sentenceOf } from '../providers/refusal.ts';

/** What matters of a form for saying how its saving stands; drafts of codes and of templates both have it. */
export interface SavingFacts {
  readonly isStale: boolean;
  readonly isSaving: boolean;
  readonly isUnsaved: boolean;
  readonly refusal: Refusal | null;
  readonly isSaved: boolean;
  readonly savedAt: string | null;
}

type Saving = 'stale' | 'saving' | 'failed' | 'unsaved' | 'saved' | 'untouched';

function savingOf({ isStale, isSaving, isUnsaved, refusal, isSaved }: SavingFacts): Saving {
  if (isStale) {
    return 'stale';
  }
  if (isSaving) {
    return 'saving';
  }
  if (isUnsaved) {
    return refusal ? 'failed' : 'unsaved';
  }
  return isSaved ? 'saved' : 'untouched';
}

/** "Saved 12:03", "Unsaved changes", "Saving…", "Could not save: …", said aloud when it matters. */
export function SaveState(facts: SavingFacts) {
  const t = useTranslate();
  const saving = savingOf(facts);
  // How it ended is said aloud; that something is unsaved or on its way would only disturb.
  const isWorthSaying = saving === 'saved' || saving === 'failed' || saving === 'stale';
  const sentence =
    saving === 'failed'
      ? t('draft.couldNotSave', { reason: reasonOf(facts.refusal, t) })
      : t(`draft.saving.${saving}`, { time: facts.savedAt ? clockTime(facts.savedAt) : '' });

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
function reasonOf(refusal: Refusal | null, t: (key: string) => string): string {
  return refusal?.isPassing ? t(`draft.passing.${refusal.code}`) : sentenceOf(refusal, t);
}
