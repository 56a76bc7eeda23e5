import type { EntityManager } from 'typeorm';
import type { Editor } from '../auth/editor.context.ts';
import type { ClosedAs } from '../workflow/draft.state.ts';
import { type ContentBody, readBody } from './content.body.ts';
import { ContentDraft } from './draft.entity.ts';
import type { DraftKey } from './draft.view.ts';
import type { ContentRevision } from './revision.entity.ts';

/** A save, and where its words come from. */
export interface Save {
  /** The version that it is based on. */
  readonly version: number;
  readonly body: ContentBody;
  /** Words in force in its place. */
  readonly live: ContentRevision | null;
  /** The code whose words the draft begins with. */
  readonly copiedFrom?: string | null;
  /** Number of the revision that the form was opened with: what came into force since is offered. */
  readonly begunWith?: number | null;
  /** Whether a machine helped with the words that come in; null says nothing new. */
  readonly isAssisted?: boolean | null;
}

/**
 * Writes words into the draft by one statement that must hit one row, and keeps the version. A change after submission
 * or approval asks for review again, and ends a schedule. Null when the version is stale: then nothing is written.
 */
export function writeSave(
  manager: EntityManager,
  key: DraftKey,
  { version, body, live, copiedFrom = null, begunWith = null, isAssisted = null }: Save,
  by: Editor,
  at: Date,
): Promise<ContentDraft | null> {
  const isOlder = live !== null && begunWith !== null && begunWith > 0 && begunWith < live.number;
  const basedOn = isOlder ? begunWith : (live?.number ?? null);
  if (version === 0)
    return writeVersion(
      manager,
      `INSERT INTO content_draft
         (code, applies_from, version, body, based_on, opened_version, state, author_id, updated_by, updated_at,
          copied_from, is_assisted)
       VALUES ($1, $2, 1, $3, $4, 1, 'DRAFT', $5, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
      [key.code, key.appliesFrom, body, basedOn, by.personId, at, copiedFrom, isAssisted],
    );
  return writeVersion(
    manager,
    `UPDATE content_draft SET version = version + 1, body = $4, updated_by = $5, updated_at = $6,
       based_on = CASE WHEN state = 'CLOSED' THEN $7 ELSE based_on END,
       opened_version = CASE WHEN state = 'CLOSED' THEN version + 1 ELSE opened_version END,
       author_id = CASE WHEN state = 'CLOSED' THEN $5 ELSE author_id END,
       state = CASE WHEN state = 'CHANGES_REQUESTED' THEN state ELSE 'DRAFT' END,
       review_note = CASE WHEN state = 'CHANGES_REQUESTED' THEN review_note END,
       unpublished_reason = CASE WHEN state = 'SCHEDULED' THEN 'CHANGED' ELSE unpublished_reason END,
       unpublished_note = CASE WHEN state = 'SCHEDULED' THEN $8 ELSE unpublished_note END,
       unpublished_at = CASE WHEN state = 'SCHEDULED' THEN $6 ELSE unpublished_at END, closed_as = NULL,
       submitted_at = NULL, approved_by = NULL, approved_at = NULL, attested_by = NULL, attested_at = NULL,
       is_assisted = coalesce($10, CASE WHEN state <> 'CLOSED' THEN is_assisted END),
       copied_from = coalesce($9, CASE WHEN state <> 'CLOSED' THEN copied_from END)
     WHERE code = $1 AND applies_from = $2 AND version = $3`,
    [
      ...[key.code, key.appliesFrom, version, body, by.personId, at, basedOn],
      `${by.name} changed the words, which ended approval and schedule.`,
      ...[copiedFrom, isAssisted],
    ],
  );
}

/** Ends a draft; its version counts on, so that a form opened before is stale. False when it is stale itself. */
export async function closeDraft(
  manager: EntityManager,
  key: DraftKey,
  version: number,
  by: string,
  at: Date,
  as: ClosedAs,
): Promise<boolean> {
  const [, affected]: [unknown, number] = await manager.query(
    `UPDATE content_draft SET version = version + 1, state = 'CLOSED', updated_by = $4, updated_at = $5,
       submitted_at = NULL, approved_by = NULL, approved_at = NULL, review_note = NULL, closed_as = $6,
       attested_by = NULL, attested_at = NULL,
       publish_at = NULL, publish_with = NULL, scheduled_by = NULL, scheduled_at = NULL,
       scheduled_address = NULL, scheduled_request_id = NULL,
       unpublished_reason = NULL, unpublished_note = NULL, unpublished_at = NULL
     WHERE code = $1 AND applies_from = $2 AND version = $3 AND state <> 'CLOSED'`,
    [key.code, key.appliesFrom, version, by, at, as],
  );
  return affected === 1;
}

/**
 * Runs the one statement that writes the next version of a draft, keeps that version in the history of saves, and
 * answers the row as it is now. Null when the statement hit none: then nothing is written.
 */
export async function writeVersion(
  manager: EntityManager,
  statement: string,
  values: readonly unknown[],
): Promise<ContentDraft | null> {
  const columns = manager.dataSource
    .getMetadata(ContentDraft)
    .columns.map(({ databaseName, propertyName }) => `${databaseName} AS "${propertyName}"`);
  const [row]: ContentDraft[] = await manager.query(
    `WITH written AS (${statement} RETURNING *),
       kept AS (INSERT INTO content_draft_version (code, applies_from, version, body, saved_by, saved_at)
         SELECT code, applies_from, version, body, updated_by, updated_at FROM written)
     SELECT ${columns.join(', ')} FROM written`,
    [...values],
  );
  return row ? { ...row, body: readBody(row.body) } : null;
}
