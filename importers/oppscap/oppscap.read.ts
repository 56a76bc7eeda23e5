import type { OppsCap } from '../../server/locality/locality.facts.ts';
import type { FieldRules } from '../layout/field.ts';
import { RowReader } from '../read/row.read.ts';
import type { Table } from '../read/table.ts';
import type { ImportReport } from '../report.ts';

const dollars = { is: 'decimal', places: 2, most: 99_999 } as const;

const oppscapFields: FieldRules<keyof OppsCap> = {
  code: { is: 'code' },
  modifier: { is: 'oneOf', values: new Set(['', '26', 'TC', '53']) },
  status: { is: 'oneOf', values: new Set(['A', 'B', 'C', 'N', 'R', 'T', 'X', 'I']) },
  mac: { is: 'digits', length: 5 },
  locality: { is: 'digits', length: 2 },
  facility: dollars,
  nonFacility: dollars,
};

/** Reads the OPPS-based caps. For contractor priced rows (status C) the amount is the cap only. */
export async function readOppscap(
  file: string,
  table: Table,
  report: ImportReport,
  tick: () => void,
): Promise<(OppsCap & { readonly line: number })[]> {
  const reader = new RowReader(file, table, oppscapFields, report);
  const rows: (OppsCap & { readonly line: number })[] = [];
  for await (const row of table.rows) {
    const values = reader.read(row);
    tick();
    if (values) rows.push({ ...values, line: row.line });
  }
  reader.finish();
  return rows;
}
