import { csvCell } from '../db/csv.cell.ts';
import type { AuditEntry } from './audit.entity.ts';

export const EXPORT_FORMATS = ['csv', 'ndjson'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const COLUMNS = ['id', 'at', 'actor', 'action', 'subject', 'address', 'requestId', 'detail'] as const;

/** The lines of a file with these entries: csv with inert cells and a head, or one JSON object a line. */
export async function* auditLines(
  entries: AsyncIterable<AuditEntry>,
  format: ExportFormat,
): AsyncGenerator<string> {
  if (format === 'csv') yield `${COLUMNS.join(',')}\r\n`;
  for await (const entry of entries) yield format === 'csv' ? csvLine(entry) : jsonLine(entry);
}

function csvLine(entry: AuditEntry): string {
  const { id, at, actor, action, subject, address, requestId, detail } = entry;
  const cells = [id, at.toISOString(), actor, action, subject, address ?? '', requestId ?? ''];
  return `${[...cells, detail ? JSON.stringify(detail) : ''].map(csvCell).join(',')}\r\n`;
}

function jsonLine(entry: AuditEntry): string {
  return `${JSON.stringify(Object.fromEntries(COLUMNS.map((column) => [column, entry[column]])))}\n`;
}
