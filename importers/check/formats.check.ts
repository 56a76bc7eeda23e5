import type { FileReading } from '../read/file.reading.ts';
import type { ImportReport } from '../report.ts';
import { keyOf } from './keys.check.ts';

export interface Difference {
  readonly key: string;
  readonly field: string;
  readonly here: string;
  readonly there: string;
}

const placeFields = new Set(['file', 'line']);

/** What a format does not carry: the txt of LOCCO has other words, cut, and some txt of PPRRVU leave the "+" flag out. */
function fieldsOutside(reading: FileReading): readonly string[] {
  if (reading.format !== 'txt') return [];
  if (reading.kind === 'LOCCO') return ['state', 'area', 'counties'];
  const isRvu = reading.kind === 'PPRRVU' || reading.kind === 'PPRRVU_QPP';
  return isRvu && !reading.rows.some(({ isListedOnly }) => isListedOnly) ? ['isListedOnly'] : [];
}

/** Differences between two readings of the same kind, in normalised values. */
export function differencesOf(here: FileReading, there: FileReading): Difference[] {
  const skipped = new Set([...placeFields, ...fieldsOutside(here), ...fieldsOutside(there)]);
  const others = rowsByKey(there);
  const differences: Difference[] = [];
  const key = keyOf(here);
  here.rows.forEach((row, index) => {
    const value = key(index);
    const twin = others.get(value);
    others.delete(value);
    if (!twin) differences.push({ key: value, field: 'row', here: 'present', there: 'missing' });
    else differences.push(...rowDifferences(value, row, twin, skipped));
  });
  for (const value of others.keys())
    differences.push({ key: value, field: 'row', here: 'missing', there: 'present' });
  return differences;
}

function rowsByKey(reading: FileReading): Map<string, object> {
  const key = keyOf(reading);
  return new Map(reading.rows.map((row, index) => [key(index), row]));
}

function rowDifferences(
  key: string,
  here: object,
  there: object,
  skipped: ReadonlySet<string>,
): Difference[] {
  const twin = there as Record<string, unknown>;
  return Object.entries(here)
    .filter(([field, value]) => !skipped.has(field) && value !== twin[field])
    .map(([field, value]) => ({ key, field, here: String(value), there: String(twin[field]) }));
}

/** Reports that two files of one kind differ; true when they are equal. */
export function checkFormats(used: FileReading, other: FileReading, report: ImportReport): boolean {
  const differences = differencesOf(used, other);
  for (const { key, field, here, there } of differences) {
    const message = `${used.file} says ${field} = ${here}, ${other.file} says ${there} (${key}). Download the release again; if CMS published it so, accept FORMATS_DISAGREE to use ${used.format}.`;
    report.add('FORMATS_DISAGREE', { file: other.file, column: field, value: there }, message);
  }
  return differences.length === 0;
}
