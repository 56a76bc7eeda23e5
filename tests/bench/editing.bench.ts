import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { EMPTY_BODY } from '../../server/content/content.body.ts';
import { loadOf } from './bench.client.ts';
import { usedBy } from './bench.cost.ts';
import { type BenchHouse, openHouse } from './bench.house.ts';
import type { Load } from './bench.load.ts';
import { type RunningServer, startServer } from './bench.server.ts';
import { EditorLine } from './editing.line.ts';
import type { BenchRow } from './main.ts';

const TURNS = 150;
const COUNTED = 10;
/** Codes that the works before do not touch. */
const SEEN_FROM = 300;
const SEEN = 60;
const ADMIN = { ADMIN_EMAIL: 'bench@example.org', ADMIN_PASSWORD: 'a long enough passphrase' };
const STEP = (verb: string, input: string) =>
  `mutation ($input: ${input}!) { ${verb}(input: $input) { __typename } }`;
const LIST = `query ($filter: EditorialCodeFilter, $page: Int!) {
  codes(filter: $filter, page: $page, perPage: 25) { total items { code title contentStatus } facets { values { count } } } }`;
const TYPED = ['knee', 'heart scan', 'belly', 'injection', '992'];

interface Work {
  readonly work: string;
  readonly query: string;
  readonly variables: (turn: number) => object;
  readonly answers: RegExp;
  readonly against: string;
  readonly yardstick: (client: pg.Client, turn: number) => Promise<unknown>;
}

/** Saving, publishing and listing over all codes and words, one after the other, beside bare SQL. */
export async function editingBench(): Promise<BenchRow[]> {
  const house = await openHouse();
  const server = await startServer({ DATA_DIR: house.dataFolder, ...ADMIN });
  const client = new pg.Client(house.owner);
  await client.connect();
  try {
    const line = await EditorLine.signIn(server.url, ADMIN.ADMIN_EMAIL, ADMIN.ADMIN_PASSWORD);
    await client.query(
      'CREATE TABLE yardstick_draft (code text PRIMARY KEY, version integer, body jsonb); CREATE TABLE yardstick_version (LIKE yardstick_draft)',
    );
    const rows: BenchRow[] = [];
    for (const work of worksOf(house)) {
      if (work.work === 'publish') await approveAll(client);
      rows.push(await measured(work, { line, server, client, house }));
    }
    rows.push(await publicationSeen({ line, server, client, house }));
    return rows;
  } finally {
    await client.end();
    await server.stop();
    await house.close();
  }
}

const bodyOf = (code: string) => ({
  ...EMPTY_BODY,
  displayName: `Saved for the bench ${code}`,
  plainLanguage: 'A doctor looks at a small spot on the skin and takes a picture of it.',
  summary: 'Pictures of one spot of the skin are taken and stored; somebody else reads them later.',
  specialties: ['dermatology'],
});

function worksOf({ codes }: BenchHouse): Work[] {
  const code = (turn: number) => codes[turn] ?? '';
  const body = (turn: number) => bodyOf(code(turn));
  const bare = async (client: pg.Client, turn: number) => {
    await client.query('BEGIN');
    await client.query(
      'INSERT INTO yardstick_draft VALUES ($1, 1, $2) ON CONFLICT (code) DO UPDATE SET version = 2, body = excluded.body',
      [...[code(turn), body(turn)]],
    );
    await client.query('INSERT INTO yardstick_version VALUES ($1, 1, $2)', [code(turn), body(turn)]);
    await client.query('COMMIT');
  };
  const input = (turn: number, version: number, more: object = {}) => ({
    input: { code: code(turn), version, ...more },
  });
  return [
    {
      ...{ work: 'save', query: STEP('saveDraft', 'SaveDraftInput'), answers: /CodeDraft/ },
      variables: (turn) => input(turn, 1, { body: body(turn) }),
      ...{ against: 'bare transaction, two rows', yardstick: bare },
    },
    {
      ...{ work: 'publish', query: STEP('publish', 'DraftStepInput'), answers: /Publication/ },
      variables: (turn) => input(turn, 2),
      ...{ against: 'bare transaction, two rows', yardstick: bare },
    },
    {
      ...{ work: 'list of 25', query: LIST, answers: /"items":\[\{/ },
      variables: (turn) => ({ page: turn + 1 }),
      against: 'bare SELECT of 25',
      yardstick: (client, turn) =>
        client.query('SELECT code, body FROM content_revision ORDER BY code LIMIT 25 OFFSET $1', [turn * 25]),
    },
    {
      ...{ work: 'list of what was typed', query: LIST, answers: /"items":\[/ },
      variables: (turn) => ({
        page: 1,
        filter: { q: TYPED[turn % TYPED.length], contentStatus: 'IMPORTED' },
      }),
      against: 'bare ILIKE',
      yardstick: (client, turn) =>
        client.query("SELECT code FROM content_revision WHERE body ->> 'displayName' ILIKE $1 LIMIT 25", [
          `%${TYPED[turn % TYPED.length]}%`,
        ]),
    },
  ];
}

/** From a publication's acknowledgement until its node delivers it, beside one round trip to the database. */
async function publicationSeen({ line, server, client, house }: Place): Promise<BenchRow> {
  const published = house.codes.slice(SEEN_FROM, SEEN_FROM + SEEN);
  const title = (code: string) => `Seen by readers ${code}`;
  for (const code of published)
    await line.ask(
      STEP('saveDraft', 'SaveDraftInput'),
      { input: { code, version: 0, body: { ...bodyOf(code), displayName: title(code) } } },
      /CodeDraft/,
    );
  await approveAll(client);
  const times: number[] = [];
  for (const code of published) {
    await line.ask(STEP('publish', 'DraftStepInput'), { input: { code, version: 1 } }, /Publication/);
    const from = performance.now();
    while (!(await deliveredTitle(server.url, code)).includes(title(code)));
    times.push(performance.now() - from);
  }
  const total = times.reduce((sum, time) => sum + time, 0);
  return {
    work: 'publication seen by readers of its node',
    against: 'one SELECT 1',
    ours: loadOf(times, total),
    yardstick: await timed(() => client.query('SELECT 1')),
  };
}

async function deliveredTitle(url: string, code: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ codePage(code: "${code}") { title } }` }),
  });
  return response.text();
}

interface Place {
  readonly line: EditorLine;
  readonly server: RunningServer;
  readonly client: pg.Client;
  readonly house: BenchHouse;
}

async function measured(work: Work, { line, server, client, house }: Place): Promise<BenchRow> {
  const ask = (turn: number) => line.ask(work.query, work.variables(turn), work.answers);
  await ask(0);
  await settled(client);
  const statements = await counted(client, house, async () => {
    for (let turn = 1; turn <= COUNTED; turn += 1) await ask(turn);
  });
  const before = usedBy(server.pid);
  const ours = await timed((turn) => ask(turn + COUNTED + 1));
  const after = usedBy(server.pid);
  const used =
    before && after ? Math.round(((after.processor - before.processor) * 1_000) / TURNS) : undefined;
  const yardstick = await timed((turn) => work.yardstick(client, turn));
  return {
    work: `${work.work}, ${house.source}`,
    against: work.against,
    ours: {
      ...ours,
      statements,
      ...(used === undefined ? {} : { processor: used }),
      memory: after?.memory ?? 0,
    },
    yardstick,
  };
}

async function timed(act: (turn: number) => Promise<unknown>): Promise<Load> {
  const times: number[] = [];
  const started = performance.now();
  for (let turn = 0; turn < TURNS; turn += 1) {
    const from = performance.now();
    await act(turn);
    times.push(performance.now() - from);
  }
  return loadOf(times, performance.now() - started);
}

/** What the import caused is followed first, so that it is not counted as the work of a save. */
async function settled(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query(
      'SELECT 1 FROM worklist_cursor WHERE sequence = (SELECT coalesce(max(sequence), 0) FROM outbox_event)',
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Statements of the server for one request and what follows it, as Postgres's own log has them. */
async function counted(
  client: pg.Client,
  { dataFolder }: BenchHouse,
  act: () => Promise<void>,
): Promise<number> {
  const log = () => readFileSync(join(dataFolder, 'postgres.log'), 'utf8');
  const logged = async (what: string) => {
    await client.query(`ALTER SYSTEM SET log_statement = '${what}'`);
    await client.query("ALTER SYSTEM SET log_line_prefix = '%a '");
    await client.query('SELECT pg_reload_conf()');
    await new Promise((resolve) => setTimeout(resolve, 500));
  };
  await logged('all');
  const from = log().length;
  await act();
  const lines =
    log()
      .slice(from)
      .match(/^plaincode LOG: {2}(statement|execute)/gm) ?? [];
  if (process.env.BENCH_STATEMENTS) process.stdout.write(`${log().slice(from)}\n`);
  await logged('none');
  return Math.round(lines.length / COUNTED);
}

/** What was saved is approved by somebody, so that it can be published. */
async function approveAll(client: pg.Client): Promise<void> {
  await client.query(
    "UPDATE content_draft SET state = 'APPROVED', approved_by = author_id, approved_at = now() WHERE state = 'DRAFT'",
  );
}
