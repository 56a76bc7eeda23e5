import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { StartRefused } from '../errors.ts';
import { ADVISORY_LOCK } from './advisory.lock.ts';
import type { Connection } from './database.connection.ts';
import type { Database } from './database.open.ts';

/** After a `kill -9` Postgres needs a moment to see that the old server is gone. */
const TRIES = 25;
const RETAKE_MS = 250;

export interface Hold {
  release(): Promise<void>;
}

/**
 * One server for one data folder; the command line may work beside it. With DATABASE_URL there may be many servers.
 * The hold goes when Postgres dies, and is taken again as soon as it is back.
 * @throws StartRefused while another server has the folder.
 */
export async function holdDataFolder({ embedded, serving }: Database): Promise<Hold> {
  if (!embedded) return { release: async () => undefined };
  let isReleased = false;
  let held: pg.Client | null = null;
  const keep = (client: pg.Client) => {
    held = client;
    client.once('end', () => void retake());
    if (isReleased) client.end().catch(() => undefined);
  };
  const retake = async () => {
    while (!isReleased) {
      const client = await take(serving, 1).catch(() => null);
      if (client) return keep(client);
      await pause(RETAKE_MS, undefined, { ref: false });
    }
  };
  const first = await take(serving, TRIES);
  if (!first)
    throw new StartRefused(
      `Another Plaincode server uses the data folder ${embedded.dataFolder}. Stop it, or set DATA_DIR to another folder.`,
    );
  keep(first);
  return {
    release: async () => {
      isReleased = true;
      await held?.end().catch(() => undefined);
    },
  };
}

/** A connection that has the lock; null while somebody else has it. */
async function take(serving: Connection, tries: number): Promise<pg.Client | null> {
  const client = new pg.Client(serving);
  client.on('error', () => undefined);
  try {
    await client.connect();
    for (let turn = 0; turn < tries; turn += 1) {
      if (turn > 0) await pause(100);
      const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [
        ADVISORY_LOCK.dataFolder,
      ]);
      if (rows[0]?.held) return client;
    }
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  await client.end();
  return null;
}
