import { describe, expect, it } from '@jest/globals';
import type { StaleReason } from '../../server/worklist/stale.reason.ts';
import type { Verdict } from '../../server/worklist/worklist.judge.ts';
import { planFor, type StandingItem } from '../../server/worklist/worklist.plan.ts';
import { buildRelease } from '../support/build-page.ts';

const REASON: StaleReason = { kind: 'INDICATOR', field: 'bilateral', modifier: '', before: '0', after: '1' };
const OPENED = new Date('2026-07-01T12:00:00Z');
const NOTHING = { opened: [], renewed: [], ended: [], dropped: [], moved: [] };
const verdict = (words: Partial<Verdict['words']> = {}, more: Partial<Verdict> = {}): Verdict => ({
  words: {
    ...{ code: '99213', number: 1, appliesFrom: '', publishedAt: new Date('2026-05-01T12:00:00Z') },
    ...{
      authorId: null,
      authorName: 'Ann',
      checkedAgainst: 'RVU26B',
      confirmedFor: [],
      isRetired: false,
      kind: 'WORDS',
    },
    ...words,
  },
  ...{ baseline: buildRelease({ name: 'RVU26B' }), reasons: [REASON], updatesByItself: false },
  ...more,
});
const plan = (judged: Verdict, item: Partial<StandingItem> | null = {}) =>
  planFor(
    buildRelease({ name: 'RVU26C' }),
    [judged],
    new Map(
      item && [
        [
          '99213',
          {
            ...{ id: '7', code: '99213', revision: 1, comparedWith: 'RVU26B', reasons: [REASON] },
            ...{ openedAt: OPENED, state: 'OPEN', isInForce: true },
            ...item,
          },
        ],
      ],
    ),
  );
const LATER = new Date('2026-07-05T12:00:00Z');

describe('the plan for a code', () => {
  it('changes nothing when the item says already what is to be said', () => {
    expect(plan(verdict())).toEqual(NOTHING);
    expect(plan(verdict({}, { reasons: [] }), null)).toEqual(NOTHING);
    expect(plan(verdict({}, { reasons: [] }), { state: 'RESOLVED' })).toEqual(NOTHING);
  });

  it('does not take a new revision for an answer that is for an earlier release or older than the item', () => {
    expect(plan(verdict({ number: 2, publishedAt: LATER })).ended).toEqual([]);
    expect(plan(verdict({ number: 2, checkedAgainst: 'RVU26C' })).ended).toEqual([]);
  });

  it('opens an item where there is none', () => {
    expect(plan(verdict(), null)).toMatchObject({ opened: [{ code: '99213', comparedWith: 'RVU26B' }] });
  });

  it.each<[string, Partial<StandingItem>]>([
    ['its reasons are others', { reasons: [] }],
    ['its words are others', { revision: 0 }],
    ['it is compared with another release', { comparedWith: 'RVU26A' }],
    ['it was out of force', { isInForce: false }],
    ['it was resolved and is in doubt again', { state: 'RESOLVED' }],
  ])('renews an item when %s', (_why, item) => {
    expect(plan(verdict(), item).renewed).toMatchObject([{ id: '7', reasons: [REASON] }]);
  });

  it.each([['checkedAgainst'], ['appliesFrom']])(
    'ends an item by new words with %s of its release',
    (field) => {
      expect(plan(verdict({ number: 2, publishedAt: LATER, [field]: 'RVU26C' })).ended).toMatchObject([
        { id: '7', resolution: 'EDITED' },
      ]);
    },
  );

  it('ends an item when the code is retired', () => {
    expect(plan(verdict({ isRetired: true }, { reasons: [] })).ended).toMatchObject([{ resolution: 'GONE' }]);
  });

  it('drops an item that is not called for any more, and counts figures that moved', () => {
    expect(plan(verdict({}, { reasons: [], updatesByItself: true }))).toEqual({
      ...NOTHING,
      dropped: ['7'],
      moved: ['99213'],
    });
  });
});
