import type { NameOf } from '../auth/person.desk.ts';
import type { DraftSchedule } from './schedule.type.ts';
import type { ScheduledRow } from './scheduled.row.ts';

/** What is planned, or why it did not come about; null where nothing was. */
export function scheduleOf(
  saved: (ScheduledRow & { readonly state: string }) | null,
  names: NameOf,
): DraftSchedule | null {
  if (!saved?.scheduledAt || (saved.state !== 'SCHEDULED' && !saved.unpublishedReason)) return null;
  return {
    at: saved.publishAt,
    withRelease: saved.publishWith,
    owner: names(saved.scheduledBy),
    scheduledAt: saved.scheduledAt,
    reason: saved.unpublishedReason,
    note: saved.unpublishedNote,
    refusedAt: saved.unpublishedAt,
  };
}
