import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { knownMigrations } from '../../server/db/database.source.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { type DatabaseLine, databaseLine } from '../support/line.ts';
import { launched, type Started, startServer, stop } from '../support/process.ts';

let database: TestDatabase;
let line: DatabaseLine;
let client: pg.Client;
let nodes: Started[] = [];

beforeAll(async () => {
  database = await cloneDatabase(true);
  line = await databaseLine(String(database.serving.host));
  client = new pg.Client(database.owner);
  await client.connect();
}, 30_000);
afterAll(async () => {
  for (const node of nodes) if (node.child.exitCode === null) await stop(node, 'SIGKILL');
  await client.end();
  await line.end();
  await database.drop();
}, 30_000);

/** Names of the migrations that were made, in their order. */
async function made(): Promise<string[]> {
  const { rows } = await client.query<{ there: boolean }>(
    "SELECT to_regclass('migration') IS NOT NULL AS there",
  );
  if (!rows[0]?.there) return [];
  return (await client.query<{ name: string }>('SELECT name FROM migration ORDER BY id')).rows.map(
    ({ name }) => name,
  );
}

describe('a server that is killed while it brings the schema up to date', () => {
  it('leaves a schema from which two others go on at once, and no migration is made twice', async () => {
    const env = {
      DATABASE_URL: line.url(database.serving),
      MIGRATION_DATABASE_URL: line.url(database.owner),
      ADMIN_PASSWORD: 'nine green bottles on a wall',
    };
    const first = launched(env);
    while ((await made()).length < 3) await pause(5);
    first.child.kill('SIGKILL');
    await first.ended;
    const before = await made();
    expect(before).toEqual(knownMigrations().slice(0, before.length));
    expect(before.length).toBeLessThan(knownMigrations().length);
    nodes = await Promise.all([startServer(env), startServer(env)]);
    expect(await made()).toEqual(knownMigrations());
    for (const { url } of nodes) expect((await fetch(`${url}/readyz`)).status).toBe(200);
  }, 90_000);
});
