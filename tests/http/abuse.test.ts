import http from 'node:http';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, testApp } from '../support/app.ts';
import { loadSample, loadStarterContent } from '../support/workshop.ts';
import { ATTACKS, type Attack } from './abuse.attack.ts';

let app: TestApp;
const table: { attack: string; status: number; ms: number; bytes: number; code: string }[] = [];

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU25D');
    await loadSample(workshop, 'RVU26C');
    await loadStarterContent(workshop);
  });
});
afterAll(async () => {
  const lines = table.map(({ attack, status, ms, bytes, code }) =>
    [attack.padEnd(44), status, String(ms).padStart(6), String(bytes).padStart(7), code].join('  '),
  );
  process.stdout.write(`attack, status, milliseconds, bytes, code\n${lines.join('\n')}\n`);
  await app.stop();
});

interface Answered {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

function send({
  method = 'POST',
  path = '/graphql',
  headers = {},
  body = '',
}: Partial<Attack>): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const request = http.request(`${app.url}${path}`, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: String(Buffer.concat(chunks)),
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Whatever an answer may hold of data, where it is JSON. */
function dataOf(text: string): { data: unknown; code: string; message: string } {
  try {
    const { data, errors } = JSON.parse(text) as {
      data?: Record<string, unknown>;
      errors?: { message: string; extensions?: { code?: string } }[];
    };
    const isEmpty = Object.values(data ?? {}).every((value) => value === null);
    return {
      data: isEmpty ? null : data,
      code: errors?.[0]?.extensions?.code ?? '',
      message: errors?.map(({ message }) => message).join(' ') ?? '',
    };
  } catch {
    return { data: text, code: '', message: '' };
  }
}

describe('an attack is answered without work', () => {
  it.each(ATTACKS.map((attack) => [attack.name, attack] as const))('%s', async (name, attack) => {
    const started = performance.now();
    const { status, text } = await send(attack);
    const { data, code, message } = dataOf(text);
    table.push({
      attack: name,
      status,
      ms: Math.round(performance.now() - started),
      bytes: text.length,
      code,
    });
    expect(attack.status).toContain(status);
    expect(data).toBeNull();
    expect(message).not.toMatch(/did you mean|ECONN|SELECT |at .*\.[jt]s:\d|node_modules|call stack/i);
    if (attack.code) expect(code).toBe(attack.code);
    expect(text.length).toBeLessThan(20_000);
  });

  it('in at least 46 ways', () => expect(ATTACKS.length).toBeGreaterThanOrEqual(46));
});

describe('what the usual scanners look for is not there', () => {
  const ask = async (query: string, extra: object = {}) => {
    const { text } = await send({
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, ...extra }),
    });
    return JSON.parse(text) as { data?: unknown; errors?: unknown[]; extensions?: object };
  };

  it('an error that suggests a field', async () => {
    expect(JSON.stringify(await ask('{ codePag(code: "96932") { title } }'))).not.toMatch(
      /did you mean|codePage/i,
    );
  });

  it('traces or other extensions', async () => {
    expect(await ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  });

  it('a stack trace, the framework or its version', async () => {
    const { headers, text } = await send({
      headers: { 'content-type': 'application/json' },
      body: '{"query":"qwerty {"}',
    });
    expect(text).not.toMatch(/stacktrace|node_modules/);
    expect([headers['x-powered-by'], headers.server]).toEqual([undefined, undefined]);
  });

  it('headers that keep browsers from guessing and framing are on every answer', async () => {
    for (const attack of ATTACKS.filter(({ name }) =>
      ['a mutation', 'half a JSON', 'PUT', 'TRACE'].includes(name),
    ))
      expect((await send(attack)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      });
  });
});

describe('persisted queries', () => {
  it('do not grow memory by more than 30 MB, with 10,000 different ones registered', async () => {
    const { createHash } = await import('node:crypto');
    const register = (at: number) => {
      const query = `query Q${at} { currentRelease { name } }`;
      const sha256Hash = createHash('sha256').update(query).digest('hex');
      const body = JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } });
      return send({ headers: { 'content-type': 'application/json' }, body });
    };
    for (let at = 0; at < 500; at += 1) await register(at);
    const before = heapAfterCollection();
    for (let at = 500; at < 10_500; at += 1) expect((await register(at)).status).toBe(200);
    expect(heapAfterCollection() - before).toBeLessThan(30 * 1_048_576);
  }, 120_000);
});

/** Bytes that are still reachable: a reading of the heap without collecting first would count garbage. */
function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
