import http from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContentRevision } from '../../server/content/revision.entity.ts';
import { emit } from '../../server/event/event.outbox.ts';
import { ReleaseEntity } from '../../server/release/release.entity.ts';
import type { Workshop } from '../../server/workshop.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { loadSample, loadStarterContent } from '../support/workshop.ts';

let app: TestApp;

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU25D');
    await loadSample(workshop, 'RVU26C');
    await stage(workshop, 'RVU26D');
    await loadStarterContent(workshop);
  });
});
afterAll(() => app.stop());

/** A release that signed-in people alone may see. */
function stage({ source }: Workshop, name: string): Promise<unknown> {
  return source.manager.insert(ReleaseEntity, {
    ...{ name, cut: 1, state: 'STAGED', effectiveFrom: '2026-10-01', archiveSha256: 'a'.repeat(64) },
  });
}

interface Got {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const request = http.request(`${app.url}${path}`, { headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject).end();
  });
}
const lines = (body: Buffer) =>
  String(body)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('an edition is not found', () => {
  it.each([
    'RVU99A.ndjson',
    'RVU26D.ndjson',
    'RVU26D/1.ndjson',
    'RVU26C/2.ndjson',
    'RVU26C',
    'RVU26C.json',
    'rvu26c.ndjson',
    '.ndjson',
    '%2e%2e%2fpackage.json',
    'RVU26C.ndjson/x',
  ])('where its name is %s', async (name) => {
    expect((await get(`/editions/${name}`)).status).toBe(404);
  });
});

describe('an edition', () => {
  it('has every page of its release, a line each, in code order', async () => {
    const { status, headers, body } = await get('/editions/RVU26C.ndjson');
    expect([status, headers['content-type']]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
    const pages = lines(body);
    expect(pages).toHaveLength(74);
    const codes = pages.map(({ code }) => String(code));
    expect(codes).toEqual(codes.toSorted());
    expect(pages.find(({ code }) => code === '96932')).toMatchObject({
      title: 'Skin Confocal Microscopy, Image Capture Only, First Lesion',
      release: { name: 'RVU26C', cut: 1 },
      payment: { basis: 'NON_QPP' },
    });
  });

  it('says what the API says', async () => {
    const [page] = lines((await get('/editions/RVU25D.ndjson')).body);
    const { data } = await app.ask<{ codePage: object }>(
      `query ($code: CodeValue!) { codePage(code: $code, release: "RVU25D") { title fingerprint updatedAt stateSentence } }`,
      { code: page?.code },
    );
    expect(page).toMatchObject(data.codePage);
  });

  it('is found by its cut as well', async () => {
    expect((await get('/editions/RVU26C/1.ndjson')).body).toEqual(
      (await get('/editions/RVU26C.ndjson')).body,
    );
  });

  it('comes compressed to who can read that', async () => {
    const plain = await get('/editions/RVU26C.ndjson');
    const brotli = await get('/editions/RVU26C.ndjson', { 'accept-encoding': 'br' });
    const gzip = await get('/editions/RVU26C.ndjson', { 'accept-encoding': 'gzip' });
    expect([brotli.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
  });

  it('is not sent again to who has it, until something is published', async () => {
    const { etag = '' } = (await get('/editions/RVU26C.ndjson')).headers;
    const again = await get('/editions/RVU26C.ndjson', { 'if-none-match': etag });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    expect((await get('/editions/RVU26C.ndjson', {}, 'HEAD')).headers.etag).toBe(etag);
    await app.workshop.source.transaction(async (manager) => {
      await manager.insert(ContentRevision, {
        ...{ code: '99213', number: 2, appliesFrom: '', origin: 'AUTHORED', authorName: 'Ann' },
        ...{ publishedAt: new Date(), body: buildBody({ displayName: 'Name of now' }) },
      });
      await emit(manager, 'CONTENT_PUBLISHED', { codes: ['99213'] });
    });
    await app.edition.follow();
    const now = await get('/editions/RVU26C.ndjson', { 'if-none-match': etag });
    expect(now.status).toBe(200);
    expect(lines(now.body).find(({ code }) => code === '99213')).toMatchObject({ title: 'Name of now' });
  });
});
