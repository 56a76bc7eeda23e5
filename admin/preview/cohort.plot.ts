export interface CohortFigures {
  readonly value: string;
  readonly lowerQuartile: string | null;
  readonly median: string | null;
  readonly upperQuartile: string | null;
  readonly maximum: string | null;
}

export interface CohortPlot {
  /** Where each stands on the line, 0 to 1. */
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly value: number;
}

/**
 * Where quartiles and this code stand between zero and the highest value. By square roots: RVUs lie close together
 * below and far apart above. Null where the cohort has no quartiles.
 */
export function cohortPlot(figures: CohortFigures): CohortPlot | null {
  const { value, lowerQuartile, median, upperQuartile, maximum } = figures;
  const top = Number(maximum);
  if (lowerQuartile === null || median === null || upperQuartile === null || !(top > 0)) {
    return null;
  }
  const place = (rvus: string) => Math.sqrt(Math.min(1, Number(rvus) / top));
  return {
    lower: place(lowerQuartile),
    median: place(median),
    upper: place(upperQuartile),
    value: place(value),
  };
}
