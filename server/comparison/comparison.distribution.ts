import { Decimal } from '../db/decimal.ts';

/** How one metric spreads over a cohort. Values in hundredths of an RVU, ascending, all above zero. */
export interface Distribution {
  readonly values: readonly number[];
  /** RVUs as text, at least two places; null in an empty distribution. Quartiles interpolate linearly. */
  readonly lowerQuartile: string | null;
  readonly median: string | null;
  readonly upperQuartile: string | null;
  readonly maximum: string | null;
}

export interface Standing {
  /** Mid-rank: 100 × (below + half of the ties) / n, a whole number from 1 to 99. */
  readonly percentile: number;
  /** Competition rank from the top: 1 is the highest value. */
  readonly rank: number;
  /** How many values of the cohort are lower. */
  readonly below: number;
  /** How many others are equal. */
  readonly ties: number;
}

export function distributionOf(hundredths: readonly number[]): Distribution {
  const values = hundredths.toSorted((a, b) => a - b);
  return {
    values,
    lowerQuartile: quantile(values, 0.25),
    median: quantile(values, 0.5),
    upperQuartile: quantile(values, 0.75),
    maximum: quantile(values, 1),
  };
}

/** Where a value of the distribution stands in it. */
export function standingOf(value: number, { values }: Distribution): Standing {
  const below = firstAtLeast(values, value);
  const upTo = firstAtLeast(values, value + 1);
  const midRank = Math.round((100 * (below + (upTo - below) / 2)) / values.length);
  return {
    percentile: Math.min(99, Math.max(1, midRank)),
    rank: values.length - upTo + 1,
    below,
    ties: Math.max(0, upTo - below - 1),
  };
}

function quantile(values: readonly number[], share: number): string | null {
  const position = (values.length - 1) * share;
  const lower = values[Math.floor(position)];
  const upper = values[Math.ceil(position)];
  if (lower === undefined || upper === undefined) return null;
  const exact = new Decimal(upper - lower)
    .times(position - Math.floor(position))
    .plus(lower)
    .dividedBy(100);
  return exact.toFixed(Math.max(2, exact.decimalPlaces()));
}

/** Index of the first value that is not below the bound. */
function firstAtLeast(values: readonly number[], bound: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
