import type { EntityManager } from 'typeorm';
import type { Editor } from '../auth/editor.context.ts';
import type { DraftState } from '../workflow/draft.state.ts';
import type { Schedule, UnpublishedReason } from './schedule.facts.ts';

/** The tables of drafts that can wait, with the columns that name one. */
const NAMED_BY = { content_draft: ['code', 'applies_from'], template_draft: ['key'] } as const;

/** What is told of each beside its schedule. */
const TOLD = {
  content_draft: `code, applies_from AS "appliesFrom", coalesce(body ->> 'displayName', '') AS title`,
  template_draft: 'key',
} as const;

/** A draft as a row: its table, and what names it there, in the order of the columns. */
export type DraftRow =
  | { readonly table: 'content_draft'; readonly names: readonly [code: string, appliesFrom: string] }
  | { readonly table: 'template_draft'; readonly names: readonly [key: string] };

/** What is planned for a draft, or why that did not come about. */
export interface ScheduledDraft extends Schedule {
  readonly version: number;
  readonly state: DraftState;
  /** Who scheduled it, and under whose rights it is published. */
  readonly ownerId: string;
  readonly scheduledAt: Date;
  /** Null while it waits. */
  readonly reason: UnpublishedReason | null;
  readonly note: string | null;
  readonly refusedAt: Date | null;
}

/** What could not be published first, the newest on top; then what waits, the soonest on top, releases last. */
export function readScheduledRows<Named extends object>(
  manager: EntityManager,
  table: DraftRow['table'],
): Promise<(Named & ScheduledDraft)[]> {
  return manager.query(
    `SELECT ${TOLD[table]}, version, state, publish_at AS at, publish_with AS "withRelease", scheduled_by AS "ownerId",
       scheduled_at AS "scheduledAt", unpublished_reason AS reason, unpublished_note AS note,
       unpublished_at AS "refusedAt"
     FROM ${table}
     WHERE state = 'SCHEDULED' OR (unpublished_reason IS NOT NULL AND state <> 'CLOSED')
     ORDER BY unpublished_at DESC NULLS LAST, publish_at NULLS LAST, 1, 2`,
  );
}

/** What waits for its moment, the soonest first. */
export function readWaitingRows<Named extends object>(
  manager: EntityManager,
  table: DraftRow['table'],
): Promise<(Named & Schedule)[]> {
  return manager.query(
    `SELECT ${TOLD[table]}, publish_at AS at, publish_with AS "withRelease" FROM ${table}
     WHERE state = 'SCHEDULED' ORDER BY publish_at, 1, 2`,
  );
}

/** Sets when it is published. False when the version is stale: then nothing is written. */
export function keepSchedule(
  manager: EntityManager,
  row: DraftRow,
  version: number,
  { at, withRelease }: Schedule,
  by: Editor,
  now: Date,
): Promise<boolean> {
  return writeStep(manager, row, version, {
    ...{ state: 'SCHEDULED', publish_at: at, publish_with: withRelease },
    ...{ scheduled_by: by.personId, scheduled_at: now },
    ...{ scheduled_address: by.address, scheduled_request_id: by.requestId },
    ...{ unpublished_reason: null, unpublished_note: null, unpublished_at: null },
  });
}

/** Takes the schedule back; the draft stays approved. False when the version is stale. */
export function dropSchedule(manager: EntityManager, row: DraftRow, version: number): Promise<boolean> {
  return writeStep(manager, row, version, {
    ...{ state: 'APPROVED', publish_at: null, publish_with: null, scheduled_by: null, scheduled_at: null },
    ...{ scheduled_address: null, scheduled_request_id: null },
  });
}

/** Approved still, with the reason on it, until somebody goes on with it. */
export function refuseSchedule(
  manager: EntityManager,
  row: DraftRow,
  version: number,
  { reason, sentence }: { readonly reason: UnpublishedReason; readonly sentence: string },
  now: Date,
): Promise<boolean> {
  return writeStep(manager, row, version, {
    ...{ state: 'APPROVED', unpublished_reason: reason, unpublished_note: sentence, unpublished_at: now },
  });
}

/** Holds a draft that is scheduled until the transaction ends. False where another node has it, or had it. */
export async function holdScheduled(manager: EntityManager, { table, names }: DraftRow): Promise<boolean> {
  const held: unknown[] = await manager.query(
    `SELECT 1 FROM ${table} WHERE ${equal(NAMED_BY[table], 1)} AND state = 'SCHEDULED' FOR UPDATE SKIP LOCKED`,
    [...names],
  );
  return held.length === 1;
}

async function writeStep(
  manager: EntityManager,
  { table, names }: DraftRow,
  version: number,
  values: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const columns = Object.keys(values);
  const named = NAMED_BY[table];
  const sets = columns.map((column, at) => `${column} = $${at + 1}`).join(', ');
  const [, affected]: [unknown, number] = await manager.query(
    `UPDATE ${table} SET version = version + 1, ${sets}
     WHERE ${equal(named, columns.length + 1)} AND version = $${columns.length + named.length + 1}`,
    [...Object.values(values), ...names, version],
  );
  return affected === 1;
}

function equal(columns: readonly string[], first: number): string {
  return columns.map((column, at) => `${column} = $${first + at}`).join(' AND ');
}
