import type { FactorBasis } from '../../server/release/release.facts.ts';

export interface ReviewedFactor {
  readonly year: number;
  readonly basis: FactorBasis;
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

const wholeYear = (year: number, basis: FactorBasis, value: string, source: string): ReviewedFactor => ({
  year,
  basis,
  value,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  source,
});

/**
 * Conversion factors in dollars per RVU (per unit for anesthesia), each with the place that it was compared with.
 * What stands on every row of CMS's own file is proof of the figure; of the law behind it only what was at hand when
 * the line was written is named. A factor that a file brings and this table lacks must be confirmed once, then added
 * here.
 */
export const reviewedFactors: readonly ReviewedFactor[] = [
  wholeYear(2020, 'NON_QPP', '36.0896', 'Every row of PPRRVU in RVU20A to RVU20D'),
  wholeYear(2021, 'NON_QPP', '34.8931', 'Every row of PPRRVU in RVU21A to RVU21D'),
  wholeYear(2022, 'NON_QPP', '34.6062', 'Every row of PPRRVU in RVU22A to RVU22D'),
  wholeYear(2023, 'NON_QPP', '33.8872', 'Every row of PPRRVU in RVU23A to RVU23D'),
  {
    ...wholeYear(2024, 'NON_QPP', '32.7442', 'Every row of PPRRVU in RVU24A'),
    to: '2024-03-08',
  },
  {
    ...wholeYear(
      2024,
      'NON_QPP',
      '33.2875',
      'Every row of PPRRVU in RVU24AR, RVU24B and RVU24C; changed by law from March 9',
    ),
    from: '2024-03-09',
  },
  wholeYear(2025, 'NON_QPP', '32.3465', 'Every row of PPRRVU in RVU25A to RVU25D'),
  wholeYear(
    2026,
    'NON_QPP',
    '33.4009',
    'CY 2026 final rule (90 FR 49266): 32.3465 × 1.0025 × 1.025 × 1.0049; every row of PPRRVU 2026 nonQPP',
  ),
  wholeYear(
    2026,
    'QPP',
    '33.5675',
    'CY 2026 final rule (90 FR 49266): 32.3465 × 1.0075 × 1.025 × 1.0049; every row of PPRRVU 2026 QPP',
  ),
  wholeYear(2025, 'ANESTHESIA_NON_QPP', '20.3178', 'Header of ANES2025 in RVU25A to RVU25D'),
  wholeYear(2026, 'ANESTHESIA_NON_QPP', '20.49754', 'Header of ANES2026 in RVU26A'),
  wholeYear(2026, 'ANESTHESIA_QPP', '20.599835', 'Header of ANES2026 in RVU26A'),
];

export function reviewedFactor(year: number, basis: FactorBasis, value: string): ReviewedFactor | null {
  return (
    reviewedFactors.find(
      (factor) => factor.year === year && factor.basis === basis && factor.value === value,
    ) ?? null
  );
}

export function reviewedFactorsOf(year: number, basis: FactorBasis): readonly ReviewedFactor[] {
  return reviewedFactors.filter((factor) => factor.year === year && factor.basis === basis);
}
