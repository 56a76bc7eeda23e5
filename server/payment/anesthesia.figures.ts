import type { AnesthesiaFactor, LocalityFacts } from '../locality/locality.facts.ts';
import type { ConversionFactor, PaymentBasis } from '../release/release.facts.ts';
import type { RvuFigures } from '../rvu/rvu.row.ts';
import { factorOn } from './payment.factor.ts';

/** What an anesthesia payment is made of; time is not ours to know. */
export interface AnesthesiaFigures {
  /** Null where no file supplies the base units of the code. */
  readonly baseUnits: number | null;
  /** Dollars per unit. */
  readonly conversionFactor: string;
  readonly locality: LocalityFacts | null;
  readonly note: 'withUnits' | 'withoutUnits';
}

export interface AnesthesiaQuestion {
  /** The base row of the code. */
  readonly row: RvuFigures;
  readonly baseUnits: number | null;
  readonly factors: readonly ConversionFactor[];
  readonly basis: PaymentBasis;
  readonly locality: LocalityFacts | null;
  /** The factor of that locality, from the anesthesia file. */
  readonly localityFactor: AnesthesiaFactor | null;
}

/** Null unless the status is J, and where the release has no anesthesia factor for the basis and place. */
export function anesthesiaFor(question: AnesthesiaQuestion): AnesthesiaFigures | null {
  const { row, baseUnits, locality } = question;
  if (row.status !== 'J') return null;
  const conversionFactor = locality === null ? nationalFactor(question) : factorOf(question);
  if (conversionFactor === null) return null;
  return { baseUnits, conversionFactor, locality, note: baseUnits === null ? 'withoutUnits' : 'withUnits' };
}

function nationalFactor({ factors, basis }: AnesthesiaQuestion): string | null {
  const anesthesia = basis === 'QPP' ? 'ANESTHESIA_QPP' : 'ANESTHESIA_NON_QPP';
  return factorOn(factors, anesthesia, null)?.factor.value ?? null;
}

/** Before 2026 the file has one column, which applies to everybody. */
function factorOf({ localityFactor, basis, factors }: AnesthesiaQuestion): string | null {
  if (localityFactor === null) return null;
  if (basis === 'NON_QPP') return localityFactor.nonQpp;
  if (localityFactor.qpp !== null) return localityFactor.qpp;
  return factorOn(factors, 'QPP', null)?.isForEverybody === true ? localityFactor.nonQpp : null;
}
