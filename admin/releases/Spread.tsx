import { Box, ButtonBase, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { compact, count } from '../providers/locale.ts';
import { PictureTable } from './PictureTable.tsx';

const HEIGHT = 130;
const LABEL = 18;

interface Bar {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly rows: number;
}

interface SpreadProps {
  readonly bars: readonly Bar[] | undefined;
  readonly chosen: { readonly from: string | null; readonly to: string | null } | null;
  readonly onChoose: (bar: SpreadProps['chosen']) => void;
}

/** How the moves of totals are spread; each bar narrows the list to its rows. */
export function Spread({ bars, chosen, onChoose }: SpreadProps) {
  const t = useTranslate();
  if (!bars) {
    return <Skeleton variant="rounded" height={HEIGHT + LABEL} />;
  }
  const most = Math.max(1, ...bars.map(({ rows }) => rows));
  const signed = (edge: string) => edge.replace('-', '\u2212');
  const nameOf = ({ from, to }: Bar) =>
    t(`releases.changes.bar.${from ? (to ? 'between' : 'highest') : 'lowest'}`, {
      from: signed(from ?? ''),
      to: signed(to ?? ''),
    });
  return (
    <Box component="section" aria-label={t('releases.changes.spread')}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {t('releases.changes.spread')}
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'flex-end', borderBottom: 1, borderColor: 'divider' }}>
        {bars.map((bar) => {
          const isChosen =
            chosen !== null && chosen.from === (bar.from ?? null) && chosen.to === (bar.to ?? null);
          return (
            <ButtonBase
              key={`${bar.from} ${bar.to}`}
              aria-pressed={isChosen}
              aria-label={t('releases.changes.barRows', { bar: nameOf(bar), count: count.format(bar.rows) })}
              title={nameOf(bar)}
              onClick={() => onChoose(isChosen ? null : { from: bar.from ?? null, to: bar.to ?? null })}
              sx={{
                flex: 1,
                minWidth: 0,
                height: HEIGHT,
                flexDirection: 'column',
                justifyContent: 'flex-end',
                borderRadius: 0.5,
                bgcolor: isChosen ? 'action.selected' : undefined,
                '&:hover': { bgcolor: 'action.hover' },
              }}
            >
              <Box component="span" sx={{ fontSize: '0.6875rem', fontVariantNumeric: 'tabular-nums' }}>
                {bar.rows === 0 ? '' : compact.format(bar.rows)}
              </Box>
              <Box
                component="span"
                sx={{
                  width: 'calc(100% - 3px)',
                  height: bar.rows === 0 ? 0 : Math.max(2, ((HEIGHT - LABEL) * bar.rows) / most),
                  borderRadius: '2px 2px 0 0',
                  bgcolor: Number(bar.from ?? -1) < 0 ? 'error.main' : 'success.main',
                  opacity: chosen && !isChosen ? 0.4 : 0.8,
                }}
              />
            </ButtonBase>
          );
        })}
      </Box>
      <Box
        aria-hidden
        sx={{ display: 'flex', height: LABEL, fontSize: '0.6875rem', color: 'text.secondary' }}
      >
        {bars.map(({ from, to }) => (
          <Box key={`${from} ${to}`} sx={{ flex: 1, minWidth: 0, position: 'relative' }}>
            {to && (
              <Box
                component="span"
                sx={{ position: 'absolute', left: '100%', transform: 'translateX(-50%)' }}
              >
                {signed(to)}
              </Box>
            )}
          </Box>
        ))}
      </Box>
      <PictureTable
        label={t('releases.changes.spread')}
        columns={[t('releases.changes.move'), t('releases.changes.rows')]}
        rows={bars.map((bar) => [nameOf(bar), count.format(bar.rows)])}
      />
    </Box>
  );
}
