import type { ConversionFactor, FactorBasis } from '../release/release.facts.ts';

/** In 2026 the law parted the factor in two; until then one applied to everybody. */
const TWO_FACTORS_SINCE = '2026-01-01';

export interface FactorInForce {
  readonly factor: ConversionFactor;
  /** True when the factor of non-participants is used for participants, as there was one for all. */
  readonly isForEverybody: boolean;
}

/**
 * The factor of a basis on a day (ISO date, both ends inclusive): factors change within a year, as on 9 March
 * 2024. Without a day, the one that the release began with. Null when the release has none for that day.
 */
export function factorOn(
  factors: readonly ConversionFactor[],
  basis: FactorBasis,
  on: string | null,
): FactorInForce | null {
  const factor = inForce(factors, basis, on);
  if (factor !== null) return { factor, isForEverybody: false };
  const shared = SHARED[basis];
  if (shared === undefined) return null;
  const forAll = inForce(factors, shared, on);
  if (forAll === null || (on ?? forAll.from) >= TWO_FACTORS_SINCE) return null;
  return { factor: forAll, isForEverybody: true };
}

const SHARED: Readonly<Partial<Record<FactorBasis, FactorBasis>>> = {
  QPP: 'NON_QPP',
  ANESTHESIA_QPP: 'ANESTHESIA_NON_QPP',
};

function inForce(
  factors: readonly ConversionFactor[],
  basis: FactorBasis,
  on: string | null,
): ConversionFactor | null {
  let best: ConversionFactor | null = null;
  for (const factor of factors) {
    if (factor.basis !== basis) continue;
    if (on === null) {
      if (best === null || factor.from < best.from) best = factor;
    } else if (factor.from <= on && (factor.to === null || on <= factor.to)) {
      if (best === null || factor.from > best.from) best = factor;
    }
  }
  return best;
}
