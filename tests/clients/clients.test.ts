import { createHash } from 'node:crypto';
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, fetchExchange } from '@urql/core';
import { print } from 'graphql';
import { type TestApp, testApp } from '../support/app.ts';
import { loadSample, loadStarterContent } from '../support/workshop.ts';
import { ListDocument, PageDocument, type PageQuery } from './gql/site.documents.ts';

const TITLE = 'Skin Confocal Microscopy, Image Capture Only, First Lesion';
let app: TestApp;

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU26C');
    await loadStarterContent(workshop);
  });
});
afterAll(() => app.stop());

interface Call {
  readonly method: string;
  readonly hasQuery: boolean;
  readonly status: number;
}

/** `fetch` that writes down what went over the line. */
function recorded(calls: Call[]): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const text = `${String(input)} ${String(init?.body ?? '')}`;
    calls.push({
      method: init?.method ?? 'GET',
      hasQuery: /[?&]query=|"query":/.test(text),
      status: response.status,
    });
    return response;
  };
}

describe('Apollo Client', () => {
  const client = (calls: Call[] = []) => {
    const http = new HttpLink({ uri: `${app.url}/graphql`, fetch: recorded(calls) });
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const persisted = new PersistedQueryLink({ sha256, useGETForHashedQueries: true });
    return new ApolloClient({ link: persisted.concat(http), cache: new InMemoryCache() });
  };

  it('asks by the hash of its query: a miss, the query once, then the hash alone by GET', async () => {
    const calls: Call[] = [];
    const first = await client(calls).query({ query: PageDocument, variables: { code: '96932' } });
    const second = await client(calls).query({ query: PageDocument, variables: { code: '99213' } });
    expect([first.data?.codePage?.title, second.data?.codePage?.code]).toEqual([TITLE, '99213']);
    expect(calls).toEqual([
      { method: 'GET', hasQuery: false, status: 200 },
      { method: 'POST', hasQuery: true, status: 200 },
      { method: 'GET', hasQuery: false, status: 200 },
    ]);
  });

  it('goes on by the hash when its query has been compiled', async () => {
    for (const code of ['93000', '20610', '27447', '11102', '52000']) {
      const { data } = await client().query({ query: PageDocument, variables: { code } });
      expect(data?.codePage).toMatchObject({ __typename: 'CodePage', code, release: { name: 'RVU26C' } });
    }
  });

  it('keeps a page under the id that the API gives it', async () => {
    const one = client();
    await one.query({ query: PageDocument, variables: { code: '96932' } });
    const kept = Object.keys(one.cache.extract() as object);
    expect(kept.filter((key) => key.startsWith('CodePage:'))).toHaveLength(1);
  });

  it('reads a refusal with its code', async () => {
    await expect(
      client().query({ query: PageDocument, variables: { code: 'no code' } }),
    ).rejects.toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});

describe('urql', () => {
  const client = (isByGet: boolean) =>
    new Client({
      url: `${app.url}/graphql`,
      exchanges: [fetchExchange],
      preferGetMethod: isByGet,
      fetchOptions: isByGet ? { headers: { 'apollo-require-preflight': '1' } } : {},
    });

  it.each([
    ['POST', false],
    ['GET', true],
  ])('asks by %s', async (_method, isByGet) => {
    const { data, error } = await client(isByGet).query(PageDocument, { code: '96932' }).toPromise();
    expect(error).toBeUndefined();
    expect(data?.codePage?.title).toBe(TITLE);
  });

  it('walks through a list by its cursors', async () => {
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const result = await client(false).query(ListDocument, { first: 25, after }).toPromise();
      codes.push(...(result.data?.codePages.nodes.map(({ code }: { code: string }) => code) ?? []));
      const info: { hasNextPage: boolean; endCursor: string | null } | undefined =
        result.data?.codePages.pageInfo;
      after = info?.hasNextPage ? info.endCursor : null;
    } while (after);
    expect(codes).toHaveLength(74);
    expect(new Set(codes).size).toBe(74);
  });
});

describe('plain fetch', () => {
  it('asks with the generated document and reads its type', async () => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: print(PageDocument), variables: { code: '96932' } }),
    });
    const { data } = (await response.json()) as { data: PageQuery };
    expect(data.codePage?.rvu).toEqual({
      work: '0.00',
      nonFacilityTotal: data.codePage?.rvu?.nonFacilityTotal,
    });
  });

  it('by GET, keeps the answer and asks whether it is still so', async () => {
    const url = `${app.url}/graphql?query=${encodeURIComponent('{ codePage(code: "96932") { title } }')}`;
    const headers = { 'apollo-require-preflight': '1' };
    const first = await fetch(url, { headers });
    const etag = first.headers.get('etag') ?? '';
    expect((await fetch(url, { headers: { ...headers, 'if-none-match': etag } })).status).toBe(304);
  });
});
