import { moneyText } from '../db/decimal.ts';
import type { LocalityFacts, OppsCap } from '../locality/locality.facts.ts';
import type { ConversionFactor, PaymentBasis } from '../release/release.facts.ts';
import type { RvuFigures } from '../rvu/rvu.row.ts';
import { isPriced } from '../rvu/rvu.state.ts';
import { factorOn } from './payment.factor.ts';
import {
  amountOf,
  componentsOf,
  limitingChargeOf,
  NATIONAL_INDEXES,
  type Setting,
} from './payment.formula.ts';
import { type PaymentFigureStep, settingSteps, sharedSteps } from './payment.steps.ts';

export type PaymentNoteKind =
  | 'nonFacilityNa'
  | 'facilityNa'
  | 'oppsCap'
  | 'oneFactor'
  | 'restricted'
  | 'aloneThatDay';

/** What Medicare allows for one row in one place; dollars with two places, before any OPPS cap. */
export interface PaymentFigures {
  readonly basis: PaymentBasis;
  /** Null: national, every index 1. */
  readonly locality: LocalityFacts | null;
  readonly conversionFactor: string;
  /** Null where CMS marks the setting NA. */
  readonly nonFacility: string | null;
  readonly facility: string | null;
  readonly limitingChargeNonFacility: string | null;
  readonly limitingChargeFacility: string | null;
  /** Dollars; null where CMS publishes no cap for this row and locality. What is paid is the lower amount. */
  readonly oppsCap: string | null;
  readonly steps: readonly PaymentFigureStep[];
  readonly notes: readonly PaymentNoteKind[];
}

export interface PaymentQuestion {
  readonly row: RvuFigures;
  readonly factors: readonly ConversionFactor[];
  readonly basis: PaymentBasis;
  /** ISO date; null for the factor that the release began with. */
  readonly on: string | null;
  readonly locality: LocalityFacts | null;
  /** The cap of this row in this locality. */
  readonly oppsCap: OppsCap | null;
}

/**
 * Null when Medicare sets no price for the row: a status other than A, R or T, a "+" row, no total, both
 * settings NA, or no conversion factor for the basis on that day.
 */
export function paymentFor(question: PaymentQuestion): PaymentFigures | null {
  const { row, basis, locality, oppsCap } = question;
  const inForce = factorOn(question.factors, basis, question.on);
  if (inForce === null || !isPriced(row) || (row.isNonFacilityNa && row.isFacilityNa)) return null;
  const factor = inForce.factor.value;
  const outside = row.isNonFacilityNa ? null : settingFigures(row, locality, factor, 'NON_FACILITY');
  const inside = row.isFacilityNa ? null : settingFigures(row, locality, factor, 'FACILITY');
  const indexes = locality ?? NATIONAL_INDEXES;
  return {
    basis,
    locality,
    conversionFactor: factor,
    nonFacility: outside?.amount ?? null,
    facility: inside?.amount ?? null,
    limitingChargeNonFacility: outside?.limiting ?? null,
    limitingChargeFacility: inside?.limiting ?? null,
    oppsCap: capOf(row, oppsCap),
    steps: [
      ...sharedSteps(componentsOf(row, 'FACILITY'), indexes),
      ...(outside?.steps ?? []),
      ...(inside?.steps ?? []),
    ],
    notes: notesOf(row, oppsCap, inForce.isForEverybody),
  };
}

interface SettingFigures {
  readonly amount: string;
  readonly limiting: string;
  readonly steps: readonly PaymentFigureStep[];
}

function settingFigures(
  row: RvuFigures,
  locality: LocalityFacts | null,
  factor: string,
  setting: Setting,
): SettingFigures {
  const components = componentsOf(row, setting);
  const indexes = locality ?? NATIONAL_INDEXES;
  const amount = amountOf(components, indexes, factor);
  return {
    amount: moneyText(amount),
    limiting: moneyText(limitingChargeOf(amount)),
    steps: settingSteps(components, indexes, factor, setting),
  };
}

/** CMS prints the same cap for both settings; where they differ, the one of the setting that is priced. */
function capOf(row: RvuFigures, cap: OppsCap | null): string | null {
  if (cap === null) return null;
  return row.isNonFacilityNa ? cap.facility : cap.nonFacility;
}

function notesOf(row: RvuFigures, cap: OppsCap | null, isForEverybody: boolean): PaymentNoteKind[] {
  const notes: PaymentNoteKind[] = [];
  if (row.isNonFacilityNa) notes.push('nonFacilityNa');
  if (row.isFacilityNa) notes.push('facilityNa');
  if (cap !== null) notes.push('oppsCap');
  if (row.status === 'R') notes.push('restricted');
  if (row.status === 'T') notes.push('aloneThatDay');
  if (isForEverybody) notes.push('oneFactor');
  return notes;
}

/** National amount of one setting without its arithmetic; null as for paymentFor, and where the setting is NA. */
export function nationalAmount(
  row: RvuFigures,
  factors: readonly ConversionFactor[],
  basis: PaymentBasis,
  setting: Setting,
): string | null {
  if (!isPriced(row) || (setting === 'FACILITY' ? row.isFacilityNa : row.isNonFacilityNa)) return null;
  const inForce = factorOn(factors, basis, null);
  if (inForce === null) return null;
  return moneyText(amountOf(componentsOf(row, setting), NATIONAL_INDEXES, inForce.factor.value));
}
