import type { RvuRow } from '../../server/rvu/rvu.row.ts';
import { RowReader } from '../read/row.read.ts';
import type { Table, TableRow } from '../read/table.ts';
import type { ImportReport } from '../report.ts';
import { type PprrvuField, pprrvuFields } from './pprrvu.fields.ts';

export interface PprrvuReading {
  readonly rows: RvuRow[];
  /** The conversion factors of the file, with the line where each stands first. One in a sound file. */
  readonly factors: ReadonlyMap<string, number>;
}

/** Reads a relative value file: each row with every value in the form of `RvuRow`. Refused rows are in the report. */
export async function readPprrvu(
  file: string,
  table: Table,
  report: ImportReport,
  tick: () => void = () => {},
): Promise<PprrvuReading> {
  const reader = new RowReader(file, table, pprrvuFields, report);
  const rows: RvuRow[] = [];
  const factors = new Map<string, number>();
  for await (const row of table.rows) {
    const values = reader.read(withoutStrayBlank(row, file, report));
    tick();
    if (!values) continue;
    if (!factors.has(values.conversionFactor)) factors.set(values.conversionFactor, row.line);
    rows.push(rvuRowOf(values, file, row.line));
  }
  reader.finish();
  return { rows, factors };
}

/**
 * A non-breaking space that passed through the DOS code page is an á in CMS's csv (25B Q5152, 20B-D G2025, ...),
 * where the txt has a blank. No descriptor of CMS has an á of its own.
 */
function withoutStrayBlank(row: TableRow, file: string, report: ImportReport): TableRow {
  const { descriptor } = row.values;
  if (typeof descriptor !== 'string' || !/[\u00e1\u00a0]/.test(descriptor)) return row;
  report.add(
    'DESCRIPTOR_REPAIRED',
    { file, line: row.line, column: 'DESCRIPTION', value: descriptor },
    'A stray character was read as a blank.',
  );
  return { ...row, values: { ...row.values, descriptor: descriptor.replace(/[\u00e1\u00a0]/g, ' ') } };
}

/** Columns of the file that a row has in another form, or that the whole file has once. */
const notAsPrinted = ['listedOnly', 'nonFacilityNa', 'facilityNa', 'conversionFactor'] as const;
type AsPrinted = Exclude<PprrvuField, (typeof notAsPrinted)[number]>;
const asPrinted = (Object.keys(pprrvuFields) as PprrvuField[]).filter(
  (field): field is AsPrinted => !(notAsPrinted as readonly string[]).includes(field),
);
/** Filled in row by row: an object that is copied whole keeps its shape, one that grows name by name does not. */
const blank = Object.fromEntries(asPrinted.map((field) => [field, ''])) as Record<AsPrinted, string>;

function rvuRowOf(values: Record<PprrvuField, string>, file: string, line: number): RvuRow {
  const row = {
    ...blank,
    isListedOnly: values.listedOnly === '+',
    isNonFacilityNa: values.nonFacilityNa === 'NA',
    isFacilityNa: values.facilityNa === 'NA',
    file,
    line,
  };
  for (const field of asPrinted) row[field] = values[field];
  return row;
}
