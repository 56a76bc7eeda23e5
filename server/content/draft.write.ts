import type { EntityManager } from 'typeorm';
import { readBody } from './content.body.ts';
import { type ClosedAs, ContentDraft } from './draft.entity.ts';
import type { DraftKey } from './draft.view.ts';

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
       attested_by = NULL, attested_at = NULL, is_assisted = NULL,
       publish_at = NULL, publish_with = NULL, scheduled_by = NULL, scheduled_at = NULL,
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
