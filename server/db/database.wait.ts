import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Config } from '../config.ts';
import { type Connection, PATIENCE } from './database.connection.ts';

/** Milliseconds between two tries: the first, and the longest after it grew. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 1_000;

/** Nobody listens, the name is not known yet, the line is dead, or Postgres is starting or stopping. */
const ABSENT = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  '57P01',
  '57P03',
]);

/** Whether the database of `DATABASE_URL` is not there (yet). What is there and refuses us counts as there. */
export async function isDatabaseAbsent({ databaseUrl }: Config): Promise<boolean> {
  return databaseUrl !== null && isAbsent({ connectionString: databaseUrl });
}

/** Tries again, ever more seldom, until the database is there or the seconds are over. */
export async function waitForDatabase(config: Config): Promise<void> {
  const end = performance.now() + config.databaseWait * 1_000;
  for (let wait = FIRST_PAUSE; await isDatabaseAbsent(config); wait = Math.min(LONGEST_PAUSE, wait * 2)) {
    if (performance.now() >= end) return;
    await pause(wait);
  }
}

async function isAbsent(connection: Connection): Promise<boolean> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: PATIENCE.connect });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return false;
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    return code === undefined ? /timeout|terminated/i.test(message) : ABSENT.has(code);
  } finally {
    await client.end().catch(() => undefined);
  }
}
