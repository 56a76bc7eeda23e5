import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DeliveryLane } from '../../server/http/delivery.lane.ts';
import { FULL_PAGE } from '../delivery/full-page.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { loadSample, loadStarterContent } from '../support/workshop.ts';

let app: TestApp;

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU25D');
    await loadSample(workshop, 'RVU26C');
    await loadStarterContent(workshop);
  });
});
afterAll(() => app.stop());

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const examples = [...text('../../README.md').matchAll(/```graphql\n(.*?)```/gs)].map(
  ([, found = '']) => found,
);
const site = text('../clients/site.graphql').split(/(?=^query )/m);

/** Queries with the variables of each time that they are asked. */
const QUESTIONS: readonly (readonly [string, object])[] = [
  ...examples.map((query) => [query, {}] as const),
  ...['96932', '99213', '00142', '93000'].map((code) => [FULL_PAGE, { code }] as const),
  ...site.map((query) => [query, { code: '96931', first: 3, text: 'skin', ids: [] }] as const),
  [
    'query ($codes: [CodeValue!]!) { codePagesByCode(codes: $codes) { code title } }',
    { codes: ['96932', '12345'] },
  ],
  [
    'query ($text: String!) { search(text: $text, first: 3) { totalCount nodes { code title } } }',
    { text: 'knee' },
  ],
  [
    'query ($after: String) { codePages(first: 5, after: $after, sort: WORK_DESC) { pageInfo { endCursor } nodes { code rvu { work } } } }',
    { after: null },
  ],
  ['{ changes(from: "RVU25D", to: "RVU26C", first: 5) { totalCount nodes { code title kinds } } }', {}],
  [
    'query ($since: DateTime!) { updatedCodes(since: $since) { totalCount } }',
    { since: '2020-01-01T00:00:00Z' },
  ],
  ['{ __typename releases { name isCurrent } a: section(slug: "medicine") { name codeCount } }', {}],
  ['query ($code: CodeValue!) { codePage(code: $code) { title } }', { code: 'ABCDE' }],
];
const HEADERS = ['content-type', 'cache-control', 'etag', 'surrogate-key', 'vary'];

/** Spaces after the body: another request to the cache, the same one to everybody else. */
async function asked([query, variables]: readonly [string, object], time: number, accept: string) {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query, variables }) + ' '.repeat(time),
  });
  const headers = HEADERS.map((name) => [name, response.headers.get(name)]);
  return { status: response.status, headers, body: await response.text() };
}

describe('a question that was asked before with other words around it', () => {
  it.each(['application/json', 'application/graphql-response+json'])(
    'is answered by the quick way to the byte as by Apollo, as %s',
    async (accept) => {
      const quick = jest.spyOn(DeliveryLane.prototype, 'execute');
      let quickly = 0;
      for (const question of QUESTIONS) {
        const usual = await asked(question, 0, accept);
        expect([question[0], usual.status]).toEqual([question[0], 200]);
        for (let time = 1; time <= 4; time += 1) {
          quick.mockClear();
          expect(await asked(question, time, accept)).toEqual(usual);
          if (quick.mock.results.some(({ value }) => value !== null)) quickly += 1;
        }
      }
      quick.mockRestore();
      expect(quickly).toBeGreaterThan(QUESTIONS.length);
    },
  );
});
