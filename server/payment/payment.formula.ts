import { Decimal, roundToCents } from '../db/decimal.ts';
import type { RvuFigures } from '../rvu/rvu.row.ts';

/** The three geographic indexes; national amounts have 1 for each. Decimals as text. */
export interface CostIndexes {
  readonly workGpci: string;
  readonly peGpci: string;
  readonly malpracticeGpci: string;
}

export const NATIONAL_INDEXES: CostIndexes = { workGpci: '1', peGpci: '1', malpracticeGpci: '1' };

export type Setting = 'NON_FACILITY' | 'FACILITY';

/** RVUs that go into the formula. */
export interface Components {
  readonly work: string;
  readonly practiceExpense: string;
  readonly malpractice: string;
}

/**
 * (work × work GPCI + PE × PE GPCI + MP × MP GPCI) × conversion factor, exact, rounded half up to cents once at
 * the end (Claims Processing Manual ch. 12 §20.1; CMS PFS relative value file, formula). Rounding the parts first
 * misses CMS's own amounts.
 */
export function amountOf(components: Components, indexes: CostIndexes, factor: string): Decimal {
  const sum = new Decimal(components.work)
    .times(indexes.workGpci)
    .plus(new Decimal(components.practiceExpense).times(indexes.peGpci))
    .plus(new Decimal(components.malpractice).times(indexes.malpracticeGpci));
  return roundToCents(sum.times(factor));
}

export function componentsOf(row: RvuFigures, setting: Setting): Components {
  const practiceExpense = setting === 'FACILITY' ? row.facilityPe : row.nonFacilityPe;
  return { work: row.work, practiceExpense, malpractice: row.malpractice };
}

/** What the OPPS cap is computed from: the work of the row, and the PE and MP that CMS prints for the cap. */
export function oppsComponentsOf(row: RvuFigures, setting: Setting): Components {
  const practiceExpense = setting === 'FACILITY' ? row.oppsFacilityPe : row.oppsNonFacilityPe;
  return { work: row.work, practiceExpense, malpractice: row.oppsMalpractice };
}

/** 95 percent of 115 percent: what a physician who does not take part may charge at most. */
export const LIMITING_CHARGE_FACTOR = '1.0925';

/** Limiting charge of a rounded amount, rounded half up to cents. */
export function limitingChargeOf(amount: Decimal): Decimal {
  return roundToCents(amount.times(LIMITING_CHARGE_FACTOR));
}
