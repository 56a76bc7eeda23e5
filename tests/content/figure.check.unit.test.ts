import { describe, expect, test } from '@jest/globals';
import { checkBody, type ReleaseGround } from '../../server/content/content.check.ts';
import { buildBody } from '../support/body.ts';
import { buildRow } from '../support/build-page.ts';
import { buildContext } from '../support/check-context.ts';

/** 96933-like figures: 0.78 + 2.88 + 0.01 = 3.67 outside; × 33.4009 = $122.58; × 1.0925 = $133.92. */
const ROW = buildRow({
  ...{ code: '96931', work: '0.78', nonFacilityPe: '2.88', facilityPe: '1.10', malpractice: '0.01' },
  ...{ nonFacilityTotal: '3.67', facilityTotal: '1.89', status: 'A', globalPeriod: '010' },
  ...{ isNonFacilityNa: false, isFacilityNa: false, isListedOnly: false },
});
const PROFESSIONAL = { ...ROW, modifier: '26', nonFacilityTotal: '1.19', facilityTotal: '1.19' };
const RELEASE: ReleaseGround = {
  name: 'RVU26C',
  rows: [ROW, PROFESSIONAL],
  factors: [
    { basis: 'NON_QPP', value: '33.4009', from: '2026-01-01', to: null, source: 'file' },
    { basis: 'QPP', value: '33.5675', from: '2026-01-01', to: null, source: 'file' },
  ],
  hasCode: () => true,
};
const RULES = ['FIGURE_WRONG', 'FIGURE_BY_HAND', 'GLOBAL_WRONG', 'STATUS_WRONG'];
const found = (summary: string, release: ReleaseGround | null = RELEASE) =>
  checkBody(buildBody({ summary }), buildContext({ code: '96931', release }))
    .filter(({ rule }) => RULES.includes(rule))
    .map(({ severity, quote, replacement }) => [severity, quote, replacement]);

describe('a figure that the release does not give is stopped', () => {
  test.each([
    ['the work RVU', 'It has a work RVU of 0.80 in all.', '0.80', '{workRvu}'],
    ['the malpractice RVU', 'Malpractice RVU: 0.02.', '0.02', '{malpractice}'],
    ['the total in a setting', 'The total in the office is 3.71 RVUs.', '3.71', '{totalNonFacility}'],
    ['the total in the other', 'In a facility the total is 1.90 RVUs.', '1.90', '{totalFacility}'],
    [
      'the total of the professional part',
      'The professional component has 1.21 total RVUs.',
      '1.21',
      '{totalNonFacility26}',
    ],
    [
      'the national amount',
      'The national amount outside a facility is $120.01.',
      '$120.01',
      '{paymentNonFacility}',
    ],
    [
      'the limiting charge',
      'The national limiting charge in an office is $131.11.',
      '$131.11',
      '{limitingNonFacility}',
    ],
    ['the conversion factor', 'The conversion factor is 32.3465.', '32.3465', '{conversionFactor}'],
    ['the global days', 'It has a 90-day global period.', '90', '10'],
    ['the global days in words', 'The global period is ninety days.', 'ninety', '10'],
  ])('%s', (_what, summary, quote, replacement) => {
    expect(found(summary)).toEqual([['BLOCK', quote, replacement]]);
  });

  test('with both figures where the setting is not said, and no replacement by a guess', () => {
    const [wrong] = checkBody(
      buildBody({ summary: 'The total RVU of this service is 3.71, as everybody in the trade knows.' }),
      buildContext({ code: '96931', release: RELEASE }),
    ).filter(({ rule }) => rule === 'FIGURE_WRONG');
    expect(wrong).toMatchObject({
      message: 'RVU26C does not say 3.71: it gives 3.67 outside a facility and 1.89 in a facility.',
      replacement: null,
      canOverride: true,
    });
  });
});

describe('a figure that may be meant otherwise', () => {
  test('is only advised on', () => {
    expect(found('Medicare pays about $99.00 for it.')[0]?.[0]).toBe('WARN');
    expect(found('It carries 3.99 RVUs.')[0]?.[0]).toBe('WARN');
    expect(found('Its status is B.')).toEqual([['WARN', 'B', '{status}']]);
  });
});

test.each([
  ['It has a work RVU of 0.78 in all.', '0.78', '{workRvu}'],
  ['The national amount in a facility is $63.13.', '$63.13', '{paymentFacility}'],
  ['Its status is A.', 'A', '{status}'],
])('a right figure is quietly advised to follow the release: %s', (summary, quote, replacement) => {
  expect(found(summary)).toEqual([['NOTE', quote, replacement]]);
});

test.each([
  ['a count', 'Up to 3 lesions are treated in 10 minutes.'],
  ['a length', 'The needle is 0.80 mm wide.'],
  ['a price of something else', 'Parking costs $12.50 a day.'],
  ['another code', 'The work RVU of 96933 is 0.80.'],
  ['another year', 'In 2024 the work RVU was 0.80.'],
  ['another release', 'RVU25D gave a work RVU of 0.80.'],
  ['codes in general', 'The median work RVU is 0.80.'],
  ['right global days', 'It has a 10-day global period.'],
  ['days of something else', 'The stay lasts 90 days.'],
  ['the status of the hospital schedule', 'Its OPPS status indicator is N.'],
  ['a placeholder', 'It has a work RVU of {workRvu}.'],
])('%s is no alarm', (_what, summary) => {
  expect(found(summary)).toEqual([]);
});

test('without a release, and without a row, nothing is said', () => {
  expect(found('It has a work RVU of 0.80.', null)).toEqual([]);
  expect(found('It has a work RVU of 0.80.', { ...RELEASE, rows: [] })).toEqual([]);
});
