import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { RvuFigures } from '../../server/rvu/rvu.row.ts';

export const SAMPLE = 'importers/sample';
export const CMS = '../shared/cms';
export const hasCms = existsSync(CMS);

/** The two bundled releases and the files of CMS that they are cut from. */
export const RELEASES = [
  { name: 'RVU25D', file: 'PPRRVU2025_Oct.csv', columns: 31 },
  { name: 'RVU26C', file: 'PPRRVU2026_Jul_nonQPP.csv', columns: 32 },
] as const;

/** Every line of a csv as its cells, as printed. Bytes are Latin-1. */
export function linesOf(path: string): string[][] {
  return parse(readFileSync(path, 'latin1'), { relax_column_count: true, skip_empty_lines: false });
}

/** The lines below the header, with code and modifier as key. */
export function rowsOf(path: string): Map<string, string[]> {
  const lines = linesOf(path);
  const header = lines.findIndex(([first]) => first === 'HCPCS');
  return new Map(lines.slice(header + 1).map((cells) => [`${cells[0]} ${cells[1]}`.trim(), cells]));
}

/** Columns of the csv by number (formats.md §1.2); 2026 has the pricing indicator at 23 and the rest one further. */
export function figuresOf(cells: readonly string[]): RvuFigures {
  const at = (column: number): string => cells[column] ?? '';
  const late = cells.length === 32 ? 1 : 0;
  return {
    ...{ code: at(0), modifier: at(1), descriptor: at(2), status: at(3), isListedOnly: at(4) === '+' },
    ...{ work: at(5), nonFacilityPe: at(6), isNonFacilityNa: at(7) === 'NA' },
    ...{ facilityPe: at(8), isFacilityNa: at(9) === 'NA', malpractice: at(10) },
    ...{ nonFacilityTotal: at(11), facilityTotal: at(12), pcTc: at(13), globalPeriod: at(14) },
    ...{ preOperative: at(15), intraOperative: at(16), postOperative: at(17) },
    ...{ multipleProcedure: at(18), bilateral: at(19), assistantSurgeon: at(20), coSurgeons: at(21) },
    ...{ teamSurgery: at(22), pricingIndicator: late ? at(23) : '', endoscopicBase: at(23 + late) },
    ...{ supervision: at(25 + late), calculationFlag: at(26 + late), imagingFamily: at(27 + late) },
    ...{ oppsNonFacilityPe: at(28 + late), oppsFacilityPe: at(29 + late), oppsMalpractice: at(30 + late) },
  };
}

/** Words of three or more letters or digits, once each. */
export function longWordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[a-z0-9]{3,}/g) ?? []);
}

/** Whether the words of a descriptor are the AMA's (CPT I, II and III) or the ADA's (D codes). */
export function isOwnedByOthers(code: string): boolean {
  return /^\d/.test(code) || code.startsWith('D');
}
