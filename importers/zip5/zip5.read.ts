import type { ZipLocality } from '../../server/locality/locality.facts.ts';
import type { FieldRules } from '../layout/field.ts';
import { RowReader } from '../read/row.read.ts';
import type { Table } from '../read/table.ts';
import type { ImportReport } from '../report.ts';

type ZipField =
  | 'state'
  | 'zip'
  | 'mac'
  | 'locality'
  | 'rural'
  | 'labLocality'
  | 'rural2'
  | 'plusFour'
  | 'partB'
  | 'quarter';

export interface Zip5Reading {
  readonly rows: (ZipLocality & { readonly line: number })[];
  /** YYYYQ as printed on every row; several values mean a file put together from two. */
  readonly quarters: ReadonlySet<string>;
}

const rural = { is: 'oneOf', values: new Set(['', 'R', 'B']) } as const;

/** ZIP5lyout.txt */
const zipFields: FieldRules<ZipField> = {
  state: { is: 'state' },
  zip: { is: 'digits', length: 5 },
  mac: { is: 'digits', length: 5 },
  locality: { is: 'digits', length: 2 },
  rural,
  labLocality: { is: 'text', most: 2, mayBeBlank: true },
  rural2: rural,
  plusFour: { is: 'oneOf', values: new Set(['0', '1']) },
  partB: { is: 'text', most: 1, mayBeBlank: true },
  quarter: { is: 'digits', length: 5 },
};

/** Reads the ZIP codes of carriers and localities. The flag says where only ZIP+4 decides. */
export async function readZip5(
  file: string,
  table: Table,
  report: ImportReport,
  tick: () => void,
): Promise<Zip5Reading> {
  const reader = new RowReader(file, table, zipFields, report);
  const rows: Zip5Reading['rows'] = [];
  const quarters = new Set<string>();
  for await (const row of table.rows) {
    const values = reader.read(row);
    tick();
    if (!values) continue;
    const { state, zip, mac, locality, plusFour, quarter } = values;
    quarters.add(quarter);
    rows.push({ zip, mac, locality, state, needsZip9: plusFour === '1', line: row.line });
  }
  reader.finish();
  return { rows, quarters };
}
