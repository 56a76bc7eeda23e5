import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ask } from '../providers/graphql.client.ts';
import { count } from '../providers/locale.ts';
import { countedKinds } from './change.kinds.ts';
import { RELEASE_CHANGES } from './changes.graphql.ts';
import { labelOf } from './release.consequence.ts';

/** How many rows differ between two cuts, by kind, in a few words. Says nothing while it is not known. */
export function ChangeCounts({ from, to }: { from: string; to: string }) {
  const t = useTranslate();
  const { data } = useQuery({
    queryKey: ['releaseChanges', from, to, 'counts'],
    meta: { part: 'changes' },
    queryFn: async ({ signal }) =>
      (await ask(RELEASE_CHANGES, { from, to, filter: null, sort: 'CODE', page: 1, perPage: 1 }, { signal }))
        .releaseChanges,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [name = from, cut = '1'] = from.split('/');
  return (
    <Box sx={{ minHeight: 44 }}>
      {data && (
        <>
          <Typography variant="h3">
            {t('releases.changes.against', { name: labelOf({ name, cut: Number(cut) }) })}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {data.total === 0
              ? t('releases.changes.same')
              : countedKinds(data.counts)
                  .map((each) => `${count.format(each.count)} ${t(`changeKinds.${each.kind}`)}`)
                  .join(' · ')}
          </Typography>
        </>
      )}
    </Box>
  );
}
