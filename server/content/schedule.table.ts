import type { EntityManager } from 'typeorm';
import { type DraftRow, readScheduledRows, type ScheduledDraft } from '../schedule/schedule.table.ts';
import type { DraftKey } from './draft.view.ts';

export type ScheduledWords = DraftKey & { readonly title: string } & ScheduledDraft;

/** How the tables of drafts name one. */
export function rowOf({ code, appliesFrom }: DraftKey): DraftRow {
  return { table: 'content_draft', names: [code, appliesFrom] };
}

/** What could not be published first, the newest on top; then what waits, the soonest on top, releases last. */
export function readScheduled(manager: EntityManager): Promise<ScheduledWords[]> {
  return readScheduledRows(manager, 'content_draft');
}
