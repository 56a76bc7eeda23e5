import type { EntityManager } from 'typeorm';
import type { DraftState } from '../workflow/draft.state.ts';

/** An open draft of a code, without its words. */
export interface OpenDraftRow {
  /** '' from the beginning. */
  readonly appliesFrom: string;
  readonly version: number;
  readonly state: Exclude<DraftState, 'CLOSED'>;
  /** Its display name; '' where none is written. */
  readonly title: string;
  readonly authorId: string | null;
  readonly authorName: string | null;
  readonly savedById: string;
  readonly savedByName: string;
  readonly savedAt: Date;
}

/** Every open draft of a code, whatever release its words apply from; the beginning first, then by release. */
export function readOpenDrafts(manager: EntityManager, code: string): Promise<OpenDraftRow[]> {
  return manager.query(
    `SELECT d.applies_from AS "appliesFrom", d.version, d.state, coalesce(trim(d.body ->> 'displayName'), '') AS title,
       author.id AS "authorId", author.name AS "authorName", saver.id AS "savedById", saver.name AS "savedByName",
       d.updated_at AS "savedAt"
     FROM content_draft d JOIN person saver ON saver.id = d.updated_by LEFT JOIN person author ON author.id = d.author_id
     WHERE d.code = $1 AND d.state <> 'CLOSED' ORDER BY d.applies_from`,
    [code],
  );
}
