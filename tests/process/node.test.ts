import http from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContentRevision } from '../../server/content/revision.entity.ts';
import { emit } from '../../server/event/event.outbox.ts';
import { furnish, type Workshop } from '../../server/workshop.ts';
import { asker } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { type DatabaseLine, databaseLine } from '../support/line.ts';
import { type Started, startServer, stop } from '../support/process.ts';

let database: TestDatabase;
let line: DatabaseLine;
let workshop: Workshop;
let nodes: Started[];
/** What the first node answered to probes while its database was not there. */
let probed: number[];

beforeAll(async () => {
  database = await cloneDatabase();
  line = await databaseLine(String(database.serving.host));
  const env = {
    DATABASE_URL: line.url(database.serving),
    MIGRATION_DATABASE_URL: line.url(database.owner),
    ADMIN_PASSWORD: 'nine green bottles on a wall',
    DATABASE_WAIT: '60',
  };
  line.close();
  const PORT = await freePort();
  const starting = Promise.all([startServer({ ...env, PORT }), startServer(env)]);
  const probe = (path: string) => fetch(`http://127.0.0.1:${PORT}${path}`).then(({ status }) => status);
  const first = await until(
    () => probe('/readyz').catch(() => 0),
    (status) => status !== 0,
    20_000,
  );
  probed = [first, await probe('/healthz'), await probe('/graphql')];
  line.open();
  nodes = await starting;
  const { serving, owner } = database;
  workshop = await furnish({ serving, owner, embedded: null, leave: async () => undefined });
}, 90_000);
afterAll(async () => {
  line.open();
  for (const node of nodes) if (node.child.exitCode === null) await stop(node, 'SIGKILL');
  await workshop.close();
  await line.end();
  await database.drop();
}, 30_000);

/** A port that nobody uses just now. */
async function freePort(): Promise<string> {
  const server = http.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return String(address !== null && typeof address === 'object' ? address.port : 0);
}

const PAGE = 'query ($code: CodeValue!) { codePage(code: $code) { title fingerprint updatedAt } }';
const ask = (node: Started | undefined, query: string, variables: object = {}) =>
  asker(`${node?.url}/graphql`)(query, variables);
const ready = async (node: Started | undefined) => {
  const response = await fetch(`${node?.url}/readyz`);
  return { status: response.status, body: (await response.json()) as { status: string; degraded: string[] } };
};
const publish = (code: string, number: number, displayName: string) =>
  workshop.source.transaction(async (manager) => {
    await manager.insert(ContentRevision, {
      ...{ code, number, appliesFrom: '', origin: 'AUTHORED', authorName: 'Ann', publishedAt: new Date() },
      body: buildBody({ displayName }),
    });
    await emit(manager, 'CONTENT_PUBLISHED', { codes: [code] });
  });
/** Asks again and again until the answer is so; says how it was in the end. */
async function until<T>(
  look: () => Promise<T>,
  isSo: (seen: T) => boolean,
  milliseconds: number,
): Promise<T> {
  const end = performance.now() + milliseconds;
  let seen = await look();
  while (!isSo(seen) && performance.now() < end) {
    await pause(20);
    seen = await look();
  }
  return seen;
}
const titleOn = (node: Started | undefined, code: string) => async () =>
  ((await ask(node, PAGE, { code })).data as { codePage: { title: string } }).codePage.title;

/** A query on a connection of its own: when it has left here, and what became of it. */
function sent(url: string, query: string) {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const request = http.request(`${url}/graphql`, { method: 'POST', headers, agent: false });
  const onTheLine = new Promise<void>((resolve) => request.end(body, () => resolve()));
  const status = new Promise<number | string>((resolve) => {
    request.on('error', (error) => resolve(error.message));
    request.on('response', (response) =>
      response.resume().on('end', () => resolve(response.statusCode ?? 0)),
    );
  });
  return { onTheLine, status };
}

describe('a database that comes after its servers', () => {
  it('is waited for: the process lives and is not ready, then it is', async () => {
    expect(probed).toEqual([503, 200, 503]);
    expect((await ready(nodes[0])).status).toBe(200);
  });
});

describe('two nodes on one database', () => {
  it('were started together on an empty one, and furnished it once', async () => {
    const rows: { count: number }[] = await workshop.source.query(
      'SELECT count(*)::int AS count FROM release UNION ALL SELECT count(*)::int FROM person',
    );
    expect(rows.map(({ count }) => count)).toEqual([2, 1]);
  });

  it('answer the same, to the fingerprint', async () => {
    for (const code of ['96932', '99213', '00142', '93000']) {
      const [first, second] = await Promise.all(nodes.map((node) => ask(node, PAGE, { code })));
      expect(second?.data).toEqual(first?.data);
    }
  });

  it('say within a second what was published, and the same again', async () => {
    await publish('96932', 2, 'Name on every node');
    for (const node of nodes)
      expect(await until(titleOn(node, '96932'), (title) => title === 'Name on every node', 1_000)).toBe(
        'Name on every node',
      );
    const [first, second] = await Promise.all(nodes.map((node) => ask(node, PAGE, { code: '96932' })));
    expect(second?.data).toEqual(first?.data);
  });
});

describe('while the database is away', () => {
  beforeAll(() => line.close());

  it('delivery goes on from memory, also with what was never asked', async () => {
    for (const node of nodes)
      for (const code of ['96932', '27447', '20610']) {
        const { status, data } = await ask(node, PAGE, { code });
        expect([status, data.codePage]).toEqual([200, expect.anything()]);
      }
    const { data } = await ask(nodes[0], '{ search(text: "knee") { totalCount } codePages { totalCount } }');
    expect(data).toMatchObject({ codePages: { totalCount: 74 } });
  });

  it('readiness stays and says what is degraded, the process lives', async () => {
    const { status, body } = await ready(nodes[0]);
    expect([status, body.status, body.degraded[0]]).toEqual([
      200,
      'ready',
      expect.stringContaining('is away'),
    ]);
    expect((await fetch(`${nodes[0]?.url}/healthz`)).status).toBe(200);
  });

  it('editing is refused as such, soon', async () => {
    const started = performance.now();
    const { status, errors } = await asker(`${nodes[0]?.url}/editorial/graphql`)(
      'mutation { signIn(email: "admin@plaincode.local", password: "nine green bottles on a wall") { role } }',
    );
    expect([status, errors[0]?.extensions.code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('and what was published meanwhile is said when it is back', async () => {
    await publish('27447', 2, 'Name from afar');
    expect(await titleOn(nodes[0], '27447')()).not.toBe('Name from afar');
    line.open();
    for (const node of nodes)
      expect(await until(titleOn(node, '27447'), (title) => title === 'Name from afar', 2_000)).toBe(
        'Name from afar',
      );
    expect((await ready(nodes[1])).body.degraded.filter((word) => word.includes('is away'))).toEqual([]);
  });
});

describe('over a bad line to the database', () => {
  const editor = () => asker(`${nodes[0]?.url}/editorial/graphql`, true);
  let edit: ReturnType<typeof editor>;
  const look = () => edit('{ releases { name } }');

  beforeAll(async () => {
    edit = editor();
    const { status } = await edit(
      'mutation { signIn(email: "admin@plaincode.local", password: "nine green bottles on a wall") { role } }',
    );
    expect(status).toBe(200);
  });
  afterAll(() => line.delay(0));

  it('only what is on its way fails when it is cut, ten times over, and the next call is answered', async () => {
    for (let cut = 0; cut < 10; cut += 1) {
      const onTheWay = [look(), look(), look()];
      line.cut();
      for (const { status, errors } of await Promise.all(onTheWay))
        expect([200, 503]).toContain(status === 503 ? 503 : errors.length === 0 ? status : errors);
      expect([cut, (await look()).status]).toEqual([cut, 200]);
    }
  });

  it('nothing fails when it is slow', async () => {
    line.delay(200);
    const seen = await Promise.all([look(), look(), look(), look()]);
    expect(seen.map(({ status, errors }) => [status, errors])).toEqual(seen.map(() => [200, []]));
  });
});

describe('while the database does not answer', () => {
  beforeAll(() => line.stall());
  afterAll(() => {
    line.close();
    line.open();
  });

  it('delivery goes on, and probes and editing end by their time-out', async () => {
    expect((await ask(nodes[0], PAGE, { code: '93000' })).status).toBe(200);
    const [probe, editing] = await Promise.all([
      ready(nodes[0]),
      asker(`${nodes[0]?.url}/editorial/graphql`)(
        'mutation { signIn(email: "admin@plaincode.local", password: "nine green bottles on a wall") { role } }',
      ),
    ]);
    expect([probe.status, probe.body.degraded.length]).toEqual([200, 1]);
    expect([editing.status, editing.errors[0]?.extensions.code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
  }, 15_000);
});

describe('a node that is told to stop', () => {
  it('finishes what it was asked, then goes, and the other one stays', async () => {
    const [leaving, staying] = nodes;
    if (!leaving) throw new Error('There is no node.');
    const edition = fetch(`${leaving.url}/editions/RVU26C.ndjson`).then((response) => response.text());
    const asked = Array.from({ length: 30 }, (_, at) =>
      sent(leaving.url, `query Q${at} { codePages(first: 40) { nodes { title fingerprint jsonLd } } }`),
    );
    await Promise.all(asked.map(({ onTheLine }) => onTheLine));
    const ended = stop(leaving, 'SIGTERM');
    expect(await Promise.all(asked.map(({ status }) => status))).toEqual(asked.map(() => 200));
    expect((await edition).trimEnd().split('\n')).toHaveLength(74);
    expect(await ended).toBe(0);
    expect((await ask(staying, PAGE, { code: '96932' })).status).toBe(200);
  }, 20_000);
});
