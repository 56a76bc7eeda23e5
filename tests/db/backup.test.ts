import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { checkBackup, restoreBackup } from '../../server/db/backup.restore.ts';
import { takeBackup } from '../../server/db/backup.write.ts';
import { migrate, migrateTo } from '../../server/db/database.migrate.ts';
import { knownMigrations } from '../../server/db/database.source.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'plaincode-shelf-'));
let old: TestDatabase;
let fresh: TestDatabase;

beforeAll(async () => {
  [old, fresh] = [await cloneDatabase(), await cloneDatabase()];
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([old.drop(), fresh.drop()]);
});

async function asked<T extends object>({ owner }: TestDatabase, ...statements: string[]): Promise<T[]> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    let rows: T[] = [];
    for (const sql of statements) rows = (await client.query<T>(sql)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

it('a backup of an older version comes back and is brought up to date', async () => {
  const then = knownMigrations().slice(0, 14);
  await asked(old, 'DROP SCHEMA public CASCADE', 'CREATE SCHEMA public');
  await migrateTo(old.owner, then);
  await asked(
    old,
    `INSERT INTO audit_entry (actor, action, subject, detail) VALUES ('Ann', 'TEST', E'tab\\t, line\\n, \\\\. and "ü"', '{"a": null}')`,
    `INSERT INTO audit_entry (actor, action, subject) VALUES ('Ann', 'TEST', '\\.')`,
  );
  const path = join(folder, 'old.backup');
  expect(await takeBackup(old.owner, path, new Date())).toMatchObject({ rows: 2 });
  const checked = await checkBackup(path);
  expect(checked.head.migrations).toEqual(then);
  await restoreBackup(fresh.owner, checked);
  await migrate(fresh.owner, fresh.serving.user ?? null);
  expect(await asked(fresh, 'SELECT count(*)::int AS count FROM migration')).toEqual([
    { count: knownMigrations().length },
  ]);
  const rows = 'SELECT * FROM audit_entry ORDER BY id';
  expect(await asked(fresh, rows)).toEqual(await asked(old, rows));
  await asked(fresh, "INSERT INTO audit_entry (actor, action, subject) VALUES ('Ben', 'TEST', 'x')");
  expect(await asked(fresh, 'SELECT max(id)::int AS id FROM audit_entry')).toEqual([{ id: 3 }]);
}, 90_000);

it('is refused into a database that holds the tables of somebody else', async () => {
  await asked(old, 'DROP SCHEMA public CASCADE', 'CREATE SCHEMA public', 'CREATE TABLE theirs ()');
  const checked = await checkBackup(join(folder, 'old.backup'));
  await expect(restoreBackup(old.owner, checked)).rejects.toThrow('tables that are not of Plaincode');
  expect(await asked(old, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).toEqual([
    { tablename: 'theirs' },
  ]);
});
