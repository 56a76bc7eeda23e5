import { describe, expect, test } from '@jest/globals';
import type { ChangeKind } from '../../server/rvu/rvu.change.field.ts';
import { changesBetween, type RowChange } from '../../server/rvu/rvu.change.ts';
import { buildRow } from '../support/build-page.ts';
import { cmsRelease, hasCmsFiles } from '../support/cms-releases.ts';

describe('changes between two releases', () => {
  test('equal rows change nothing', () => {
    expect(changesBetween([buildRow()], [buildRow()])).toEqual([]);
  });

  test('zeros lost in a spreadsheet are no change', () => {
    const lost = buildRow({ work: '1.3', globalPeriod: '0', supervision: '9', oppsMalpractice: '0' });
    expect(changesBetween([lost], [buildRow({ globalPeriod: '000' })])).toEqual([]);
  });

  test('the pricing indicator, new in 2026, and the place in the file are no change', () => {
    expect(
      changesBetween([buildRow({ pricingIndicator: '', line: 7, file: 'other.csv' })], [buildRow()]),
    ).toEqual([]);
  });

  test('a re-valued row says by how much', () => {
    const change = changesBetween([buildRow({ work: '0.80' })], [buildRow({ work: '0.78' })])[0];
    expect(change?.kinds).toEqual(['WORK']);
    expect(change?.fields).toEqual([
      { field: 'work', before: '0.80', after: '0.78', difference: '-0.02', percent: '-2.5' },
    ]);
  });

  test('a rise from zero has no percentage', () => {
    const change = changesBetween([buildRow({ work: '0.00' })], [buildRow({ work: '0.50' })])[0];
    expect(change?.fields[0]).toMatchObject({ difference: '0.50', percent: null });
  });

  test.each<[ChangeKind, Parameters<typeof buildRow>[0]]>([
    ['STATUS', { status: 'C' }],
    ['PRACTICE_EXPENSE', { facilityPe: '0.57' }],
    ['MALPRACTICE', { malpractice: '0.10' }],
    ['TOTAL', { nonFacilityTotal: '2.75' }],
    ['NA_FLAG', { isFacilityNa: true }],
    ['INDICATOR', { globalPeriod: '010' }],
    ['INDICATOR', { isListedOnly: true }],
    ['OPPS', { oppsMalpractice: '0.02' }],
    ['DESCRIPTOR', { descriptor: 'Other words' }],
  ])('a change of kind %s is told from the others', (kind, overrides) => {
    expect(changesBetween([buildRow()], [buildRow(overrides)])[0]?.kinds).toEqual([kind]);
  });

  test('a row that comes or goes carries its figures', () => {
    const added = changesBetween([], [buildRow({ modifier: 'TC' })])[0];
    expect(added).toMatchObject({ code: '99213', modifier: 'TC', kinds: ['ADDED'] });
    expect(added?.fields).toContainEqual({
      field: 'work',
      before: null,
      after: '1.30',
      difference: null,
      percent: null,
    });
    expect(changesBetween([buildRow()], [])[0]?.kinds).toEqual(['REMOVED']);
  });

  test('codes come in order, each with its base row first', () => {
    const rows = [buildRow({ code: '99214' }), buildRow({ modifier: '26' }), buildRow()];
    const order = changesBetween(rows, []).map(({ code, modifier }) => code + modifier);
    expect(order).toEqual(['99213', '9921326', '99214']);
  });
});

(hasCmsFiles ? describe : describe.skip)('changes from RVU25D to RVU26C', () => {
  test('count as formats.md §8 has them', async () => {
    const [from, to] = [await cmsRelease('RVU25D'), await cmsRelease('RVU26C')];
    const changes = changesBetween(from.read.rows, to.read.rows);
    const withAny = (...kinds: ChangeKind[]) =>
      changes.filter((change) => kinds.some((kind) => change.kinds.includes(kind)));
    expect(withAny('ADDED')).toHaveLength(496);
    expect(withAny('REMOVED')).toHaveLength(230);
    expect(newCodes(withAny('ADDED'), from.rowsByCode)).toBe(454);
    expect(newCodes(withAny('REMOVED'), to.rowsByCode)).toBe(210);
    expect(changes.length - 496 - 230).toBe(9_828);
    expect(withAny('WORK')).toHaveLength(7_477);
    expect(withAny('WORK', 'PRACTICE_EXPENSE', 'MALPRACTICE', 'TOTAL')).toHaveLength(9_327);
    expect(withAny('STATUS')).toHaveLength(334);
    expect(withAny('INDICATOR')).toHaveLength(354);
    expect(withAny('NA_FLAG')).toHaveLength(308);
    expect(withAny('DESCRIPTOR')).toHaveLength(699);
    expect(withAny('OPPS')).toHaveLength(1_038);
  });

  test('office visits keep their work and lose practice expense in a facility', async () => {
    const [from, to] = [await cmsRelease('RVU25D'), await cmsRelease('RVU26C')];
    const change = changesBetween(from.rowsByCode.get('99213') ?? [], to.rowsByCode.get('99213') ?? [])[0];
    expect(change?.kinds).not.toContain('WORK');
    expect(change?.fields).toContainEqual({
      field: 'facilityPe',
      before: '0.57',
      after: '0.33',
      difference: '-0.24',
      percent: '-42.1',
    });
  });
});

function newCodes(changes: readonly RowChange[], known: ReadonlyMap<string, unknown>): number {
  return new Set(changes.map(({ code }) => code).filter((code) => !known.has(code))).size;
}
