export type PlaceholderType = 'text' | 'code' | 'rvu' | 'money' | 'factor' | 'number' | 'date';

export interface Placeholder {
  readonly type: PlaceholderType;
  /** What an editor reads beside it. */
  readonly meaning: string;
}

/**
 * The placeholders that every text of a page may hold, authored or shipped: each follows the release. One has
 * no value where the release gives none (an NA setting, a code that is not priced), and then its sentence is
 * left out.
 */
export const PAGE_PLACEHOLDERS = {
  code: { type: 'code', meaning: 'The code: 96932' },
  codeName: { type: 'text', meaning: 'System and code: CPT code 96932' },
  systemName: { type: 'text', meaning: 'The code system: CPT, HCPCS, CDT' },
  title: { type: 'text', meaning: 'The title of the page' },
  section: { type: 'text', meaning: 'The section: Medicine' },
  subsection: { type: 'text', meaning: 'The subsection: Special skin services' },
  specialties: { type: 'text', meaning: 'The specialties in words: Dermatology and Pathology' },
  primarySpecialty: { type: 'text', meaning: 'The first specialty' },
  release: { type: 'text', meaning: 'The release: RVU26C' },
  releaseYear: { type: 'number', meaning: 'The year of the release: 2026' },
  effectiveFrom: { type: 'date', meaning: 'First day of the release: July 1, 2026' },
  cmsReleasedOn: { type: 'date', meaning: 'The day on which CMS released the file' },
  lastRelease: { type: 'text', meaning: 'For a code that the release lacks, the last release that had it' },
  redirectTo: { type: 'code', meaning: 'The code that replaces a retired one' },
  status: { type: 'text', meaning: 'The status letter of the base row: A' },
  modifiers: { type: 'text', meaning: 'Modifiers with a row of their own: 26 and TC' },
  paidModifiers: { type: 'text', meaning: 'Modifiers with a row that Medicare prices' },
  workRvu: { type: 'rvu', meaning: 'Physician work: 0.78' },
  nonFacilityPe: { type: 'rvu', meaning: 'Practice expense outside a facility' },
  facilityPe: { type: 'rvu', meaning: 'Practice expense in a facility' },
  malpractice: { type: 'rvu', meaning: 'Malpractice' },
  totalNonFacility: { type: 'rvu', meaning: 'Total outside a facility' },
  totalFacility: { type: 'rvu', meaning: 'Total in a facility' },
  workRvu26: { type: 'rvu', meaning: 'Physician work of the professional part (modifier 26)' },
  totalNonFacility26: { type: 'rvu', meaning: 'Total of the professional part outside a facility' },
  totalFacility26: { type: 'rvu', meaning: 'Total of the professional part in a facility' },
  totalNonFacilityTc: { type: 'rvu', meaning: 'Total of the technical part outside a facility' },
  totalNonFacility53: { type: 'rvu', meaning: 'Total of the discontinued procedure outside a facility' },
  totalFacility53: { type: 'rvu', meaning: 'Total of the discontinued procedure in a facility' },
  conversionFactor: { type: 'factor', meaning: 'The usual conversion factor: 33.4009' },
  conversionFactorQpp: { type: 'factor', meaning: 'The factor for qualifying APM participants: 33.5675' },
  paymentNonFacility: { type: 'money', meaning: 'National amount outside a facility: $122.58' },
  paymentFacility: { type: 'money', meaning: 'National amount in a facility' },
  paymentNonFacilityQpp: { type: 'money', meaning: 'The same for qualifying APM participants' },
  paymentFacilityQpp: { type: 'money', meaning: 'The same in a facility' },
  paymentNonFacility26: {
    type: 'money',
    meaning: 'National amount of the professional part, outside a facility',
  },
  paymentNonFacilityTc: {
    type: 'money',
    meaning: 'National amount of the technical part, outside a facility',
  },
  limitingNonFacility: { type: 'money', meaning: 'National limiting charge outside a facility' },
  limitingFacility: { type: 'money', meaning: 'National limiting charge in a facility' },
  anesthesiaFactor: { type: 'factor', meaning: 'The national anesthesia conversion factor' },
  relatedGlobal: { type: 'text', meaning: 'The code of the whole test that this code is a part of' },
  relatedTechnical: { type: 'text', meaning: 'The codes of the technical part of this test' },
  relatedProfessional: { type: 'text', meaning: 'The codes of the physician part of this test' },
  endoscopicBase: { type: 'code', meaning: 'The base code of the endoscopy family' },
} as const satisfies Readonly<Record<string, Placeholder>>;

export type PlaceholderName = keyof typeof PAGE_PLACEHOLDERS;

export function isPlaceholderName(name: string): name is PlaceholderName {
  return Object.hasOwn(PAGE_PLACEHOLDERS, name);
}
