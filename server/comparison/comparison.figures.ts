import type { SectionPlace } from '../code/section.lookup.ts';
import { Decimal, hundredths, isZeroText } from '../db/decimal.ts';
import type { RvuFigures } from '../rvu/rvu.row.ts';
import { isPriced } from '../rvu/rvu.state.ts';
import { standingOf } from './comparison.distribution.ts';
import type { Cohort, CohortStatistics, ComparisonMetric, Share } from './comparison.statistics.ts';

/** A cohort with fewer values of the metric is not compared with. */
export const MINIMUM_COHORT = 20;

/** How a code compares with its kind; the page adds the sentence. RVUs as text. */
export interface ComparisonFigures {
  readonly cohort: string;
  readonly cohortSize: number;
  readonly metric: ComparisonMetric;
  readonly value: string;
  /** Two places; null with percentile and rank where the code carries none of the metric. */
  readonly ratioToMedian: string | null;
  readonly percentile: number | null;
  readonly rank: number | null;
  /** Codes of the cohort that are lower, and others that are equal. */
  readonly below: number | null;
  readonly ties: number | null;
  readonly lowerQuartile: string | null;
  readonly median: string | null;
  readonly upperQuartile: string | null;
  readonly maximum: string | null;
  readonly withoutWork: Share;
}

/**
 * Compares a code within its subsection, or its section where the subsection is too small. Without a metric: by
 * work, or by total where the code carries no work. Null for what Medicare does not price, for the total of a
 * row that is NA outside a facility, and below the minimum size.
 */
export function comparisonFor(
  rows: readonly RvuFigures[],
  place: SectionPlace,
  statistics: CohortStatistics,
  metric: ComparisonMetric | null = null,
): ComparisonFigures | null {
  const base = rows.find((row) => row.modifier === '');
  const withoutWork = statistics.withoutWork.get(place.section.slug);
  if (base === undefined || withoutWork === undefined || !isPriced(base)) return null;
  const by = metric ?? (isZeroText(base.work) ? 'TOTAL_NON_FACILITY' : 'WORK');
  const value = by === 'WORK' ? base.work : base.nonFacilityTotal;
  if (by === 'TOTAL_NON_FACILITY' && (base.isNonFacilityNa || isZeroText(value))) return null;
  const cohort = cohortOf(place, statistics, by);
  return cohort === null ? null : { ...figuresIn(cohort, by, value), withoutWork };
}

function cohortOf(place: SectionPlace, statistics: CohortStatistics, by: ComparisonMetric): Cohort | null {
  for (const facts of [place.subsection, place.section]) {
    const cohort = facts === null ? undefined : statistics.cohorts.get(facts.slug);
    if (cohort !== undefined && cohort[by].values.length >= MINIMUM_COHORT) return cohort;
  }
  return null;
}

function figuresIn(
  cohort: Cohort,
  metric: ComparisonMetric,
  value: string,
): Omit<ComparisonFigures, 'withoutWork'> {
  const distribution = cohort[metric];
  const { values, lowerQuartile, median, upperQuartile, maximum } = distribution;
  const amount = hundredths(value) ?? 0;
  const standing = amount === 0 ? null : standingOf(amount, distribution);
  return {
    cohort: cohort.name,
    cohortSize: values.length,
    metric,
    value,
    ratioToMedian:
      standing === null || median === null ? null : new Decimal(value).dividedBy(median).toFixed(2),
    percentile: standing?.percentile ?? null,
    rank: standing?.rank ?? null,
    below: standing?.below ?? null,
    ties: standing?.ties ?? null,
    lowerQuartile,
    median,
    upperQuartile,
    maximum,
  };
}
