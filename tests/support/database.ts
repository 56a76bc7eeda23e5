import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Connection } from '../../server/db/database.connection.ts';

export interface TestDatabase {
  readonly name: string;
  readonly serving: Connection;
  readonly owner: Connection;
  /** Drops it, whoever is still connected. */
  drop(): Promise<void>;
}

/** A database of its own for a test file, cloned from the migrated template; or one with nothing in it. */
export async function cloneDatabase(isEmpty = false): Promise<TestDatabase> {
  const server = JSON.parse(process.env.PLAINCODE_TEST_POSTGRES ?? 'null') as {
    owner: Connection;
    serving: Connection;
  } | null;
  if (!server) throw new Error('No test Postgres: run the tests by npm test.');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asOwner(
    server.owner,
    `CREATE DATABASE ${name} TEMPLATE ${isEmpty ? 'template0' : server.owner.database}`,
  );
  return {
    name,
    serving: { ...server.serving, database: name },
    owner: { ...server.owner, database: name },
    drop: () => asOwner(server.owner, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function asOwner(owner: Connection, sql: string): Promise<void> {
  const client = new pg.Client({ ...owner, database: 'postgres' });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
