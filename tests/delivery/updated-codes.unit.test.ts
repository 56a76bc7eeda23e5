import { describe, expect, test } from '@jest/globals';
import type { PublishedContent } from '../../server/content/content.published.ts';
import type { LoadedRelease } from '../../server/edition/edition.snapshot.ts';
import { buildEmptyRow, buildRow } from '../support/build-page.ts';
import { buildBook, buildLoaded, buildSnapshot, buildWords } from '../support/edition.build.ts';
import { ask, contextOf } from './ask.ts';

const OLD = (overrides = {}) =>
  buildLoaded(
    [
      buildRow({ code: '11111' }),
      buildRow({ code: '22222' }),
      buildRow({ code: '33333' }),
      buildEmptyRow({ code: '44444', status: 'N' }),
    ],
    {
      name: 'RVU26B',
      effectiveFrom: '2026-04-01',
      liveFrom: new Date('2026-04-01T04:00:00Z'),
      activatedAt: new Date('2026-03-20T10:00:00Z'),
      ...overrides,
    },
  );
const NEW = (overrides = {}) =>
  buildLoaded(
    [
      buildRow({ code: '11111' }),
      buildRow({ code: '22222', work: '1.40', nonFacilityTotal: '2.95', facilityTotal: '1.82' }),
      buildEmptyRow({ code: '44444', status: 'N' }),
      buildRow({ code: '55555' }),
    ],
    {
      effectiveFrom: '2026-07-01',
      liveFrom: new Date('2026-07-01T04:00:00Z'),
      activatedAt: new Date('2026-06-20T10:00:00Z'),
      ...overrides,
    },
  );

interface Answer {
  updatedCodes: {
    totalCount: number;
    nodes: { code: string; updatedAt: string; reasons: string[] }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
const QUERY = `query ($since: DateTime!, $first: Int, $after: String) {
  updatedCodes(since: $since, first: $first, after: $after) {
    totalCount nodes { code updatedAt reasons } pageInfo { hasNextPage endCursor }
  }
}`;

async function updated(
  releases: LoadedRelease[],
  contents: [string, PublishedContent[]][],
  variables: { since: string; first?: number; after?: string | null },
  at = '2026-08-01T00:00:00Z',
) {
  const book = buildBook(buildSnapshot({ releases, contents: new Map(contents) }));
  return (await ask<Answer>(contextOf(book, new Date(at)), QUERY, variables)).updatedCodes;
}

const reasonsBy = ({ nodes }: Answer['updatedCodes']) =>
  Object.fromEntries(nodes.map(({ code, reasons }) => [code, reasons]));

describe('updated codes', () => {
  test('are those whose words were published since, while the release is the same', async () => {
    const words = [
      buildWords('11111', {}, { publishedAt: new Date('2026-07-05T00:00:00Z') }),
      buildWords('22222', {}, { publishedAt: new Date('2026-07-20T00:00:00Z') }),
      buildWords(
        '44444',
        {},
        { publishedAt: new Date('2026-07-15T00:00:00Z'), isRetired: true, redirectTo: '11111' },
      ),
    ];
    const { nodes } = await updated([OLD(), NEW()], words, { since: '2026-07-10T00:00:00Z' });
    expect(nodes).toEqual([
      { code: '44444', updatedAt: '2026-07-15T00:00:00.000Z', reasons: ['RETIRED'] },
      { code: '22222', updatedAt: '2026-07-20T00:00:00.000Z', reasons: ['CONTENT'] },
    ]);
  });

  test('tell new figures, lost codes and a mere label apart when a release comes into force', async () => {
    const found = await updated([OLD(), NEW()], [], { since: '2026-06-25T00:00:00Z' });
    expect(reasonsBy(found)).toEqual({
      '11111': ['RELEASE_LABEL_ONLY'],
      '22222': ['FIGURES'],
      '33333': ['RETIRED'],
      '44444': ['RELEASE_LABEL_ONLY'],
      '55555': ['FIGURES'],
    });
    expect(new Set(found.nodes.map(({ updatedAt }) => updatedAt))).toEqual(
      new Set(['2026-07-01T04:00:00.000Z']),
    );
  });

  test('are none before the moment of the release, although it is active', async () => {
    const at = '2026-07-01T03:59:59Z';
    expect((await updated([OLD(), NEW()], [], { since: '2026-06-25T00:00:00Z' }, at)).totalCount).toBe(0);
  });

  test('count a release that was activated after its day from its activation on', async () => {
    const late = NEW({ activatedAt: new Date('2026-07-10T10:00:00Z') });
    const found = await updated([OLD(), late], [], { since: '2026-07-05T00:00:00Z' });
    expect(reasonsBy(found)).toMatchObject({ '22222': ['FIGURES'], '33333': ['RETIRED'] });
    expect(found.nodes[0]?.updatedAt).toBe('2026-07-10T10:00:00.000Z');
    expect((await updated([OLD(), late], [], { since: '2026-07-11T00:00:00Z' })).totalCount).toBe(0);
  });

  test('count a moved factor as new figures of priced codes alone', async () => {
    const factors = [
      { basis: 'NON_QPP', value: '32.3465', from: '2026-01-01', to: null, source: 'file' },
    ] as const;
    const found = await updated([OLD({ conversionFactors: factors }), NEW()], [], {
      since: '2026-06-25T00:00:00Z',
    });
    expect(reasonsBy(found)).toMatchObject({ '11111': ['FIGURES'], '44444': ['RELEASE_LABEL_ONLY'] });
  });

  test('name words that come into force with the release', async () => {
    const [, first = []] = buildWords(
      '11111',
      { summary: 'Then' },
      { publishedAt: new Date('2026-01-01T00:00:00Z') },
    );
    const [, second = []] = buildWords(
      '11111',
      { summary: 'Now' },
      { number: 2, appliesFrom: 'RVU26C', publishedAt: new Date('2026-05-01T00:00:00Z') },
    );
    const found = await updated([OLD(), NEW()], [['11111', [...first, ...second]]], {
      since: '2026-06-25T00:00:00Z',
    });
    expect(reasonsBy(found)['11111']).toEqual(['CONTENT']);
  });

  test('miss nothing that changes while somebody walks', async () => {
    const since = '2026-06-25T00:00:00Z';
    const first = await updated([OLD(), NEW()], [], { since, first: 2 });
    const words = [buildWords('11111', {}, { publishedAt: new Date('2026-07-20T00:00:00Z') })];
    const rest = await updated([OLD(), NEW()], words, { since, first: 10, after: first.pageInfo.endCursor });
    expect(first.nodes.map(({ code }) => code)).toEqual(['11111', '22222']);
    expect(rest.nodes.map(({ code }) => code)).toEqual(['33333', '44444', '55555', '11111']);
  });

  test('say the same moment as the page', async () => {
    const words = [buildWords('22222', {}, { publishedAt: new Date('2026-07-20T00:00:00Z') })];
    const book = buildBook(buildSnapshot({ releases: [OLD(), NEW()], contents: new Map(words) }));
    const query = `{ codePages(sort: UPDATED_DESC) { nodes { code updatedAt } } updatedCodes(since: "2026-06-25T00:00:00Z") { nodes { code updatedAt } } }`;
    const { codePages, updatedCodes } = await ask<
      Record<string, { nodes: { code: string; updatedAt: string }[] }>
    >(contextOf(book), query);
    expect(codePages?.nodes[0]).toEqual({ code: '22222', updatedAt: '2026-07-20T00:00:00.000Z' });
    for (const page of codePages?.nodes ?? []) expect(updatedCodes?.nodes).toContainEqual(page);
  });

  test('name a template or a vocabulary that altered the page', async () => {
    const old = OLD();
    const now = NEW();
    const alterations = new Map([[now.facts.id, new Map([['22222', new Date('2026-07-12T00:00:00Z')]])]]);
    const book = buildBook(buildSnapshot({ releases: [old, now], alterations }));
    const { updatedCodes } = await ask<Answer>(contextOf(book, new Date('2026-08-01T00:00:00Z')), QUERY, {
      since: '2026-07-10T00:00:00Z',
    });
    expect(updatedCodes.nodes).toEqual([
      { code: '22222', updatedAt: '2026-07-12T00:00:00.000Z', reasons: ['TEMPLATE'] },
    ]);
  });

  test('count a page whose related code got another title, and no other', async () => {
    const published = new Date('2026-07-02T00:00:00Z');
    const related = [{ code: '22222', kind: 'SEE_ALSO' as const, note: '' }];
    const words = [
      buildWords('11111', { related }, { publishedAt: published }),
      buildWords(
        '22222',
        { displayName: 'Another name' },
        { publishedAt: new Date('2026-07-20T00:00:00Z'), titledAt: new Date('2026-07-20T00:00:00Z') },
      ),
      buildWords('44444', {}, { publishedAt: published, titledAt: published }),
    ];
    const found = await updated([OLD(), NEW()], words, { since: '2026-07-10T00:00:00Z' });
    expect(found.nodes).toEqual([
      { code: '11111', updatedAt: '2026-07-20T00:00:00.000Z', reasons: ['CONTENT'] },
      { code: '22222', updatedAt: '2026-07-20T00:00:00.000Z', reasons: ['CONTENT'] },
    ]);
  });

  test('count a release that came back because a later one was rolled back, against that one', async () => {
    const returned = OLD({ returnedAt: new Date('2026-07-15T09:00:00Z') });
    const withdrawn = NEW({ state: 'WITHDRAWN' });
    const at = new Date('2026-08-01T00:00:00Z');
    const askSince = async (since: string, spare: LoadedRelease[]) => {
      const book = buildBook(buildSnapshot({ releases: [returned], spare }));
      return (await ask<Answer>(contextOf(book, at), QUERY, { since })).updatedCodes;
    };
    const found = await askSince('2026-07-10T00:00:00Z', [withdrawn]);
    expect(reasonsBy(found)).toEqual({
      '11111': ['RELEASE_LABEL_ONLY'],
      '22222': ['FIGURES'],
      '33333': ['FIGURES'],
      '44444': ['RELEASE_LABEL_ONLY'],
    });
    expect(found.nodes[0]?.updatedAt).toBe('2026-07-15T09:00:00.000Z');
    const unknown = await askSince('2026-07-10T00:00:00Z', []);
    expect(new Set(Object.values(reasonsBy(unknown)).flat())).toEqual(new Set(['FIGURES']));
    expect((await askSince('2026-07-16T00:00:00Z', [withdrawn])).totalCount).toBe(0);
  });
});
