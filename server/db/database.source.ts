import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { DataSource, type EntitySchema, type Logger, type MigrationInterface } from 'typeorm';
import { projectRoot } from '../config.ts';
import { type Connection, PATIENCE } from './database.connection.ts';
import { PatientClient } from './database.patience.ts';

const DATE = 1082;
/** A date has no time zone: keep CMS's text instead of making an instant of it. */
pg.types.setTypeParser(DATE, (text) => text);

type EntityClass = abstract new (...args: never[]) => object;

export interface SourceOptions {
  readonly entities?: readonly (EntityClass | EntitySchema)[];
  readonly poolSize?: number;
  readonly logger?: Logger;
  /** A pool without a listener for lost connections ends the process. */
  readonly onPoolError: (error: Error) => void;
}

/** The pool that serves. Every statement and every wait is bounded (see PATIENCE). */
export function databaseSource(connection: Connection, options: SourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    ...address(connection),
    entities: [...(options.entities ?? [])] as unknown as (() => object)[],
    synchronize: false,
    installExtensions: false,
    logging: false,
    poolErrorHandler: options.onPoolError,
    connectTimeoutMS: PATIENCE.connect,
    applicationName: 'plaincode',
    extra: {
      Client: PatientClient,
      max: options.poolSize ?? 10,
      statement_timeout: PATIENCE.statement,
      idle_in_transaction_session_timeout: PATIENCE.idleInTransaction,
      keepAlive: true,
    },
  });
}

/** The entities of a source, for another connection to the same tables. */
export function entitiesOf({ entityMetadatas }: DataSource): EntityClass[] {
  return entityMetadatas.flatMap(({ target }) =>
    typeof target === 'function' ? [target as EntityClass] : [],
  );
}

/** Names of the migrations that this product has, as the database keeps them, in their order. */
export function knownMigrations(): string[] {
  return migrationFiles().map(({ name }) => name);
}

/** `1795000000100-create-audit-entry` is kept as `CreateAuditEntry1795000000100`. */
function migrationFiles(): { name: string; path: string }[] {
  const folder = join(projectRoot(), 'dist', 'migrations');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => {
      const [timestamp = '', ...words] = file.replace(/\.js$/, '').split('-');
      const title = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('');
      return { name: `${title}${timestamp}`, path: join(folder, file) };
    });
}

type MigrationClass = new () => MigrationInterface;

async function loadMigrations(only: readonly string[] | null): Promise<MigrationClass[]> {
  const classes: MigrationClass[] = [];
  for (const { name, path } of migrationFiles())
    if (only === null || only.includes(name)) {
      const loaded = (await import(pathToFileURL(path).href)) as Record<string, MigrationClass>;
      classes.push(...Object.values(loaded));
    }
  return classes;
}

/**
 * The account that changes the schema: no time limit, one connection.
 * @param only names of the migrations to run; null runs all
 */
export async function migrationSource(
  connection: Connection,
  only: readonly string[] | null = null,
): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    ...address(connection),
    migrations: await loadMigrations(only),
    installExtensions: false,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    applicationName: 'plaincode migrations',
    connectTimeoutMS: PATIENCE.connect,
    extra: { max: 2 },
  });
}

function address(connection: Connection) {
  if (connection.connectionString) return { url: connection.connectionString };
  return {
    host: connection.host,
    port: connection.port,
    username: connection.user,
    database: connection.database,
  };
}
