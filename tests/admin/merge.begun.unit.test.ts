import { describe, expect, test } from '@jest/globals';
import { begun, isBegunMerge, NOT_BEGUN, withChoice } from '../../admin/conflicts/merge.begun.ts';

describe('a merge that was begun', () => {
  const once = withChoice(NOT_BEGUN, '4', 'summary', { side: 'theirs' });
  const twice = withChoice(once, '4', 'clinicalContext', { side: 'hand', text: 'Both, in one sentence.' });

  test('holds nothing where one of the texts has changed since', () => {
    expect(begun(twice, '5')).toEqual({});
    expect(begun(withChoice(twice, '5', 'summary', { side: 'mine' }), '5')).toEqual({
      summary: { side: 'mine' },
    });
  });

  test('keeps what was written by hand, also when the texts have changed and when another side is chosen', () => {
    const later = withChoice(twice, '5', 'clinicalContext', { side: 'mine' });
    expect(later.hands).toEqual({ clinicalContext: 'Both, in one sentence.' });
  });

  test('has every choice where the texts are the same', () => {
    expect(begun(twice, '4')).toEqual({
      summary: { side: 'theirs' },
      clinicalContext: { side: 'hand', text: 'Both, in one sentence.' },
    });
  });

  test('is known again, and anything else is not', () => {
    expect(isBegunMerge(JSON.parse(JSON.stringify(twice)))).toBe(true);
    expect([null, 'text', {}, { print: '4' }].filter(isBegunMerge)).toEqual([]);
  });
});
