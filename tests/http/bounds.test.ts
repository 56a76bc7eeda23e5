import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, testApp } from '../support/app.ts';
import { loadSample } from '../support/workshop.ts';

let app: TestApp;
const OURS = 'https://codes.example.org';

beforeAll(async () => {
  app = await testApp((workshop) => loadSample(workshop, 'RVU26C'), {
    env: { CORS_ORIGINS: `${OURS}, http://localhost:3000`, RATE_LIMIT: '9000', TRUST_PROXY: '127.0.0.1' },
  });
});
afterAll(() => app.stop());

const ask = (query: string, headers: Record<string, string> = {}, method = 'POST') =>
  fetch(`${app.url}/graphql`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(method === 'POST' ? { body: JSON.stringify({ query }) } : {}),
  });
/** As a client behind the trusted proxy. */
const from = (address: string) => ({ 'x-forwarded-for': address });

describe('a page of another site', () => {
  it.each([
    'https://evil.example',
    'null',
    `https://evil.${OURS.slice(8)}`,
    `${OURS}.evil.example`,
    `${OURS}:8443`,
    OURS.replace('https', 'http'),
    `${OURS}/`,
  ])('may not read answers from %s', async (origin) => {
    for (const method of ['POST', 'OPTIONS']) {
      const { headers } = await ask('{ __typename }', { origin }, method);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('may where its origin is listed, without cookies, and caches tell them apart', async () => {
    const preflight = await ask('', { origin: OURS, 'access-control-request-method': 'POST' }, 'OPTIONS');
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, POST',
    ]);
    for (let turn = 0; turn < 2; turn += 1) {
      const { headers } = await ask('{ currentRelease { name } }', { origin: OURS });
      expect(headers.get('access-control-allow-origin')).toBe(OURS);
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(headers.get('vary')).toContain('origin');
    }
  });

  it('may nowhere but at /graphql', async () => {
    for (const path of ['/editorial/graphql', '/readyz', '/admin/'])
      expect(
        (await fetch(app.url + path, { headers: { origin: OURS } })).headers.get(
          'access-control-allow-origin',
        ),
      ).toBeNull();
  });
});

describe('a client that asks too much', () => {
  it('is told what it has left, then turned away with the time to wait', async () => {
    const asked = (at: number) =>
      ask(
        `{ codePages(first: 30) { totalCount nodes { code title n${at}: summary } } }`,
        from('203.0.113.9'),
      );
    const first = await asked(0);
    expect(first.headers.get('ratelimit-limit')).toBe('9000');
    expect(Number(first.headers.get('ratelimit-remaining'))).toBeLessThan(9_000);
    let refused = first;
    for (let at = 1; refused.status === 200 && at < 20; at += 1) refused = await asked(at);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });

  it('pays for a comparison of releases that nobody made lately; whoever asks after it does not', async () => {
    const compare = (at: number, address: string) =>
      ask(
        `{ changes(from: "RVU26C", to: "RVU26C", first: 1) { totalCount n${at}: totalCount } }`,
        from(address),
      );
    const first = await compare(0, '203.0.113.30');
    expect([first.status, first.headers.get('ratelimit-remaining')]).toEqual([200, '0']);
    const second = await compare(1, '203.0.113.31');
    expect(Number(second.headers.get('ratelimit-remaining'))).toBeGreaterThan(8_000);
  });

  it('gets no fresh budget by what it writes before the proxy does', async () => {
    const { status } = await ask('{ __typename }', from('198.51.100.77, 203.0.113.9'));
    expect(status).toBe(429);
  });

  it('does not hold up another one', async () => {
    expect((await ask('{ currentRelease { name } }', from('203.0.113.10'))).status).toBe(200);
  });

  it('is not asked for its budget by probes', async () => {
    for (const path of ['/healthz', '/readyz']) expect((await fetch(app.url + path)).status).toBe(200);
  });
});

describe('a browser at /graphql', () => {
  const open = (path: string) => fetch(app.url + path, { headers: { accept: 'text/html,*/*;q=0.8' } });

  it('gets an explorer of our own files that runs under the strict policy', async () => {
    const page = await open('/graphql');
    expect(page.headers.get('content-type')).toContain('text/html');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const html = await page.text();
    expect(html).not.toMatch(/<script>|<style| style=| on[a-z]+=/);
    for (const [, path] of html.matchAll(/(?:src|href)="([^"]+)"/g))
      expect((await open(path ?? '')).status).toBe(200);
  });

  it('is answered like a program where it brings a query', async () => {
    expect((await open('/graphql?query=%7B__typename%7D')).headers.get('content-type')).toContain('json');
  });
});

describe('half a request', () => {
  it('does not keep the server from others', async () => {
    const lines = Array.from({ length: 50 }, () =>
      http.request(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': '100' },
      }),
    );
    for (const line of lines) line.on('error', () => undefined).write('{');
    expect((await ask('{ __typename }', from('203.0.113.11'))).status).toBe(200);
    for (const line of lines) line.destroy();
  });
});
