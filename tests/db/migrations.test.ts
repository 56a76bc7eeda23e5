import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource, type MigrationInterface } from 'typeorm';
import { projectRoot } from '../../server/config.ts';
import { migrationSource } from '../../server/db/database.source.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await cloneDatabase();
  source = await (await migrationSource(database.owner)).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

/** Every column, constraint, index and trigger of our tables, as text. */
async function schemaOf(): Promise<string[]> {
  const rows: { line: string }[] = await source.query(`
    SELECT format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) AS line
      FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    ORDER BY 1`);
  return rows.map(({ line }) => line);
}

it('goes down to nothing and up again to the same schema', async () => {
  const before = await schemaOf();
  const names = readdirSync(join(projectRoot(), 'migrations')).sort();
  const migrations: MigrationInterface[] = [];
  for (const name of names) {
    const loaded = (await import(`../../migrations/${name}`)) as Record<string, new () => MigrationInterface>;
    const [Migration] = Object.values(loaded);
    if (Migration) migrations.push(new Migration());
  }
  expect(before.length).toBeGreaterThan(150);
  const runner = source.createQueryRunner();
  for (const migration of migrations.toReversed()) await migration.down(runner);
  expect((await schemaOf()).filter((line) => !line.includes('migration'))).toEqual([]);
  for (const migration of migrations) await migration.up(runner);
  await runner.release();
  expect(await schemaOf()).toEqual(before);
});
