import { describe, expect, test } from '@jest/globals';
import { consequenceOf, labelOf } from '../../admin/releases/release.consequence.ts';
import { buildRelease } from './release.build.ts';

const now = new Date('2026-09-15T12:00:00Z');
const current = buildRelease({ isCurrent: true });
const before = buildRelease({ name: 'RVU26B', effectiveFrom: '2026-04-01' });
const next = buildRelease({ name: 'RVU26D', effectiveFrom: '2026-10-01', liveFrom: '2026-10-01T04:00:00Z' });

describe('activating', () => {
  test('ahead of its day waits for it', () => {
    expect(
      consequenceOf('ACTIVATE', { release: next, currentBefore: current, currentAfter: current }, now),
    ).toEqual({ key: 'goesLiveLater', release: 'RVU26D', other: 'RVU26C', day: '2026-10-01' });
  });

  test('that readers get at once says what they had before', () => {
    expect(
      consequenceOf('ACTIVATE', { release: next, currentBefore: current, currentAfter: next }, now),
    ).toEqual({ key: 'goesLiveNow', release: 'RVU26D', other: 'RVU26C', day: null });
  });

  test('an older release joins the history and changes nothing else', () => {
    expect(
      consequenceOf('ACTIVATE', { release: before, currentBefore: current, currentAfter: current }, now).key,
    ).toBe('joinsHistory');
  });

  test('the first release goes live after none', () => {
    expect(
      consequenceOf('ACTIVATE', { release: before, currentBefore: null, currentAfter: before }, now),
    ).toMatchObject({ key: 'goesLiveNow', other: null });
  });
});

describe('rolling back', () => {
  test('the only release leaves none in force', () => {
    expect(
      consequenceOf('ROLL_BACK', { release: current, currentBefore: current, currentAfter: null }, now),
    ).toMatchObject({ key: 'nothingLeft', other: null });
  });

  test('a re-cut brings the cut before it back', () => {
    const recut = buildRelease({ cut: 3, isCurrent: true });
    const second = buildRelease({ cut: 2, state: 'SUPERSEDED' });
    expect(
      consequenceOf('ROLL_BACK', { release: recut, currentBefore: recut, currentAfter: second }, now),
    ).toMatchObject({ key: 'comesBack', release: 'RVU26C/3', other: 'RVU26C/2' });
  });

  test('an older release leaves the current one in force', () => {
    expect(
      consequenceOf('ROLL_BACK', { release: before, currentBefore: current, currentAfter: current }, now),
    ).toMatchObject({ key: 'staysHistory', other: 'RVU26C' });
  });
});

test('withdrawing what was never delivered is noticed by nobody', () => {
  expect(
    consequenceOf('WITHDRAW', { release: next, currentBefore: current, currentAfter: current }, now),
  ).toMatchObject({ key: 'nothingSeen', other: 'RVU26C' });
});

test('a first cut is called by its name, a later one with its number', () => {
  expect([labelOf({ name: 'RVU27A', cut: 1 }), labelOf({ name: 'RVU27A', cut: 2 })]).toEqual([
    'RVU27A',
    'RVU27A/2',
  ]);
});
