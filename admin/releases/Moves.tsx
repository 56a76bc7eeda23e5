import { Box, ButtonBase, Skeleton, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ask } from '../providers/graphql.client.ts';
import { MOVES } from './ChangeFilters.tsx';
import { RELEASE_MOVES } from './changes.graphql.ts';

const count = new Intl.NumberFormat('en');

interface MovesProps {
  readonly from: string;
  readonly to: string;
  readonly section: string;
  readonly chosen: string;
  readonly onChoose: (minimumPercent: string) => void;
}

/** How many rows moved how far; each bar narrows the list to its rows. */
export function Moves({ from, to, section, chosen, onChoose }: MovesProps) {
  const t = useTranslate();
  const { data } = useQuery({
    queryKey: ['releaseMoves', from, to, section],
    queryFn: ({ signal }) => ask(RELEASE_MOVES, { from, to, section: section || null }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const most = data?.by1.total ?? 0;
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {t('releases.changes.moved')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.8125rem' }}>
        {MOVES.map((percent) => {
          const rows = data?.[`by${percent}`].total;
          const isChosen = chosen === percent;
          return (
            <li key={percent}>
              <ButtonBase
                aria-pressed={isChosen}
                onClick={() => onChoose(isChosen ? '' : percent)}
                sx={{
                  width: 1,
                  display: 'grid',
                  gridTemplateColumns: '8.5em 1fr 4.5em',
                  gap: 1,
                  alignItems: 'center',
                  textAlign: 'left',
                  minHeight: 28,
                  px: 0.75,
                  mx: -0.75,
                  borderRadius: 1,
                  bgcolor: isChosen ? 'action.selected' : undefined,
                  '&:hover': { bgcolor: 'action.hover' },
                }}
              >
                <span>{t('releases.changes.movedBy', { percent })}</span>
                <Box
                  aria-hidden
                  sx={{ height: 6, borderRadius: 3, bgcolor: 'action.hover', overflow: 'hidden' }}
                >
                  <Box
                    sx={{
                      height: 1,
                      bgcolor: 'primary.main',
                      width: `${most === 0 ? 0 : (100 * (rows ?? 0)) / most}%`,
                    }}
                  />
                </Box>
                <Box component="span" sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>
                  {rows === undefined ? <Skeleton /> : count.format(rows)}
                </Box>
              </ButtonBase>
            </li>
          );
        })}
      </Box>
    </Box>
  );
}
