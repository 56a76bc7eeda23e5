import { join } from 'node:path';
import pg from 'pg';
import { DataSource, type EntitySchema, type Logger } from 'typeorm';
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

/** The account that changes the schema: no time limit, one connection. */
export function migrationSource(connection: Connection): DataSource {
  return new DataSource({
    type: 'postgres',
    ...address(connection),
    migrations: [join(projectRoot(), 'dist', 'migrations', '*.js')],
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
