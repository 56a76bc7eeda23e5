import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { afterAll } from '@jest/globals';

/**
 * Writes files as CMS lays them out, from the documents of CMS and not from the layouts of the importer.
 * One row in the words of the csv; 32 cells with PRIC IND (index 23), which the layout of 2025 leaves out.
 */
export type CsvRow = readonly string[];

export interface PprrvuRow {
  code: string;
  modifier: string;
  descriptor: string;
  status: string;
  flag: string;
  work: string;
  nonFacilityPe: string;
  nonFacilityNa: string;
  facilityPe: string;
  facilityNa: string;
  malpractice: string;
  nonFacilityTotal: string;
  facilityTotal: string;
  pcTc: string;
  global: string;
  pre: string;
  intra: string;
  post: string;
  multiple: string;
  bilateral: string;
  assistant: string;
  co: string;
  team: string;
  pricing: string;
  base: string;
  factor: string;
  supervision: string;
  calculation: string;
  family: string;
  oppsNonFacility: string;
  oppsFacility: string;
  oppsMalpractice: string;
}

/** 96932 of RVU26C in our own words. */
export function buildRow(overrides: Partial<PprrvuRow> = {}): PprrvuRow {
  return {
    code: '96932',
    modifier: '',
    descriptor: 'Skin imaging, pictures',
    status: 'A',
    flag: '',
    work: '0.00',
    nonFacilityPe: '3.66',
    nonFacilityNa: '',
    facilityPe: '3.66',
    facilityNa: 'NA',
    malpractice: '0.01',
    nonFacilityTotal: '3.67',
    facilityTotal: '3.67',
    pcTc: '3',
    global: 'XXX',
    pre: '0.00',
    intra: '0.00',
    post: '0.00',
    multiple: '0',
    bilateral: '0',
    assistant: '0',
    co: '0',
    team: '0',
    pricing: '9',
    base: '',
    factor: '33.4009',
    supervision: '02',
    calculation: '0',
    family: '99',
    oppsNonFacility: '0.00',
    oppsFacility: '0.00',
    oppsMalpractice: '0.00',
    ...overrides,
  };
}

/** Three rows that show zeros of every kind: an anesthesia code, a global period of 090 and a stand-alone technical part. */
export function buildRows(): PprrvuRow[] {
  return [
    buildRow({
      code: '00100',
      descriptor: 'Sleep for gland surgery',
      status: 'J',
      nonFacilityPe: '0.00',
      facilityPe: '0.00',
      facilityNa: '',
      malpractice: '0.00',
      nonFacilityTotal: '0.00',
      facilityTotal: '0.00',
      pcTc: '9',
      multiple: '9',
      bilateral: '9',
      assistant: '9',
      co: '9',
      team: '9',
      supervision: '09',
    }),
    buildRow({
      code: '27447',
      descriptor: 'New knee joint',
      work: '19.11',
      nonFacilityPe: '11.58',
      nonFacilityNa: 'NA',
      facilityPe: '11.58',
      facilityNa: '',
      malpractice: '4.02',
      nonFacilityTotal: '34.71',
      facilityTotal: '34.71',
      pcTc: '0',
      global: '090',
      pre: '0.10',
      intra: '0.69',
      post: '0.21',
      multiple: '2',
      bilateral: '1',
      assistant: '2',
      co: '1',
      supervision: '09',
    }),
    buildRow(),
  ];
}

const pricingColumn = 23;

export function cellsOf(row: PprrvuRow, columns: 31 | 32 = 32): string[] {
  const cells = [
    row.code,
    row.modifier,
    row.descriptor,
    row.status,
    row.flag,
    row.work,
    row.nonFacilityPe,
    row.nonFacilityNa,
    row.facilityPe,
    row.facilityNa,
    row.malpractice,
    row.nonFacilityTotal,
    row.facilityTotal,
    row.pcTc,
    row.global,
    row.pre,
    row.intra,
    row.post,
    row.multiple,
    row.bilateral,
    row.assistant,
    row.co,
    row.team,
    row.pricing,
    row.base,
    row.factor,
    row.supervision,
    row.calculation,
    row.family,
    row.oppsNonFacility,
    row.oppsFacility,
    row.oppsMalpractice,
  ];
  return columns === 32 ? cells : cells.toSpliced(pricingColumn, 1);
}

export interface Title {
  year?: number;
  month?: string;
  released?: string;
}

/** The ten rows above the first code: five of titles, five of a stacked header. */
export function headerRows(
  { year = 2026, month = 'July', released = '06/30/2026' }: Title = {},
  columns: 31 | 32 = 32,
): string[][] {
  const blank = () => Array.from({ length: 32 }, () => '');
  const put = (cells: Record<number, string>) =>
    Object.entries(cells).reduce((row, [index, text]) => row.with(Number(index), text), blank());
  const title = (text: string) => put({ 2: text });
  const rows = [
    title(`${year} National Physician Fee Schedule Relative Value File ${month} Release`),
    title(
      'CPT codes and descriptions only are copyright 2026 American Medical Association. All Rights Reserved.',
    ),
    title('Dental codes (D codes) are copyright 2026 American Dental Association. All Rights Reserved.'),
    blank(),
    title(`RELEASED ${released}`),
    put({ 29: 'NON-FACILITY', 30: 'FACILITY' }),
    put({ 4: 'NOT USED', 26: 'PHYSICIAN', 28: 'DIAGNOSTIC', 29: 'PE USED', 30: 'PE USED', 31: 'MP USED' }),
    put({
      4: 'FOR',
      7: 'NON-FAC',
      9: 'FACILITY ',
      26: 'SUPERVISION OF',
      28: 'IMAGING',
      29: 'FOR OPPS',
      30: 'FOR OPPS',
      31: 'FOR OPPS',
    }),
    [
      '',
      '',
      '',
      'STATUS',
      'MEDICARE ',
      'WORK',
      'NON-FAC',
      'NA',
      'FACILITY',
      'NA',
      'MP',
      'NON-FACILITY',
      'FACILITY',
      'PCTC',
      'GLOB',
      'PRE',
      'INTRA',
      'POST',
      'MULT',
      'BILAT',
      'ASST',
      'CO-',
      'TEAM',
      'PRIC',
      'ENDO',
      'CONV',
      'DIAGNOSTIC',
      'CALCULATION',
      'FAMILY',
      'PAYMENT',
      'PAYMENT',
      'PAYMENT',
    ],
    [
      'HCPCS',
      'MOD',
      'DESCRIPTION',
      'CODE',
      'PAYMENT',
      'RVU',
      'PE RVU',
      'INDICATOR',
      'PE RVU',
      'INDICATOR',
      'RVU',
      'TOTAL',
      'TOTAL',
      'IND',
      'DAYS',
      'OP',
      'OP',
      'OP',
      'PROC',
      'SURG',
      'SURG',
      'SURG',
      'SURG',
      'IND',
      'BASE',
      'FACTOR',
      'PROCEDURES',
      'FLAG',
      'INDICATOR',
      'AMOUNT',
      'AMOUNT',
      'AMOUNT',
    ],
  ];
  return columns === 32 ? rows : rows.map((row) => row.toSpliced(pricingColumn, 1));
}

export function pprrvuTable(
  rows: readonly PprrvuRow[] = buildRows(),
  title: Title = {},
  columns: 31 | 32 = 32,
): string[][] {
  return [...headerRows(title, columns), ...rows.map((row) => cellsOf(row, columns))];
}

export function csvOf(rows: readonly (readonly string[])[], lineEnd = '\r\n'): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join(',') + lineEnd).join('');
}

/** The fixed-width record of RVU25D.pdf; 171 positions. */
export function textRecord(row: PprrvuRow, withPricing = true): string {
  const right = (text: string, width: number) => text.padStart(width);
  const share = (text: string) => text.replace(/^0/, '');
  const record = [
    row.code,
    row.modifier.padEnd(2),
    row.descriptor.padEnd(50),
    row.status,
    row.flag || ' ',
    right(row.work, 6),
    ' ',
    right(row.nonFacilityPe, 6),
    row.nonFacilityNa.padEnd(2),
    ' ',
    right(row.facilityPe, 6),
    row.facilityNa.padEnd(2),
    ' ',
    right(row.malpractice, 5),
    ' ',
    right(row.nonFacilityTotal, 6),
    right(row.facilityTotal, 6),
    row.pcTc,
    row.global,
    share(row.pre),
    share(row.intra),
    share(row.post),
    row.multiple,
    row.bilateral,
    row.assistant,
    row.co,
    row.team,
    withPricing ? row.pricing : ' ',
    ' '.repeat(6),
    row.base.padEnd(5),
    right(row.factor, 8),
    ' ',
    row.supervision,
    row.calculation,
    ' ',
    row.family,
    ' '.repeat(4),
    right(row.oppsNonFacility, 6),
    ' ',
    right(row.oppsFacility, 6),
    ' ',
    right(row.oppsMalpractice, 6),
  ];
  return record.join('');
}

export function textOf(rows: readonly PprrvuRow[], withPricing = true, lineEnd = '\r\n'): string {
  const notice = [
    'HDR CPT CODES AND DESCRIPTIONS ONLY ARE COPYRIGHT ',
    'HDR 2026 AMERICAN MEDICAL ASSOCIATION.  ALL RIGHTS',
  ];
  return [...notice, ...rows.map((row) => textRecord(row, withPricing))]
    .map((line) => line + lineEnd)
    .join('');
}

/** An xlsx with one sheet; numbers stay numbers, '' becomes an empty cell. */
export function workbookOf(
  rows: readonly (readonly (string | number)[])[],
  sheetName = 'PPRVU2026_Jul',
): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet(rows.map((row) => row.map((cell) => (cell === '' ? null : cell)))),
    sheetName,
  );
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}

const folders: string[] = [];

/** A fresh folder with these files; removed after the tests of the file. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'plaincode-importers-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, typeof content === 'string' ? 'latin1' : undefined);
  }
  return folder;
}

/** One file in a folder of its own. */
export function fileOf(content: string | Buffer, name = 'file'): string {
  return join(folderOf({ [name]: content }), name);
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
