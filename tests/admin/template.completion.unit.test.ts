import { describe, expect, test } from '@jest/globals';
import { completionsAt, vocabularyOf } from '../../admin/templates/template.completion.ts';
import { marksOf } from '../../admin/templates/template.marks.ts';

const say = { end: 'ends it', condition: 'only where true', not: 'the opposite' };
const words = {
  placeholders: [
    { name: 'release', type: 'text', meaning: 'The release: RVU26C' },
    { name: 'workRvu', type: 'rvu', meaning: 'Physician work: 0.78' },
  ],
  conditions: [
    { name: 'pcTc', values: ['0', '3', ''] },
    { name: 'addOn', values: null },
  ],
};
const vocabulary = vocabularyOf(words, {
  placeholders: ['release', 'workRvu', 'percentile'],
  ownPlaceholders: ['percentile'],
  hasConditions: true,
});
const namesAt = (text: string) =>
  completionsAt(text, text.length, vocabulary, say).options.map(({ name }) => name);

describe('what may be written in braces', () => {
  test('is not offered outside of them', () => {
    expect(namesAt('It is ')).toEqual([]);
    expect(namesAt('It is {release} ')).toEqual([]);
  });

  test('leaves conditions out where a text takes none', () => {
    const plain = vocabularyOf(words, { placeholders: [], ownPlaceholders: [], hasConditions: false });
    expect(completionsAt('{', 1, plain, say).options).toEqual([]);
  });

  test('begins with the placeholders of the text itself', () => {
    expect(namesAt('{')).toEqual(['if', 'percentile', 'release', 'workRvu']);
  });

  test('is narrowed by what is typed, names that begin so first', () => {
    expect(namesAt('{r')).toEqual(['release', 'percentile', 'workRvu']);
  });

  test('takes the closing brace with it unless it stands there already', () => {
    expect(completionsAt('{rel', 4, vocabulary, say)).toMatchObject({ from: 1, to: 4 });
    expect(completionsAt('{rel', 4, vocabulary, say).options[0]?.insert).toBe('release}');
    expect(completionsAt('{rel} now', 4, vocabulary, say).options[0]?.insert).toBe('release');
  });

  test('offers facts after if, their values after is, and the end of what is open', () => {
    expect(namesAt('{if ')).toEqual(['pcTc', 'addOn', 'not']);
    expect(namesAt('{if not ad')).toEqual(['addOn']);
    expect(namesAt('{if pcTc is ')).toEqual(['0', '3']);
    expect(namesAt('{if pcTc is 0, ')).toEqual(['0', '3']);
    expect(namesAt('{if addOn}Only together.{e')).toEqual(['end', 'percentile', 'release']);
  });
});

describe('braces of a text', () => {
  test('are marked red where nobody knows the name', () => {
    expect(marksOf('{release} {workRvx} {if pcTc is 3}x{end}', vocabulary, [])).toEqual([
      { from: 0, to: 9, tone: 'accent' },
      { from: 10, to: 19, tone: 'red' },
      { from: 20, to: 34, tone: 'accent' },
      { from: 35, to: 40, tone: 'accent' },
    ]);
  });

  test('that are left open are marked red', () => {
    expect(marksOf('a {b', vocabulary, [])).toEqual([{ from: 2, to: 3, tone: 'red' }]);
  });
});
