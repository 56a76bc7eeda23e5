import { useTheme } from '@mui/material/styles';

interface SparklineProps {
  /** In their order; null where there is no value. */
  readonly values: readonly (number | null)[];
  readonly label: string;
}

const WIDTH = 240;
const HEIGHT = 36;
const EDGE = 4;

/** A line of values over time, each a dot; the table beside it has the figures. */
export function Sparkline({ values, label }: SparklineProps) {
  const { palette } = useTheme();
  const known = values.filter((value) => value !== null);
  if (known.length < 2) {
    return null;
  }
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const x = (index: number) => EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, values.length - 1);
  const y = (value: number) =>
    span === 0 ? HEIGHT / 2 : HEIGHT - EDGE - ((value - low) * (HEIGHT - 2 * EDGE)) / span;
  const points = values.flatMap((value, index) => (value === null ? [] : [{ x: x(index), y: y(value) }]));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      <polyline
        points={points.map((point) => `${point.x},${point.y}`).join(' ')}
        fill="none"
        stroke={palette.primary.main}
        strokeWidth={1.5}
      />
      {points.map((point) => (
        <circle key={point.x} cx={point.x} cy={point.y} r={2.5} fill={palette.primary.main} />
      ))}
    </svg>
  );
}
