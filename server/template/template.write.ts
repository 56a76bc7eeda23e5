import type { EntityManager } from 'typeorm';
import type { Editor } from '../auth/editor.context.ts';
import type { ClosedAs } from '../workflow/draft.state.ts';
import type { TemplateView } from './template.view.ts';

/** Who saves what, and when. */
export interface TextSave {
  readonly text: string | null;
  readonly by: Editor;
  readonly at: Date;
}

/**
 * Writes a draft over the version that was read, and keeps the save. False when somebody saved first: then
 * nothing is written. A change after submission or approval asks for review again, and ends a schedule.
 */
export async function writeText(
  manager: EntityManager,
  before: TemplateView,
  version: number,
  save: TextSave,
): Promise<boolean> {
  const isWritten =
    version === 0 ? await insert(manager, before, save) : await update(manager, before, version, save);
  if (isWritten)
    await manager.query(
      `INSERT INTO template_draft_version (key, version, text, saved_by, saved_at) VALUES ($1, $2, $3, $4, $5)`,
      [before.key, version + 1, save.text, save.by.personId, save.at],
    );
  return isWritten;
}

async function insert(manager: EntityManager, { key, live }: TemplateView, { text, by, at }: TextSave) {
  const rows: unknown[] = await manager.query(
    `INSERT INTO template_draft
       (key, version, text, based_on, opened_version, state, author_id, updated_by, updated_at)
     VALUES ($1, 1, $2, $3, 1, 'DRAFT', $4, $4, $5) ON CONFLICT DO NOTHING RETURNING key`,
    [key, text, live?.number ?? 0, by.personId, at],
  );
  return rows.length === 1;
}

async function update(
  manager: EntityManager,
  { key, live }: TemplateView,
  version: number,
  { text, by, at }: TextSave,
) {
  const [, affected]: [unknown, number] = await manager.query(
    `UPDATE template_draft SET version = version + 1, text = $3, updated_by = $4, updated_at = $5,
       based_on = CASE WHEN state = 'CLOSED' THEN $6 ELSE based_on END,
       opened_version = CASE WHEN state = 'CLOSED' THEN version + 1 ELSE opened_version END,
       author_id = CASE WHEN state = 'CLOSED' THEN $4 ELSE author_id END,
       state = CASE WHEN state = 'CHANGES_REQUESTED' THEN state ELSE 'DRAFT' END,
       review_note = CASE WHEN state = 'CHANGES_REQUESTED' THEN review_note END,
       unpublished_reason = CASE WHEN state = 'SCHEDULED' THEN 'CHANGED' ELSE unpublished_reason END,
       unpublished_note = CASE WHEN state = 'SCHEDULED' THEN $7 ELSE unpublished_note END,
       unpublished_at = CASE WHEN state = 'SCHEDULED' THEN $5 ELSE unpublished_at END,
       submitted_at = NULL, approved_by = NULL, approved_at = NULL, closed_as = NULL
     WHERE key = $1 AND version = $2`,
    [
      ...[key, version, text, by.personId, at, live?.number ?? 0],
      `${by.name} changed the text, which ended approval and schedule.`,
    ],
  );
  return affected === 1;
}

/** Ends a draft; its version counts on, so that a form opened before is stale. False when it is stale itself. */
export async function closeText(
  manager: EntityManager,
  key: string,
  version: number,
  by: string,
  at: Date,
  as: ClosedAs,
): Promise<boolean> {
  const [, affected]: [unknown, number] = await manager.query(
    `UPDATE template_draft SET version = version + 1, state = 'CLOSED', updated_by = $3, updated_at = $4,
       submitted_at = NULL, approved_by = NULL, approved_at = NULL, review_note = NULL, closed_as = $5,
       publish_at = NULL, publish_with = NULL, scheduled_by = NULL, scheduled_at = NULL,
       scheduled_address = NULL, scheduled_request_id = NULL,
       unpublished_reason = NULL, unpublished_note = NULL, unpublished_at = NULL
     WHERE key = $1 AND version = $2 AND state <> 'CLOSED'`,
    [key, version, by, at, as],
  );
  return affected === 1;
}

/** Opens the draft again that was discarded, and keeps that as a save. False when somebody was first. */
export async function reopenText(
  manager: EntityManager,
  key: string,
  version: number,
  by: string,
  at: Date,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `WITH written AS (
       UPDATE template_draft SET version = version + 1, state = 'DRAFT', closed_as = NULL, updated_by = $3,
         updated_at = $4
       WHERE key = $1 AND version = $2 AND state = 'CLOSED' AND closed_as = 'DISCARDED' RETURNING *)
     INSERT INTO template_draft_version (key, version, text, saved_by, saved_at)
       SELECT key, version, text, updated_by, updated_at FROM written RETURNING key`,
    [key, version, by, at],
  );
  return rows.length === 1;
}

/** Whether a person saved some of the words of the open draft. */
export async function hasWritten(manager: EntityManager, key: string, personId: string): Promise<boolean> {
  const saves: unknown[] = await manager.query(
    `SELECT 1 FROM template_draft d JOIN template_draft_version v USING (key)
     WHERE d.key = $1 AND v.saved_by = $2 AND v.version >= d.opened_version LIMIT 1`,
    [key, personId],
  );
  return saves.length > 0;
}
