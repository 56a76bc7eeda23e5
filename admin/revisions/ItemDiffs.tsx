import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { WordDiff } from '../conflicts/WordDiff.tsx';
import type { RevisionDiffQuery } from '../gql/graphql.ts';
import { StatusDot, type Tone } from '../layout/StatusDot.tsx';

type Item = NonNullable<RevisionDiffQuery['revisionDiff'][number]['items']>[number];

const TONES: Readonly<Record<Item['kind'], Tone>> = {
  ADDED: 'green',
  REMOVED: 'red',
  CHANGED: 'amber',
  MOVED: 'accent',
  SAME: 'hollow',
};

/** What became of the items of a list; what stayed as it was is counted. */
export function ItemDiffs({ items }: { items: readonly Item[] }) {
  const t = useTranslate();
  const touched = items.filter(({ kind }) => kind !== 'SAME');
  const same = items.length - touched.length;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
      {touched.map(({ item, kind, before, after }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items that look alike have no other identity
        <Box component="li" key={`${item} ${index}`}>
          <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
            <StatusDot tone={TONES[kind]}>{t(`revisions.items.${kind}`)}</StatusDot>
          </Box>
          <WordDiff before={before ?? ''} after={after ?? ''} />
        </Box>
      ))}
      {same > 0 && (
        <Typography component="li" variant="caption" color="text.secondary">
          {t('revisions.itemsSame', { smart_count: same })}
        </Typography>
      )}
    </Box>
  );
}
