import { describe, expect, test } from '@jest/globals';
import { wordParts } from '../../admin/conflicts/word.parts.ts';

describe('a comparison by words', () => {
  test('marks one changed word and leaves the rest', () => {
    expect(wordParts('a small spot', 'a large spot')).toEqual([
      { text: 'a ', kind: 'SAME' },
      { text: 'small', kind: 'REMOVED' },
      { text: 'large', kind: 'ADDED' },
      { text: ' spot', kind: 'SAME' },
    ]);
  });

  test('reads neighbouring changes as one', () => {
    expect(wordParts('Time decides', 'Rob wrote')).toEqual([
      { text: 'Time decides', kind: 'REMOVED' },
      { text: 'Rob wrote', kind: 'ADDED' },
    ]);
  });

  test('has one part where nothing changed, and none for two empty texts', () => {
    expect(wordParts('same', 'same')).toEqual([{ text: 'same', kind: 'SAME' }]);
    expect(wordParts('', '')).toEqual([]);
  });

  test('holds both texts whole', () => {
    const [before, after] = ['One, two. Three\nfour', 'One two! Three five four six'];
    const parts = wordParts(before, after);
    const joined = (without: string) =>
      parts
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join('');
    expect(joined('ADDED')).toBe(before);
    expect(joined('REMOVED')).toBe(after);
  });
});
