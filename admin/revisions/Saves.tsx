import { Box, Button, Skeleton, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DraftHandle } from '../drafts/useDraft.ts';
import { Empty } from '../layout/Empty.tsx';
import { Failure } from '../layout/Failure.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { SaveEntry } from './SaveEntry.tsx';
import { DRAFT_SAVES } from './saves.graphql.ts';

const A_PAGE = 25;

/** Everything that was saved in this place, newest first: to see what it said, and to bring it back. */
export default function Saves({ handle }: { handle: DraftHandle }) {
  const t = useTranslate();
  const { draft, version } = handle.editing;
  const { code, appliesFrom } = draft;
  const [open, setOpen] = useState<number | null>(null);
  const [pages, setPages] = useState(1);
  const { data, error, refetch } = useQuery({
    // Each save of this form makes one more.
    queryKey: ['draftSaves', code, appliesFrom, version, pages],
    queryFn: async ({ signal }) => {
      const page = { code, appliesFrom, page: 1, perPage: Math.min(100, A_PAGE * pages) };
      return (await ask(DRAFT_SAVES, page, { signal })).draftSaves;
    },
    placeholderData: keepPreviousData,
  });
  return (
    <Box sx={{ pt: { md: 6 } }}>
      {error && !data && <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={160} />}
      {data?.total === 0 && <Empty title={t('saves.none')}>{t('saves.noneAdvice')}</Empty>}
      {data && data.total > 0 && (
        <>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
            {t('saves.intro')}
          </Typography>
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
            {data.items.map((save) => (
              <SaveEntry
                key={save.version}
                save={save}
                isNow={save.version === version}
                isOpen={open === save.version}
                onToggle={() => setOpen(open === save.version ? null : save.version)}
                handle={handle}
              />
            ))}
          </Box>
          {data.total > data.items.length && data.items.length < 100 && (
            <Button onClick={() => setPages(pages + 1)} sx={{ mt: 1 }}>
              {t('saves.older')}
            </Button>
          )}
        </>
      )}
    </Box>
  );
}
