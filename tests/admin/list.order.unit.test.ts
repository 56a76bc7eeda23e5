import { describe, expect, test } from '@jest/globals';
import { moved, replaced, without } from '../../admin/drafts/list.order.ts';
import { withAdded } from '../../admin/drafts/synonym.entry.ts';

describe('an ordered list', () => {
  test('stays as it is where an entry would leave it', () => {
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
  });

  test('moves, replaces and drops an entry without touching the list given', () => {
    const list = ['a', 'b', 'c'];
    expect(moved(list, 2, 0)).toEqual(['c', 'a', 'b']);
    expect(replaced(list, 1, 'x')).toEqual(['a', 'x', 'c']);
    expect(without(list, 0)).toEqual(['b', 'c']);
    expect(list).toEqual(['a', 'b', 'c']);
  });
});

describe('a synonym typed in', () => {
  test('is left out when it is empty, there already, or one too many', () => {
    const known = [{ text: 'RCM scan', kind: 'LAY' as const }];
    expect(withAdded(known, ' rcm SCAN , ,', 'LAY')).toEqual(known);
    const full = Array.from({ length: 12 }, (_, index) => ({ text: `s${index}`, kind: 'LAY' as const }));
    expect(withAdded(full, 'one more', 'LAY')).toHaveLength(12);
  });

  test('is parted at commas and line breaks, with single spaces', () => {
    expect(withAdded([], 'skin  scan, RCM\nlaser look', 'LAY').map(({ text }) => text)).toEqual([
      'skin scan',
      'RCM',
      'laser look',
    ]);
  });
});
