import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { Connection } from '../../server/db/database.connection.ts';

export interface CopyYardstick {
  /** Milliseconds for COPY of the same rows into an empty table of the same columns, with its commit. */
  run(): Promise<number>;
  close(): Promise<void>;
}

/** COPY of one release's rows into a bare table: the columns of `rvu` without its keys and checks. */
export async function copyYardstick(owner: Connection, releaseId: string): Promise<CopyYardstick> {
  const client = new pg.Client(owner);
  await client.connect();
  await client.query('DROP TABLE IF EXISTS bench_rvu; CREATE TABLE bench_rvu (LIKE rvu)');
  const chunks: Buffer[] = [];
  const rows = client.query(
    copyTo(`COPY (SELECT * FROM rvu WHERE release_id = ${Number(releaseId)}) TO STDOUT`),
  );
  for await (const chunk of rows) chunks.push(chunk as Buffer);
  return {
    run: async () => {
      await client.query('TRUNCATE bench_rvu');
      const began = performance.now();
      await pipeline(Readable.from(chunks), client.query(copyFrom('COPY bench_rvu FROM STDIN')));
      return performance.now() - began;
    },
    close: async () => {
      await client.query('DROP TABLE bench_rvu');
      await client.end();
    },
  };
}
