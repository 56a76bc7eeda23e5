import { describe, expect, test } from '@jest/globals';
import { CodeBoard, pageOf } from '../../server/editorial/code.board.ts';
import type { CodeChanges } from '../../server/editorial/code.change.ts';
import { facetCounts } from '../../server/editorial/code.count.ts';
import { type CatalogFilter, selectByFacets, wantedValues } from '../../server/editorial/code.facet.ts';
import { buildEntry } from './code.build.ts';

const RITA = { id: 'rita', name: 'Rita' };
const board = new CodeBoard([
  buildEntry('10021', { section: 'surgery', state: 'PAID', specialties: ['surgery'], assignee: RITA }),
  buildEntry('10060', { section: 'surgery', subsection: 'skin', state: 'BUNDLED', isStale: true }),
  buildEntry('96931', {
    state: 'PAID',
    specialties: ['dermatology', 'pathology'],
    contentStatus: 'REVIEWED',
    missing: ['SUMMARY', 'FAQS'],
  }),
  buildEntry('96932', {
    state: 'BUNDLED',
    specialties: ['dermatology'],
    isStale: true,
    assignee: RITA,
    missing: ['FAQS'],
  }),
]);
const changes: CodeChanges = new Map([
  ['10021', ['ANY', 'ADDED']],
  ['96932', ['ANY', 'FIGURES', 'STATUS']],
]);

function select(filter: CatalogFilter, found: number[] | null = null) {
  const facets = board.facets(changes);
  const selection = selectByFacets(board.entries.length, facets, wantedValues(filter), found);
  const counted = facetCounts({ board, facets, near: null, ...selection });
  const counts = (field: string) =>
    Object.fromEntries(
      (counted.find((facet) => facet.field === field)?.values ?? [])
        .filter(({ count }) => count > 0)
        .map(({ value, count }) => [value, count]),
    );
  return { codes: board.entries.filter((_, at) => selection.chosen[at]).map(({ code }) => code), counts };
}

describe('a filter over the list of codes', () => {
  test('finds nothing for a value that nobody has', () => {
    expect(select({ section: 'dental' }).codes).toEqual([]);
    expect(select({ assigneeId: 'sam' }).codes).toEqual([]);
  });

  test('leaves what fulfils every part of it', () => {
    expect(select({ section: 'surgery' }).codes).toEqual(['10021', '10060']);
    expect(select({ section: 'skin' }).codes).toEqual(['10060']);
    expect(select({ specialty: 'pathology' }).codes).toEqual(['96931']);
    expect(select({ isStale: false, state: 'PAID' }).codes).toEqual(['10021', '96931']);
    expect(select({ missing: 'FAQS' }).codes).toEqual(['96931', '96932']);
    expect(select({ missing: 'SUMMARY' }).codes).toEqual(['96931']);
    expect(select({ missing: 'ANY', isStale: true }).codes).toEqual(['96932']);
    expect(select({ missing: 'SYNONYMS' }).codes).toEqual([]);
    expect(select({ assigneeId: 'rita' }).codes).toEqual(['10021', '96932']);
    expect(select({ isUnassigned: true }).codes).toEqual(['10060', '96931']);
  });

  test('asks for any change, or for one kind of it', () => {
    expect(select({ changedIn: 'RVU26C' }).codes).toEqual(['10021', '96932']);
    expect(select({ changed: 'STATUS' }).codes).toEqual(['96932']);
    expect(select({ changed: 'REMOVED' }).codes).toEqual([]);
  });
});

describe('the count beside a value', () => {
  test('is what the list would have with it, under what the other fields ask for', () => {
    const { counts } = select({ state: 'BUNDLED', isStale: true });
    expect(counts('SECTION')).toEqual({ surgery: 1, skin: 1, medicine: 1 });
    // PAID under "stale" alone: none of the two.
    expect(counts('STATE')).toEqual({ BUNDLED: 2 });
    // Not stale under "bundled" alone: none; stale: two.
    expect(counts('STALE')).toEqual({ true: 2 });
    expect(counts('ASSIGNEE')).toEqual({ '': 1, rita: 1 });
  });

  test('of the field that is asked for stays what it is without that question', () => {
    expect(select({ state: 'PAID' }).counts('STATE')).toEqual({ PAID: 2, BUNDLED: 2 });
    expect(select({ changed: 'ADDED' }).counts('CHANGED')).toEqual({
      ANY: 2,
      ADDED: 1,
      FIGURES: 1,
      STATUS: 1,
    });
  });

  test('counts a code of two specialties for each of them, and only what was found', () => {
    expect(select({}).counts('SPECIALTY')).toEqual({ surgery: 1, dermatology: 2, pathology: 1 });
    expect(select({}).counts('MISSING')).toEqual({ ANY: 2, SUMMARY: 1, FAQS: 2 });
    expect(select({}, [0, 0, 1, 0]).counts('SPECIALTY')).toEqual({ dermatology: 1, pathology: 1 });
  });
});

describe('a page of the list', () => {
  const named = new CodeBoard([
    buildEntry('10021', { title: 'Zebra', updatedAt: new Date('2026-01-02') }),
    buildEntry('10060', { title: 'apple' }),
    buildEntry('96931', { title: 'Äpfel', updatedAt: new Date('2026-01-01') }),
  ]);
  const all = Uint8Array.of(1, 1, 1);
  const codes = (sort: Parameters<typeof pageOf>[2]['sort'], page = 1, near: Float32Array | null = null) =>
    pageOf(named, all, { sort, page, perPage: 2 }, near).map(({ code }) => code);

  test('is in the order asked for, and goes on where the one before ended', () => {
    expect(codes('CODE_ASC')).toEqual(['10021', '10060']);
    expect(codes('CODE_ASC', 2)).toEqual(['96931']);
    expect(codes('CODE_DESC')).toEqual(['96931', '10060']);
    expect(codes('TITLE_ASC')).toEqual(['96931', '10060']);
    expect(codes('UPDATED_DESC')).toEqual(['10021', '96931']);
  });

  test('has what is nearest first, and is in code order where nothing was typed', () => {
    expect(codes('NEAREST_FIRST', 1, Float32Array.of(0.5, 0, 2))).toEqual(['96931', '10021']);
    expect(codes('NEAREST_FIRST')).toEqual(['10021', '10060']);
  });
});
