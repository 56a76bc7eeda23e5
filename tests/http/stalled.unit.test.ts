import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { readConfig } from '../../server/config.ts';
import type { DeliveryFront } from '../../server/http/delivery.front.ts';
import { Drain } from '../../server/http/http.drain.ts';
import { createHttpServer } from '../../server/http/http.server.ts';

const STALLED_MS = 300;
const MOST = 200 * 1024 * 1024;
let http: FastifyInstance;
let sent = 0;

beforeAll(async () => {
  const front = { handle: (_request: unknown, _response: unknown, next: () => void) => next() };
  http = await createHttpServer(
    readConfig({}),
    pino({ level: 'silent' }),
    front as unknown as DeliveryFront,
    new Drain(),
    STALLED_MS,
  );
  http.get('/endless', (_request, reply) =>
    reply.type('application/octet-stream').send(
      Readable.from(
        (function* () {
          const chunk = Buffer.alloc(64 * 1024);
          for (; sent < MOST; sent += chunk.length) yield chunk;
        })(),
      ),
    ),
  );
  await http.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => http.close());

function ask(): Socket {
  sent = 0;
  const { port } = http.server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write('GET /endless HTTP/1.1\r\nhost: here\r\n\r\n');
  return socket;
}
const connections = () =>
  new Promise<number>((resolve) => http.server.getConnections((_error, count) => resolve(count)));

describe('a reader of a long answer', () => {
  test('who stops reading is cut off, and the answer is not made any further', async () => {
    const socket = ask();
    socket.pause();
    await once(http.server, 'connection');
    while ((await connections()) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).toBeLessThan(MOST);
    socket.destroy();
  });

  test('who reads slowly, and longer than that limit in all, gets all of it', async () => {
    const socket = ask();
    let got = 0;
    const begun = performance.now();
    for await (const bytes of socket) {
      got += (bytes as Buffer).length;
      if (performance.now() - begun < STALLED_MS * 2) await new Promise((resolve) => setTimeout(resolve, 20));
      if (got >= MOST) break;
    }
    expect(got).toBeGreaterThanOrEqual(MOST);
  });
});
