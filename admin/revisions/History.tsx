import { Box, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useTalk } from '../comments/CommentsContext.tsx';
import type { DraftHandle } from '../drafts/useDraft.ts';
import { Empty } from '../layout/Empty.tsx';
import { Failure } from '../layout/Failure.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { RevisionEntry } from './RevisionEntry.tsx';
import { commentsBefore } from './revision.comments.ts';
import { REVISIONS } from './revisions.graphql.ts';

/** What was published, newest first, each with what it changed and the way back into a draft. */
export default function History({ handle }: { handle: DraftHandle }) {
  const t = useTranslate();
  const { code } = handle.editing.draft;
  const [open, setOpen] = useState<number | null>(null);
  const comments = useTalk()?.comments.items ?? [];
  const { data, error, refetch } = useQuery({
    queryKey: ['revisions', code],
    queryFn: async ({ signal }) => (await ask(REVISIONS, { code }, { signal })).revisions,
  });
  return (
    <Box sx={{ pt: { md: 6 } }}>
      {error && <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={160} />}
      {data?.length === 0 && <Empty title={t('revisions.none')}>{t('revisions.noneAdvice')}</Empty>}
      {data && data.length > 0 && (
        <>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
            {t('revisions.intro')}
          </Typography>
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
            {data.map((revision) => (
              <RevisionEntry
                key={revision.number}
                revision={revision}
                others={data.map(({ number }) => number).filter((number) => number !== revision.number)}
                isOpen={open === revision.number}
                onToggle={() => setOpen(open === revision.number ? null : revision.number)}
                handle={handle}
                comments={commentsBefore(revision, data, comments)}
              />
            ))}
          </Box>
        </>
      )}
    </Box>
  );
}
