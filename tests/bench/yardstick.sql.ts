import { createServer } from 'node:http';
import pg from 'pg';
import { CHANGES, changedFields, LIST, PAGES, SEARCH } from './yardstick.statement.ts';

/**
 * What a site would write by hand: node:http with one prepared statement for each question.
 * BENCH_CONNECTION and BENCH_RELEASES (ids, older first) come in the environment.
 */
const connection = JSON.parse(process.env.BENCH_CONNECTION ?? '{}') as pg.ClientConfig;
const [older, newer] = (process.env.BENCH_RELEASES ?? '').split(',');
const CLIENTS = 8;

const clients = await Promise.all(
  Array.from({ length: CLIENTS }, async () => {
    const client = new pg.Client({ ...connection, options: '-c plan_cache_mode=force_generic_plan' });
    await client.connect();
    return client;
  }),
);
type Rows = Record<string, string | null>[];
/** What each connection does last: one statement after the other. */
const last: Promise<unknown>[] = clients.map(() => Promise.resolve());
let turn = 0;
function rows(name: string, text: string, values: unknown[]): Promise<Rows> {
  turn = (turn + 1) % CLIENTS;
  const client = clients[turn];
  const asked = (last[turn] ?? Promise.resolve()).then(async () =>
    client ? (await client.query<Record<string, string | null>>({ name, text, values })).rows : [],
  );
  last[turn] = asked.catch(() => undefined);
  return asked;
}

async function answer(url: string): Promise<string> {
  const at = url.indexOf('?');
  const what = url.slice(1, at);
  const asked = decodeURIComponent(url.slice(at + 1));
  if (what === 'list') return JSON.stringify({ nodes: await rows('list', LIST, [asked, newer]) });
  if (what === 'search') return JSON.stringify({ nodes: await rows('search', SEARCH, [asked]) });
  if (what === 'changes') {
    const [code, modifier = ''] = asked.split('/');
    const changed = await rows('changes', CHANGES, [code, modifier, older, newer]);
    return JSON.stringify({ nodes: changed.map(changedFields) });
  }
  const [page] = await rows(what, PAGES[Number(what.slice(4))] ?? '', [asked, newer]);
  return page?.body ?? '{}';
}

const server = createServer((request, response) => {
  answer(request.url ?? '/').then(
    (text) => {
      const body = Buffer.from(text);
      response
        .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
        .end(body);
    },
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object')
    process.stdout.write(`ready http://127.0.0.1:${address.port}\n`);
});
