import { describe, expect, it } from '@jest/globals';
import type { ReleaseFacts } from '../../server/release/release.facts.ts';
import { fixReasons, type WaitingFix } from '../../server/worklist/fix.reason.ts';
import type { WordsFacts } from '../../server/worklist/worklist.words.ts';

const release = (name: string) => ({ id: name, name, cut: 1 }) as ReleaseFacts;
const [current, staged] = [release('RVU26C'), release('RVU26D')];
const words = (number: number, appliesFrom: string) => ({ code: '96932', number, appliesFrom }) as WordsFacts;
const fix = (appliesFrom: string, more: Partial<WaitingFix> = {}): WaitingFix => ({
  ...{ id: '7', code: '96932', appliesFrom, number: 3, fixFrom: 'RVU25D', leftOutBecause: null },
  ...more,
});
const saidAt = (one: WaitingFix, revisions: WordsFacts[]) =>
  [current, staged].filter((target) => fixReasons([one], revisions, target, [current, staged]).length > 0);

describe('a fix that waits is said', () => {
  it('once, at the first release that is looked after and has the words without it', () => {
    expect(saidAt(fix('RVU26A'), [words(1, ''), words(2, 'RVU26A')])).toEqual([current]);
    expect(saidAt(fix('RVU26D'), [words(1, ''), words(2, 'RVU26D')])).toEqual([staged]);
  });

  it('at the current release for words that only older releases have', () => {
    const revisions = [words(1, ''), words(2, 'RVU25D'), words(4, 'RVU26A')];
    expect(saidAt(fix('RVU25D', { fixFrom: '' }), revisions)).toEqual([current]);
  });

  it('to nobody while its later words are a draft, or come after every release that is looked after', () => {
    expect(saidAt(fix('RVU26D'), [words(1, '')])).toEqual([]);
    expect(saidAt(fix('RVU27A'), [words(1, ''), words(2, 'RVU27A')])).toEqual([]);
  });

  it('at the first release with words where it was left out of a draft, or of words after every such release', () => {
    const left = (appliesFrom: string) => fix(appliesFrom, { leftOutBecause: 'Said otherwise.' });
    expect(saidAt(left('RVU26D'), [words(1, '')])).toEqual([current]);
    expect(saidAt(left('RVU27A'), [words(1, ''), words(2, 'RVU27A')])).toEqual([current]);
    expect(saidAt(left('RVU27A'), [words(1, 'RVU26D')])).toEqual([staged]);
    expect(saidAt(left('RVU26D'), [words(1, ''), words(2, 'RVU26D')])).toEqual([staged]);
  });

  it('with where it stands, and with the reason where it was left out', () => {
    const revisions = [words(1, ''), words(2, 'RVU26A')];
    expect(fixReasons([fix('RVU26A')], revisions, current, [current])).toEqual([
      { kind: 'FIX_MISSING', field: '7', modifier: '', before: 'RVU25D #3', after: null },
    ]);
    const left = fix('RVU26A', { fixFrom: '', leftOutBecause: 'Said otherwise.' });
    expect(fixReasons([left], revisions, current, [current])).toEqual([
      { kind: 'FIX_LEFT_OUT', field: '7', modifier: '', before: '#3', after: 'Said otherwise.' },
    ]);
  });
});
