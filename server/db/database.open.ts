import pg from 'pg';
import type { Config } from '../config.ts';
import { StartRefused } from '../errors.ts';
import { type Connection, PATIENCE } from './database.connection.ts';
import { EmbeddedPostgres } from './embedded.postgres.ts';

/** The database as this process uses it. */
export interface Database {
  readonly serving: Connection;
  /** May change the schema. */
  readonly owner: Connection;
  readonly embedded: EmbeddedPostgres | null;
  /** Call after closing every connection. */
  leave(): Promise<void>;
}

const OLDEST = 150_000;

/** @throws StartRefused when the database cannot be reached or is too old, with a sentence without its password. */
export async function openDatabase(config: Config): Promise<Database> {
  if (!config.databaseUrl) {
    const embedded = await EmbeddedPostgres.open(config.root, config.dataFolder);
    return { serving: embedded.serving(), owner: embedded.owner(), embedded, leave: () => embedded.leave() };
  }
  const serving = { connectionString: config.databaseUrl };
  const owner = { connectionString: config.migrationDatabaseUrl ?? config.databaseUrl };
  await probe('DATABASE_URL', serving);
  if (config.migrationDatabaseUrl) await probe('MIGRATION_DATABASE_URL', owner);
  return { serving, owner, embedded: null, leave: async () => undefined };
}

async function probe(variable: string, connection: Connection): Promise<void> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: PATIENCE.connect });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      "SELECT current_setting('server_version_num') AS version",
    );
    if (Number(rows[0]?.version) < OLDEST)
      throw new StartRefused(`${variable} names a Postgres older than 15. Use 15 or newer.`);
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    throw new StartRefused(
      `The database of ${variable} at ${address(connection)} cannot be used: ${(error as Error).message || 'no answer'}. Start it or correct the address.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function address({ connectionString }: Connection): string {
  const { hostname, port, pathname } = new URL(connectionString ?? '');
  return `${hostname}:${port || '5432'}${pathname}`;
}
