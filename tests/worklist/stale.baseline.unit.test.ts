import { describe, expect, it } from '@jest/globals';
import type { ReleaseFacts } from '../../server/release/release.facts.ts';
import { label } from '../../server/release/release.label.ts';
import { StaleGround } from '../../server/worklist/stale.baseline.ts';
import type { WordsFacts } from '../../server/worklist/worklist.words.ts';
import { buildRelease } from '../support/build-page.ts';

const FIRST_DAYS: Readonly<Record<string, string>> = { A: '01-01', B: '04-01', C: '07-01', D: '10-01' };
const cut = (reference: string, more: Partial<ReleaseFacts> = {}): ReleaseFacts => {
  const [name = '', number = '1'] = reference.split('/');
  const day = new Date(`20${name.slice(3, 5)}-${FIRST_DAYS[name.slice(5, 6)]}T05:00:00Z`);
  return buildRelease({
    ...{ id: reference, name, cut: Number(number), activatedAt: day, liveFrom: day },
    ...more,
  });
};
const words = (more: Partial<WordsFacts> = {}): WordsFacts => ({
  ...{ code: '99213', number: 1, appliesFrom: '', publishedAt: new Date('2026-07-10T12:00:00Z') },
  ...{
    authorId: null,
    authorName: 'Ann',
    checkedAgainst: null,
    confirmedFor: [],
    isRetired: false,
    kind: 'WORDS',
  },
  ...more,
});
/** Label of the cut with which words are compared, for each release that is looked after. */
const baselines = (releases: readonly ReleaseFacts[], more: Partial<WordsFacts> = {}) => {
  const ground = new StaleGround(releases);
  return Object.fromEntries(
    ground.targets.map((target) => {
      const baseline = ground.baselineOf(words(more), target);
      return [label(target), baseline && label(baseline)];
    }),
  );
};
const PAST = [cut('RVU25D'), cut('RVU26A'), cut('RVU26C')];

describe('nothing is looked after', () => {
  it('without releases, and for a release that is only planned or was withdrawn', () => {
    expect(baselines([])).toEqual({});
    expect(baselines([cut('RVU26D', { state: 'PLANNED', archiveSha256: '' })])).toEqual({});
    expect(baselines([...PAST, cut('RVU26D', { state: 'WITHDRAWN' })])).toHaveProperty('RVU26C');
  });

  it('of a staged release that is older than the newest active one', () => {
    expect(Object.keys(baselines([...PAST, cut('RVU26B', { state: 'STAGED' })]))).toEqual(['RVU26C']);
  });

  it('by a sample beside a real release', () => {
    const sample = cut('RVU26A', { isSample: true });
    expect(baselines([sample, cut('RVU26C')], { checkedAgainst: 'RVU26A' })).toEqual({ RVU26C: null });
    expect(baselines([sample, cut('RVU26C')])).toEqual({ RVU26C: 'RVU26C' });
  });
});

describe('words are compared with', () => {
  it('the release that they were checked against, whatever came between', () => {
    expect(baselines(PAST, { checkedAgainst: 'RVU25D' })).toEqual({ RVU26C: 'RVU25D' });
    expect(baselines(PAST, { checkedAgainst: 'RVU26C' })).toEqual({ RVU26C: 'RVU26C' });
  });

  it('the latest that they were confirmed for since', () => {
    expect(baselines(PAST, { checkedAgainst: 'RVU25D', confirmedFor: ['RVU26A'] })).toEqual({
      RVU26C: 'RVU26A',
    });
  });

  it('the release before the current one where they came from elsewhere', () => {
    expect(baselines(PAST)).toEqual({ RVU26C: 'RVU26A' });
    expect(baselines(PAST, { publishedAt: new Date('2026-02-01T12:00:00Z') })).toEqual({ RVU26C: 'RVU25D' });
    expect(baselines(PAST, { publishedAt: new Date('2025-11-01T12:00:00Z') })).toEqual({ RVU26C: 'RVU25D' });
  });

  it('the same when more releases follow before anybody looked', () => {
    expect(baselines([...PAST, cut('RVU26D')])).toEqual({ RVU26D: 'RVU26A' });
  });

  it('the newest active release for a staged one', () => {
    const releases = [...PAST, cut('RVU26D', { state: 'STAGED' })];
    expect(baselines(releases, { checkedAgainst: 'RVU25D' })).toEqual({ RVU26C: 'RVU25D', RVU26D: 'RVU26C' });
    expect(baselines(releases, { checkedAgainst: 'RVU25D', confirmedFor: ['RVU26D'] })).toEqual({
      ...{ RVU26C: 'RVU25D', RVU26D: 'RVU26D' },
    });
  });

  it('the cut that was delivered when they were published', () => {
    const first = cut('RVU26C', { state: 'SUPERSEDED' });
    const second = cut('RVU26C/2', { activatedAt: new Date('2026-08-01T12:00:00Z') });
    expect(baselines([first, second], { checkedAgainst: 'RVU26C' })).toEqual({ 'RVU26C/2': 'RVU26C' });
    expect(
      baselines([first, second], {
        checkedAgainst: 'RVU26C',
        publishedAt: new Date('2026-08-02T12:00:00Z'),
      }),
    ).toEqual({ 'RVU26C/2': 'RVU26C/2' });
  });

  it('their own cut where they were confirmed for it, though a later one that was rolled back was confirmed too', () => {
    const back = [cut('RVU26A'), cut('RVU26C'), cut('RVU26C/2', { state: 'WITHDRAWN' })];
    const checked = { checkedAgainst: 'RVU26A' };
    expect(baselines(back, { ...checked, confirmedFor: ['RVU26C', 'RVU26C/2'] })).toEqual({
      RVU26C: 'RVU26C',
    });
    expect(baselines(back, { ...checked, confirmedFor: ['RVU26C/2'] })).toEqual({ RVU26C: 'RVU26C/2' });
  });

  it('nothing when they were checked against a later release', () => {
    expect(
      baselines([cut('RVU25D'), cut('RVU26C', { state: 'WITHDRAWN' })], { checkedAgainst: 'RVU26C' }),
    ).toEqual({ RVU25D: 'RVU25D' });
  });
});
