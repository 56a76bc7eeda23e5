import http from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { ContentRevision } from '../../server/content/revision.entity.ts';
import { emit } from '../../server/event/event.outbox.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { loadSample, loadStarterContent } from '../support/workshop.ts';

let now = new Date('2026-06-30T12:00:00Z');
let app: TestApp;

beforeAll(async () => {
  app = await testApp(
    async (workshop) => {
      await loadSample(workshop, 'RVU25D');
      await loadSample(workshop, 'RVU26C');
      await loadStarterContent(workshop);
    },
    { clock: () => now },
  );
});
afterAll(() => app.stop());

/** A plain request, so that nothing unpacks or follows behind our back. */
function get(query: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer }>(
    (resolve, reject) => {
      const url = `${app.url}/graphql?query=${encodeURIComponent(query)}`;
      http
        .get(url, { headers: { 'apollo-require-preflight': '1', ...headers } }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks),
            }),
          );
        })
        .on('error', reject);
    },
  );
}
const publish = (code: string, number: number, overrides: object) =>
  app.workshop.source.transaction(async (manager) => {
    await manager.insert(ContentRevision, {
      ...{ code, number, appliesFrom: '', origin: 'AUTHORED', authorName: 'Ann', publishedAt: now },
      body: buildBody(overrides),
    });
    await emit(manager, 'CONTENT_PUBLISHED', { codes: [code] });
  });
const page = (code: string) => `{ codePage(code: "${code}") { title summary related { title } } }`;

describe('an answer that was given before', () => {
  it('has an ETag, and is not sent again to who has it', async () => {
    const first = await get(page('99213'));
    expect(first.headers).toMatchObject({
      etag: expect.stringMatching(/^W\/"/),
      'surrogate-key': 'code-99213',
    });
    expect(first.headers['cache-control']).toContain('public');
    const again = await get(page('99213'), { 'if-none-match': String(first.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('is compressed as the client can read it', async () => {
    const query =
      '{ codePage(code: "96932") { summary clinicalContext faqs { answer } notices { text } billing } }';
    const plain = await get(query);
    const brotli = await get(query, { 'accept-encoding': 'gzip, br' });
    const gzip = await get(query, { 'accept-encoding': 'gzip, br;q=0' });
    expect([brotli.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(brotli.body.length).toBeLessThan(plain.body.length / 2);
  });

  it('is still refused to a form of another site: the guard belongs to the question', async () => {
    await get(page('99214'));
    const url = `${app.url}/graphql?query=${encodeURIComponent(page('99214'))}`;
    expect((await fetch(url)).status).toBe(400);
  });

  it('is answered by type as it was asked for', async () => {
    const json = await get(page('99213'), { accept: 'application/json' });
    const graphql = await get(page('99213'), { accept: 'application/graphql-response+json' });
    expect(json.headers['content-type']).toContain('application/json');
    expect(graphql.headers['content-type']).toContain('application/graphql-response+json');
  });

  it('goes when its code is published, and unrelated ones stay', async () => {
    const [mine, related, other, list] = [
      page('96932'),
      page('96931'),
      page('93000'),
      '{ codePages(first: 3) { nodes { title } } }',
    ];
    const before = await Promise.all([mine, related, other, list].map((query) => get(query)));
    await publish('96932', 2, { displayName: 'Name after publishing' });
    for (let turn = 0; turn < 100; turn += 1) {
      if ((await get(mine)).headers.etag !== before[0]?.headers.etag) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const after = await Promise.all([mine, related, other].map((query) => get(query)));
    expect(JSON.parse(String(after[0]?.body)).data.codePage.title).toBe('Name after publishing');
    expect(String(after[1]?.body)).toContain('Name after publishing');
    expect(after[2]?.headers.etag).toBe(before[2]?.headers.etag);
  });

  it('of the current release is another one from the moment that a release comes into force', async () => {
    const query = '{ currentRelease { name } codePage(code: "27447") { rvu { work } } }';
    expect(JSON.parse(String((await get(query)).body)).data.currentRelease.name).toBe('RVU25D');
    now = new Date('2026-07-01T04:00:00Z');
    expect(JSON.parse(String((await get(query)).body)).data).toEqual({
      currentRelease: { name: 'RVU26C' },
      codePage: { rvu: { work: '19.11' } },
    });
  });
});

describe('a roll-back', () => {
  it('is a change of every page of the release that is in force again', async () => {
    const since = now.toISOString();
    now = new Date(now.getTime() + 3_600_000);
    await app.workshop.releases.rollBack('RVU26C', SYSTEM);
    await app.edition.follow();
    const { data } = await app.ask<{
      currentRelease: { name: string };
      updatedCodes: { totalCount: number; nodes: { code: string; updatedAt: string; reasons: string[] }[] };
      codePage: { updatedAt: string };
    }>(
      'query ($since: DateTime!) { currentRelease { name } updatedCodes(since: $since) { totalCount nodes { code updatedAt reasons } } codePage(code: "27447") { updatedAt } }',
      { since },
    );
    expect(data.currentRelease.name).toBe('RVU25D');
    expect(data.codePage.updatedAt).toBe(now.toISOString());
    expect(data.updatedCodes.totalCount).toBeGreaterThanOrEqual(73);
    expect(data.updatedCodes.nodes.find(({ code }) => code === '27447')).toEqual({
      ...{ code: '27447', updatedAt: now.toISOString(), reasons: ['FIGURES'] },
    });
  });
});

describe('an error', () => {
  it('is never kept', async () => {
    const answer = await get('{ codePage(code: "96932", release: "RVU99A") { title } }');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers.etag).toBeUndefined();
  });
});
