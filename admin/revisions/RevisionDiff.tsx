import { Box, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { WordDiff } from '../conflicts/WordDiff.tsx';
import { Failure } from '../layout/Failure.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { ItemDiffs } from './ItemDiffs.tsx';
import { REVISION_DIFF } from './revisions.graphql.ts';

interface RevisionDiffProps {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** Field by field, what came and what went. */
export function RevisionDiff({ code, from, to }: RevisionDiffProps) {
  const t = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['revisionDiff', code, from, to],
    queryFn: async ({ signal }) => (await ask(REVISION_DIFF, { code, from, to }, { signal })).revisionDiff,
    // Revisions never change.
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) {
    return <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Skeleton variant="rounded" height={80} />;
  }
  if (data.length === 0) {
    return <Typography variant="body2">{t('revisions.same')}</Typography>;
  }
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {data.map(({ field, before, after, items }) => (
        <Box key={field}>
          <Typography variant="h3">{t(`fields.${field.split('.')[0]}`, { _: field })}</Typography>
          {items ? <ItemDiffs items={items} /> : <WordDiff before={before} after={after} />}
        </Box>
      ))}
    </Box>
  );
}
