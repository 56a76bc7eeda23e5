import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import type { Load } from './bench.load.ts';

/** A server and what it is asked, every request another one. */
export interface Target {
  readonly url: string;
  /** The next request as it goes over the line. */
  readonly next: () => Buffer;
}

export const CONNECTIONS = 32;

/** A request for `/graphql` that was never asked; `accepted`: what the client can unpack. */
export function graphqlRequest(query: string, variables: object, accepted: '' | 'br' = ''): Buffer {
  const body = JSON.stringify({ query, variables });
  return Buffer.from(
    `POST /graphql HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${accepted && `Accept-Encoding: ${accepted}\r\n`}\r\n${body}`,
  );
}

export function getRequest(path: string): Buffer {
  return Buffer.from(`GET ${path} HTTP/1.1\r\nHost: bench\r\n\r\n`);
}

/** Walks through requests that are made ahead, so that making them takes nothing from the load. */
export function inTurn(requests: readonly Buffer[]): () => Buffer {
  let at = 0;
  return () => {
    const request = requests[at];
    if (!request) throw new Error(`All ${requests.length} requests of this benchmark were asked.`);
    at += 1;
    return request;
  };
}

/** Closed loop: each connection asks again as soon as it is answered. */
export async function closedLoop(
  { url, next }: Target,
  seconds: number,
  connections = CONNECTIONS,
): Promise<Load> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1_000;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const line = await openLine(url);
      while (performance.now() < until) {
        const asked = performance.now();
        await line.ask(next());
        times.push(performance.now() - asked);
      }
      line.close();
    }),
  );
  return loadOf(times, performance.now() - started);
}

/** What became of an open loop: its figures are those of what was answered. */
export interface OpenLoad extends Load {
  readonly shed: number;
  /** Milliseconds in which 99 of 100 of those turned away were told so; 0 where none was. */
  readonly shedP99: number;
}

/** Open loop: asks at a rate whatever becomes of the answers; time counts from the moment that was planned. */
export async function openLoop(
  { url, next }: Target,
  rate: number,
  seconds: number,
  connections = CONNECTIONS * 4,
): Promise<OpenLoad> {
  const idle = await Promise.all(Array.from({ length: connections }, () => openLine(url, 'SHEDS')));
  const lines = [...idle];
  const waiting: number[] = [];
  const times: number[] = [];
  const shed: number[] = [];
  const count = Math.floor(rate * seconds);
  const started = performance.now();
  await new Promise<void>((resolve, reject) => {
    let planned = 0;
    const send = () => {
      while (idle.length > 0 && waiting.length > 0) {
        const line = idle.pop();
        const moment = waiting.shift() ?? 0;
        line?.ask(next()).then((answer) => {
          (answer ? times : shed).push(performance.now() - moment);
          idle.push(line);
          if (times.length + shed.length === count) resolve();
          else if (waiting.length > 0) send();
        }, reject);
      }
    };
    const plan = () => {
      const due = Math.min(count, Math.floor(((performance.now() - started) / 1_000) * rate));
      for (; planned < due; planned += 1) waiting.push(started + (planned * 1_000) / rate);
      send();
      if (planned < count) setImmediate(plan);
    };
    plan();
  });
  for (const line of lines) line.close();
  const passed = performance.now() - started;
  return { ...loadOf(times, passed), shed: shed.length, shedP99: loadOf(shed, passed).p99 };
}

export function loadOf(times: number[], milliseconds: number): Load {
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2));
  return { requestsPerSecond: (times.length * 1_000) / milliseconds, p50: at(0.5), p99: at(0.99) };
}

interface Line {
  /** The body; null where the request was turned away. */
  ask(request: Buffer): Promise<Buffer | null>;
  close(): void;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * One kept-alive connection that reads answers by their length. Anything but 200 ends the benchmark, and so does 503
 * unless it is a load under which the server may turn requests away, in time and with `Retry-After`.
 */
export async function openLine(url: string, mode: 'ANSWERS' | 'SHEDS' = 'ANSWERS'): Promise<Line> {
  const { hostname, port } = new URL(url);
  const socket = await connected(Number(port), hostname);
  let chunks: Buffer[] = [];
  let missing = -1;
  let isShed = false;
  let settle: { resolve: (body: Buffer | null) => void; reject: (error: Error) => void } | null = null;
  const end = (error: Error | null) => {
    const whole = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
    chunks = [];
    missing = -1;
    const waiting = settle;
    settle = null;
    if (error) waiting?.reject(error);
    else waiting?.resolve(isShed ? null : whole);
  };
  socket.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    if (missing < 0) {
      const known = chunks.length === 1 ? chunk : Buffer.concat(chunks);
      chunks = [known];
      const head = known.indexOf(HEAD_END);
      if (head < 0) return;
      const text = known.toString('latin1', 0, head);
      const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1];
      isShed = mode === 'SHEDS' && /^HTTP\/1\.1 503.*\r\nretry-after: \d/is.test(text);
      if (!(isShed || text.startsWith('HTTP/1.1 200')) || !length) {
        end(new Error(`No answer to count: ${known.toString('utf8').slice(0, 600)}`));
        return;
      }
      missing = Number(length) - (known.length - head - HEAD_END.length);
    } else missing -= chunk.length;
    if (missing === 0) end(null);
  });
  socket.on('close', () => end(new Error('The server closed the connection.')));
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

function connected(port: number, host: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host, noDelay: true });
    socket.once('connect', () => resolve(socket)).once('error', reject);
  });
}
