import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { HIDDEN } from '../layout/hidden.ts';
import { clockTime } from '../layout/When.tsx';
import type { Refusal } from '../providers/refusal.ts';

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

/** "Saved 12:03", "Unsaved changes", "Saving…", "Could not save", said aloud when it matters. */
export function SaveState(facts: SavingFacts) {
  const t = useTranslate();
  const saving = savingOf(facts);
  // How it ended is said aloud; that something is unsaved or on its way would only disturb.
  const isWorthSaying = saving === 'saved' || saving === 'failed' || saving === 'stale';
  const sentence =
    saving === 'failed' && facts.refusal?.isPassing
      ? t('draft.couldNotSave', { reason: t(`draft.passing.${facts.refusal.code}`) })
      : t(`draft.saving.${saving}`, { time: facts.savedAt ? clockTime(facts.savedAt) : '' });

  return (
    <Box sx={{ flex: { xs: 1, md: 'none' }, minWidth: { md: 120 }, maxWidth: { md: 300 } }}>
      <Typography
        variant="caption"
        component="div"
        data-saving={saving}
        sx={{
          textAlign: { md: 'right' },
          color: saving === 'failed' || saving === 'stale' ? 'error.main' : 'text.secondary',
        }}
      >
        {sentence}
      </Typography>
      {/* stands from the start, so that what comes into it is said */}
      <Box role="status" sx={HIDDEN}>
        {isWorthSaying ? t('draft.savingAloud', { sentence }) : ''}
      </Box>
    </Box>
  );
}

/** Why the words are not saved, where waiting does not help; what passes by itself is said in the head alone. */
export function lastingRefusal({
  isStale,
  isUnsaved,
  isSaving,
  refusal,
}: Pick<SavingFacts, 'isStale' | 'isUnsaved' | 'isSaving' | 'refusal'>): Refusal | null {
  return isUnsaved && !isStale && !isSaving && refusal && !refusal.isPassing ? refusal : null;
}
