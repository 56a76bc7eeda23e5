import http from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { ContentRevision } from '../../server/content/revision.entity.ts';
import { AnswerCache } from '../../server/delivery/answer.cache.ts';
import { emit } from '../../server/event/event.outbox.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { loadSample, loadStarterContent } from '../support/workshop.ts';

let now = new Date('2026-06-30T12:00:00Z');
/** What the next readings of the clock say, before it says `now`. */
let moments: Date[] = [];
let app: TestApp;

beforeAll(async () => {
  app = await testApp(
    async (workshop) => {
      await loadSample(workshop, 'RVU25D');
      await loadSample(workshop, 'RVU26C');
      await loadStarterContent(workshop);
    },
    { clock: () => moments.shift() ?? now },
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
/** Whether the answer was in memory, and not made anew. */
async function isFromMemory(query: string): Promise<boolean> {
  const looked = jest.spyOn(AnswerCache.prototype, 'get');
  await get(query);
  const isKnown = looked.mock.results.some(({ value }) => value !== undefined);
  looked.mockRestore();
  return isKnown;
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
      'surrogate-key': expect.stringMatching(/^code-99213 /),
    });
    expect(first.headers['cache-control']).toContain('public');
    const tag = String(first.headers.etag);
    for (const known of [tag, `"other", ${tag}`, tag.replace('W/', ''), '*']) {
      const again = await get(page('99213'), { 'if-none-match': known });
      expect([known, again.status, again.body.length]).toEqual([known, 304, 0]);
    }
    expect((await get(page('99213'), { 'if-none-match': '"other", W/"another"' })).status).toBe(200);
  });

  it('says by which keys a CDN lets it go: code, section, release', async () => {
    const keys = async (query: string) => String((await get(query)).headers['surrogate-key']).split(' ');
    expect(await keys('{ codePage(code: "96932") { code } }')).toEqual(
      expect.arrayContaining(['code-96932', 'section-medicine', 'release-current', 'releases']),
    );
    expect(await keys('{ codePage(code: "96932", release: "RVU25D") { title } }')).toContain(
      'release-RVU25D',
    );
    expect(
      await keys('{ codePages(first: 2, filter: { codes: ["96931", "96932"] }) { nodes { code } } }'),
    ).toEqual(expect.arrayContaining(['code-96931', 'code-96932', 'release-current']));
    expect(await keys('{ search(text: "microscopy") { nodes { code } } }')).toEqual([
      'edition',
      'release-current',
      'releases',
    ]);
    expect(await keys('{ changes(from: "RVU25D", to: "RVU26C", first: 1) { nodes { code } } }')).toEqual(
      expect.arrayContaining(['release-RVU25D', 'release-RVU26C']),
    );
    expect(await keys('{ releases { name } }')).toEqual(['releases']);
  });

  it('is compressed as the client can read it', async () => {
    const query =
      '{ codePage(code: "96932") { summary clinicalContext faqs { answer } notices { text } billing } }';
    const plain = await get(query);
    const fresh = await get(`${query} # again`, { 'accept-encoding': 'br' });
    const brotli = await get(query, { 'accept-encoding': 'gzip, br' });
    const gzip = await get(query, { 'accept-encoding': 'gzip, br;q=0' });
    expect(brotliDecompressSync(fresh.body)).toEqual(plain.body);
    expect(brotli.body.length).toBeLessThan(fresh.body.length);
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
    const mine = page('96932');
    const related = page('96931');
    const others = [
      page('93000'),
      '{ codePages(first: 3) { nodes { title } totalCount } }',
      '{ codePages(first: 3, sort: WORK_DESC, filter: { section: "surgery" }) { nodes { title } } }',
      '{ changes(from: "RVU25D", to: "RVU26C", first: 2) { nodes { title } } }',
      '{ releases { name } localities(state: "VT") { name } sections { name } }',
    ];
    const along = [
      '{ codePages(first: 3, filter: { codes: ["96932", "93000"] }) { nodes { title } } }',
      '{ codePages(first: 3, filter: { hasContent: true }) { nodes { title } } }',
      '{ codePages(first: 3, sort: UPDATED_DESC) { nodes { title } } }',
      '{ search(text: "microscopy", first: 1) { nodes { code } } }',
    ];
    const all = [mine, related, ...others, ...along];
    const before = await Promise.all(all.map((query) => get(query)));
    for (const query of all) expect([query, await isFromMemory(query)]).toEqual([query, true]);
    await publish('96932', 2, { displayName: 'Name after publishing' });
    for (let turn = 0; turn < 100; turn += 1) {
      if ((await get(mine)).headers.etag !== before[0]?.headers.etag) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    for (const query of others) expect([query, await isFromMemory(query)]).toEqual([query, true]);
    for (const query of [related, ...along])
      expect([query, await isFromMemory(query)]).toEqual([query, false]);
    const after = await Promise.all([mine, related].map((query) => get(query)));
    expect(JSON.parse(String(after[0]?.body)).data.codePage.title).toBe('Name after publishing');
    expect(String(after[1]?.body)).toContain('Name after publishing');
  });

  it('is kept nowhere beyond the moment at which another release comes into force', async () => {
    const cacheControl = async () => (await get(page('99213'))).headers['cache-control'];
    const usual = 'public, max-age=60, s-maxage=300, stale-while-revalidate=86400, stale-if-error=86400';
    const noon = now;
    now = new Date('2026-06-29T02:00:00Z');
    expect(await cacheControl()).toBe(usual);
    const left = 40;
    now = new Date(new Date('2026-07-01T04:00:00Z').getTime() - left * 1_000);
    expect(await cacheControl()).toBe(
      'public, max-age=40, s-maxage=40, stale-while-revalidate=0, stale-if-error=86400',
    );
    now = noon;
  });

  it('belongs to the release that it was made from, also when another comes into force meanwhile', async () => {
    const before = new Date('2026-07-01T03:59:59Z');
    const noon = now;
    now = new Date('2026-07-01T04:00:00Z');
    for (let readings = 1; readings <= 8; readings += 1) {
      const query = `{ currentRelease { name } } # ${readings}`;
      moments = Array.from({ length: readings }, () => before);
      await get(query);
      moments = [];
      expect(JSON.parse(String((await get(query)).body)).data.currentRelease.name).toBe('RVU26C');
    }
    now = noon;
  });

  it('of the current release is another one from the moment that a release comes into force', async () => {
    const query = `{ currentRelease { name } codePage(code: "27447") { updatedAt rvu { work } }
      updatedCodes(since: "2026-07-01T03:59:59Z", first: 1) { totalCount } }`;
    expect(JSON.parse(String((await get(query)).body)).data).toMatchObject({
      currentRelease: { name: 'RVU25D' },
      updatedCodes: { totalCount: 0 },
    });
    now = new Date('2026-07-01T04:00:00Z');
    expect(JSON.parse(String((await get(query)).body)).data).toEqual({
      currentRelease: { name: 'RVU26C' },
      codePage: { updatedAt: '2026-07-01T04:00:00.000Z', rvu: { work: '19.11' } },
      updatedCodes: { totalCount: expect.any(Number) },
    });
    const { data } = JSON.parse(String((await get(`${query} # again`)).body));
    expect(data.updatedCodes.totalCount).toBeGreaterThanOrEqual(74);
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
