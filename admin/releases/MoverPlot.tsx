import { Box, Skeleton, Typography } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { type Change, moversOf, percentText } from './change.text.ts';
import { MoverTable } from './MoverTable.tsx';
import { plotOf } from './mover.plot.ts';

const WIDTH = 420;
const HEIGHT = 300;
const EDGE = { left: 38, right: 8, top: 8, bottom: 26 };

/** The biggest movers: total before against total after. The table below holds the same rows, in the same order. */
export function MoverPlot({ changes }: { changes: readonly Change[] | undefined }) {
  const t = useTranslate();
  const { palette } = useTheme();
  if (!changes) {
    return (
      <Box sx={{ mb: 2 }}>
        <Skeleton width={180} height={20} sx={{ mb: 0.5 }} />
        <Skeleton
          variant="rounded"
          sx={{ width: '100%', height: 'auto', aspectRatio: `${WIDTH} / ${HEIGHT}` }}
        />
        <Skeleton width={72} height={31} />
      </Box>
    );
  }
  const movers = moversOf(changes);
  const plot = plotOf(movers, { width: WIDTH, height: HEIGHT, edge: EDGE });
  if (!plot) {
    return null;
  }
  const text = { fontSize: 11, fill: palette.text.secondary };
  return (
    <Box component="figure" sx={{ m: 0, mb: 2 }}>
      <Typography variant="h3" component="figcaption" sx={{ mb: 0.5 }}>
        {t('releases.changes.plot', { smart_count: movers.length })}
      </Typography>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width="100%"
        role="img"
        aria-label={t('releases.changes.plotLabel', { smart_count: movers.length })}
      >
        {plot.ticks.map(({ value, x, y }) => (
          <g key={value}>
            <line x1={x} x2={x} y1={EDGE.top} y2={HEIGHT - EDGE.bottom} stroke={palette.divider} />
            <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y} y2={y} stroke={palette.divider} />
            <text x={x} y={HEIGHT - EDGE.bottom + 14} textAnchor="middle" {...text}>
              {value}
            </text>
            <text x={EDGE.left - 6} y={y + 4} textAnchor="end" {...text}>
              {value}
            </text>
          </g>
        ))}
        <line {...plot.unchanged} stroke={palette.text.secondary} strokeDasharray="4 4" />
        {plot.points.map(({ mover, x, y }) => (
          <circle
            key={`${mover.code}${mover.modifier}`}
            cx={x}
            cy={y}
            r={4}
            fill={mover.after > mover.before ? palette.success.main : palette.error.main}
            fillOpacity={0.7}
          >
            <title>
              {`${mover.code}${mover.modifier ? ` ${mover.modifier}` : ''} ${mover.title ?? ''}: ${mover.before} → ${mover.after} (${percentText(mover.percent)})`}
            </title>
          </circle>
        ))}
        <text x={WIDTH - EDGE.right - 4} y={HEIGHT - EDGE.bottom - 6} textAnchor="end" {...text}>
          {t('releases.changes.before')}
        </text>
        <text x={EDGE.left + 4} y={EDGE.top + 10} {...text}>
          {t('releases.changes.after')}
        </text>
      </svg>
      <MoverTable movers={movers} />
    </Box>
  );
}
