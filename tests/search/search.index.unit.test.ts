import { describe, expect, test } from '@jest/globals';
import { editDistance } from '../../server/search/search.distance.ts';
import { SearchMarker } from '../../server/search/search.highlight.ts';
import { SearchIndex } from '../../server/search/search.index.ts';
import { parseQuery } from '../../server/search/search.query.ts';
import { rank } from '../../server/search/search.rank.ts';
import { TopScores } from '../../server/search/search.top.ts';

function indexOf(...documents: { names?: string[]; text?: string }[]): SearchIndex {
  const index = new SearchIndex();
  for (const { names = [], text = '' } of documents)
    index.add({
      names: names.map((name) => ({ text: name, weight: 1 })),
      texts: text === '' ? [] : [{ text, weight: 0.2 }],
    });
  return index;
}

const found = (index: SearchIndex, text: string) =>
  rank(parseQuery(text, index), index, (document) => (index.isIn(document) ? 1 : 0), 10).hits.map(
    ({ document }) => document,
  );

describe('an index', () => {
  test('finds words in any order, singular or plural', () => {
    const index = indexOf({ names: ['Biopsy of the skin'] }, { names: ['Removal of teeth'] });
    for (const text of ['skin biopsy', 'biopsies skin', 'biopsy of skins'])
      expect(found(index, text)).toEqual([0]);
    for (const text of ['tooth removal', 'removing teeth']) expect(found(index, text)).toEqual([1]);
  });

  test('finds the beginning of the last word while it is typed', () => {
    const index = indexOf({ names: ['Colonoscopy'] }, { names: ['Cystoscopy'] });
    for (const text of ['c', 'co', 'colon', 'colonoscop']) expect(found(index, text)).toContain(0);
    expect(found(index, 'colono')).toEqual([0]);
  });

  test('forgives a letter in short words and two in long ones', () => {
    const index = indexOf({ names: ['Mole'] }, { names: ['Colonoscopy'] });
    expect(found(index, 'mloe ')).toEqual([0]);
    expect(found(index, 'colonscpy ')).toEqual([1]);
    expect(found(index, 'klnskpy ')).toEqual([]);
  });

  test('finds words that are written together, apart or with a hyphen', () => {
    const index = indexOf({ names: ['X-ray of the chest'] }, { names: ['Blood test'] });
    for (const text of ['xray chest', 'x ray chest', 'x-ray chest']) expect(found(index, text)).toEqual([0]);
    expect(found(index, 'bloodtest')).toEqual([1]);
  });

  test('finds kindred words below the word itself', () => {
    const index = indexOf({ names: ['Renal scan'] }, { names: ['Kidney scan'] });
    expect(found(index, 'kidney scan')).toEqual([1, 0]);
  });

  test('puts a name above a text that says the word often', () => {
    const index = indexOf(
      { text: 'mole mole mole mole mole mole' },
      { names: ['Scraping a mole to test it'] },
    );
    expect(found(index, 'mole')).toEqual([1, 0]);
  });

  test('puts the name that was typed whole above one that says more', () => {
    const index = indexOf({ names: ['Total knee replacement, anesthesia'] }, { names: ['Knee replacement'] });
    expect(found(index, 'knee replacement')).toEqual([1, 0]);
  });

  test('forgets what is taken out, and uses its number again', () => {
    const index = indexOf(...Array.from({ length: 100 }, () => ({ names: ['Mole'] })));
    for (let number = 0; number < 90; number += 1) index.remove(number);
    expect(index.count).toBe(10);
    expect(found(index, 'mole')).toHaveLength(10);
    const number = index.add({ names: [{ text: 'Nail', weight: 1 }], texts: [] });
    expect(number).toBeLessThan(100);
    expect(found(index, 'nail')).toEqual([number]);
    expect(found(index, 'mole')).not.toContain(number);
  });

  test('is not upset by anything that can be typed', () => {
    const index = indexOf({ names: ['Mole'] });
    for (const text of [
      '',
      ' ',
      '…',
      '%',
      '\u0000',
      "'",
      '__proto__',
      'constructor',
      'a'.repeat(5_000),
      '🙂',
      '-',
    ])
      expect(() => found(index, text)).not.toThrow();
  });
});

describe('a highlight', () => {
  const index = indexOf({ names: ['Biopsy of the skin <b>'], text: 'A & B' });
  const mark = (text: string, query: string) => new SearchMarker(parseQuery(query, index), index).mark(text);

  test('marks what was meant and escapes everything else', () => {
    expect(mark('Biopsies of <b>skin</b> & "hair"', 'skin biopsy')).toBe(
      '<mark>Biopsies</mark> of &lt;b&gt;<mark>skin</mark>&lt;/b&gt; &amp; &quot;hair&quot;',
    );
  });

  test('is null where nothing was meant', () => {
    expect(mark('Hair', 'skin')).toBeNull();
  });

  test('is the part of a long text around the first match', () => {
    const long = `${'before '.repeat(60)}skin ${'after '.repeat(60)}`;
    const html = mark(long, 'skin') ?? '';
    expect(html).toMatch(/^…(before )+<mark>skin<\/mark>( after)+…$/);
    expect(html.length).toBeLessThan(240);
  });
});

describe('an edit distance', () => {
  test.each([
    ['mole', 'mole', 0],
    ['mole', 'moles', 1],
    ['mole', 'mloe', 1],
    ['mole', 'hole', 1],
    ['colonoscopy', 'colonscpy', 2],
    ['mole', 'skin', 3],
  ])('of %s and %s is %d, or beyond the most that is asked', (left, right, distance) => {
    expect(editDistance(left, right, 2)).toBe(Math.min(distance, 3));
  });
});

describe('the best of many scores', () => {
  test('are those that sorting everything would give', () => {
    const scores = Array.from({ length: 500 }, (_, at) => (at * 7_919) % 97);
    const top = new TopScores(20);
    scores.forEach((score, document) => {
      top.offer(document, score);
    });
    const sorted = scores
      .map((score, document) => ({ document, score }))
      .sort((left, right) => right.score - left.score || left.document - right.document);
    expect(top.inOrder()).toEqual(sorted.slice(0, 20));
  });
});
