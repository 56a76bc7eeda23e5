import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { BackupRefused } from '../errors.ts';
import { type BackupHead, FORMAT, FORMAT_VERSION, TABLE_END } from './backup.format.ts';
import { appliedMigrations, copyTarget, keptTables } from './backup.tables.ts';
import type { Connection } from './database.connection.ts';

export interface BackupTaken {
  readonly tables: number;
  readonly rows: number;
}

/**
 * Writes everything that is kept, as it was at one moment, while others go on working. The file appears when it is
 * whole and on the disk. @throws BackupRefused where the file is there already.
 */
export async function takeBackup(owner: Connection, path: string, at: Date): Promise<BackupTaken> {
  if (existsSync(path)) throw new BackupRefused(`${path} is there already. Name another file.`);
  const partial = `${path}.partial`;
  const client = new pg.Client(owner);
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    const counts: Record<string, number> = {};
    await pipeline(
      Readable.from(everything(client, at, counts), { objectMode: false }),
      createGzip(),
      createWriteStream(partial, { mode: 0o600 }),
    );
    await client.query('COMMIT');
    await onDisk(partial);
    renameSync(partial, path);
    const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return { tables: Object.keys(counts).length, rows };
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function* everything(
  client: pg.ClientBase,
  at: Date,
  counts: Record<string, number>,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const counted = (bytes: Buffer) => {
    hash.update(bytes);
    return bytes;
  };
  const line = (said: object) => Buffer.from(`${JSON.stringify(said)}\n`);
  const tables = await keptTables(client);
  const head: BackupHead = {
    ...{ format: FORMAT, version: FORMAT_VERSION, at: at.toISOString() },
    migrations: await appliedMigrations(client),
  };
  yield counted(line(head));
  for (const table of tables) {
    yield counted(line(table));
    let rows = 0;
    for await (const chunk of client.query(copyTo(`COPY ${copyTarget(client, table)} TO STDOUT`))) {
      for (const byte of chunk as Buffer) if (byte === 10) rows += 1;
      yield counted(chunk as Buffer);
    }
    yield counted(Buffer.from(`${TABLE_END}\n`));
    counts[table.table] = rows;
  }
  yield line({ rows: counts, sha256: hash.digest('hex') });
}

/** A backup that a power failure takes is none. */
async function onDisk(path: string): Promise<void> {
  const file = await open(path, 'r');
  await file.sync();
  await file.close();
}
