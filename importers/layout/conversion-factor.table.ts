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
 * Conversion factors that somebody compared with their source, in dollars per RVU (per unit for anesthesia).
 * A factor that a file brings and this table lacks must be confirmed once, then added here.
 */
export const reviewedFactors: readonly ReviewedFactor[] = [
  wholeYear(2020, 'NON_QPP', '36.0896', 'CY 2020 PFS final rule (CMS-1715-F); PPRRVU 2020'),
  wholeYear(
    2021,
    'NON_QPP',
    '34.8931',
    'CY 2021 PFS as changed by the Consolidated Appropriations Act, 2021; PPRRVU 2021',
  ),
  wholeYear(
    2022,
    'NON_QPP',
    '34.6062',
    'CY 2022 PFS as changed by the Protecting Medicare and American Farmers from Sequester Cuts Act; PPRRVU 2022',
  ),
  wholeYear(
    2023,
    'NON_QPP',
    '33.8872',
    'CY 2023 PFS as changed by the Consolidated Appropriations Act, 2023; PPRRVU 2023',
  ),
  {
    ...wholeYear(2024, 'NON_QPP', '32.7442', 'CY 2024 PFS final rule (CMS-1784-F); PPRRVU of RVU24A'),
    to: '2024-03-08',
  },
  {
    ...wholeYear(
      2024,
      'NON_QPP',
      '33.2875',
      'Consolidated Appropriations Act, 2024, from March 9; PPRRVU of RVU24AR',
    ),
    from: '2024-03-09',
  },
  wholeYear(2025, 'NON_QPP', '32.3465', 'CY 2025 PFS final rule (CMS-1807-F); PPRRVU 2025'),
  wholeYear(2026, 'NON_QPP', '33.4009', 'CY 2026 PFS final rule (CMS-1832-F); PPRRVU 2026 nonQPP'),
  wholeYear(2026, 'QPP', '33.5675', 'CY 2026 PFS final rule (CMS-1832-F); PPRRVU 2026 QPP'),
  wholeYear(2025, 'ANESTHESIA_NON_QPP', '20.3178', 'CY 2025 PFS final rule (CMS-1807-F); header of ANES2025'),
  wholeYear(
    2026,
    'ANESTHESIA_NON_QPP',
    '20.49754',
    'CY 2026 PFS final rule (CMS-1832-F); header of ANES2026',
  ),
  wholeYear(2026, 'ANESTHESIA_QPP', '20.599835', 'CY 2026 PFS final rule (CMS-1832-F); header of ANES2026'),
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
