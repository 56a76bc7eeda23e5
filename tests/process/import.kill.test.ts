import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { readConfig } from '../../server/config.ts';
import { type Database, openDatabase } from '../../server/db/database.open.ts';
import { fileOf } from '../importers/written.files.ts';
import { type Ask, asker } from '../support/app.ts';
import { madeCsv, madeRows, TITLES } from '../support/made-release.ts';
import { PASSWORD } from '../support/password.ts';
import { begin, command, dataFolder, type Started, startServer, stop } from '../support/process.ts';

const ROWS = 3_000;
const KILLS = 20;
const DATABASE_KILLS = 5;
const DATA_DIR = dataFolder();
const ADMIN = { email: 'admin@example.org', password: PASSWORD };
let server: Started;
let ask: Ask;
let database: Database;
let file: string;
/** From the start of the process to its end, in milliseconds. */
let duration = 0;

beforeAll(async () => {
  server = await startServer({ DATA_DIR, ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password });
  ask = asker(`${server.url}/editorial/graphql`, true);
  const { errors } = await ask(
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
    ADMIN,
  );
  expect(errors).toEqual([]);
  database = await openDatabase(readConfig({ DATA_DIR }));
  file = fileOf(madeCsv(madeRows(ROWS), TITLES.RVU26D), 'PPRRVU.csv');
}, 60_000);
afterAll(async () => {
  await database.leave();
  await stop(server, 'SIGTERM');
  rmSync(DATA_DIR, { recursive: true, force: true });
}, 60_000);

async function query<T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> {
  for (let turn = 0; ; turn += 1) {
    const client = new pg.Client(database.serving);
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<T>(sql, values)).rows;
    } catch (error) {
      if (turn === 100) throw error;
      await pause(100);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

/** Every cut with all that belongs to it, its rows as a digest. */
async function everything(): Promise<Record<string, string>> {
  const cuts = await query<{ cut: string; parts: string }>(`
    SELECT name || '/' || cut AS cut, concat_ws(' ', state, row_count,
      (SELECT count(*) FROM rvu WHERE release_id = id),
      (SELECT md5(string_agg(code || modifier || work || facility_total, ',' ORDER BY code, modifier)) FROM rvu
        WHERE release_id = id),
      (SELECT count(*) FROM conversion_factor WHERE release_id = id), 'factors',
      (SELECT count(*) FROM release_archive WHERE release_id = id), 'files',
      (SELECT count(*) FROM locality WHERE release_id = id), 'localities') AS parts FROM release`);
  return Object.fromEntries(cuts.map(({ cut, parts }) => [cut, parts]));
}
const words = () => ['import', file, '--json'];
const isServing = async () =>
  (await asker(`${server.url}/graphql`)('{ currentRelease { name } }')).data.currentRelease !== undefined;
const withdraw = async (cut: string) => {
  const { errors } = await ask(
    'mutation ($cut: ReleaseName!) { withdrawRelease(name: $cut) { __typename } }',
    { cut },
  );
  expect(errors).toEqual([]);
};

/** What one complete cut of the file looks like. */
let complete = '';

describe('an import', () => {
  it('that nobody disturbs writes one whole cut', async () => {
    const before = await everything();
    const began = performance.now();
    const { code, errors } = await command(words(), { DATA_DIR });
    duration = performance.now() - began;
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const after = await everything();
    complete = after['RVU26D/1'] ?? '';
    expect(after).toEqual({ ...before, 'RVU26D/1': complete });
    expect(complete).toMatch(
      new RegExp(`^STAGED ${ROWS} ${ROWS} [0-9a-f]{32} 4 factors 1 files 0 localities$`),
    );
    await withdraw('RVU26D/1');
  }, 60_000);

  it(`killed at ${KILLS} points of its way leaves before or after, never between`, async () => {
    const seen = { before: 0, after: 0 };
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const before = await everything();
      const { child, ended } = begin(words(), { DATA_DIR });
      await pause(duration * (0.25 + (0.75 * kill) / KILLS));
      child.kill('SIGKILL');
      await ended;
      await settled();
      const after = await everything();
      const fresh = Object.keys(after).filter((cut) => !(cut in before));
      if (fresh.length === 0) {
        seen.before += 1;
        expect(after).toEqual(before);
      } else {
        seen.after += 1;
        expect(after).toEqual({ ...before, [fresh[0] ?? '']: complete });
        await withdraw(fresh[0] ?? '');
      }
      expect(await isServing()).toBe(true);
    }
    expect(seen.before).toBeGreaterThanOrEqual(3);
  }, 240_000);

  it(`is before or after when the database dies under it, ${DATABASE_KILLS} times`, async () => {
    for (let kill = 1; kill <= DATABASE_KILLS; kill += 1) {
      const before = await everything();
      const { ended } = begin(words(), { DATA_DIR });
      await pause(duration * (0.4 + (0.5 * kill) / DATABASE_KILLS));
      process.kill(
        Number(readFileSync(join(DATA_DIR, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
        'SIGKILL',
      );
      const { code } = await ended;
      await settled();
      const after = await everything();
      const fresh = Object.keys(after).filter((cut) => !(cut in before));
      expect(after).toEqual(fresh.length === 0 ? before : { ...before, [fresh[0] ?? '']: complete });
      if (fresh[0]) await withdraw(fresh[0]);
      else expect(code).toBe(1);
      expect(await isServing()).toBe(true);
    }
  }, 240_000);

  it('works afterwards without repair, and the broken runs say what to do', async () => {
    const before = await everything();
    const { code, output } = await command(words(), { DATA_DIR });
    expect(code).toBe(0);
    const { release } = JSON.parse(output) as { release: string };
    expect(await everything()).toEqual({ ...before, [release]: complete });
    const runs = await query<{ state: string; sentence: string }>(
      `SELECT state, sentence FROM import_run WHERE state NOT IN ('DONE', 'NOTHING_TO_DO')`,
    );
    expect(runs.length).toBeGreaterThanOrEqual(3);
    for (const { state, sentence } of runs) {
      expect(state).toBe('FAILED');
      expect(sentence).toMatch(/Nothing was (written|saved); (run it|try) again/);
    }
  }, 60_000);

  it('leaves no lock, no open transaction and no row of a cut that is not there', async () => {
    const look = () =>
      query<{ locks: number; open: number; orphans: number }>(`
      SELECT (SELECT count(*)::int FROM pg_locks WHERE locktype = 'advisory' AND objid = 4242010) AS locks,
        (SELECT count(*)::int FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'
          AND state_change < now() - interval '2 seconds') AS open,
        (SELECT count(*)::int FROM rvu WHERE release_id NOT IN (SELECT id FROM release)) AS orphans`);
    // The server itself looks into the queue now and then, under the same lock.
    let [left] = await look();
    for (let turn = 0; turn < 50 && (left?.locks ?? 1) + (left?.open ?? 1) > 0; turn += 1) {
      await pause(200);
      [left] = await look();
    }
    expect(left).toEqual({ locks: 0, open: 0, orphans: 0 });
  });
});

/** Postgres notices a process that is gone with its next word to it. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    const [row] = await query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity
       WHERE state LIKE 'idle in transaction%' OR query LIKE 'COPY%' AND state = 'active'`,
    );
    if (row?.count === 0) return;
    await pause(50);
  }
}
