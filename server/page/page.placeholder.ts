import { Decimal, dollars, moneyText } from '../db/decimal.ts';
import { factorOn } from '../payment/payment.factor.ts';
import { nationalAmount } from '../payment/payment.figures.ts';
import { limitingChargeOf, type Setting } from '../payment/payment.formula.ts';
import type { FactorBasis, PaymentBasis } from '../release/release.facts.ts';
import { parseReleaseReference } from '../release/release.name.ts';
import type { RvuRow } from '../rvu/rvu.row.ts';
import { hasValue } from '../rvu/rvu.state.ts';
import { isPlaceholderName, type PlaceholderName } from '../template/template.placeholder.ts';
import type { PageSubject } from './page.subject.ts';
import type { PageVoice } from './page.voice.ts';
import { dateInWords, listInWords } from './page.wording.ts';

type Words = (subject: PageSubject, voice: PageVoice) => string | null;

const WORDS: Readonly<Record<PlaceholderName, Words>> = {
  code: ({ input }) => input.code,
  codeName: ({ input, system }) => `${system.name} code ${input.code}`,
  systemName: ({ system }) => system.name,
  title: (_subject, voice) => voice.title,
  section: ({ input }) => input.place.section.name,
  subsection: ({ input }) => input.place.subsection?.name ?? null,
  specialties: ({ input }) => listInWords(input.specialties.map(({ name }) => name)),
  primarySpecialty: ({ input }) => input.specialties[0]?.name ?? null,
  release: ({ input }) => input.release.name,
  releaseYear: ({ input }) => parseReleaseReference(input.release.name)?.year.toString() ?? null,
  effectiveFrom: ({ input }) => dateInWords(input.release.effectiveFrom),
  cmsReleasedOn: ({ input }) => dateInWords(input.release.cmsReleasedOn),
  lastRelease: ({ input }) => input.lastRelease?.name ?? null,
  redirectTo: ({ input }) => input.content?.redirectTo ?? null,
  status: ({ base }) => base?.status ?? null,
  modifiers: ({ modifiers }) => listInWords(modifiers),
  paidModifiers: ({ paidModifiers }) => listInWords(paidModifiers),
  workRvu: ({ base }) => valued(base)?.work ?? null,
  nonFacilityPe: ({ base }) => outside(base)?.nonFacilityPe ?? null,
  facilityPe: ({ base }) => inside(base)?.facilityPe ?? null,
  malpractice: ({ base }) => valued(base)?.malpractice ?? null,
  totalNonFacility: ({ base }) => outside(base)?.nonFacilityTotal ?? null,
  totalFacility: ({ base }) => inside(base)?.facilityTotal ?? null,
  workRvu26: (subject) => valued(subject.row('26'))?.work ?? null,
  totalNonFacility26: (subject) => outside(subject.row('26'))?.nonFacilityTotal ?? null,
  totalFacility26: (subject) => inside(subject.row('26'))?.facilityTotal ?? null,
  totalNonFacilityTc: (subject) => outside(subject.row('TC'))?.nonFacilityTotal ?? null,
  totalNonFacility53: (subject) => outside(subject.row('53'))?.nonFacilityTotal ?? null,
  totalFacility53: (subject) => inside(subject.row('53'))?.facilityTotal ?? null,
  conversionFactor: (subject) => factor(subject, 'NON_QPP'),
  conversionFactorQpp: (subject) => factor(subject, 'QPP'),
  paymentNonFacility: (subject) => payment(subject, '', 'NON_QPP', 'NON_FACILITY'),
  paymentFacility: (subject) => payment(subject, '', 'NON_QPP', 'FACILITY'),
  paymentNonFacilityQpp: (subject) => payment(subject, '', 'QPP', 'NON_FACILITY'),
  paymentFacilityQpp: (subject) => payment(subject, '', 'QPP', 'FACILITY'),
  paymentNonFacility26: (subject) => payment(subject, '26', 'NON_QPP', 'NON_FACILITY'),
  paymentNonFacilityTc: (subject) => payment(subject, 'TC', 'NON_QPP', 'NON_FACILITY'),
  limitingNonFacility: (subject) => limiting(subject, 'NON_FACILITY'),
  limitingFacility: (subject) => limiting(subject, 'FACILITY'),
  anesthesiaFactor: (subject) => factor(subject, 'ANESTHESIA_NON_QPP'),
  relatedGlobal: (subject) => listInWords(subject.siblings('GLOBAL')),
  relatedTechnical: (subject) => listInWords(subject.siblings('TECHNICAL')),
  relatedProfessional: (subject) => listInWords(subject.siblings('PROFESSIONAL')),
  endoscopicBase: ({ base }) => base?.endoscopicBase || null,
};

/** The value of a page placeholder; null where this page has none, or there is no such placeholder. */
export function placeholderWords(voice: PageVoice, name: string): string | null {
  return isPlaceholderName(name) ? WORDS[name](voice.subject, voice) : null;
}

/** CMS prints 0.00 for "no value", so a row without a total has none to speak of. */
function valued(row: RvuRow | null): RvuRow | null {
  return row !== null && hasValue(row) ? row : null;
}

function outside(row: RvuRow | null): RvuRow | null {
  return row?.isNonFacilityNa === true ? null : valued(row);
}

function inside(row: RvuRow | null): RvuRow | null {
  return row?.isFacilityNa === true ? null : valued(row);
}

function factor({ input }: PageSubject, basis: FactorBasis): string | null {
  return factorOn(input.release.conversionFactors, basis, null)?.factor.value ?? null;
}

function amount(
  subject: PageSubject,
  modifier: string,
  basis: PaymentBasis,
  setting: Setting,
): string | null {
  const row = subject.row(modifier);
  return row === null ? null : nationalAmount(row, subject.input.release.conversionFactors, basis, setting);
}

function payment(
  subject: PageSubject,
  modifier: string,
  basis: PaymentBasis,
  setting: Setting,
): string | null {
  const found = amount(subject, modifier, basis, setting);
  return found === null ? null : dollars(found);
}

function limiting(subject: PageSubject, setting: Setting): string | null {
  const found = amount(subject, '', 'NON_QPP', setting);
  return found === null ? null : dollars(moneyText(limitingChargeOf(new Decimal(found))));
}
