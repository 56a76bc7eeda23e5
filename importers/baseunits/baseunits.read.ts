import type { FieldRules } from '../layout/field.ts';
import { RowReader } from '../read/row.read.ts';
import type { Table } from '../read/table.ts';
import type { ImportReport } from '../report.ts';

/** Anesthesia base units of one code; multiplied by time units and the anesthesia factor they give the payment. */
export interface BaseUnits {
  readonly code: string;
  readonly units: number;
}

const baseUnitFields: FieldRules<'code' | 'units'> = {
  code: { is: 'code' },
  units: { is: 'decimal', places: 0, most: 99 },
};

export async function readBaseUnits(
  file: string,
  table: Table,
  report: ImportReport,
  tick: () => void,
): Promise<(BaseUnits & { readonly line: number })[]> {
  const reader = new RowReader(file, table, baseUnitFields, report);
  const rows: (BaseUnits & { readonly line: number })[] = [];
  for await (const row of table.rows) {
    const values = reader.read(row);
    tick();
    if (values) rows.push({ code: values.code, units: Number(values.units), line: row.line });
  }
  reader.finish();
  return rows;
}
