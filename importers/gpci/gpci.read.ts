import type { LocalityFacts } from '../../server/locality/locality.facts.ts';
import type { FieldRules } from '../layout/field.ts';
import { RowReader } from '../read/row.read.ts';
import type { Table } from '../read/table.ts';
import type { ImportReport } from '../report.ts';

type GpciField =
  | 'mac'
  | 'state'
  | 'locality'
  | 'name'
  | 'workGpci'
  | 'workGpciUnfloored'
  | 'peGpci'
  | 'malpracticeGpci';

export interface GpciRow extends LocalityFacts {
  readonly line: number;
}

const index = { is: 'decimal', places: 3, most: 9 } as const;

const gpciFields: FieldRules<GpciField> = {
  mac: { is: 'digits', length: 5 },
  state: { is: 'state' },
  locality: { is: 'digits', length: 2 },
  name: { is: 'text', most: 120, isLoose: true },
  workGpci: index,
  workGpciUnfloored: index,
  peGpci: index,
  malpracticeGpci: index,
};

/** Reads Addendum E. The stars after names refer to footnotes and are taken off. Counties come from LOCCO. */
export async function readGpci(
  file: string,
  table: Table,
  report: ImportReport,
  tick: () => void,
): Promise<GpciRow[]> {
  const reader = new RowReader(file, table, gpciFields, report);
  const rows: GpciRow[] = [];
  for await (const row of table.rows) {
    const values = reader.read(row);
    tick();
    if (!values) continue;
    const { state, workGpciUnfloored, name, ...rest } = values;
    rows.push({
      ...rest,
      name: name.replace(/\s*\*+$/, ''),
      state: state || null,
      workGpciUnfloored: workGpciUnfloored || null,
      counties: null,
      line: row.line,
    });
  }
  reader.finish();
  return rows;
}
