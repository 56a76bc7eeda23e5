import { describe, expect, test } from '@jest/globals';
import { buildRow } from '../support/build-page.ts';
import { buildBook, buildLoaded, buildSnapshot, buildWords } from '../support/edition.build.ts';
import { ask, contextOf, refusal } from './ask.ts';

const SECRET = 'Words for the release to come';

/** A release that readers have, and words that apply from one that nobody has activated. */
const context = contextOf(
  buildBook(
    buildSnapshot({
      releases: [buildLoaded([buildRow({ code: '11111' })], { liveFrom: new Date(0) })],
      contents: new Map([
        buildWords('11111', { displayName: SECRET, summary: SECRET }, { appliesFrom: 'RVU27A' }),
        buildWords('22222', { displayName: SECRET, specialties: ['dermatology'] }, { appliesFrom: 'RVU27A' }),
      ]),
    }),
  ),
);

const idOf = (text: string) => Buffer.from(text).toString('base64url');

describe('what is not delivered', () => {
  test('is the same to readers as what does not exist', async () => {
    const ids = ['CodePage:RVU27A:11111', 'CodePage:RVU20A:11111', 'Release:RVU27A', 'Release:RVU20A'];
    ids.push('CodePage:RVU26C:22222', 'CodePage:RVU26C:33333');
    for (const id of ids)
      expect(await ask(context, 'query ($id: ID!) { node(id: $id) { id } }', { id: idOf(id) })).toEqual({
        node: null,
      });
    const hidden = await refusal(context, '{ codePage(code: "11111", release: "RVU27A") { code } }');
    const unknown = await refusal(context, '{ codePage(code: "11111", release: "RVU28A") { code } }');
    expect(hidden.code).toBe('RELEASE_NOT_FOUND');
    expect(hidden.message).toBe(unknown.message.replace('RVU28A', 'RVU27A'));
  });

  test.each([
    '',
    'x',
    '%',
    'Q29kZVBhZ2U',
    idOf('Person:1'),
    idOf('CodePage:RVU26C'),
    'a'.repeat(500),
    '\u0000',
  ])('is null for the id %j', async (id) => {
    expect(await ask(context, 'query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });

  test('is in no page, list, count, search, suggestion or update', async () => {
    const query = `{
      codePage(code: "11111") { title summary contentRevision history { release { name } } jsonLd seoTitle }
      hidden: codePage(code: "22222") { code }
      codePages(filter: { hasContent: true }) { totalCount }
      all: codePages(filter: { includeAbsent: true }) { totalCount }
      search(text: "words") { totalCount facets { values { count } } }
      exact: search(text: "22222") { totalCount }
      suggest(prefix: "words") { text }
      specialty(slug: "dermatology") { codeCount codePages { totalCount } }
      updatedCodes(since: "2020-01-01T00:00:00Z") { nodes { code reasons } }
      releases { name }
    }`;
    const answer = await ask<Record<string, unknown>>(context, query);
    expect(JSON.stringify(answer)).not.toContain(SECRET);
    expect(answer).toMatchObject({
      codePage: { summary: null, contentRevision: 0, history: [{ release: { name: 'RVU26C' } }] },
      hidden: null,
      codePages: { totalCount: 0 },
      all: { totalCount: 1 },
      search: { totalCount: 0 },
      exact: { totalCount: 0 },
      suggest: [],
      specialty: { codeCount: 0, codePages: { totalCount: 0 } },
      releases: [{ name: 'RVU26C' }],
    });
  });
});

describe('an id', () => {
  test('leads back to its page and its release', async () => {
    const { codePage, currentRelease } = await ask<{
      codePage: { id: string };
      currentRelease: { id: string };
    }>(context, '{ codePage(code: "11111") { id } currentRelease { id } }');
    const query = `query ($page: ID!, $release: ID!) {
      page: node(id: $page) { __typename id ... on CodePage { code } }
      release: node(id: $release) { __typename id ... on Release { name } }
    }`;
    expect(await ask(context, query, { page: codePage.id, release: currentRelease.id })).toEqual({
      page: { __typename: 'CodePage', id: codePage.id, code: '11111' },
      release: { __typename: 'Release', id: currentRelease.id, name: 'RVU26C' },
    });
  });
});
