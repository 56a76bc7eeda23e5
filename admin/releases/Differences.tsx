import { Box, Paper } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ChangeKind, ReleaseChangeFilter, ReleaseChangeSort } from '../gql/graphql.ts';
import { Failure } from '../layout/Failure.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { ChangeFilters, type ChangeNarrowing } from './ChangeFilters.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import { RELEASE_CHANGES } from './changes.graphql.ts';
import { KindChips } from './KindChips.tsx';
import { MoverPlot } from './MoverPlot.tsx';
import { Spread } from './Spread.tsx';

const PER_PAGE = 25;
const PLOTTED = 100;
const WIDE: ChangeNarrowing = { code: '', section: '', minimumPercent: '', bar: null };

/** What differs between two cuts: how many rows of which kind, how far they moved, and every row. */
export default function Differences({ from, to }: { from: string; to: string }) {
  const t = useTranslate();
  const [kinds, setKinds] = useState<readonly ChangeKind[]>([]);
  const [narrowing, setNarrowing] = useState<ChangeNarrowing>(WIDE);
  const [sort, setSort] = useState<ReleaseChangeSort>('MOVED_MOST');
  const [page, setPage] = useState(1);
  const filter = filterOf(narrowing, kinds);
  const changes = useChanges(from, to, filter, sort, page, PER_PAGE);
  const movers = useChanges(from, to, filterOf(narrowing, ['TOTAL']), 'MOVED_MOST', 1, PLOTTED);
  const first = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      set(value);
      setPage(1);
    };
  };
  if (changes.error) {
    return <Failure sentence={sentenceOf(changes.error, t)} onRetry={() => void changes.refetch()} />;
  }
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <KindChips counts={changes.data?.counts} chosen={kinds} onChoose={first(setKinds)} />
      <ChangeFilters narrowing={narrowing} onChange={first(setNarrowing)} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
          alignItems: 'start',
        }}
      >
        <Paper
          variant="outlined"
          sx={{
            ...{ p: 2, minHeight: 340, order: { lg: 2 }, display: 'grid', columnGap: 3, alignItems: 'start' },
            gridTemplateColumns: {
              xs: 'minmax(0, 1fr)',
              sm: 'repeat(2, minmax(0, 1fr))',
              lg: 'minmax(0, 1fr)',
            },
          }}
        >
          {movers.error && !movers.data ? (
            <Failure sentence={sentenceOf(movers.error, t)} onRetry={() => void movers.refetch()} />
          ) : (
            <MoverPlot changes={movers.data?.items} />
          )}
          <Spread
            bars={changes.data?.spread}
            chosen={narrowing.bar}
            onChoose={(bar) => first(setNarrowing)({ ...narrowing, bar })}
          />
        </Paper>
        <ChangeTable
          changes={changes.data?.items}
          total={changes.data?.total ?? 0}
          isFetching={changes.isFetching}
          sort={sort}
          onSort={first(setSort)}
          page={page}
          perPage={PER_PAGE}
          onPage={setPage}
        />
      </Box>
    </Box>
  );
}

function filterOf(
  { code, section, minimumPercent, bar }: ChangeNarrowing,
  kinds: readonly ChangeKind[],
): ReleaseChangeFilter {
  return {
    ...(kinds.length > 0 ? { kinds: [...kinds] } : {}),
    ...(code === '' ? {} : { code }),
    ...(section === '' ? {} : { section }),
    ...(minimumPercent === '' ? {} : { minimumPercent }),
    ...(bar ? { movedFrom: bar.from, movedTo: bar.to } : {}),
  };
}

function useChanges(
  from: string,
  to: string,
  filter: ReleaseChangeFilter,
  sort: ReleaseChangeSort,
  page: number,
  perPage: number,
) {
  return useQuery({
    queryKey: ['releaseChanges', from, to, filter, sort, page, perPage],
    queryFn: async ({ signal }) =>
      (await ask(RELEASE_CHANGES, { from, to, filter, sort, page, perPage }, { signal })).releaseChanges,
    placeholderData: keepPreviousData,
    // Figures of a cut never change.
    staleTime: Number.POSITIVE_INFINITY,
  });
}
