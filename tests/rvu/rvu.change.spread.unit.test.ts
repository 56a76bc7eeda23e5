import { describe, expect, it } from '@jest/globals';
import { isWithin, moveOf, spreadOf } from '../../server/rvu/rvu.change.spread.ts';
import type { RowChange } from '../../server/rvu/rvu.change.ts';

const moved = (percents: Readonly<Record<string, string | null>>): RowChange => ({
  ...{ code: '99213', modifier: '', kinds: ['TOTAL'] },
  fields: Object.entries(percents).map(([field, percent]) => ({
    ...{ field, before: '2.75', after: '2.85', difference: '0.10', percent },
  })),
});

describe('the move of a row', () => {
  it('is that of the total which moved further', () => {
    expect(moveOf(moved({ nonFacilityTotal: '3.6', facilityTotal: '-12.7', work: '80.0' }))).toBe(-12.7);
  });

  it('is none without a total that had a value before', () => {
    expect(moveOf(moved({ work: '10.0' }))).toBeNull();
    expect(moveOf(moved({ nonFacilityTotal: null }))).toBeNull();
  });
});

describe('the spread', () => {
  it('counts each row once, the lower edge of a bar included', () => {
    const rows = ['-60.0', '-50.0', '-2.0', '0.0', '1.9', '2.0', '50.0'];
    const bars = spreadOf(rows.map((percent) => moved({ nonFacilityTotal: percent })));
    expect(bars.filter((bar) => bar.rows > 0)).toEqual([
      { from: null, to: '-50', rows: 1 },
      { from: '-50', to: '-25', rows: 1 },
      { from: '-2', to: '0', rows: 1 },
      { from: '0', to: '2', rows: 2 },
      { from: '2', to: '5', rows: 1 },
      { from: '50', to: null, rows: 1 },
    ]);
    expect(bars).toHaveLength(12);
  });

  it('has bars that hold what they count', () => {
    expect([isWithin(-2, '-2', '0'), isWithin(0, '-2', '0'), isWithin(-90, null, '-50')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(isWithin(null, null, '-50')).toBe(false);
  });
});
