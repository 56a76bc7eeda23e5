import { describe, expect, it } from '@jest/globals';
import { stakeOf } from '../../server/worklist/stale.compare.ts';
import { buildRow } from '../support/build-page.ts';
import { cmsRelease, hasCmsFiles } from '../support/cms-releases.ts';

describe('words are not in doubt', () => {
  it('when nothing changed', () => {
    expect(stakeOf([buildRow()], [buildRow()])).toEqual({ reasons: [], movesFigures: false });
  });

  it('when the code is in neither release', () => {
    expect(stakeOf([], [])).toEqual({ reasons: [], movesFigures: false });
  });

  it('when figures alone moved: the page follows by itself', () => {
    const after = buildRow({ work: '1.27', nonFacilityTotal: '2.82', facilityTotal: '1.69' });
    expect(stakeOf([buildRow()], [after])).toEqual({ reasons: [], movesFigures: true });
  });

  it('when only the values for the OPPS cap moved, which are no figures of the page either', () => {
    expect(stakeOf([buildRow()], [buildRow({ oppsMalpractice: '0.02' })])).toEqual({
      reasons: [],
      movesFigures: false,
    });
  });

  it('when a spreadsheet lost the zeros of a global period', () => {
    expect(stakeOf([buildRow({ globalPeriod: '010' })], [buildRow({ globalPeriod: '10' })]).reasons).toEqual(
      [],
    );
  });
});

describe('words are in doubt', () => {
  it('when the status changed, and with it the state', () => {
    const { reasons } = stakeOf([buildRow({ status: 'C' })], [buildRow()]);
    expect(reasons).toEqual([
      { kind: 'STATE', field: 'state', modifier: '', before: 'CONTRACTOR_PRICED', after: 'PAID' },
      { kind: 'STATUS', field: 'status', modifier: '', before: 'C', after: 'A' },
    ]);
  });

  it('when the work fell to zero: the state changed though its status did not', () => {
    const after = buildRow({ work: '0.00', nonFacilityTotal: '1.55', facilityTotal: '0.42' });
    expect(stakeOf([buildRow()], [after])).toEqual({
      reasons: [{ kind: 'STATE', field: 'state', modifier: '', before: 'PAID', after: 'PAID_NO_WORK' }],
      movesFigures: true,
    });
  });

  it.each([
    ['NA_FLAG', { isFacilityNa: true }, 'facilityNa', 'false', 'true'],
    ['INDICATOR', { globalPeriod: '010' }, 'globalPeriod', 'XXX', '010'],
    ['INDICATOR', { isListedOnly: true }, 'listedOnly', 'false', 'true'],
    ['INDICATOR', { preOperative: '0.10' }, 'preOperative', '0.00', '0.10'],
    ['DESCRIPTOR', { descriptor: 'Other words' }, 'descriptor', 'Short words of the owner', 'Other words'],
  ] as const)('by %s %j', (kind, change, field, before, after) => {
    expect(stakeOf([buildRow()], [buildRow(change)]).reasons).toEqual([
      { kind, field, modifier: '', before, after },
    ]);
  });

  it('when a code appeared, with what it is now and nothing else', () => {
    expect(stakeOf([], [buildRow(), buildRow({ modifier: '26' })]).reasons).toEqual([
      { kind: 'APPEARED', field: 'state', modifier: '', before: 'NOT_IN_FILE', after: 'PAID' },
    ]);
  });

  it('when a code disappeared', () => {
    expect(stakeOf([buildRow()], []).reasons).toEqual([
      { kind: 'DISAPPEARED', field: 'state', modifier: '', before: 'PAID', after: 'NOT_IN_FILE' },
    ]);
  });

  it('when a row for a modifier came beside the base row', () => {
    expect(stakeOf([buildRow()], [buildRow(), buildRow({ modifier: '26' })]).reasons).toEqual([
      { kind: 'STATUS', field: 'status', modifier: '26', before: null, after: 'A' },
    ]);
  });
});

(hasCmsFiles ? describe : describe.skip)('from RVU25D to RVU26C', () => {
  it('of 8,151 codes on both sides that changed 7,119 moved in RVUs alone', async () => {
    const [from, to] = [await cmsRelease('RVU25D'), await cmsRelease('RVU26C')];
    const counts = { changed: 0, alone: 0, appeared: 0, disappeared: 0 };
    for (const code of new Set([...from.rowsByCode.keys(), ...to.rowsByCode.keys()])) {
      const { reasons, movesFigures } = stakeOf(
        from.rowsByCode.get(code) ?? [],
        to.rowsByCode.get(code) ?? [],
      );
      if (reasons[0]?.kind === 'APPEARED') counts.appeared += 1;
      else if (reasons[0]?.kind === 'DISAPPEARED') counts.disappeared += 1;
      else if (reasons.length > 0 || movesFigures) counts.changed += 1;
      if (movesFigures && reasons.length === 0) counts.alone += 1;
    }
    expect(counts).toEqual({ changed: 8_151, alone: 7_119, appeared: 454, disappeared: 210 });
  });
});
