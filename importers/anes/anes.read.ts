import type { AnesthesiaFactor } from '../../server/locality/locality.facts.ts';
import type { FieldRules } from '../layout/field.ts';
import { RowReader } from '../read/row.read.ts';
import type { Table } from '../read/table.ts';
import type { ImportReport } from '../report.ts';

type AnesField = 'mac' | 'locality' | 'name' | 'workGpci' | 'peGpci' | 'malpracticeGpci' | 'nonQpp' | 'qpp';

export interface AnesReading {
  readonly rows: (AnesthesiaFactor & { readonly line: number })[];
  /** The national factors that CMS prints in the header; null where it prints none (txt). */
  readonly nationalNonQpp: string | null;
  readonly nationalQpp: string | null;
}

const index = { is: 'text', most: 10 } as const;
const dollars = { is: 'decimal', places: 2, most: 200 } as const;
const cents = { is: 'cents', most: 200 } as const;

function anesFields(isText: boolean): FieldRules<AnesField> {
  const factor = isText ? cents : dollars;
  return {
    mac: { is: 'digits', length: 5 },
    locality: { is: 'digits', length: 2 },
    name: { is: 'text', most: 120, isLoose: true },
    workGpci: index,
    peGpci: index,
    malpracticeGpci: index,
    nonQpp: factor,
    qpp: factor,
  };
}

/** Reads the anesthesia factors by locality. The txt prints cents without a point. */
export async function readAnes(
  file: string,
  table: Table,
  report: ImportReport,
  tick: () => void,
): Promise<AnesReading> {
  const reader = new RowReader(file, table, anesFields(table.format === 'txt'), report);
  const rows: AnesReading['rows'] = [];
  for await (const row of table.rows) {
    const values = reader.read(row);
    tick();
    if (!values) continue;
    const { mac, locality, nonQpp, qpp } = values;
    if (qpp !== '' && Number(qpp) < Number(nonQpp)) {
      const message = `The qualifying factor ${qpp} is below the non-qualifying ${nonQpp}; the columns may be exchanged.`;
      reader.refuse(row, ['NUMBER_RANGE'], message);
      continue;
    }
    rows.push({ mac, locality, nonQpp, qpp: qpp || null, line: row.line });
  }
  reader.finish();
  const { nonQpp, qpp } = table.printed;
  return { rows, nationalNonQpp: nonQpp?.factor ?? null, nationalQpp: qpp?.factor ?? null };
}
