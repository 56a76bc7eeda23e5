/** What may be odd about a release as a whole. The name is what a release manager accepts it by. */
export type AnomalyKind =
  | 'CODES_LOST'
  | 'CODES_ADDED'
  | 'FIGURES_MOVED'
  | 'WORK_MOVED'
  | 'STATUS_MOVED'
  | 'INDICATORS_MOVED'
  | 'FIGURES_LOST'
  | 'FIGURES_LEAPT'
  | 'FIGURES_SCALED'
  | 'LOCALITIES_LOST'
  | 'FIGURES_UNMOVED';

/** A share of what was there before that may be concerned: in one quarter, and over one January. */
export interface ShareLimit {
  readonly kind: Exclude<AnomalyKind, 'FIGURES_SCALED' | 'FIGURES_UNMOVED'>;
  readonly what: string;
  readonly perQuarter: number;
  readonly perJanuary: number;
  /** Fewer than this are never odd: in an excerpt of a release, a few rows are a large share. */
  readonly least: number;
  /** The most that CMS did in the releases from RVU20A to RVU26C, which is why the limit is where it is. */
  readonly seen: string;
}

/**
 * How far a release may move from the one before it. January brings the new rule and moves half of all figures, so
 * it is measured against the Januaries before it: what CMS does every year needs no acceptance, or accepting
 * would become a habit. A release that follows another one over several quarters may move by the sum of the steps.
 */
export const shareLimits: readonly ShareLimit[] = [
  {
    kind: 'CODES_LOST',
    what: 'codes are gone',
    perQuarter: 0.005,
    perJanuary: 0.04,
    least: 20,
    seen: 'quarter 1 code (RVU24B, RVU25B); January 223 of some 15,200 (RVU21A), 210 of 16,852 to RVU26C',
  },
  {
    kind: 'CODES_ADDED',
    what: 'codes are new',
    perQuarter: 0.03,
    perJanuary: 0.08,
    least: 500,
    seen: 'quarter 112 codes (RVU24C); January 457 (RVU24A)',
  },
  {
    kind: 'FIGURES_MOVED',
    what: 'rows have other RVUs',
    perQuarter: 0.01,
    perJanuary: 0.75,
    least: 50,
    seen: 'quarter 18 of 17,236 rows (RVU20B); January 8,265 (RVU22A) to 8,718 of 17,109 rows (RVU21A)',
  },
  {
    kind: 'WORK_MOVED',
    what: 'rows have another work RVU',
    perQuarter: 0.005,
    perJanuary: 0.6,
    least: 50,
    seen: 'quarter 4 rows (RVU20B); January 46 to 141 rows, and 7,477 of 18,860 in 2026 (efficiency adjustment)',
  },
  {
    kind: 'STATUS_MOVED',
    what: 'rows have another status',
    perQuarter: 0.01,
    perJanuary: 0.1,
    least: 50,
    seen: 'quarter 39 of 18,132 rows (RVU23D); January 7 to 698 of 17,601 rows (RVU23A)',
  },
  {
    kind: 'INDICATORS_MOVED',
    what: 'rows have other policy indicators',
    perQuarter: 0.06,
    perJanuary: 0.15,
    least: 50,
    seen: 'quarter 467 of 18,037 rows (RVU23C); January 766 of 17,601 rows (RVU23A)',
  },
  {
    kind: 'FIGURES_LOST',
    what: 'rows had RVUs and have none',
    perQuarter: 0.005,
    perJanuary: 0.05,
    least: 20,
    seen: 'quarter 1 row (61715 in RVU25B); 25D to 26C fewer than 289 of 18,860 rows',
  },
  {
    kind: 'FIGURES_LEAPT',
    what: 'rows have a total that is more than three times as high or as low',
    perQuarter: 0.002,
    perJanuary: 0.01,
    least: 20,
    seen: 'RVU25D to RVU26C 3 rows',
  },
  {
    kind: 'LOCALITIES_LOST',
    what: 'payment localities are gone',
    perQuarter: 0.05,
    perJanuary: 0.1,
    least: 3,
    seen: 'January 3 of 112 (2024); none in a quarter',
  },
];

/** The middle of what the totals that moved were multiplied by; 0.948 from RVU25D to RVU26C. */
export const ratioLimit = { least: 0.8, most: 1.25, leastRows: 100 } as const;

/**
 * A January in which next to nothing moved is last year's figures under this year's name. Said, not refused: the
 * law can hold the figures still.
 */
export const unmovedLimit = { share: 0.05, leastRows: 5_000 } as const;

/** Below this a predecessor is an excerpt of a release, beside which a whole one is no surprise. */
export const wholeRelease = 5_000;
