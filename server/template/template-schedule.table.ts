import type { EntityManager } from 'typeorm';
import { type DraftRow, readScheduledRows, type ScheduledDraft } from '../schedule/schedule.table.ts';

export type ScheduledText = { readonly key: string } & ScheduledDraft;

/** How the tables of drafts name one. */
export function textRow(key: string): DraftRow {
  return { table: 'template_draft', names: [key] };
}

/** What could not be published first, the newest on top; then what waits, the soonest on top, releases last. */
export function readScheduledTexts(manager: EntityManager): Promise<ScheduledText[]> {
  return readScheduledRows(manager, 'template_draft');
}
