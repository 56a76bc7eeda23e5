import { Box, Button, Paper, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { fieldText } from '../conflicts/field.text.ts';
import { WordDiff } from '../conflicts/WordDiff.tsx';
import { BODY_FIELDS, isSameField, randomKey } from '../drafts/draft.body.ts';
import type { DraftHandle } from '../drafts/useDraft.ts';
import type { DraftSavesQuery } from '../gql/graphql.ts';
import { Confirmation } from '../layout/Confirmation.tsx';
import { Failure } from '../layout/Failure.tsx';
import { When } from '../layout/When.tsx';
import { ask } from '../providers/graphql.client.ts';
import { Refusal, sentenceOf } from '../providers/refusal.ts';
import { DRAFT_SAVE, RESTORE_SAVE } from './saves.graphql.ts';

interface SaveEntryProps {
  readonly save: DraftSavesQuery['draftSaves']['items'][number];
  /** What the form was opened with. */
  readonly isNow: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly handle: DraftHandle;
}

/** One save: who and when, what bringing it back would change, and that. */
export function SaveEntry({ save, isNow, isOpen, onToggle, handle }: SaveEntryProps) {
  const t = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const { version } = save;
  const restore = useRestore(version, handle);
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Box sx={{ flex: '1 1 130px' }}>
          <Typography variant="h3">
            <When at={save.savedAt} withTime />
          </Typography>
          <Typography variant="caption" color="text.secondary" component="p" sx={{ m: 0 }}>
            {t('saves.by', { name: save.savedBy.name, version })}
            {isNow && ` · ${t('saves.now')}`}
            {!save.hasWords && ` · ${t('saves.noWords')}`}
          </Typography>
        </Box>
        {save.hasWords && !isNow && (
          <Button
            variant="outlined"
            aria-expanded={isOpen}
            onClick={onToggle}
            aria-label={t('saves.compareWhich', { version })}
          >
            {t(isOpen ? 'revisions.hide' : 'revisions.compare')}
          </Button>
        )}
        {save.hasWords && !isNow && handle.maySave && (
          <Button
            variant="outlined"
            onClick={() => setAsking(true)}
            aria-label={t('saves.restoreWhich', { version })}
          >
            {t('saves.restore')}
          </Button>
        )}
      </Box>
      {isOpen && <SaveDifference version={version} handle={handle} />}
      {isAsking && (
        <Confirmation
          title={t('saves.restoreAsk')}
          confirm={t('saves.restore')}
          onConfirm={restore}
          onClose={() => setAsking(false)}
        >
          {t('saves.restoreMeans', { name: save.savedBy.name })}
        </Confirmation>
      )}
    </Paper>
  );
}

/** Saves what is typed, so that it stays in the list too, and puts the words of an earlier save into the draft. */
function useRestore(save: number, handle: DraftHandle): () => Promise<void> {
  const t = useTranslate();
  const notify = useNotify();
  const clientKey = useRef(randomKey());
  const { tell, now } = handle;
  return async () => {
    const isSaved = await handle.save();
    const { draft, version, failure, stale } = now();
    if (stale) {
      // The note about the other person's save stands on the page.
      return;
    }
    if (!isSaved) {
      throw failure?.refusal ?? new Refusal('INTERNAL');
    }
    const { code, appliesFrom } = draft;
    const input = { code, appliesFrom, version, save, clientKey: clientKey.current };
    const { restoreSave: answer } = await ask(RESTORE_SAVE, { input });
    clientKey.current = randomKey();
    if (answer.__typename === 'StaleVersion') {
      tell({ type: 'wentStale', stale: answer });
    } else if (answer.__typename === 'Findings') {
      throw new Refusal('BAD_USER_INPUT', { sentence: answer.message });
    } else {
      tell({ type: 'opened', draft: answer });
      notify(t('saves.restored'), { type: 'success' });
    }
  };
}

/** What bringing it back would change in the words of the form. */
function SaveDifference({ version, handle }: { version: number; handle: DraftHandle }) {
  const t = useTranslate();
  const { draft, body } = handle.editing;
  const { code, appliesFrom } = draft;
  const { data, error, refetch } = useQuery({
    queryKey: ['draftSave', code, appliesFrom, version],
    queryFn: async ({ signal }) =>
      (await ask(DRAFT_SAVE, { code, appliesFrom, version }, { signal })).draftSave,
    // A save never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) {
    return <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Skeleton variant="rounded" height={80} sx={{ mt: 1.5 }} />;
  }
  const changed = BODY_FIELDS.filter((field) => !isSameField(body, data.body, field));
  return (
    <Box sx={{ mt: 1.5, display: 'grid', gap: 1.5 }}>
      {changed.length === 0 && <Typography variant="body2">{t('saves.same')}</Typography>}
      {changed.map((field) => (
        <Box key={field}>
          <Typography variant="h3">{t(`fields.${field}`)}</Typography>
          <WordDiff before={fieldText(body, field)} after={fieldText(data.body, field)} />
        </Box>
      ))}
    </Box>
  );
}
