import { type ContentBody, EMPTY_BODY } from '../../server/content/content.body.ts';
import type { PublishedContent } from '../../server/content/content.published.ts';
import type { PageInput } from '../../server/page/page.input.ts';
import type { ReleaseFacts } from '../../server/release/release.facts.ts';
import type { RvuRow } from '../../server/rvu/rvu.row.ts';
import { SHIPPED_TEMPLATES } from '../../server/template/template.book.ts';
import { STARTER_LOOKUP } from './cms-releases.ts';

/** A row that Medicare pays, with work; the figures are those of an office visit in RVU26C. */
export function buildRow(overrides: Partial<RvuRow> = {}): RvuRow {
  return {
    code: '99213',
    modifier: '',
    descriptor: 'Short words of the owner',
    status: 'A',
    isListedOnly: false,
    work: '1.30',
    nonFacilityPe: '1.46',
    isNonFacilityNa: false,
    facilityPe: '0.33',
    isFacilityNa: false,
    malpractice: '0.09',
    nonFacilityTotal: '2.85',
    facilityTotal: '1.72',
    pcTc: '0',
    globalPeriod: 'XXX',
    preOperative: '0.00',
    intraOperative: '0.00',
    postOperative: '0.00',
    multipleProcedure: '0',
    bilateral: '0',
    assistantSurgeon: '0',
    coSurgeons: '0',
    teamSurgery: '0',
    pricingIndicator: '9',
    endoscopicBase: '',
    supervision: '09',
    calculationFlag: '0',
    imagingFamily: '99',
    oppsNonFacilityPe: '0.00',
    oppsFacilityPe: '0.00',
    oppsMalpractice: '0.00',
    file: 'PPRRVU2026_Jul_nonQPP.csv',
    line: 100,
    ...overrides,
  };
}

/** A row of a code without any figure. */
export function buildEmptyRow(overrides: Partial<RvuRow> = {}): RvuRow {
  return buildRow({
    work: '0.00',
    nonFacilityPe: '0.00',
    facilityPe: '0.00',
    malpractice: '0.00',
    nonFacilityTotal: '0.00',
    facilityTotal: '0.00',
    pcTc: '9',
    ...overrides,
  });
}

export function buildRelease(overrides: Partial<ReleaseFacts> = {}): ReleaseFacts {
  return {
    id: 'RVU26C',
    name: 'RVU26C',
    cut: 1,
    state: 'ACTIVE',
    effectiveFrom: '2026-07-01',
    effectiveTo: null,
    cmsReleasedOn: '2026-06-30',
    isSample: false,
    archiveSha256: 'a'.repeat(64),
    conversionFactors: [
      { basis: 'NON_QPP', value: '33.4009', from: '2026-01-01', to: '2026-12-31', source: 'file' },
      { basis: 'QPP', value: '33.5675', from: '2026-01-01', to: '2026-12-31', source: 'file' },
      {
        basis: 'ANESTHESIA_NON_QPP',
        value: '20.49754',
        from: '2026-01-01',
        to: '2026-12-31',
        source: 'file',
      },
      { basis: 'ANESTHESIA_QPP', value: '20.599835', from: '2026-01-01', to: '2026-12-31', source: 'file' },
    ],
    notices: [
      'CPT codes and descriptions only are copyright 2026 American Medical Association. All Rights Reserved. Applicable FARS/DFARS Apply.',
      'Dental codes (D codes) are copyright 2026 American Dental Association. All Rights Reserved.',
    ],
    rowCount: 19356,
    codeCount: 17096,
    activatedAt: null,
    liveFrom: null,
    ...overrides,
  };
}

export function buildContent(
  body: Partial<ContentBody> = {},
  overrides: Partial<PublishedContent> = {},
): PublishedContent {
  return {
    code: '99213',
    number: 1,
    appliesFrom: null,
    body: { ...EMPTY_BODY, ...body },
    origin: 'AUTHORED',
    publishedAt: new Date('2026-07-02T10:00:00Z'),
    reviewerName: 'Rita Reviewer',
    reviewerCredential: 'CPC',
    reviewedAt: new Date('2026-07-01T10:00:00Z'),
    checkedAgainst: 'RVU26C',
    isRetired: false,
    redirectTo: null,
    ...overrides,
  };
}

/** A page without words of its own, from one row. */
export function buildPageInput(overrides: Partial<PageInput> = {}): PageInput {
  const code = overrides.code ?? '99213';
  return {
    code,
    release: buildRelease(),
    rows: [buildRow({ code })],
    lastRelease: null,
    content: null,
    place: STARTER_LOOKUP.placeOf(code),
    specialties: [],
    templates: SHIPPED_TEMPLATES,
    licence: { cpt: false, cdt: false },
    relations: [],
    titleOf: () => null,
    statistics: null,
    updatedAt: () => new Date('2026-07-02T10:00:00Z'),
    siteUrl: null,
    elsewhere: () => [],
    ...overrides,
  };
}
