import { ADVISORY_LOCK } from './advisory.lock.ts';
import type { Connection } from './database.connection.ts';
import { migrationSource } from './database.source.ts';

/** What the serving account may add to and nothing more; triggers keep everybody else out as well. */
const APPEND_ONLY = [
  'audit_entry',
  'content_revision',
  'content_confirmation',
  'template_revision',
  'vocabulary_version',
  'page_alteration',
  'content_draft_version',
  'template_draft_version',
];

/**
 * Brings the schema up to date, once, also when several processes start together.
 * Afterwards the serving account may use the tables, and may only add to what is append-only.
 */
export async function migrate(owner: Connection, servingUser: string | null): Promise<void> {
  const source = await (await migrationSource(owner)).initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query(`SELECT pg_advisory_lock(${ADVISORY_LOCK.migration})`);
    await source.runMigrations();
    if (servingUser) await grant(lock.query.bind(lock), servingUser);
  } finally {
    await lock.query(`SELECT pg_advisory_unlock(${ADVISORY_LOCK.migration})`).catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
}

/** Makes the tables of an earlier age, for rows that were kept then. */
export async function migrateTo(owner: Connection, names: readonly string[]): Promise<void> {
  const source = await (await migrationSource(owner, names)).initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

async function grant(query: (sql: string) => Promise<unknown>, user: string): Promise<void> {
  const name = `"${user.replaceAll('"', '""')}"`;
  await query(`GRANT USAGE ON SCHEMA public TO ${name}`);
  await query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${name}`);
  await query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${name}`);
  for (const table of APPEND_ONLY) await query(`REVOKE UPDATE, DELETE ON ${table} FROM ${name}`);
  await query(`REVOKE INSERT, UPDATE, DELETE ON migration FROM ${name}`);
}
