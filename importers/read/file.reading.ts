import type { OppsCap, ZipLocality } from '../../server/locality/locality.facts.ts';
import type { RvuRow } from '../../server/rvu/rvu.row.ts';
import { type AnesReading, readAnes } from '../anes/anes.read.ts';
import { type BaseUnits, readBaseUnits } from '../baseunits/baseunits.read.ts';
import { type GpciRow, readGpci } from '../gpci/gpci.read.ts';
import type { FileKind } from '../layout/layout.ts';
import { type LocalityCounties, readLocco } from '../locco/locco.read.ts';
import { readOppscap } from '../oppscap/oppscap.read.ts';
import { readPprrvu } from '../pprrvu/pprrvu.read.ts';
import type { ImportReport } from '../report.ts';
import { readZip5 } from '../zip5/zip5.read.ts';
import { readTitles, type TitleFacts } from './release.title.ts';
import type { FileFormat, Table } from './table.ts';

interface Lined {
  readonly line: number;
}

interface ReadingOf<K extends FileKind, R> {
  readonly kind: K;
  readonly file: string;
  readonly format: FileFormat;
  readonly layout: string;
  readonly title: TitleFacts;
  /** The year that the file prints in its header or title; null where it prints none. */
  readonly year: number | null;
  readonly rows: readonly R[];
}

interface WithFactors {
  readonly factors: ReadonlyMap<string, number>;
}

export type NonQppFile = ReadingOf<'PPRRVU', RvuRow> & WithFactors;
export type QppFile = ReadingOf<'PPRRVU_QPP', RvuRow> & WithFactors;
export type PprrvuFile = NonQppFile | QppFile;
export type GpciFile = ReadingOf<'GPCI', GpciRow>;
export type LoccoFile = ReadingOf<'LOCCO', LocalityCounties>;
export type AnesFile = ReadingOf<'ANES', AnesReading['rows'][number]> & Omit<AnesReading, 'rows'>;
export type OppscapFile = ReadingOf<'OPPSCAP', OppsCap & Lined>;
export type Zip5File = ReadingOf<'ZIP5', ZipLocality & Lined> & { readonly quarters: ReadonlySet<string> };
export type BaseUnitsFile = ReadingOf<'BASE_UNITS', BaseUnits & Lined>;

/** One file of a release as typed rows. */
export type FileReading =
  | NonQppFile
  | QppFile
  | GpciFile
  | LoccoFile
  | AnesFile
  | OppscapFile
  | Zip5File
  | BaseUnitsFile;

/** Reads a recognised table into the rows of its kind. Problems go to the report; throws `Unreadable` where the file ends early. */
export async function readTable(
  file: string,
  table: Table,
  report: ImportReport,
  tick: () => void,
): Promise<FileReading> {
  const { format, layout } = table;
  const printedYear = Object.values(table.printed).find(({ year }) => year !== undefined)?.year;
  const rowsOf = await rowsByKind(file, table, report, tick);
  const title = readTitles(table.titles);
  const year = printedYear ? Number(printedYear) : title.year;
  return { file, format, layout, title, year, ...rowsOf } as FileReading;
}

async function rowsByKind(file: string, table: Table, report: ImportReport, tick: () => void) {
  switch (table.kind) {
    case 'PPRRVU': {
      const reading = await readPprrvu(file, table, report, tick);
      return { kind: kindOfPprrvu(reading.rows), ...reading };
    }
    case 'GPCI':
      return { kind: table.kind, rows: await readGpci(file, table, report, tick) };
    case 'LOCCO':
      return { kind: table.kind, rows: await readLocco(file, table, report, tick) };
    case 'ANES':
      return { kind: table.kind, ...(await readAnes(file, table, report, tick)) };
    case 'OPPSCAP':
      return { kind: table.kind, rows: await readOppscap(file, table, report, tick) };
    case 'ZIP5':
      return { kind: table.kind, ...(await readZip5(file, table, report, tick)) };
    case 'BASE_UNITS':
      return { kind: table.kind, rows: await readBaseUnits(file, table, report, tick) };
  }
}

/** Pricing indicator 1 marks the file for qualifying participants; nothing else in it does. */
function kindOfPprrvu(rows: readonly RvuRow[]): 'PPRRVU' | 'PPRRVU_QPP' {
  const qualifying = rows.reduce((count, row) => (row.pricingIndicator === '1' ? count + 1 : count), 0);
  return rows.length > 0 && qualifying * 2 > rows.length ? 'PPRRVU_QPP' : 'PPRRVU';
}
