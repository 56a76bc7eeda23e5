import { describe, expect, test } from '@jest/globals';
import { SectionLookup } from '../../server/code/section.lookup.ts';
import { section, subsections } from '../../server/code/section.starter.table.ts';
import { distributionOf, standingOf } from '../../server/comparison/comparison.distribution.ts';
import { comparisonFor } from '../../server/comparison/comparison.figures.ts';
import { buildStatistics, type ComparisonMetric } from '../../server/comparison/comparison.statistics.ts';
import type { RvuRow } from '../../server/rvu/rvu.row.ts';
import { buildEmptyRow, buildRow } from '../support/build-page.ts';
import { cmsRelease, hasCmsFiles, STARTER_LOOKUP } from '../support/cms-releases.ts';

const LOOKUP = new SectionLookup([
  section('care', 'Care', '10000-19999'),
  ...subsections('care', [
    ['small', 'Small care', '10000-10999'],
    ['large', 'Large care', '11000-11999'],
  ]),
]);

/** `count` codes from a number on, with work 1.00, 1.01, … */
function codes(from: number, count: number, overrides: Partial<RvuRow> = {}): RvuRow[] {
  return Array.from({ length: count }, (_, index) =>
    buildRow({ code: String(from + index), work: (1 + index / 100).toFixed(2), ...overrides }),
  );
}

function compare(row: RvuRow, others: readonly RvuRow[], metric: ComparisonMetric | null = null) {
  const rowsByCode = new Map([row, ...others].map((each) => [each.code, [each]]));
  return comparisonFor([row], LOOKUP.placeOf(row.code), buildStatistics(rowsByCode, LOOKUP), metric);
}

describe('no comparison', () => {
  const others = codes(10_100, 40);

  test.each(['B', 'C', 'E', 'I', 'J', 'M', 'N', 'P', 'X'])(
    'for status %s, which Medicare does not price',
    (status) => {
      expect(compare(buildRow({ code: '10001', status }), others)).toBeNull();
    },
  );

  test('for a "+" row, and for a restricted row without figures', () => {
    expect(compare(buildRow({ code: '10001', isListedOnly: true }), others)).toBeNull();
    expect(compare(buildEmptyRow({ code: '10001', status: 'R' }), others)).toBeNull();
  });

  test('for a component alone', () => {
    expect(compare(buildRow({ code: '10001', modifier: '26' }), others)).toBeNull();
  });

  test('below 20 codes with the metric in the section', () => {
    expect(compare(buildRow({ code: '10001' }), codes(10_100, 18))).toBeNull();
    expect(compare(buildRow({ code: '10001' }), codes(10_100, 19))?.cohortSize).toBe(20);
  });

  test('by total where that is NA outside a facility', () => {
    const row = buildRow({ code: '10001', isNonFacilityNa: true });
    expect(compare(row, others, 'TOTAL_NON_FACILITY')).toBeNull();
    expect(compare(row, others)?.metric).toBe('WORK');
    expect(compare({ ...row, work: '0.00' }, others)).toBeNull();
  });
});

describe('comparison', () => {
  test('stays in a subsection of 20 and goes up to the section below that', () => {
    const wide = codes(11_000, 30);
    expect(compare(buildRow({ code: '10001' }), [...codes(10_100, 19), ...wide])?.cohort).toBe('Small care');
    expect(compare(buildRow({ code: '10001' }), [...codes(10_100, 18), ...wide])).toMatchObject({
      cohort: 'Care',
      cohortSize: 49,
    });
  });

  test('a code without work is compared by its total, never given a percentile of work', () => {
    const row = buildRow({ code: '10001', work: '0.00', nonFacilityTotal: '9.99' });
    expect(compare(row, codes(10_100, 40))).toMatchObject({
      metric: 'TOTAL_NON_FACILITY',
      value: '9.99',
      rank: 1,
      percentile: 99,
    });
    expect(compare(row, codes(10_100, 40), 'WORK')).toMatchObject({
      metric: 'WORK',
      value: '0.00',
      percentile: null,
      rank: null,
      ratioToMedian: null,
    });
  });

  test('NA totals, modifier rows and unpaid rows are not in the cohort', () => {
    const row = buildRow({ code: '10001' });
    const noise = [...codes(10_500, 5, { status: 'N' }), ...codes(10_600, 5, { isListedOnly: true })];
    const na = codes(10_700, 5, { isNonFacilityNa: true });
    expect(compare(row, [...codes(10_100, 30), ...noise, ...na])?.cohortSize).toBe(36);
    expect(compare(row, [...codes(10_100, 30), ...noise, ...na], 'TOTAL_NON_FACILITY')?.cohortSize).toBe(31);
  });

  test('the share without work counts every listed code, whatever its status', () => {
    const row = buildRow({ code: '10001' });
    const unpaid = codes(11_500, 9, { status: 'X', work: '0.00' });
    expect(compare(row, [...codes(10_100, 30), ...unpaid])?.withoutWork).toEqual({
      count: 9,
      of: 40,
      percent: 23,
    });
  });

  test('a code with work in any of its rows is not without work', () => {
    const base = buildEmptyRow({ code: '10900', status: 'C' });
    const row = buildRow({ code: '10001' });
    const rowsByCode = new Map([row, ...codes(10_100, 30)].map((each) => [each.code, [each]]));
    rowsByCode.set('10900', [base, buildRow({ code: '10900', modifier: '26' })]);
    expect(buildStatistics(rowsByCode, LOOKUP).withoutWork.get('care')).toMatchObject({ count: 0, of: 32 });
  });

  test('ties share a mid-rank, and the ends stay within 1 and 99', () => {
    const values = distributionOf([100, 200, 200, 300]);
    expect(standingOf(200, values)).toEqual({ percentile: 50, rank: 2, below: 1, ties: 1 });
    const wide = distributionOf(Array.from({ length: 500 }, (_, index) => index + 1));
    expect(standingOf(1, wide)).toMatchObject({ percentile: 1, rank: 500 });
    expect(standingOf(500, wide)).toMatchObject({ percentile: 99, rank: 1 });
  });

  test('quartiles lie between values where they must', () => {
    expect(distributionOf([100, 200, 300, 401])).toMatchObject({
      lowerQuartile: '1.75',
      median: '2.50',
      upperQuartile: '3.2525',
      maximum: '4.01',
    });
    expect(distributionOf([])).toMatchObject({ median: null, maximum: null });
  });
});

(hasCmsFiles ? describe : describe.skip)('comparison in real releases', () => {
  async function compareIn(name: 'RVU25D' | 'RVU26C', code: string, metric: ComparisonMetric | null = null) {
    const { rowsByCode } = await cmsRelease(name);
    const statistics = buildStatistics(rowsByCode, STARTER_LOOKUP);
    return comparisonFor(rowsByCode.get(code) ?? [], STARTER_LOOKUP.placeOf(code), statistics, metric);
  }

  test('96936 of RVU25D is the worked example of domain.md §7.1', async () => {
    expect(await compareIn('RVU25D', '96936')).toEqual({
      cohort: 'Medicine',
      cohortSize: 644,
      metric: 'WORK',
      value: '0.76',
      ratioToMedian: '0.98',
      percentile: 49,
      rank: 326,
      below: 315,
      ties: 3,
      lowerQuartile: '0.40',
      median: '0.775',
      upperQuartile: '1.75',
      maximum: '24.39',
      withoutWork: { count: 366, of: 1_077, percent: 34 },
    });
  });

  test('96932 of RVU25D is above about 71% of 660 totals', async () => {
    expect(await compareIn('RVU25D', '96932')).toMatchObject({
      cohort: 'Medicine',
      metric: 'TOTAL_NON_FACILITY',
      value: '3.71',
      cohortSize: 660,
      percentile: 71,
    });
  });

  test('34% of Medicine in RVU26C carry no work: 374 of 1,094', async () => {
    expect((await compareIn('RVU26C', '96932'))?.withoutWork).toEqual({ count: 374, of: 1_094, percent: 34 });
  });
});
