import type { FieldRules } from '../layout/field.ts';
import { RowReader } from '../read/row.read.ts';
import type { Table } from '../read/table.ts';
import type { ImportReport } from '../report.ts';

/** The counties of a payment locality, in CMS's words. */
export interface LocalityCounties {
  readonly mac: string;
  readonly locality: string;
  /** The state in words; null where the file leaves it out (California in the txt). */
  readonly state: string | null;
  readonly area: string;
  readonly counties: string;
  readonly line: number;
}

const words = { is: 'text', isLoose: true } as const;

const loccoFields: FieldRules<'mac' | 'locality' | 'state' | 'area' | 'counties'> = {
  mac: { is: 'digits', length: 5 },
  locality: { is: 'digits', length: 2 },
  state: { ...words, most: 60, mayBeBlank: true },
  area: { ...words, most: 200 },
  counties: { ...words, most: 2_000 },
};

/**
 * Reads the locality-county file. A state stands on the first row of its group only; groups are parted by blank
 * rows. CMS lists 05302/99 twice with the same words; rows of one key are joined, equal words once.
 */
export async function readLocco(
  file: string,
  table: Table,
  report: ImportReport,
  tick: () => void,
): Promise<LocalityCounties[]> {
  const reader = new RowReader(file, table, loccoFields, report);
  const rows = new Map<string, LocalityCounties>();
  let state = '';
  let previousLine = 0;
  for await (const row of table.rows) {
    const values = reader.read(row);
    tick();
    const isSameGroup = row.line === previousLine + 1;
    previousLine = row.line;
    if (!values) continue;
    state = values.state || (isSameGroup ? state : '');
    const key = `${values.mac}/${values.locality}`;
    const known = rows.get(key);
    const counties =
      known && known.counties !== values.counties ? `${known.counties}; ${values.counties}` : values.counties;
    const { mac, locality } = values;
    rows.set(
      key,
      known
        ? { ...known, counties }
        : {
            mac,
            locality,
            state: state || null,
            area: values.area.replace(/\s*\*+$/, ''),
            counties,
            line: row.line,
          },
    );
  }
  reader.finish();
  return [...rows.values()];
}
