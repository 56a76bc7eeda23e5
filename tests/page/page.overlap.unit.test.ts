import { describe, expect, test } from '@jest/globals';
import { isShared, weightyWords } from '../../server/page/page.overlap.ts';

const share = (words: string, text: string, least: number) =>
  isShared(weightyWords(words), text.toLowerCase(), least);

describe('words that one text has of another', () => {
  test('light words do not count', () => {
    expect(weightyWords('The work of a code is 3.66, not "4".')).toEqual(['work', '3.66', 'not', '4']);
  });

  test.each([
    ['a whole word', 'skin', 'Skin is seen.', true],
    ['a part of a word', 'skin', 'skinned', false],
    ['the end of a word', 'skin', 'foreskin', false],
    ['a later place after a part', 'skin', 'skinned skin', true],
    ['a figure before a full stop', '3.66', 'It is 3.66.', true],
    ['a figure that goes on', '3.6', 'It is 3.66.', false],
    ['a word after a hyphen', 'ray', 'an x-ray', false],
    ['a word before a closing mark', 'x-ray', "the 'x-ray'", false],
    ['the last word of the text', 'seen', 'it is seen', true],
  ])('%s', (_what, word, text, isFound) => {
    expect(share(word, text, 1)).toBe(isFound);
  });

  test('a share is enough, one word less is not', () => {
    expect(share('one1 two2 three3 four4 five5', 'one1 two2 three3 four4', 0.8)).toBe(true);
    expect(share('one1 two2 three3 four4 five5', 'one1 two2 three3', 0.8)).toBe(false);
  });

  test('no words share nothing', () => {
    expect(share('the of', 'the of', 0.1)).toBe(false);
  });
});
