import { beforeAll, describe, expect, test } from '@jest/globals';
import type { DeliveryContext } from '../../server/delivery/delivery.context.ts';
import { prepareDelivery } from '../../server/delivery/delivery.prepare.ts';
import { SearchDesk } from '../../server/delivery/search.desk.ts';
import { buildEmptyRow, buildRow } from '../support/build-page.ts';
import {
  buildBook,
  buildLoaded,
  buildSnapshot,
  buildWords,
  sampleSnapshot,
} from '../support/edition.build.ts';
import { A_DAY_OF_2026, ask, contextOf, refusal } from './ask.ts';

let sample: DeliveryContext;

beforeAll(async () => {
  sample = contextOf(buildBook(await sampleSnapshot()));
});

const SEARCH = `query ($text: String!, $first: Int, $after: String, $filter: CodeFilter, $release: ReleaseName) {
  search(text: $text, first: $first, after: $after, filter: $filter, release: $release) {
    totalCount nodes { code } edges { cursor score node { code } highlights { field html } }
    facets { field values { value label count } } pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;
interface Found {
  search: {
    totalCount: number;
    nodes: { code: string }[];
    edges: { cursor: string; score: number; highlights: { field: string; html: string }[] }[];
    facets: { field: string; values: { value: string; label: string; count: number }[] }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  };
}

const search = async (text: string, variables: Record<string, unknown> = {}, context = sample) =>
  (await ask<Found>(context, SEARCH, { text, ...variables })).search;
const codesOf = ({ nodes }: Found['search']) => nodes.map(({ code }) => code);

const LIVE = { liveFrom: new Date(0) };

describe('a search', () => {
  test.each([
    [{ first: 0 }, 'BAD_USER_INPUT'],
    [{ first: 101 }, 'PAGE_TOO_LARGE'],
    [{ after: 'x' }, 'BAD_USER_INPUT'],
    [{ text: 'a'.repeat(201) }, 'BAD_USER_INPUT'],
    [{ release: 'RVU20A' }, 'RELEASE_NOT_FOUND'],
  ])('with %j is refused', async (variables, code) => {
    expect((await refusal(sample, SEARCH, { text: 'skin', ...variables })).code).toBe(code);
  });

  test('refuses a cursor of another text, filter or release', async () => {
    const { pageInfo } = await search('skin', { first: 2 });
    const after = pageInfo.endCursor;
    for (const other of [
      { text: 'biopsy' },
      { text: 'skin', filter: { section: 'surgery' } },
      { text: 'skin', release: 'RVU25D' },
    ])
      expect((await refusal(sample, SEARCH, { after, ...other })).code).toBe('RELEASE_CHANGED');
  });

  test.each(['96932', ' 96932', 'CPT 96932', '96932 skin microscopy', 'g0439', 'what is code 99213'])(
    'for "%s" has the exact code first',
    async (text) => {
      const code = /\w*\d{4}\w?/.exec(text)?.[0].toUpperCase();
      expect(codesOf(await search(text))[0]).toBe(code);
    },
  );

  test('for the beginning of a code has the codes that begin so, in order', async () => {
    expect(codesOf(await search('9693'))).toEqual(['96931', '96932', '96933', '96936']);
  });

  test('for nothing finds nothing', async () => {
    for (const text of ['', '   ', '???'])
      expect(await search(text)).toMatchObject({ totalCount: 0, nodes: [] });
  });

  test('is the same walked a few at a time', async () => {
    const all = codesOf(await search('test', { first: 100 }));
    expect(all.length).toBeGreaterThan(10);
    const walked: string[] = [];
    let after: string | null = null;
    for (let turn = 0; turn < 50; turn += 1) {
      const some: Found['search'] = await search('test', { first: 3, after });
      walked.push(...codesOf(some));
      expect(some.totalCount).toBe(all.length);
      after = some.pageInfo.endCursor;
      if (!some.pageInfo.hasNextPage) break;
    }
    expect(walked).toEqual(all);
  });

  test('scores fall from the first to the last', async () => {
    const scores = (await search('skin biopsy', { first: 100 })).edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((left, right) => right - left));
  });

  test('marks names before texts, and the beginning of a code', async () => {
    const { edges } = await search('scraping mole', { first: 1 });
    expect(edges[0]?.highlights[0]).toEqual({
      field: 'synonyms',
      html: '<mark>Scraping</mark> a <mark>mole</mark> to test it',
    });
    const typed = await search('9693', { first: 1 });
    expect(typed.edges[0]?.highlights).toEqual([{ field: 'code', html: '<mark>9693</mark>1' }]);
  });

  test('counts sections and specialties over everything that was found', async () => {
    const { totalCount, facets } = await search('biopsy', { first: 1 });
    const [sections, specialties] = facets;
    expect(sections?.field).toBe('section');
    expect(sections?.values.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    const dermatology = specialties?.values.find(({ value }) => value === 'dermatology');
    const filtered = await search('biopsy', { filter: { specialty: 'dermatology' } });
    expect(dermatology).toEqual({ value: 'dermatology', label: 'Dermatology', count: filtered.totalCount });
  });

  test('stays within its filter and its release', async () => {
    expect(codesOf(await search('anal pressure test'))[0]).toBe('91125');
    expect(codesOf(await search('anal pressure test', { release: 'RVU25D' }))[0]).toBe('91122');
    const skin = await search('microscope', { filter: { section: 'laboratory' } });
    expect(codesOf(skin)).toEqual(['88305']);
    const absent = await search('91122', { filter: { includeAbsent: true } });
    expect(codesOf(absent)[0]).toBe('91122');
    expect(codesOf(await search('91122'))).not.toContain('91122');
  });

  test('puts a code that Medicare pays before one that it does not, where both are as near', async () => {
    const words = { displayName: 'Mole check', summary: 'A look at a mole.' };
    const rows = [buildEmptyRow({ code: '11111', status: 'N' }), buildRow({ code: '22222' })];
    const contents = new Map([buildWords('11111', words), buildWords('22222', words)]);
    const context = contextOf(buildBook(buildSnapshot({ releases: [buildLoaded(rows, LIVE)], contents })));
    expect(codesOf(await search('mole check', {}, context))).toEqual(['22222', '11111']);
  });

  test('puts a code that nobody pays first where it alone is what was typed', async () => {
    const rows = [buildEmptyRow({ code: '11111', status: 'N' }), buildRow({ code: '22222' })];
    const contents = new Map([
      buildWords('11111', { displayName: 'Mole check' }),
      buildWords('22222', { displayName: 'Skin care', clinicalContext: 'Not for a mole check.' }),
    ]);
    const context = contextOf(buildBook(buildSnapshot({ releases: [buildLoaded(rows, LIVE)], contents })));
    expect(codesOf(await search('mole check', {}, context))[0]).toBe('11111');
  });

  test('looks into descriptors only where they may be shown', async () => {
    const releases = [buildLoaded([buildRow({ code: '11111', descriptor: 'Xylophone exam' })], LIVE)];
    const snapshot = buildSnapshot({ releases });
    const kept = contextOf(buildBook(snapshot));
    const licensed = contextOf(buildBook(snapshot, { licence: { cpt: true, cdt: false } }));
    expect(codesOf(await search('xylophone', {}, kept))).toEqual([]);
    expect(codesOf(await search('xylophone', {}, licensed))).toEqual(['11111']);
  });

  test('never finds a note of an editor', async () => {
    const contents = new Map([buildWords('11111', { displayName: 'Mole', editorNote: 'Xylophone' })]);
    const releases = [buildLoaded([buildRow({ code: '11111' })], LIVE)];
    const context = contextOf(buildBook(buildSnapshot({ releases, contents })));
    expect((await search('xylophone', {}, context)).totalCount).toBe(0);
  });
});

describe('the index behind a search', () => {
  const rows = ['11111', '22222'].map((code) => buildRow({ code }));
  const earlier = buildLoaded(rows, { name: 'RVU26A', liveFrom: new Date(0) });
  const later = buildLoaded(rows, { name: 'RVU26C', liveFrom: new Date(1) });
  const bookWith = (...words: ReturnType<typeof buildWords>[]) =>
    buildBook(buildSnapshot({ releases: [earlier, later], contents: new Map(words) }));

  test('follows a publication and leaves every other document where it is', async () => {
    const desk = new SearchDesk();
    const other = buildWords('22222', { displayName: 'Nail' });
    const before = contextOf(
      bookWith(buildWords('11111', { displayName: 'Mole' }), other),
      A_DAY_OF_2026,
      desk,
    );
    expect(codesOf(await search('mole', {}, before))).toEqual(['11111']);
    const count = desk.stock.index.size;
    const after = contextOf(
      bookWith(buildWords('11111', { displayName: 'Wart' }, { number: 2 }), other),
      A_DAY_OF_2026,
      desk,
    );
    expect(codesOf(await search('wart', {}, after))).toEqual(['11111']);
    expect(codesOf(await search('mole', {}, after))).toEqual([]);
    expect(codesOf(await search('nail', {}, after))).toEqual(['22222']);
    expect(desk.stock.index.size).toBe(count + 1);
    expect(codesOf(await search('mole', {}, before))).toEqual(['11111']);
  });

  test('shares a document between releases that say the same', async () => {
    const desk = new SearchDesk();
    const context = contextOf(bookWith(buildWords('11111', { displayName: 'Mole' })), A_DAY_OF_2026, desk);
    await search('mole', {}, context);
    await search('mole', { release: 'RVU26A' }, context);
    expect(desk.stock.index.count).toBe(2);
  });

  test('has the words of the release that is searched', async () => {
    const [, [first] = []] = buildWords('11111', { displayName: 'Mole' });
    const [, [second] = []] = buildWords(
      '11111',
      { displayName: 'Wart' },
      { number: 2, appliesFrom: 'RVU26C' },
    );
    if (!first || !second) throw new Error('Two revisions were expected.');
    const context = contextOf(bookWith(['11111', [first, second]]));
    expect(codesOf(await search('wart', {}, context))).toEqual(['11111']);
    expect(codesOf(await search('mole', {}, context))).toEqual([]);
    expect(codesOf(await search('mole', { release: 'RVU26A' }, context))).toEqual(['11111']);
  });

  test('is made ready before anybody asks, and gives up what is no longer active', async () => {
    const desk = new SearchDesk();
    const book = bookWith(buildWords('11111', { displayName: 'Mole' }));
    await prepareDelivery(book, A_DAY_OF_2026, desk);
    expect(desk.stock.index.count).toBe(2);
    const next = buildBook(buildSnapshot({ releases: [buildLoaded([buildRow({ code: '33333' })], LIVE)] }));
    await prepareDelivery(next, A_DAY_OF_2026, desk);
    expect(desk.stock.index.count).toBe(1);
  });
});

describe('a suggestion', () => {
  const suggest = async (prefix: string, first?: number) =>
    (
      await ask<{ suggest: { text: string; code: string; title: string }[] }>(
        sample,
        'query ($prefix: String!, $first: Int) { suggest(prefix: $prefix, first: $first) { text code title } }',
        { prefix, first },
      )
    ).suggest;

  test('is refused for more than ten', async () => {
    const query = '{ suggest(prefix: "a", first: 11) { text } }';
    expect((await refusal(sample, query)).code).toBe('PAGE_TOO_LARGE');
  });

  test('completes a code', async () => {
    expect((await suggest('g0')).map(({ text }) => text)).toEqual(['G0121', 'G0439']);
  });

  test('completes a name, those that begin so first', async () => {
    const [first] = await suggest('colono');
    expect(first).toEqual({
      text: 'Colonoscopy to Find a Cause',
      code: '45378',
      title: 'Colonoscopy to Find a Cause',
    });
    expect((await suggest('heart t'))[0]?.text).toMatch(/^Heart t/);
  });

  test('is eight at most unless told otherwise, and none for nothing', async () => {
    expect(await suggest('s')).toHaveLength(8);
    expect(await suggest('s', 3)).toHaveLength(3);
    expect(await suggest(' ')).toEqual([]);
  });
});
