import type { EntityManager } from 'typeorm';
import type { ContentBody } from './content.body.ts';
import type { ClosedAs } from './draft.entity.ts';
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

export async function keepVersion(
  manager: EntityManager,
  key: DraftKey,
  version: number,
  body: ContentBody,
  by: string,
  at: Date,
): Promise<void> {
  await manager.query(
    `INSERT INTO content_draft_version (code, applies_from, version, body, saved_by, saved_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [key.code, key.appliesFrom, version, body, by, at],
  );
}
