import { describe, expect, test } from '@jest/globals';
import { isBody } from '../../admin/drafts/draft.body.ts';
import { copiesAt, copyKey, forgetCopy, keepCopy } from '../../admin/drafts/draft.copy.ts';
import { buildBody } from './body.build.ts';

const place = { person: 'p1', code: '96932', appliesFrom: null };
const noon = new Date('2026-07-01T12:00:00Z');
const later = new Date('2026-07-01T12:05:00Z');

/** A browser's storage, as far as copies use it. */
function buildShelf(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  };
}

describe('the local copy of unsaved text', () => {
  test('is not offered to another person, for another code or for another release', () => {
    const shelf = buildShelf();
    keepCopy(shelf, copyKey(place, 3, 'tab'), 3, buildBody(), noon);
    expect(copiesAt(shelf, { ...place, person: 'p2' }, isBody)).toEqual([]);
    expect(copiesAt(shelf, { ...place, code: '96933' }, isBody)).toEqual([]);
    expect(copiesAt(shelf, { ...place, appliesFrom: 'RVU26C' }, isBody)).toEqual([]);
  });

  test('of one tab is not written over by another', () => {
    const shelf = buildShelf();
    keepCopy(shelf, copyKey(place, 3, 'one'), 3, buildBody({ summary: 'first tab' }), noon);
    keepCopy(shelf, copyKey(place, 3, 'two'), 3, buildBody({ summary: 'second tab' }), later);
    expect(copiesAt(shelf, place, isBody).map(({ body }) => body.summary)).toEqual([
      'second tab',
      'first tab',
    ]);
  });

  test('is passed over where it cannot be read', () => {
    const shelf = buildShelf();
    shelf.setItem(copyKey(place, 3, 'a'), 'not json');
    shelf.setItem(copyKey(place, 3, 'b'), '{"version":3}');
    expect(copiesAt(shelf, place, isBody)).toEqual([]);
  });

  test('does not stop the typing where the storage is full', () => {
    const full = {
      ...buildShelf(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(keepCopy(full as Storage, 'key', 3, buildBody(), noon)).toBe(false);
  });

  test('comes back with its version, time and every field, until it is forgotten', () => {
    const shelf = buildShelf();
    const key = copyKey(place, 3, 'tab');
    const body = buildBody({ faqs: [{ id: 'new-1', question: 'Why?', answer: 'So.', audience: 'PATIENT' }] });
    keepCopy(shelf, key, 3, body, noon);
    expect(copiesAt(shelf, place, isBody)).toEqual([
      { key, version: 3, at: '2026-07-01T12:00:00.000Z', body },
    ]);
    forgetCopy(shelf, key);
    expect(copiesAt(shelf, place, isBody)).toEqual([]);
  });
});
