import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { StartRefused } from '../errors.ts';
import type { Database } from './database.open.ts';

const SERVER_LOCK = 4_242_007;
/** After a `kill -9` Postgres needs a moment to see that the old server is gone. */
const TRIES = 25;

export interface Hold {
  release(): Promise<void>;
}

/**
 * One server for one data folder; the command line may work beside it. With DATABASE_URL there may be many servers.
 * @throws StartRefused while another server has the folder.
 */
export async function holdDataFolder({ embedded, serving }: Database): Promise<Hold> {
  if (!embedded) return { release: async () => undefined };
  const client = new pg.Client(serving);
  client.on('error', () => undefined);
  await client.connect();
  for (let turn = 0; turn < TRIES; turn += 1) {
    const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [
      SERVER_LOCK,
    ]);
    if (rows[0]?.held) return { release: () => client.end().catch(() => undefined) };
    await pause(100);
  }
  await client.end();
  throw new StartRefused(
    `Another Plaincode server uses the data folder ${embedded.dataFolder}. Stop it, or set DATA_DIR to another folder.`,
  );
}
