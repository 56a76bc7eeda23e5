import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../audit/audit.actor.ts';
import { recordAct } from '../audit/audit.service.ts';

/** A file that says how often codes are billed, as it was read. */
export interface ServiceCounts {
  readonly name: string;
  readonly sha256: string;
  /** Heading of the column that was summed. */
  readonly countedColumn: string;
  /** Services by code, over all modifiers and places. */
  readonly services: ReadonlyMap<string, number>;
  /** Lines that could not be read. */
  readonly refused: number;
}

export interface ServiceCountFile {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly countedColumn: string;
  readonly codes: number;
  readonly loadedBy: string;
  readonly loadedAt: Date;
}

/** The file that counts now; null where none was ever loaded. */
export async function readCountFile(manager: EntityManager): Promise<ServiceCountFile | null> {
  const [file]: ServiceCountFile[] = await manager.query(
    `SELECT id::text AS id, name, sha256, counted_column AS "countedColumn", codes, loaded_by AS "loadedBy",
       loaded_at AS "loadedAt" FROM service_count_file ORDER BY id DESC LIMIT 1`,
  );
  return file ?? null;
}

/** Services by code of one file. */
export async function readCounts(manager: EntityManager, fileId: string): Promise<Map<string, number>> {
  const rows: { code: string; services: string }[] = await manager.query(
    'SELECT code, services::text AS services FROM service_count WHERE file_id = $1',
    [fileId],
  );
  return new Map(rows.map(({ code, services }) => [code, Number(services)]));
}

/** Keeps a file as the one that counts, in one transaction. False where it is the one that counts already. */
export function keepCounts(source: DataSource, counts: ServiceCounts, by: Actor, at: Date): Promise<boolean> {
  return source.transaction(async (manager) => {
    await manager.query('LOCK TABLE service_count_file IN SHARE ROW EXCLUSIVE MODE');
    if ((await readCountFile(manager))?.sha256 === counts.sha256) return false;
    const [file]: { id: string }[] = await manager.query(
      `INSERT INTO service_count_file (name, sha256, counted_column, codes, refused, loaded_by, loaded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [
        ...[counts.name, counts.sha256, counts.countedColumn, counts.services.size, counts.refused],
        ...[by.name, at],
      ],
    );
    await manager.query(
      'INSERT INTO service_count (file_id, code, services) SELECT $1, * FROM unnest($2::text[], $3::numeric[])',
      [file?.id, [...counts.services.keys()], [...counts.services.values()]],
    );
    const { name, sha256, refused, countedColumn } = counts;
    await recordAct(manager, by, 'LOAD_SERVICE_COUNTS', name, {
      ...{ sha256, refused, countedColumn, codes: counts.services.size },
    });
    return true;
  });
}
