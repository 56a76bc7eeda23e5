import type { EntityManager } from 'typeorm';
import { keepConfirmations } from '../content/confirmation.table.ts';
import { ADVISORY_LOCK } from '../db/advisory.lock.ts';
import type { ReleaseFacts } from '../release/release.facts.ts';
import type { StandingItem, WorkPlan } from './worklist.plan.ts';

/** How far the list has followed: the last event, and the names that were active then. */
export interface WorkCursor {
  readonly sequence: string;
  readonly activeNames: readonly string[];
}

/** One keeper of the list at a time, on any node. */
export async function lockWorklist(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [ADVISORY_LOCK.worklist]);
}

/** Null before the first time. */
export async function readCursor(manager: EntityManager): Promise<WorkCursor | null> {
  const rows: WorkCursor[] = await manager.query(
    'SELECT sequence::text AS sequence, active_names AS "activeNames" FROM worklist_cursor',
  );
  return rows[0] ?? null;
}

export async function moveCursor(
  manager: EntityManager,
  { sequence, activeNames }: WorkCursor,
): Promise<void> {
  await manager.query(
    `INSERT INTO worklist_cursor (sequence, active_names) VALUES ($1, $2)
     ON CONFLICT (is_only) DO UPDATE SET sequence = excluded.sequence, active_names = excluded.active_names`,
    [sequence, activeNames],
  );
}

/** Takes the open items of every other release out of force. */
export async function lookAfterOnly(manager: EntityManager, releaseIds: readonly string[]): Promise<void> {
  await manager.query(
    `UPDATE stale_item SET is_in_force = false, version = version + 1
     WHERE is_in_force AND state = 'OPEN' AND release_id <> ALL ($1)`,
    [releaseIds],
  );
  await manager.query('DELETE FROM figure_move WHERE release_id <> ALL ($1)', [releaseIds]);
}

export async function readStanding(
  manager: EntityManager,
  releaseId: string,
  codes: readonly string[],
): Promise<Map<string, StandingItem>> {
  const rows: StandingItem[] = await manager.query(
    `SELECT id::text AS id, code, revision, compared_with AS "comparedWith", reasons, opened_at AS "openedAt", state,
       is_in_force AS "isInForce"
     FROM stale_item WHERE release_id = $1 AND code = ANY ($2)`,
    [releaseId, codes],
  );
  return new Map(rows.map((row) => [row.code, row]));
}

/** Carries a plan out, in the transaction of `manager`. */
export async function writePlan(
  manager: EntityManager,
  target: ReleaseFacts,
  codes: readonly string[],
  plan: WorkPlan,
  at: Date,
): Promise<void> {
  await countMoves(manager, target.id, codes, plan.moved);
  await open(manager, target.id, plan.opened, at);
  if (plan.dropped.length > 0)
    await manager.query(
      "UPDATE stale_item SET is_in_force = false, version = version + 1 WHERE id = ANY ($1) AND state = 'OPEN'",
      [plan.dropped],
    );
  await end(manager, target, plan.ended, at);
  // After the end of others: what new words settled is open again where they still lack a fix.
  await renew(manager, plan.renewed, at);
}

async function countMoves(
  manager: EntityManager,
  releaseId: string,
  codes: readonly string[],
  moved: readonly string[],
): Promise<void> {
  await manager.query(
    'DELETE FROM figure_move WHERE release_id = $1 AND code = ANY ($2) AND code <> ALL ($3)',
    [releaseId, codes, moved],
  );
  if (moved.length > 0)
    await manager.query(
      'INSERT INTO figure_move (release_id, code) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING',
      [releaseId, moved],
    );
}

/** Whoever had the code's item of another release that went out of force goes on with this one. */
async function open(
  manager: EntityManager,
  releaseId: string,
  opened: WorkPlan['opened'],
  at: Date,
): Promise<void> {
  if (opened.length === 0) return;
  await manager.query(
    `INSERT INTO stale_item (code, release_id, revision, compared_with, reasons, opened_at, assignee_id)
     SELECT i.code, $1, i.revision, i."comparedWith", i.reasons, $3,
       (SELECT former.assignee_id FROM stale_item former
        WHERE former.code = i.code AND former.state = 'OPEN' AND NOT former.is_in_force
        ORDER BY former.id DESC LIMIT 1)
     FROM jsonb_to_recordset($2::jsonb) AS i (code text, revision integer, "comparedWith" text, reasons jsonb)`,
    [releaseId, JSON.stringify(opened), at],
  );
}

/** An item that somebody resolved since it was read stays resolved. */
async function renew(manager: EntityManager, renewed: WorkPlan['renewed'], at: Date): Promise<void> {
  if (renewed.length === 0) return;
  await manager.query(
    `UPDATE stale_item AS item SET revision = i.revision, compared_with = i."comparedWith", reasons = i.reasons,
       opened_at = CASE WHEN item.state = 'OPEN' THEN item.opened_at ELSE $2 END,
       version = item.version + 1, state = 'OPEN', resolution = NULL, resolved_by = NULL, resolved_by_name = NULL,
       resolved_at = NULL, is_in_force = true
     FROM jsonb_to_recordset($1::jsonb) AS i
       (id bigint, state text, revision integer, "comparedWith" text, reasons jsonb)
     WHERE item.id = i.id AND item.state = i.state`,
    [JSON.stringify(renewed), at],
  );
}

async function end(
  manager: EntityManager,
  target: ReleaseFacts,
  ended: WorkPlan['ended'],
  at: Date,
): Promise<void> {
  if (ended.length === 0) return;
  const rows = ended.map(({ id, resolution, words }) => ({
    ...{ id, resolution, revision: words.number, by: words.authorId, name: words.authorName },
  }));
  await manager.query(
    `UPDATE stale_item AS item SET state = 'RESOLVED', resolution = i.resolution, resolved_by = i.by,
       resolved_by_name = i.name, resolved_at = $2, revision = i.revision, version = item.version + 1
     FROM jsonb_to_recordset($1::jsonb) AS i (id bigint, resolution text, revision integer, by uuid, name text)
     WHERE item.id = i.id AND item.state = 'OPEN'`,
    [JSON.stringify(rows), at],
  );
  const edited = ended.filter(({ resolution }) => resolution === 'EDITED');
  const confirmations = edited.map(({ words: { code, number, authorId, authorName } }) => ({
    ...{ code, number, release: target.name, releaseId: target.id, how: 'EDITED' as const },
    ...{ personId: authorId, personName: authorName },
  }));
  await keepConfirmations(manager, confirmations, at);
}
