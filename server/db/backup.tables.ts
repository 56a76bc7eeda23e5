import type pg from 'pg';
import type { BackupTable } from './backup.format.ts';

/** What only means something while it lasts: sessions above all, which must not come back to life. */
const NOT_KEPT = ['migration', 'session', 'sign_in_throttle', 'draft_presence'];

/** Tables to keep with their columns, those that others refer to first. */
export async function keptTables(client: pg.ClientBase): Promise<BackupTable[]> {
  const { rows } = await client.query<{ table: string; columns: string[]; needs: string[] }>(
    `SELECT c.relname AS table,
       (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
       ARRAY (SELECT DISTINCT other.relname::text FROM pg_constraint f JOIN pg_class other ON other.oid = f.confrelid
         WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS needs
     FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname`,
  );
  const left = rows.filter(({ table }) => !NOT_KEPT.includes(table));
  const ordered: BackupTable[] = [];
  while (left.length > 0) {
    const free = left.findIndex(({ needs }) => !left.some(({ table }) => needs.includes(table)));
    const [next] = left.splice(Math.max(free, 0), 1);
    if (next) ordered.push({ table: next.table, columns: next.columns });
  }
  return ordered;
}

export async function appliedMigrations(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migration ORDER BY timestamp');
  return rows.map(({ name }) => name);
}

/** `table (column, …)` for COPY. */
export function copyTarget(client: pg.ClientBase, { table, columns }: BackupTable): string {
  const name = (text: string) => client.escapeIdentifier(text);
  return `${name(table)} (${columns.map(name).join(', ')})`;
}
