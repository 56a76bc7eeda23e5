import { isZeroText } from '../db/decimal.ts';
import type { RvuFigures } from './rvu.row.ts';

export const RVU_STATES = [
  'PAID',
  'PAID_TECHNICAL_ONLY',
  'PAID_INCIDENT_TO',
  'PAID_NO_WORK',
  'SPLIT',
  'COMPONENT_ONLY',
  'RESTRICTED_VALUED',
  'RESTRICTED',
  'CONTRACTOR_PRICED',
  'BUNDLED',
  'LISTED_NOT_USED',
  'OTHER_SCHEDULE',
  'INVALID_FOR_MEDICARE',
  'NOT_COVERED',
  'ANESTHESIA',
  'MEASURE',
  'NOT_IN_FILE',
] as const;
export type RvuState = (typeof RVU_STATES)[number];

/** States of a status letter alone. D, F, G and H have not appeared since 2006; G asks for another code. */
const BY_STATUS: Readonly<Record<string, RvuState>> = {
  B: 'BUNDLED',
  P: 'BUNDLED',
  C: 'CONTRACTOR_PRICED',
  X: 'OTHER_SCHEDULE',
  E: 'OTHER_SCHEDULE',
  I: 'INVALID_FOR_MEDICARE',
  D: 'INVALID_FOR_MEDICARE',
  F: 'INVALID_FOR_MEDICARE',
  G: 'INVALID_FOR_MEDICARE',
  H: 'INVALID_FOR_MEDICARE',
  N: 'NOT_COVERED',
  J: 'ANESTHESIA',
  M: 'MEASURE',
};

/**
 * What Medicare does with a code in a release: exactly one state, from all rows of the code.
 * No rows: NOT_IN_FILE. A status letter that CMS has never used: NOT_COVERED, so that no price is shown.
 */
export function rvuState(rows: readonly RvuFigures[]): RvuState {
  if (rows.length === 0) return 'NOT_IN_FILE';
  const base = rows.find((row) => row.modifier === '');
  if (base === undefined) return 'COMPONENT_ONLY';
  switch (base.status) {
    case 'A':
    case 'T':
      return paidState(base);
    case 'R':
      return hasValue(base) ? 'RESTRICTED_VALUED' : 'RESTRICTED';
    case 'C':
      return rows.some((row) => row.modifier === '26' && row.status === 'A') ? 'SPLIT' : 'CONTRACTOR_PRICED';
    default:
      return base.isListedOnly ? 'LISTED_NOT_USED' : (BY_STATUS[base.status] ?? 'NOT_COVERED');
  }
}

function paidState(base: RvuFigures): RvuState {
  if (!isZeroText(base.work)) return 'PAID';
  if (base.pcTc === '3') return 'PAID_TECHNICAL_ONLY';
  if (base.pcTc === '5') return 'PAID_INCIDENT_TO';
  return 'PAID_NO_WORK';
}

/** True when the row prints a total. "No value" is printed as 0.00 and is told from a true zero by the status. */
export function hasValue(row: RvuFigures): boolean {
  return !isZeroText(row.nonFacilityTotal) || !isZeroText(row.facilityTotal);
}

/**
 * True when Medicare pays by the RVUs of this row: status A, R or T without the "+" mark. An A does not mean
 * that Medicare covers the service (RVU25D record layout, attachment A).
 */
export function isUsedForPayment(row: RvuFigures): boolean {
  return (row.status === 'A' || row.status === 'R' || row.status === 'T') && !row.isListedOnly;
}

/** True when Medicare sets a price for this row: used for payment, with a total. */
export function isPriced(row: RvuFigures): boolean {
  return isUsedForPayment(row) && hasValue(row);
}
