import { describe, expect, test } from '@jest/globals';
import type { CohortStatistics } from '../../server/comparison/comparison.statistics.ts';
import { pagesAlteredBy } from '../../server/page/page.alteration.ts';
import { composePage } from '../../server/page/page.compose.ts';
import type { PageInput } from '../../server/page/page.input.ts';
import { buildContent, buildPageInput, buildRelease, buildRow } from '../support/build-page.ts';

const base = { content: buildContent({ displayName: 'Office visit' }) } satisfies Partial<PageInput>;

function print(overrides: Partial<PageInput> = {}): string {
  return composePage(buildPageInput({ ...base, ...overrides })).fingerprint;
}

describe('fingerprint', () => {
  test('is a SHA-256 that the same input gives again', () => {
    expect(print()).toMatch(/^[0-9a-f]{64}$/);
    expect(print()).toBe(print());
  });

  test.each<[string, Partial<PageInput>]>([
    ['the time of the last update', { updatedAt: () => new Date('2027-01-01') }],
    ['the state of the release', { release: buildRelease({ state: 'SUPERSEDED', liveFrom: new Date() }) }],
    ['how many rows the release has', { release: buildRelease({ rowCount: 1 }) }],
    [
      'a note that only editors see',
      { content: buildContent({ displayName: 'Office visit', editorNote: 'x' }) },
    ],
    ['a template that this page does not use', { templates: new Map([['state.MEASURE', 'Other words.']]) }],
    [
      'the meaning of a value that this page lacks',
      { templates: new Map([['indicator.status.B.meaning', 'Other.']]) },
    ],
  ])('does not change with %s', (_what, overrides) => {
    expect(print(overrides)).toBe(print());
  });

  test.each<[string, Partial<PageInput>]>([
    ['a figure', { rows: [buildRow({ malpractice: '0.10' })] }],
    ['an indicator', { rows: [buildRow({ bilateral: '1' })] }],
    ['the cut', { release: buildRelease({ cut: 2 }) }],
    ['the release', { release: buildRelease({ name: 'RVU26D' }) }],
    ['a conversion factor', { release: buildRelease({ conversionFactors: [] }) }],
    ['a word', { content: buildContent({ displayName: 'Office visits' }) }],
    ['a specialty of the vocabulary', { specialties: [{ slug: 'a', name: 'A', schemaOrg: null }] }],
    ['a template that it uses', { templates: new Map([['state.PAID', 'Other words.']]) }],
    [
      'the meaning of a value that it shows',
      { templates: new Map([['indicator.status.A.meaning', 'Other.']]) },
    ],
    [
      'a title of a related code',
      { relations: [{ code: '99214', kind: 'BASE', ground: 'ADD_ON' }], titleOf: () => 'T' },
    ],
    ['the licence', { licence: { cpt: true, cdt: false } }],
    ['the address of the site', { siteUrl: 'https://codes.example' }],
    ['its history', { elsewhere: () => ['RVU25D 2.75'] }],
    ['the cohort that it is compared with', { statistics: cohort(40) }],
  ])('changes with %s', (_what, overrides) => {
    expect(print(overrides)).not.toBe(print());
  });

  test('changes when another code moves the cohort', () => {
    expect(print({ statistics: cohort(40) })).not.toBe(print({ statistics: cohort(41) }));
  });
});

describe('change of a template', () => {
  test('shows the pages that it would alter, and no other', () => {
    const pages = [
      buildPageInput(),
      buildPageInput({ code: '20610', rows: [buildRow({ code: '20610', globalPeriod: '000' })] }),
    ];
    const templates = new Map([['billing.globalPeriod.000', 'The day of the procedure is included.']]);
    expect(pagesAlteredBy(templates, pages)).toEqual(['20610']);
    expect(pagesAlteredBy(new Map(), pages)).toEqual([]);
  });
});

function cohort(size: number): CohortStatistics {
  const values = Array.from({ length: size }, (_, index) => index + 100);
  const distribution = {
    values,
    lowerQuartile: '1.10',
    median: '1.20',
    upperQuartile: '1.30',
    maximum: '1.40',
  };
  const slug = 'evaluation-and-management-office';
  return {
    cohorts: new Map([
      [slug, { slug, name: 'Office visits', WORK: distribution, TOTAL_NON_FACILITY: distribution }],
    ]),
    withoutWork: new Map([['evaluation-and-management', { count: 1, of: 50, percent: 2 }]]),
  };
}
