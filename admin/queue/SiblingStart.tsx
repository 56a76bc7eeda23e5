import { Box, Typography } from '@mui/material';
import { memo, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { CodeLookUp } from '../drafts/CodeLookUp.tsx';
import type { DraftHandle } from '../drafts/useDraft.ts';
import { Note } from '../layout/Note.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { useMay } from '../providers/useSession.ts';
import { START_FROM_SIBLING } from './queue.graphql.ts';

/** For a code that nobody has written about: begin with the words of a related one, to be reworded. */
export const SiblingStart = memo(function SiblingStart({ handle }: { handle: DraftHandle }) {
  const t = useTranslate();
  const notify = useNotify();
  const mayWrite = useMay('WRITE_DRAFTS');
  const [failure, setFailure] = useState<unknown>(null);
  const { draft } = handle.editing;
  if (draft.copiedFrom) {
    return (
      <Note tone="amber" title={t('queue.copiedFrom', { code: draft.copiedFrom })}>
        {t('queue.copiedMeans')}
      </Note>
    );
  }
  if (!mayWrite || draft.isSaved || draft.live !== null) {
    return null;
  }
  const start = async (sibling: string) => {
    setFailure(null);
    try {
      const { code, appliesFrom, version } = draft;
      const { answer } = await ask(START_FROM_SIBLING, {
        input: { code, appliesFrom, version, sibling },
      });
      if (answer.__typename === 'CodeDraft') {
        handle.tell({ type: 'opened', draft: answer });
        notify('queue.startedFrom', { type: 'success', messageArgs: { code: sibling } });
      } else if (answer.__typename === 'StaleVersion') {
        handle.tell({ type: 'wentStale', stale: answer });
      }
    } catch (thrown) {
      setFailure(thrown);
    }
  };
  return (
    <Note title={t('queue.unwritten')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <span>{t('queue.siblingIntro')}</span>
        <Box sx={{ flex: '0 1 280px', minWidth: 200 }}>
          <CodeLookUp
            label={t('queue.siblingChoose')}
            taken={[draft.code]}
            onChoose={(code) => void start(code)}
          />
        </Box>
      </Box>
      {failure !== null && (
        <Typography role="alert" variant="body2" color="error">
          {sentenceOf(failure, t)}
        </Typography>
      )}
    </Note>
  );
});
