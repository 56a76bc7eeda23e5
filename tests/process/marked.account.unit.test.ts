import { describe, expect, it } from '@jest/globals';
import { EMPTY_BODY } from '../../server/content/content.body.ts';
import { accountOf, type Kept, NOTHING } from './marked.account.ts';
import { type Acknowledged, type Mark, withMark } from './marked.writing.ts';

const CODE = '10060';
const item = (writer: string, round: number): Mark => ({ manner: 'ITEM', writer, round });
const line = (writer: string, round: number): Mark => ({ manner: 'APPEND', writer, round });
const kept = (version: number, ...marks: Mark[]): Kept => ({
  ...{ code: CODE, version },
  body: marks.reduce(withMark, EMPTY_BODY),
});
const told = (version: number, mark: Mark): Acknowledged => ({ ...mark, code: CODE, version });
const head = (version: number, saves = version, acts = saves) => [{ code: CODE, version, saves, acts }];

const HISTORY = [
  kept(1, item('ann', 0)),
  kept(2, item('ann', 0), line('ben', 0)),
  kept(3, item('ann', 1), line('ben', 0)),
];
const TOLD = [told(1, item('ann', 0)), told(2, line('ben', 0)), told(3, item('ann', 1))];

describe('the account of what writers were told', () => {
  it('finds nothing where all is well: an item may be followed by its next round', () => {
    expect(accountOf(TOLD, HISTORY, head(3))).toEqual(NOTHING);
  });

  it('finds an acknowledged save that is not there', () => {
    const { lost } = accountOf(TOLD, HISTORY.slice(0, 2), head(2));
    expect(lost).toEqual(['10060 ITEM ann 1 in 3']);
  });

  it('finds words that a later save took along, as a naive save does', () => {
    const history = [kept(1, item('ann', 0)), kept(2, line('ben', 0))];
    const { lost, vanished } = accountOf(TOLD.slice(0, 2), history, head(2));
    expect([lost, vanished]).toEqual([[], ['10060 ITEM ann 0 in 2']]);
  });

  it('finds an item that went back to an earlier round', () => {
    const { vanished } = accountOf(TOLD, [...HISTORY, kept(4, item('ann', 0), line('ben', 0))], head(4));
    expect(vanished).toEqual(['10060 ITEM ann 1 in 4']);
  });

  it('finds a save that nobody was told of', () => {
    const history = [...HISTORY, kept(4, item('ann', 1), line('ben', 0), line('ben', 1))];
    expect(accountOf(TOLD, history, head(4)).phantom).toEqual(['10060 APPEND ben 1 in 4']);
  });

  describe('of a specialty that was given to all codes at once', () => {
    const many = (round: number): Acknowledged => told(0, { manner: 'BULK', writer: 'cardiology', round });
    const having = (version: number, ...specialties: string[]): Kept => ({
      ...{ code: CODE, version },
      body: { ...EMPTY_BODY, specialties },
    });

    it('finds nothing where it came and went as often as was told', () => {
      const history = [having(1), having(2, 'cardiology'), having(3, 'cardiology'), having(4)];
      expect(accountOf([many(0), many(1)], history, head(4))).toEqual(NOTHING);
    });

    it('finds that it never came', () => {
      const { lost } = accountOf([many(0)], [having(1)], head(1));
      expect(lost).toEqual(['10060 cardiology turned 0 times of 1']);
    });

    it('finds that a later save took it along, as a naive save does', () => {
      const { vanished } = accountOf([many(0)], [having(1, 'cardiology'), having(2)], head(2));
      expect(vanished).toEqual(['10060 cardiology turned 2 times of 1']);
    });
  });

  it('finds what was written twice', () => {
    const history = [...HISTORY, kept(4, item('ann', 1), line('ben', 0), line('ben', 0))];
    expect(accountOf(TOLD, history, head(4)).doubled).toEqual(['10060 APPEND ben 0']);
  });

  it.each([
    ['a save without its act', head(3, 3, 2)],
    ['an act without its save', head(3, 2, 3)],
    ['a gap in the versions', head(4, 3, 3)],
  ])('finds %s', (_what, heads) => {
    expect(accountOf(TOLD, HISTORY, heads).halfDone).toEqual([JSON.stringify(heads[0])]);
  });
});
