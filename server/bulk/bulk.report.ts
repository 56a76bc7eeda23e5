import type { EntityManager } from 'typeorm';
import { itemsAfter } from './bulk.table.ts';

const ROWS_AT_ONCE = 500;

/** The report of a job as csv, a part at a time. */
export async function* bulkReport(manager: EntityManager, jobId: string): AsyncGenerator<string> {
  yield 'place,code,verdict,message\r\n';
  let place = 0;
  for (;;) {
    const items = await itemsAfter(manager, jobId, place, ROWS_AT_ONCE);
    const last = items.at(-1);
    if (!last) return;
    place = last.place;
    yield items
      .map(
        (item) =>
          `${[String(item.place), item.code, item.verdict ?? 'WAITING', item.message].map(inert).join(',')}\r\n`,
      )
      .join('');
  }
}

/** A cell that no spreadsheet takes for a formula. */
export function inert(cell: string): string {
  const quoted = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(quoted) ? `"${quoted.replaceAll('"', '""')}"` : quoted;
}
