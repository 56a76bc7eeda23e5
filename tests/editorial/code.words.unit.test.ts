import { describe, expect, test } from '@jest/globals';
import type { CatalogEntry } from '../../server/editorial/code.entry.ts';
import { CodeWords } from '../../server/editorial/code.words.ts';
import { buildEntry } from './code.build.ts';

const entries = [
  buildEntry('27447', { names: ['Total knee replacement', 'Artificial knee'] }),
  buildEntry('47562', { names: ['Gallbladder removal by keyhole', 'Laparoscopic cholecystectomy'] }),
  buildEntry('69210', { names: ['Ear wax removal', 'Removal of impacted cerumen'] }),
  buildEntry('93306', { names: ['Heart ultrasound', 'Echocardiogram'] }),
  buildEntry('99213', { names: ['Office visit, 20 minutes'] }),
];

function search(words: CodeWords, typed: string, list: readonly CatalogEntry[] = entries): string[] {
  const near = words.find(typed, list);
  return [...list.keys()]
    .filter((at) => near[at])
    .sort((left, right) => (near[right] ?? 0) - (near[left] ?? 0))
    .map((at) => list[at]?.code ?? '');
}

describe('a search in the list of codes', () => {
  const words = new CodeWords();

  test('finds nothing where one word of it is missing', () => {
    expect(search(words, 'knee ultrasound')).toEqual([]);
    expect(search(words, 'zzzz')).toEqual([]);
    expect(search(words, '!')).toEqual([]);
  });

  test('finds a code by itself and by its beginning', () => {
    expect(search(words, '99213')).toEqual(['99213']);
    expect(search(words, '69')).toEqual(['69210']);
  });

  test('finds by a synonym, by another form of a word, and by what means the same', () => {
    expect(search(words, 'cholecystectomy')).toEqual(['47562']);
    expect(search(words, 'knees replaced')).toEqual(['27447']);
    expect(search(words, 'cardiac sonogram')).toEqual(['93306']);
    expect(search(words, 'doctor appointment')).toEqual([]);
    expect(search(words, 'appointment')).toEqual(['99213']);
  });

  test('forgives a mistake, and takes the last word for the beginning of one', () => {
    expect(search(words, 'galbladder')).toEqual(['47562']);
    expect(search(words, 'remov wa')).toEqual(['69210']);
  });

  test('does not take a part of a word for the word', () => {
    expect(search(words, 'ear removal')).toEqual(['69210']);
    expect(search(words, 'scopic')).toEqual(['47562']);
  });

  test('follows names that change and codes that go', () => {
    const renamed = entries.with(0, buildEntry('27447', { names: ['A new joint'] })).slice(0, 4);
    expect(search(words, 'knee', renamed)).toEqual([]);
    expect(search(words, 'joint', renamed)).toEqual(['27447']);
    expect(search(words, 'office', renamed)).toEqual([]);
    expect(search(words, 'knee')).toEqual(['27447']);
  });
});
