import { once } from 'node:events';
import pg from 'pg';
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams';
import { BackupRefused } from '../errors.ts';
import { type BackupFoot, type BackupHead, type BackupTable, readBackup } from './backup.format.ts';
import { copyTarget, keptTables } from './backup.tables.ts';
import type { Connection } from './database.connection.ts';
import { migrateTo } from './database.migrate.ts';
import { knownMigrations } from './database.source.ts';

/** What a start puts into an empty database by itself. */
const SEEDED = ['section', 'specialty', 'vocabulary_version'];

export interface Restored {
  readonly at: Date;
  readonly rows: number;
}

/** A backup that was read from its head to its foot. */
export interface CheckedBackup {
  readonly path: string;
  readonly head: BackupHead;
  readonly foot: BackupFoot;
}

/**
 * Brings a backup back into an empty database: tables of the backup's own age first, then its rows in one transaction.
 * The caller brings the tables up to date afterwards.
 * @throws BackupRefused with the reason; then nothing was changed
 */
export async function restoreBackup(
  owner: Connection,
  { path, head, foot }: CheckedBackup,
): Promise<Restored> {
  const client = new pg.Client(owner);
  client.on('error', () => undefined);
  await client.connect();
  try {
    await requireEmpty(client);
    await client.query('DROP SCHEMA public CASCADE');
    await client.query('CREATE SCHEMA public');
    await migrateTo(owner, head.migrations);
    await client.query('BEGIN');
    await fill(client, path);
    await client.query('COMMIT');
    return { at: new Date(head.at), rows: Object.values(foot.rows).reduce((sum, count) => sum + count, 0) };
  } finally {
    await client.end();
  }
}

/**
 * Reads the whole file and holds what it says of itself against what is in it: before anything is touched.
 * @throws BackupRefused where it is no backup, damaged, or of a newer product
 */
export async function checkBackup(path: string): Promise<CheckedBackup> {
  let head: BackupHead | null = null;
  let foot: BackupFoot | null = null;
  let table = '';
  const rows: Record<string, number> = {};
  for await (const part of readBackup(path)) {
    if (part.kind === 'HEAD') head = part.head;
    if (part.kind === 'FOOT') foot = part.foot;
    if (part.kind === 'TABLE') {
      table = part.table.table;
      rows[table] = 0;
    }
    if (part.kind === 'ROW') rows[table] = (rows[table] ?? 0) + 1;
  }
  if (!head || !foot || JSON.stringify(rows) !== JSON.stringify(foot.rows))
    throw new BackupRefused('This backup is damaged or incomplete. Take another one.');
  const known = knownMigrations();
  if (head.migrations.some((name) => !known.includes(name)))
    throw new BackupRefused('This backup was made by a newer Plaincode. Bring it back with that one.');
  return { path, head, foot };
}

async function requireEmpty(client: pg.ClientBase): Promise<void> {
  const { rows: users } = await client.query(
    `SELECT 1 FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'plaincode' AND pid <> pg_backend_pid()`,
  );
  if (users.length > 0)
    throw new BackupRefused('A server uses this database. Stop it, and name an empty database.');
  const { rows: migrated } = await client.query("SELECT to_regclass('public.migration') AS is");
  if (migrated[0]?.is === null) {
    const { rows: foreign } = await client.query(
      "SELECT 1 FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'm') LIMIT 1",
    );
    if (foreign.length > 0)
      throw new BackupRefused(
        'This database holds tables that are not of Plaincode. Name an empty database.',
      );
    return;
  }
  for (const { table } of await keptTables(client)) {
    if (SEEDED.includes(table)) continue;
    const { rows } = await client.query(`SELECT 1 FROM ${client.escapeIdentifier(table)} LIMIT 1`);
    if (rows.length > 0)
      throw new BackupRefused(
        'This database is not empty, and a backup replaces nothing. Name an empty one by DATA_DIR or DATABASE_URL.',
      );
  }
}

/** Rows as they were, also in tables whose triggers refuse changes; then numbers go on behind the highest. */
async function fill(client: pg.ClientBase, path: string): Promise<void> {
  let table: Filling | null = null;
  for await (const part of readBackup(path)) {
    if (part.kind === 'TABLE') table = new Filling(client, part.table);
    if (part.kind === 'ROW') await table?.add(part.line);
    if (part.kind === 'TABLE_END') await table?.end();
  }
  for (const { table: name } of await keptTables(client)) await countOn(client, name);
}

/** One table while its rows come in. */
class Filling {
  private readonly into: CopyStreamQuery;
  private readonly done: Promise<void>;

  constructor(client: pg.ClientBase, table: BackupTable) {
    this.into = client.query(copyFrom(`COPY ${copyTarget(client, table)} FROM STDIN`));
    this.done = new Promise((resolve, reject) => {
      this.into.once('finish', resolve).once('error', reject);
    });
    this.done.catch(() => undefined);
  }

  async add(line: Buffer): Promise<void> {
    if (!this.into.write(Buffer.concat([line, LINE_END])))
      await Promise.race([once(this.into, 'drain'), this.done]);
  }

  async end(): Promise<void> {
    this.into.end();
    await this.done;
  }
}
const LINE_END = Buffer.from('\n');

async function countOn(client: pg.ClientBase, table: string): Promise<void> {
  const { rows } = await client.query<{ column: string }>(
    `SELECT column_name AS column FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_identity = 'YES'`,
    [table],
  );
  for (const { column } of rows) {
    const [place, name] = [client.escapeIdentifier(table), client.escapeIdentifier(column)];
    await client.query(
      `SELECT setval(pg_get_serial_sequence($1, $2), coalesce((SELECT max(${name}) FROM ${place}), 1),
         EXISTS (SELECT 1 FROM ${place}))`,
      [place, column],
    );
  }
}
