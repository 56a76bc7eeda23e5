import { createServer } from 'node:http';
import { DELIVERY_PAIRS, sendRefusal } from './delivery.answer.ts';

/** Answers probes while there is nothing else to answer: the process lives and is not ready. Call the result to end it. */
export async function waitingServer(host: string, port: number): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    request.resume();
    response.shouldKeepAlive = false;
    if (request.url === '/healthz') sendState(response, 200, { status: 'ok' });
    else if (request.url === '/readyz')
      sendState(response, 503, { status: 'not ready', degraded: [WAITING.message] });
    else sendRefusal(response, 503, WAITING, ['retry-after', '1']);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen({ host, port }, resolve);
  });
  return () => new Promise((resolve) => server.close(() => resolve()));
}

const WAITING = { code: 'DATABASE_UNAVAILABLE', message: 'The database is not there yet.' };

function sendState(response: Parameters<typeof sendRefusal>[0], status: number, state: object): void {
  const text = JSON.stringify(state);
  const type = ['content-type', 'application/json; charset=utf-8', 'content-length', String(text.length)];
  response.writeHead(status, [...DELIVERY_PAIRS, 'cache-control', 'no-store', ...type]).end(text);
}
