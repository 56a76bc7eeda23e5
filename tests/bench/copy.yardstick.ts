import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { Connection } from '../../server/db/database.connection.ts';

export interface CopyYardstick {
  /** Milliseconds for COPY of the same rows into an empty table with the same columns, key and checks. */
  identical(): Promise<number>;
  /** The same without key and checks. */
  bare(): Promise<number>;
  close(): Promise<void>;
}

/** COPY of one release's rows into tables like `rvu`. */
export async function copyYardstick(owner: Connection, releaseId: string): Promise<CopyYardstick> {
  const client = new pg.Client(owner);
  await client.connect();
  await client.query(`DROP TABLE IF EXISTS bench_rvu, bench_bare;
    CREATE TABLE bench_rvu (LIKE rvu INCLUDING ALL); CREATE TABLE bench_bare (LIKE rvu)`);
  const chunks: Buffer[] = [];
  const rows = client.query(
    copyTo(`COPY (SELECT * FROM rvu WHERE release_id = ${Number(releaseId)}) TO STDOUT`),
  );
  for await (const chunk of rows) chunks.push(chunk as Buffer);
  const into = async (truncate: string, copy: string) => {
    await client.query(truncate);
    const began = performance.now();
    await pipeline(Readable.from(chunks), client.query(copyFrom(copy)));
    return performance.now() - began;
  };
  return {
    identical: () => into('TRUNCATE bench_rvu', 'COPY bench_rvu FROM STDIN'),
    bare: () => into('TRUNCATE bench_bare', 'COPY bench_bare FROM STDIN'),
    close: async () => {
      await client.query('DROP TABLE bench_rvu, bench_bare');
      await client.end();
    },
  };
}
