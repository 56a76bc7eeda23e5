import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { KilledServer } from './kill.server.ts';
import { accountOf, type Kept, NOTHING } from './marked.account.ts';
import { trialOf } from './marked.history.ts';
import { NAIVE_TABLES, naiveKeeping } from './marked.keeping.ts';
import { BULK_WRITERS, CODES, WRITERS, writeTogether } from './marked.trial.ts';

/** Eight here, in which everything happens once or twice; thirty seconds of it are `npm run bench -- writers`. */
const ROUNDS = 8;
/** Edits of one round: a sweeper writes all five codes, and so does who changes all of them at once. */
const IN_A_ROUND = 15 + 5 * CODES.length + BULK_WRITERS.length * CODES.length;

describe('twenty writers on five codes, and two who change all of them at once', () => {
  const server = new KilledServer();
  beforeAll(() => server.start(), 60_000);
  afterAll(async () => {
    await server.end('SIGTERM');
    rmSync(server.folder, { recursive: true, force: true });
  }, 30_000);

  it('lose nothing that was acknowledged while the server and Postgres are killed under them', async () => {
    const trial = await trialOf(
      server,
      (round) => round < ROUNDS,
      (round) =>
        ({ 1: () => server.killAndStart(), 3: () => server.killPostgres(), 5: () => server.killAndStart() })[
          round
        ] ?? null,
    );
    expect(trial.account).toEqual(NOTHING);
    expect(trial).toMatchObject({ rounds: ROUNDS, disturbances: 3, acknowledged: ROUNDS * IN_A_ROUND });
    expect(trial.resent).toBeGreaterThan(0);
  }, 180_000);
});

describe('the same writers with a save that lets the last one win', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await cloneDatabase();
    pool = new pg.Pool({ ...database.owner, max: 20 });
    pool.on('error', () => undefined);
    await pool.query(NAIVE_TABLES);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('lose words, and the same account finds them', async () => {
    const keepings = Array.from({ length: WRITERS }, () => naiveKeeping(pool));
    const many = BULK_WRITERS.map(() => naiveKeeping(pool));
    const acknowledged = await writeTogether(keepings, many, (round) => round < 2, {
      onAcknowledged: () => undefined,
    });
    const { rows } = await pool.query<Kept>('SELECT code, version, body FROM naive_version');
    const { lost, vanished } = accountOf(acknowledged, rows, []);
    expect(acknowledged).toHaveLength(2 * IN_A_ROUND);
    expect(lost).toEqual([]);
    for (const code of CODES) expect(vanished.some((line) => line.startsWith(code))).toBe(true);
  }, 60_000);
});
