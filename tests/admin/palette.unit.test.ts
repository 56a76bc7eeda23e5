import { describe, expect, test } from '@jest/globals';
import { piecesOf } from '../../admin/layout/text.pieces.ts';
import { keyName } from '../../admin/palette/key.names.ts';
import { fittingEntries, listed, opensNow, type PaletteEntry } from '../../admin/palette/palette.entry.ts';
import { shortcutOf } from '../../admin/palette/shortcut.keys.ts';

const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe('a shortcut', () => {
  test('of one character is none while somebody types', () => {
    expect(shortcutOf(press('?'), true)).toBeNull();
    expect(shortcutOf(press('/'), true)).toBeNull();
  });

  test('opens the palette also while somebody types, on every keyboard', () => {
    expect(shortcutOf(press('k', { ctrlKey: true }), true)).toBe('palette');
    expect(shortcutOf(press('K', { metaKey: true }), false)).toBe('palette');
  });

  test('opens help and search where nobody types', () => {
    expect([shortcutOf(press('?'), false), shortcutOf(press('/'), false)]).toEqual(['help', 'search']);
    expect(shortcutOf(press('x'), false)).toBeNull();
  });
});

test('the key of commands is called as it is printed', () => {
  expect(keyName('Ctrl', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)')).toBe('⌘');
  expect(keyName('Ctrl', 'Mozilla/5.0 (X11; Linux x86_64)')).toBe('Ctrl');
  expect(keyName('Esc', 'Mozilla/5.0 (Macintosh)')).toBe('Esc');
});

test('entries fit by every word, those that begin so first', () => {
  const entries = ['Audit log', 'Codes', 'Codes without words', 'Sign out'].map((name) => ({
    id: name,
    kind: 'screen' as const,
    name,
    run: () => undefined,
  }));
  const found = (typed: string) => fittingEntries(entries, typed).map(({ name }) => name);
  expect(found('co')).toEqual(['Codes', 'Codes without words']);
  expect(found('out codes')).toEqual(['Codes without words']);
  expect(found('ou')).toEqual(['Codes without words', 'Sign out']);
});

describe('Enter in the palette', () => {
  const entry = (id: string, name: string): PaletteEntry => ({
    id,
    kind: 'code',
    name,
    run: () => undefined,
  });
  const own = [entry('/codes', 'Codes'), entry('/audit', 'Audit log')];
  const earlier = [entry('code 96931', '96931 Skin, first'), entry('code 96933', '96933 Skin, report only')];
  const search = [entry('search', 'Search the codes')];
  const opens = (typed: string, isAnswered: boolean, found = earlier) =>
    opensNow(listed(typed, isAnswered, { own, found, search }), 0)?.id ?? null;

  test('waits while only codes of earlier words stand there, and does not take the search instead', () => {
    expect(opens('96932', false)).toBeNull();
    expect(opens('9693', false)).toBeNull();
    expect(opens('skin', false, [])).toBeNull();
  });

  test('opens the first that was found for these words', () => {
    expect(opens('9693', true)).toBe('code 96931');
    expect(opens('skin', true)).toBe('code 96931');
  });

  test('opens the code that was typed, wherever it was found and whichever words it was found for', () => {
    expect(opens(' 96933 ', true)).toBe('code 96933');
    expect(opens('96933', false)).toBe('code 96933');
    expect(opens('g0101', false, [entry('code G0101', 'G0101 Exam')])).toBe('code G0101');
  });

  test('opens a screen at once', () => {
    expect(opens('codes', false)).toBe('/codes');
  });

  test('means the search where nothing was found', () => {
    expect(opens('zzz', true, [])).toBe('search');
  });
});

test('what was found for earlier words stays listed while it fits these', () => {
  const found = ['96931 Skin, first', '96933 Skin, report'].map((name) => ({
    id: `code ${name.slice(0, 5)}`,
    kind: 'code' as const,
    name,
    run: () => undefined,
  }));
  const codes = (typed: string, isAnswered: boolean) =>
    listed(typed, isAnswered, { own: [], found, search: [] }).entries.map(({ id }) => id);
  expect(codes('skin rep', false)).toEqual(['code 96933']);
  expect(codes('synonym', false)).toEqual([]);
  expect(codes('synonym', true)).toEqual(['code 96931', 'code 96933']);
});

describe('marks in a text', () => {
  test('cut it into pieces, and a mark that overlaps is cut', () => {
    const red = { from: 2, to: 5, tone: 'red' } as const;
    expect(
      piecesOf('abcdefgh', [{ from: 4, to: 6, tone: 'amber' }, red]).map(({ words, mark }) => [
        words,
        mark?.tone ?? null,
      ]),
    ).toEqual([
      ['ab', null],
      ['cde', 'red'],
      ['f', 'amber'],
      ['gh', null],
    ]);
  });

  test('beyond its end are left out', () => {
    expect(piecesOf('ab', [{ from: 5, to: 9, tone: 'red' }])).toEqual([{ at: 0, words: 'ab', mark: null }]);
  });
});
