import type { DataSource } from 'typeorm';
import type { Actor } from '../audit/audit.actor.ts';
import { ADVISORY_LOCK } from '../db/advisory.lock.ts';
import { NotFound } from '../errors.ts';
import type {
  ImportAnomaly,
  ImportComparison,
  ImportOptions,
  ImportRunFacts,
  ImportState,
} from './import-run.facts.ts';

export interface ImportEnd {
  readonly state: Exclude<ImportState, 'QUEUED' | 'RUNNING'>;
  readonly sentence: string;
  readonly archiveSha256?: string | null;
  readonly releaseName?: string | null;
  readonly cut?: number | null;
  readonly report?: object | null;
  readonly refusedRows?: string | null;
  readonly comparisons?: readonly ImportComparison[];
  readonly anomalies?: readonly ImportAnomaly[];
}

export interface Upload {
  readonly id: string;
  /** Folder that holds the file. */
  readonly spool: string;
  /** Which node has it. */
  readonly node: string;
}

const COLUMNS = `id, source, state, requested_by AS "requestedBy", requested_by_id AS "requestedById", options,
  step, done, total, attempts, release_name AS "releaseName", cut, archive_sha256 AS "archiveSha256", sentence,
  report, comparisons, anomalies, refused_rows IS NOT NULL AS "hasRefusedRows", spool,
  requested_at AS "requestedAt", started_at AS "startedAt", finished_at AS "finishedAt",
  heartbeat_at AS "heartbeatAt"`;

const SELECT_ONE = `SELECT ${COLUMNS} FROM import_run WHERE id = $1`;
const SELECT_PAGE = `SELECT ${COLUMNS} FROM import_run ORDER BY requested_at DESC, id LIMIT $1 OFFSET $2`;

/** How often an upload is tried again after its process ended in the middle. */
const MOST_ATTEMPTS = 2;
/** So long may a command line take from its row to its sign of life. Seconds. */
const SILENCE = 5;

/** The number by which a waiting run shows that it lives: the second key of the lock `importWaiting`. */
export function lifeKeyOf(runId: string): number {
  return Number.parseInt(runId.slice(0, 8), 16) | 0;
}

/** The runs of imports, each one row that goes on after the process. */
export class ImportRuns {
  constructor(private readonly source: DataSource) {}

  /** Newest first; `page` counts from 1. */
  async list(page: number, perPage: number): Promise<{ items: ImportRunFacts[]; total: number }> {
    const items: ImportRunFacts[] = await this.source.query(SELECT_PAGE, [perPage, (page - 1) * perPage]);
    const [row]: { total: number }[] = await this.source.query(
      'SELECT count(*)::int AS total FROM import_run',
    );
    return { items, total: row?.total ?? 0 };
  }

  /** @throws NotFound */
  async find(id: string): Promise<ImportRunFacts> {
    const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
    const [run]: ImportRunFacts[] = isId ? await this.source.query(SELECT_ONE, [id]) : [];
    if (!run) throw new NotFound('There is no such import.');
    return run;
  }

  /** Refused rows as csv; null where there are none. @throws NotFound */
  async refusedRows(id: string): Promise<string | null> {
    const run = await this.find(id);
    const [row]: { csv: string | null }[] = await this.source.query(
      'SELECT refused_rows AS csv FROM import_run WHERE id = $1',
      [run.id],
    );
    return row?.csv ?? null;
  }

  /** Puts an import in the queue. With an upload it is taken up by a server, else by who asked. */
  async request(
    source: string,
    options: ImportOptions,
    by: Actor,
    upload: Upload | null = null,
  ): Promise<string> {
    const [row]: { id: string }[] = await this.source.query(
      `INSERT INTO import_run
         (id, source, requested_by, requested_by_id, state, options, spool, spool_node, started_at)
       VALUES (coalesce($1::uuid, gen_random_uuid()), $2, $3, $4, 'QUEUED', $5, $6, $7, NULL) RETURNING id`,
      [
        ...[upload?.id ?? null, source, by.name, by.personId, JSON.stringify(options)],
        ...[upload?.spool ?? null, upload?.node ?? null],
      ],
    );
    return row?.id ?? '';
  }

  /** The oldest upload of a node that waits. */
  async next(node: string): Promise<string | null> {
    const [row]: { id: string }[] = await this.source.query(
      `SELECT id FROM import_run WHERE state = 'QUEUED' AND spool_node = $1 ORDER BY requested_at, id LIMIT 1`,
      [node],
    );
    return row?.id ?? null;
  }

  /** False when somebody else took it up. */
  async begin(id: string): Promise<boolean> {
    const [, count] = await this.update(
      `UPDATE import_run SET state = 'RUNNING', started_at = now(), heartbeat_at = now(), attempts = attempts + 1,
         step = '', done = 0, total = 0 WHERE id = $1 AND state = 'QUEUED'`,
      [id],
    );
    return count === 1;
  }

  async beat(id: string, step: string, done: number, total: number): Promise<void> {
    await this.update(
      'UPDATE import_run SET heartbeat_at = now(), step = $2, done = $3, total = $4 WHERE id = $1',
      [id, step.slice(0, 200), done, total],
    );
  }

  async end(id: string, end: ImportEnd): Promise<void> {
    await this.update(
      `UPDATE import_run SET state = $2, sentence = $3, archive_sha256 = $4, release_name = $5, cut = $6, report = $7,
         refused_rows = $8, comparisons = $9, anomalies = $10, finished_at = now(), heartbeat_at = now()
       WHERE id = $1`,
      [
        ...[id, end.state, end.sentence, end.archiveSha256 ?? null, end.releaseName ?? null, end.cut ?? null],
        ...[end.report ? JSON.stringify(end.report) : null, end.refusedRows ?? null],
        ...[JSON.stringify(end.comparisons ?? []), JSON.stringify(end.anomalies ?? [])],
      ],
    );
  }

  /** A server that stops puts its run back; the next start goes on with it. */
  async putBack(id: string): Promise<void> {
    await this.update(
      `UPDATE import_run SET state = 'QUEUED', started_at = NULL, step = '', done = 0, total = 0,
         attempts = greatest(0, attempts - 1) WHERE id = $1 AND state = 'RUNNING'`,
      [id],
    );
  }

  /**
   * Settles the runs whose process ended in the middle. Call it while holding the import lock: then no run is alive,
   * besides those that wait and show it by a lock of their own. Their transaction left nothing, so an upload simply
   * waits again, a few times, and the others say what to do.
   */
  async settleInterrupted(): Promise<void> {
    await this.update(
      `UPDATE import_run SET state = 'QUEUED', started_at = NULL, step = '', done = 0, total = 0
       WHERE state = 'RUNNING' AND spool IS NOT NULL AND attempts < $1`,
      [MOST_ATTEMPTS],
    );
    await this.update(
      `UPDATE import_run SET state = 'FAILED', finished_at = now(),
         sentence = 'The process ended before the import did. Nothing was written; run it again.'
       WHERE state = 'RUNNING'
          OR (state = 'QUEUED' AND spool IS NULL AND heartbeat_at < now() - make_interval(secs => $1)
            AND NOT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 2
              AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
              AND classid = $2::int::oid AND objid = ('x' || left(id::text, 8))::bit(32)::int::oid))`,
      [SILENCE, ADVISORY_LOCK.importWaiting],
    );
  }

  /** Folders of the spool that are still needed. */
  async spooled(node: string): Promise<Set<string>> {
    const rows: { spool: string }[] = await this.source.query(
      `SELECT spool FROM import_run WHERE spool_node = $1 AND state IN ('QUEUED', 'RUNNING')`,
      [node],
    );
    return new Set(rows.map(({ spool }) => spool));
  }

  private update(sql: string, values: unknown[]): Promise<[unknown, number]> {
    return this.source.query(sql, values);
  }
}
