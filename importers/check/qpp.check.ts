import type { RvuRow } from '../../server/rvu/rvu.row.ts';
import type { PprrvuFile } from '../read/file.reading.ts';
import type { ImportReport } from '../report.ts';

/** The rows that have a fee for qualifying participants (formats.md §1.4). */
const payable = new Set(['A', 'C', 'R', 'T']);
const ownOfFile = new Set<string>(['file', 'line', 'pricingIndicator', 'isListedOnly']);

/** The QPP file repeats the payable rows of the non-QPP file; only its conversion factor is its own. */
export function checkQpp(pprrvu: PprrvuFile | null, qpp: PprrvuFile | null, report: ImportReport): void {
  if (!pprrvu || !qpp) return;
  const twins = new Map(pprrvu.rows.map((row) => [`${row.code} ${row.modifier}`, row]));
  for (const row of qpp.rows) {
    const key = `${row.code} ${row.modifier}`;
    const place = { file: row.file, line: row.line, column: 'HCPCS', value: key.trim() };
    const twin = twins.get(key);
    twins.delete(key);
    if (!twin) {
      report.add(
        'QPP_WITHOUT_TWIN',
        place,
        `${key.trim()} is not in ${pprrvu.file}. The two files may be of different releases.`,
      );
      continue;
    }
    for (const [field, value] of Object.entries(row) as [keyof RvuRow, string | boolean | number][]) {
      if (ownOfFile.has(field) || value === twin[field]) continue;
      const message = `${field} of ${key.trim()} is ${value} here and ${twin[field]} in ${pprrvu.file}, line ${twin.line}.`;
      report.add('QPP_DISAGREES', { ...place, column: field, value: String(value) }, message);
    }
  }
  for (const { code, modifier, status, line } of twins.values()) {
    if (!payable.has(status)) continue;
    const message = `${`${code} ${modifier}`.trim()} (status ${status}) of ${pprrvu.file}, line ${line}, is missing.`;
    report.add('QPP_INCOMPLETE', { file: qpp.file, value: code }, message);
  }
}
