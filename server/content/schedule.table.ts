import type { EntityManager } from 'typeorm';
import type { DraftState } from '../workflow/draft.state.ts';
import type { Schedule, UnpublishedReason } from './schedule.facts.ts';

/** A draft that waits for its publication, or whose publication did not come about. */
export interface ScheduledDraft extends Schedule {
  readonly code: string;
  readonly appliesFrom: string;
  readonly title: string;
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
export function readScheduled(manager: EntityManager): Promise<ScheduledDraft[]> {
  return manager.query(
    `SELECT code, applies_from AS "appliesFrom", coalesce(body ->> 'displayName', '') AS title, version, state,
       publish_at AS at, publish_with AS "withRelease", scheduled_by AS "ownerId", scheduled_at AS "scheduledAt",
       unpublished_reason AS reason, unpublished_note AS note, unpublished_at AS "refusedAt"
     FROM content_draft
     WHERE state = 'SCHEDULED' OR (unpublished_reason IS NOT NULL AND state <> 'CLOSED')
     ORDER BY unpublished_at DESC NULLS LAST, publish_at NULLS LAST, code, applies_from`,
  );
}
