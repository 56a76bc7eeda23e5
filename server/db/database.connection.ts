/** Where a database is. `host` may be the folder of a Unix socket. */
export interface Connection {
  readonly host?: string;
  readonly port?: number;
  readonly user?: string;
  readonly database?: string;
  readonly connectionString?: string;
}

/** Limits that keep one stuck statement from holding everybody: milliseconds. */
export const PATIENCE = {
  connect: 3_000,
  statement: 5_000,
  idleInTransaction: 10_000,
} as const;
