import { Decimal, moneyText } from '../db/decimal.ts';
import type { CostIndexes } from './payment.formula.ts';

/** The parts of the anesthesia factor that are work, practice expense and malpractice; they sum to 1. */
export interface AnesthesiaShares {
  readonly work: string;
  readonly practiceExpense: string;
  readonly malpractice: string;
}

/** CY 2025; those of 2026 are not published in the files. */
export const ANESTHESIA_SHARES_2025: AnesthesiaShares = {
  work: '0.769',
  practiceExpense: '0.166',
  malpractice: '0.065',
};

/**
 * The anesthesia factor of a locality in dollars with two places: national × (share × index, summed). For
 * checking the file that CMS publishes, which is what is used.
 */
export function localityAnesthesiaFactor(
  national: string,
  shares: AnesthesiaShares,
  indexes: CostIndexes,
): string {
  const index = new Decimal(shares.work)
    .times(indexes.workGpci)
    .plus(new Decimal(shares.practiceExpense).times(indexes.peGpci))
    .plus(new Decimal(shares.malpractice).times(indexes.malpracticeGpci));
  return moneyText(index.times(national));
}
