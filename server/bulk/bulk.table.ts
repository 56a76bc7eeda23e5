import type { EntityManager } from 'typeorm';
import type { Actor } from '../audit/audit.actor.ts';
import { NotFound } from '../errors.ts';
import type { BulkAct, BulkSeen, BulkSettings } from './bulk.act.ts';

export type BulkState = 'RUNNING' | 'DONE' | 'CANCELLED';
export type BulkVerdict = 'DONE' | 'LEFT_OUT' | 'STALE' | 'REFUSED';

export interface BulkJob {
  readonly id: string;
  readonly act: BulkAct;
  readonly settings: BulkSettings;
  readonly personId: string;
  readonly personName: string;
  /** From where it was asked for. */
  readonly address: string | null;
  readonly requestId: string | null;
  readonly requestedAt: Date;
  readonly finishedAt: Date | null;
  readonly state: BulkState;
  readonly total: number;
  /** Items by verdict. */
  readonly done: number;
  readonly leftOut: number;
  readonly stale: number;
  readonly refused: number;
}

export interface BulkItem {
  readonly place: number;
  readonly code: string;
  readonly seen: BulkSeen;
  readonly verdict: BulkVerdict | null;
  readonly message: string;
}

const JOB = `
  SELECT j.id, j.act, j.settings, j.person_id AS "personId", p.name AS "personName", j.address, j.request_id AS "requestId",
    j.requested_at AS "requestedAt", j.finished_at AS "finishedAt", j.state, j.total,
    (SELECT count(*)::integer FROM bulk_item i WHERE i.job_id = j.id AND i.verdict = 'DONE') AS done,
    (SELECT count(*)::integer FROM bulk_item i WHERE i.job_id = j.id AND i.verdict = 'LEFT_OUT') AS "leftOut",
    (SELECT count(*)::integer FROM bulk_item i WHERE i.job_id = j.id AND i.verdict = 'STALE') AS stale,
    (SELECT count(*)::integer FROM bulk_item i WHERE i.job_id = j.id AND i.verdict = 'REFUSED') AS refused
  FROM bulk_job j JOIN person p ON p.id = j.person_id`;
const ONE = `${JOB} WHERE j.id = $1`;
const LATEST = `${JOB} WHERE j.person_id = $1 ORDER BY j.requested_at DESC, j.id LIMIT $2`;
const ITEMS_AT_ONCE = 2_000;

/** @throws NotFound */
export async function readJob(manager: EntityManager, id: string): Promise<BulkJob> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
  const [job]: BulkJob[] = isId ? await manager.query(ONE, [id]) : [];
  if (!job) throw new NotFound('There is no such job.');
  return job;
}

export function readLatestJobs(manager: EntityManager, personId: string, most: number): Promise<BulkJob[]> {
  return manager.query(LATEST, [personId, most]);
}

/** The oldest job that is not finished; null where none is. */
export async function nextJob(manager: EntityManager): Promise<string | null> {
  const [row]: { id: string }[] = await manager.query(
    "SELECT id FROM bulk_job WHERE state = 'RUNNING' ORDER BY requested_at, id LIMIT 1",
  );
  return row?.id ?? null;
}

export async function addJob(
  manager: EntityManager,
  job: Pick<BulkJob, 'id' | 'act' | 'settings' | 'personId'> & {
    readonly selection: object;
    readonly at: Date;
    readonly from: Pick<Actor, 'address' | 'requestId'>;
  },
  items: readonly { code: string; seen: BulkSeen; leftOut: string | null }[],
): Promise<string> {
  const [row]: { id: string }[] = await manager.query(
    `INSERT INTO bulk_job (id, act, settings, selection, person_id, requested_at, total, address, request_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
    [
      ...[job.id, job.act, JSON.stringify(job.settings), JSON.stringify(job.selection), job.personId, job.at],
      ...[items.length, job.from.address, job.from.requestId],
    ],
  );
  const id = row?.id ?? '';
  for (let start = 0; start < items.length; start += ITEMS_AT_ONCE) {
    const part = items.slice(start, start + ITEMS_AT_ONCE);
    await manager.query(
      `INSERT INTO bulk_item (job_id, place, code, seen, verdict, message, done_at)
       SELECT $1, $2 + at, code, seen::jsonb, CASE WHEN left_out IS NOT NULL THEN 'LEFT_OUT' END,
         coalesce(left_out, ''), CASE WHEN left_out IS NOT NULL THEN $6::timestamptz END
       FROM unnest($3::text[], $4::text[], $5::text[]) WITH ORDINALITY AS i (code, seen, left_out, at)`,
      [
        ...[id, start, part.map(({ code }) => code), part.map(({ seen }) => JSON.stringify(seen))],
        ...[part.map(({ leftOut }) => leftOut), job.at],
      ],
    );
  }
  return id;
}

export async function isRunning(manager: EntityManager, id: string): Promise<boolean> {
  const rows: unknown[] = await manager.query("SELECT 1 FROM bulk_job WHERE id = $1 AND state = 'RUNNING'", [
    id,
  ]);
  return rows.length === 1;
}

/** The next items that wait, in order. */
export function waitingItems(manager: EntityManager, jobId: string, most: number): Promise<BulkItem[]> {
  return manager.query(
    `SELECT place, code, seen, verdict, message FROM bulk_item
     WHERE job_id = $1 AND verdict IS NULL ORDER BY place LIMIT $2`,
    [jobId, most],
  );
}

/** Items after a place, for the report; a page at a time. */
export function itemsAfter(
  manager: EntityManager,
  jobId: string,
  place: number,
  most: number,
  verdict: BulkVerdict | null = null,
): Promise<BulkItem[]> {
  return manager.query(
    `SELECT place, code, seen, verdict, message FROM bulk_item
     WHERE job_id = $1 AND place > $2 AND ($4::text IS NULL OR verdict = $4) ORDER BY place LIMIT $3`,
    [jobId, place, most, verdict],
  );
}

export async function endItem(
  manager: EntityManager,
  jobId: string,
  { place, verdict, message, at }: { place: number; verdict: BulkVerdict; message: string; at: Date },
): Promise<void> {
  await manager.query(
    `UPDATE bulk_item SET verdict = $3, message = $4, done_at = $5
     WHERE job_id = $1 AND place = $2 AND verdict IS NULL`,
    [jobId, place, verdict, message.slice(0, 500), at],
  );
}

/** Ends a job. False where it had ended already. */
export async function endJob(
  manager: EntityManager,
  jobId: string,
  state: Exclude<BulkState, 'RUNNING'>,
  at: Date,
): Promise<boolean> {
  const [, affected]: [unknown, number] = await manager.query(
    "UPDATE bulk_job SET state = $2, finished_at = $3 WHERE id = $1 AND state = 'RUNNING'",
    [jobId, state, at],
  );
  return affected === 1;
}
