import { chownSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { projectRoot } from '../../server/config.ts';
import type { Connection } from '../../server/db/database.connection.ts';
import { databaseSource } from '../../server/db/database.source.ts';
import { EmbeddedPostgres } from '../../server/db/embedded.postgres.ts';
import { ReadingSource } from '../../server/db/reading.source.ts';

const folders = ['primary', 'standby'].map((name) => mkdtempSync(join(tmpdir(), `plaincode-${name}-`)));
const [primaryFolder = '', standbyFolder = ''] = folders;
const troubles: unknown[] = [];
let primary: EmbeddedPostgres;
let standby: EmbeddedPostgres;
let writer: DataSource;
let reading: ReadingSource;

beforeAll(async () => {
  primary = await EmbeddedPostgres.open(projectRoot(), primaryFolder);
  await on(primary, ['CREATE TABLE note (words text)', 'GRANT ALL ON note TO plaincode']);
  await copyCluster();
  standby = await EmbeddedPostgres.open(projectRoot(), standbyFolder);
  writer = await databaseSource(primary.serving(), { onPoolError: () => undefined }).initialize();
  reading = new ReadingSource(writer, [urlOf(standby.serving())], (error) => troubles.push(error));
}, 90_000);
afterAll(async () => {
  await reading.close();
  await writer.destroy();
  await standby.leave();
  await primary.leave();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}, 30_000);

function urlOf({ user, database, host }: Connection): string {
  return `postgres://${user}@localhost/${database}?host=${encodeURIComponent(String(host))}`;
}

async function on(postgres: EmbeddedPostgres, statements: readonly string[]): Promise<void> {
  const client = new pg.Client(postgres.owner());
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** A base backup, by hand: the shipped Postgres has no pg_basebackup. */
async function copyCluster(): Promise<void> {
  const client = new pg.Client(primary.owner());
  await client.connect();
  await client.query("SELECT pg_backup_start('standby', true)");
  const cluster = join(standbyFolder, 'postgres');
  cpSync(join(primaryFolder, 'postgres'), cluster, {
    recursive: true,
    preserveTimestamps: true,
    filter: (path) => !path.endsWith('postmaster.pid'),
  });
  const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop()');
  await client.end();
  writeFileSync(join(cluster, 'backup_label'), rows[0]?.labelfile ?? '');
  writeFileSync(join(cluster, 'standby.signal'), '');
  const { host, user } = primary.owner();
  writeFileSync(
    join(cluster, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=${host} port=5432 user=${user}'\n`,
  );
  handOver(cluster);
}

/** The copy belongs to whoever runs Postgres, as the original does. */
function handOver(folder: string): void {
  const { uid, gid } = statSync(join(primaryFolder, 'postgres'));
  chownSync(folder, uid, gid);
  for (const name of readdirSync(folder, { recursive: true }))
    chownSync(join(folder, String(name)), uid, gid);
}

const write = (words: string) => writer.query('INSERT INTO note VALUES ($1)', [words]);
/** Where a read goes, and whether it sees these words. */
async function read(words: string) {
  const manager = await reading.manager();
  const [found] = await manager.query<[{ isStandby: boolean; count: number }]>(
    'SELECT pg_is_in_recovery() AS "isStandby", count(*)::int AS count FROM note WHERE words = $1',
    [words],
  );
  return { from: found.isStandby ? 'replica' : 'primary', seen: found.count };
}

describe('a long read of an editor', () => {
  it('sees what was written just before, wherever it goes, and goes to the replica', async () => {
    const places = new Set<string>();
    for (let at = 0; at < 20; at += 1) {
      await write(`note ${at}`);
      const { from, seen } = await read(`note ${at}`);
      places.add(from);
      expect([at, seen]).toEqual([at, 1]);
    }
    expect(places).toContain('replica');
  });

  it('goes to the primary while the replica is behind', async () => {
    await on(standby, ['SELECT pg_wal_replay_pause()']);
    await write('while it stood still');
    expect(await read('while it stood still')).toEqual({ from: 'primary', seen: 1 });
    await on(standby, ['SELECT pg_wal_replay_resume()']);
    expect(troubles).toEqual([]);
  });

  it('goes to the primary where the replica cannot be reached, and somebody is told', async () => {
    const told: unknown[] = [];
    const other = new ReadingSource(writer, ['postgres://ann@127.0.0.1:1/none'], (error) => told.push(error));
    for (let time = 0; time < 2; time += 1) expect((await other.manager()) === writer.manager).toBe(true);
    expect(told).toHaveLength(1);
    await other.close();
  });
});
