import { Box, ButtonBase } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RvuState } from '../gql/graphql.ts';
import { count } from '../providers/locale.ts';
import type { Impact } from './useImpact.ts';

interface ImpactStatesProps {
  readonly rows: Impact['byState'];
  /** Null: examples of every state. */
  readonly chosen: RvuState | null;
  readonly onChoose: (state: RvuState | null) => void;
}

/** Pages by state as bars; one that is pressed narrows the examples to it. */
export function ImpactStates({ rows, chosen, onChoose }: ImpactStatesProps) {
  const t = useTranslate();
  const ordered = [...rows].sort((a, b) => b.count - a.count);
  const most = ordered[0]?.count ?? 1;
  return (
    <Box
      component="ul"
      aria-label={t('templates.impact.byState')}
      sx={{ listStyle: 'none', m: 0, p: 0, columnGap: 3, columns: { lg: 2 } }}
    >
      {ordered.map(({ state, count: pages }) => (
        <Box component="li" key={state} sx={{ breakInside: 'avoid' }}>
          <ButtonBase
            aria-pressed={chosen === state}
            onClick={() => onChoose(chosen === state ? null : state)}
            sx={{
              width: 1,
              display: 'grid',
              gridTemplateColumns: 'minmax(0, 9.5rem) minmax(24px, 1fr) 3.5em',
              gap: 1,
              alignItems: 'center',
              minHeight: 28,
              px: 0.75,
              mx: -0.75,
              borderRadius: 1,
              fontSize: '0.8125rem',
              textAlign: 'left',
              bgcolor: chosen === state ? 'action.selected' : undefined,
              '&:hover': { bgcolor: 'action.hover' },
            }}
          >
            <span>{t(`rvuStates.${state}`)}</span>
            <Box aria-hidden sx={{ height: 6, borderRadius: 3, bgcolor: 'action.hover', overflow: 'hidden' }}>
              <Box sx={{ height: 1, bgcolor: 'primary.main', width: `${(100 * pages) / most}%` }} />
            </Box>
            <Box component="span" sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>
              {count.format(pages)}
            </Box>
          </ButtonBase>
        </Box>
      ))}
    </Box>
  );
}
