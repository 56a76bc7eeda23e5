import type { EntityManager } from 'typeorm';
import { inForce } from '../content/content.in-force.ts';
import type { ReleaseFacts } from '../release/release.facts.ts';
import { readSettings } from '../setting/setting.service.ts';
import { nameOrder } from './stale.baseline.ts';
import type { StaleReason } from './stale.reason.ts';
import type { WordsFacts } from './worklist.words.ts';

/** A fix that waits for words of a later release, or was left out of them and is not confirmed. */
export interface WaitingFix {
  readonly id: string;
  readonly code: string;
  /** Release from which the later words apply. */
  readonly appliesFrom: string;
  readonly number: number;
  /** '' from the beginning. */
  readonly fixFrom: string;
  /** Null: nobody has decided. */
  readonly leftOutBecause: string | null;
}

/** By code; what is published is what counts, so one that is in a draft waits still. */
export async function readWaitingFixes(
  manager: EntityManager,
  codes: readonly string[],
): Promise<Map<string, WaitingFix[]>> {
  const rows: WaitingFix[] = await manager.query(
    `SELECT o.id::text AS id, o.code, o.applies_from AS "appliesFrom", o.number, fix.applies_from AS "fixFrom",
       o.reason AS "leftOutBecause"
     FROM content_offer o JOIN content_revision fix ON fix.code = o.code AND fix.number = o.number
     WHERE o.code = ANY ($1)
       AND (o.state IN ('OPEN', 'IN_DRAFT') OR (o.state = 'LEFT_OUT' AND o.confirmed_at IS NULL))
     ORDER BY o.id`,
    [codes],
  );
  return Map.groupBy(rows, ({ code }) => code);
}

/**
 * Reasons of one code for one target: each fix is said once, at the first release that is looked after and has the words
 * without it. Words of a release before all of these are seen to at the first. What was left out of words that are still
 * a draft, or that come after all of these, is seen to at the first as well: a decision is looked at while it is fresh.
 * @param revisions of the code, in the order of `byApplication`
 * @param targets every release that is looked after, in order
 */
export function fixReasons(
  fixes: readonly WaitingFix[],
  revisions: readonly WordsFacts[],
  target: ReleaseFacts,
  targets: readonly ReleaseFacts[],
): StaleReason[] {
  return fixes
    .filter((fix) => homeOf(fix, revisions, targets)?.id === target.id)
    .map(({ id, number, fixFrom, appliesFrom, leftOutBecause }) => ({
      kind: leftOutBecause === null ? 'FIX_MISSING' : 'FIX_LEFT_OUT',
      field: id,
      modifier: '',
      before:
        `${fixFrom} #${number}`.trim() +
        (nameOrder(appliesFrom, target.name) > 0 ? ` for ${appliesFrom}` : ''),
      after: leftOutBecause,
    }));
}

function homeOf(
  { appliesFrom, leftOutBecause }: WaitingFix,
  revisions: readonly WordsFacts[],
  targets: readonly ReleaseFacts[],
): ReleaseFacts | undefined {
  const isPublished = revisions.some((words) => words.appliesFrom === appliesFrom);
  const home = targets.find(
    ({ name }, at) =>
      isPublished &&
      (inForce(revisions, name)?.appliesFrom === appliesFrom ||
        (at === 0 && nameOrder(appliesFrom, name) < 0)),
  );
  if (home || leftOutBecause === null) return home;
  return targets.find(({ name }) => inForce(revisions, name) !== null);
}

/** Codes whose offers were decided since the list looked at them, with what it takes to say that it has. */
export async function readUnfollowedFixes(
  manager: EntityManager,
): Promise<{ id: string; version: number; code: string }[]> {
  return manager.query(
    'SELECT id::text AS id, version, code FROM content_offer WHERE NOT is_followed ORDER BY id',
  );
}

/** One that moved on meanwhile is followed again. */
export async function markFollowed(
  manager: EntityManager,
  fixes: readonly { readonly id: string; readonly version: number }[],
): Promise<void> {
  if (fixes.length === 0) return;
  await manager.query(
    `UPDATE content_offer o SET is_followed = true
     FROM unnest($1::bigint[], $2::integer[]) AS seen (id, version)
     WHERE o.id = seen.id AND o.version = seen.version`,
    [fixes.map(({ id }) => id), fixes.map(({ version }) => version)],
  );
}

/** Whoever left a fix out leaves it to somebody else to confirm that; not in teams of one. */
export async function mayConfirm(
  manager: EntityManager,
  reasons: readonly StaleReason[],
  personId: string,
): Promise<boolean> {
  const ids = leftOutIn(reasons);
  if (ids.length === 0) return true;
  const own: unknown[] = await manager.query(
    `SELECT 1 FROM content_offer WHERE id = ANY ($1::bigint[]) AND decided_by = $2 AND state = 'LEFT_OUT' LIMIT 1`,
    [ids, personId],
  );
  return own.length === 0 || (await readSettings(manager)).allowSelfApproval;
}

function leftOutIn(reasons: readonly StaleReason[]): string[] {
  return reasons.filter(({ kind }) => kind === 'FIX_LEFT_OUT').map(({ field }) => field);
}

/** Whoever confirms an item confirms that what it names was rightly left out. */
export async function confirmLeftOut(
  manager: EntityManager,
  reasons: readonly StaleReason[],
  by: { readonly personId: string; readonly name: string },
  at: Date,
): Promise<void> {
  const ids = leftOutIn(reasons);
  if (ids.length > 0)
    await manager.query(
      `UPDATE content_offer SET confirmed_by = $2, confirmed_by_name = $3, confirmed_at = $4, version = version + 1
       WHERE id = ANY ($1::bigint[]) AND state = 'LEFT_OUT' AND confirmed_at IS NULL`,
      [ids, by.personId, by.name, at],
    );
}
