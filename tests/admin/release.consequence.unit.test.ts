import { describe, expect, test } from '@jest/globals';
import { ofActivating, ofRollingBack, type Release } from '../../admin/releases/release.consequence.ts';

function buildRelease(overrides: Partial<Release>): Release {
  return {
    name: 'RVU26C',
    cut: 1,
    state: 'ACTIVE',
    effectiveFrom: '2026-07-01',
    effectiveTo: null,
    cmsReleasedOn: null,
    liveFrom: '2026-07-01T04:00:00Z',
    isCurrent: false,
    isSample: false,
    rowCount: 19356,
    codeCount: 17096,
    activatedAt: null,
    archiveSha256: '',
    ...overrides,
  };
}

const current = buildRelease({ isCurrent: true });
const before = buildRelease({
  name: 'RVU26B',
  effectiveFrom: '2026-04-01',
  liveFrom: '2026-04-01T04:00:00Z',
});
const next = buildRelease({ name: 'RVU26D', state: 'STAGED', effectiveFrom: '2026-10-01', liveFrom: null });
const old = buildRelease({ name: 'RVU25D', state: 'STAGED', effectiveFrom: '2025-10-01', liveFrom: null });

describe('activating', () => {
  test('ahead of its day waits for it', () => {
    expect(ofActivating(next, [next, current], false, '2026-09-15')).toEqual({
      key: 'goesLiveLater',
      release: 'RVU26D',
      other: 'RVU26C',
      day: '2026-10-01',
    });
  });

  test('ahead of its day and told so goes live at once', () => {
    expect(ofActivating(next, [next, current], true, '2026-09-15').key).toBe('goesLiveNow');
  });

  test('an older release joins the history and changes nothing else', () => {
    expect(ofActivating(old, [current, old], false, '2026-09-15').key).toBe('joinsHistory');
  });

  test('the first release goes live', () => {
    expect(ofActivating(old, [old], false, '2026-09-15')).toMatchObject({ key: 'goesLiveNow', other: null });
  });
});

describe('rolling back', () => {
  test('the only release leaves none in force', () => {
    expect(ofRollingBack(current, [current, next])).toMatchObject({ key: 'nothingLeft', other: null });
  });

  test('a re-cut brings the cut before it back', () => {
    const recut = buildRelease({ cut: 2, isCurrent: true });
    const firstCut = buildRelease({ cut: 1, state: 'SUPERSEDED' });
    expect(ofRollingBack(recut, [recut, firstCut, before])).toMatchObject({
      key: 'comesBack',
      other: 'RVU26C/1',
    });
  });

  test('the current release brings the one before it back', () => {
    expect(ofRollingBack(current, [next, current, before])).toMatchObject({
      key: 'comesBack',
      other: 'RVU26B',
    });
  });

  test('an older release leaves the current one in force', () => {
    expect(ofRollingBack(before, [current, before])).toMatchObject({ key: 'staysHistory', other: 'RVU26C' });
  });
});
