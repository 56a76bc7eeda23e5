import { isZeroText } from '../db/decimal.ts';
import { isPriced } from '../rvu/rvu.state.ts';
import type { FactName } from '../template/template.fact.ts';
import type { PageSubject } from './page.subject.ts';

const FACTS: Readonly<Record<FactName, (subject: PageSubject) => string | boolean>> = {
  status: ({ base }) => base?.status ?? '',
  globalPeriod: ({ base }) => base?.globalPeriod ?? '',
  pcTc: ({ base }) => base?.pcTc ?? '',
  state: ({ state }) => state,
  system: ({ system }) => system.system,
  lifecycle: ({ lifecycle }) => lifecycle,
  addOn: ({ base }) => base?.globalPeriod === 'ZZZ',
  priced: (subject) => subject.isPriced,
  hasWork: ({ base }) => base !== null && !isZeroText(base.work),
  nonFacilityNa: ({ base }) => base?.isNonFacilityNa === true,
  facilityNa: ({ base }) => base?.isFacilityNa === true,
  hasParts: (subject) => isPricedRow(subject, '26') && isPricedRow(subject, 'TC'),
  hasDiscontinued: (subject) => isPricedRow(subject, '53'),
  hasPaidModifier: ({ paidModifiers }) => paidModifiers.length > 0,
  hasQpp: ({ input }) => input.release.conversionFactors.some(({ basis }) => basis === 'QPP'),
  hasContent: ({ input }) => input.content !== null,
};

function isPricedRow(subject: PageSubject, modifier: string): boolean {
  const row = subject.row(modifier);
  return row !== null && isPriced(row);
}

/** A fact that a condition asks for; undefined where there is no such fact. */
export function pageFact(subject: PageSubject, name: string): string | boolean | undefined {
  return isFactName(name) ? FACTS[name](subject) : undefined;
}

function isFactName(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}
