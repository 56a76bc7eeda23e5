import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { cohortPlot } from './cohort.plot.ts';
import { FigureTable } from './FigureTable.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import type { Page } from './useLook.ts';

type Comparison = NonNullable<Page['comparison']>;

/** How the code stands among its kind: in words, as a picture, and in figures. */
export function ComparisonSection({ comparison }: { comparison: Comparison }) {
  const t = useTranslate();
  const { lowerQuartile, median, upperQuartile, maximum } = comparison;
  const figures = [comparison.value, lowerQuartile, median, upperQuartile, maximum];
  const headings = ['value', 'lowerQuartile', 'median', 'upperQuartile', 'maximum'];
  return (
    <ReadingSection title={t('page.comparison')}>
      <Paragraphs text={comparison.sentence} missing="" />
      <CohortPicture comparison={comparison} />
      {median !== null && (
        <FigureTable
          label={t('page.cohort.label', { cohort: comparison.cohort })}
          headings={[t('page.cohort.name'), ...headings.map((name) => t(`page.cohort.${name}`))]}
          rows={[[comparison.cohort, ...figures.map((figure) => figure ?? '–')]]}
        />
      )}
    </ReadingSection>
  );
}

const WIDTH = 320;
const EDGE = 6;
const MIDDLE = 18;

function CohortPicture({ comparison }: { comparison: Comparison }) {
  const t = useTranslate();
  const { palette } = useTheme();
  const plot = cohortPlot(comparison);
  if (!plot) {
    return null;
  }
  const x = (place: number) => EDGE + place * (WIDTH - 2 * EDGE);
  const line = { stroke: palette.text.secondary, y1: MIDDLE, y2: MIDDLE };
  return (
    <Box sx={{ maxWidth: 480, my: 1 }}>
      <svg
        viewBox={`0 0 ${WIDTH} 36`}
        width="100%"
        role="img"
        aria-label={t('page.cohort.picture', {
          size: comparison.cohortSize,
          value: comparison.value,
          median: comparison.median,
        })}
      >
        <line x1={x(0)} x2={x(1)} {...line} />
        <rect
          x={x(plot.lower)}
          y={MIDDLE - 8}
          width={Math.max(1, x(plot.upper) - x(plot.lower))}
          height={16}
          rx={2}
          fill={palette.action.selected}
          stroke={palette.text.secondary}
        />
        <line
          x1={x(plot.median)}
          x2={x(plot.median)}
          y1={MIDDLE - 8}
          y2={MIDDLE + 8}
          stroke={palette.text.secondary}
          strokeWidth={2}
        />
        <circle
          cx={x(plot.value)}
          cy={MIDDLE}
          r={5}
          fill={palette.primary.main}
          stroke={palette.background.paper}
          strokeWidth={1.5}
        />
      </svg>
    </Box>
  );
}
