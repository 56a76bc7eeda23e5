import { describe, expect, it } from '@jest/globals';
import { readRelease } from '../../importers/release.read.ts';
import {
  buildRow,
  buildRows,
  csvOf,
  fileOf,
  headerRows,
  pprrvuTable,
  textOf,
  workbookOf,
} from './written.files.ts';

const read = (content: string | Buffer, release?: string) =>
  readRelease(fileOf(content), release ? { release } : {});
const countsOf = async (content: string | Buffer, release?: string) =>
  (await read(content, release)).report.counts;

/** The sample table with one cell changed; rows count from the first code. */
function withCell(row: number, column: number, value: string): string {
  const table = pprrvuTable();
  const line = headerRows().length + row;
  return csvOf(table.map((cells, index) => (index === line ? cells.with(column, value) : cells)));
}

/** The sample table with its columns changed by `change`, header and rows alike. */
function withColumns(change: (cells: readonly string[]) => string[]): string {
  return csvOf(pprrvuTable().map(change));
}

describe('a relative value csv is read', () => {
  it('with every value in the form that is stored', async () => {
    const { rows, report } = await read(csvOf(pprrvuTable()));
    expect(report.counts).toEqual({});
    expect(rows[1]).toEqual({
      code: '27447',
      modifier: '',
      descriptor: 'New knee joint',
      status: 'A',
      isListedOnly: false,
      work: '19.11',
      nonFacilityPe: '11.58',
      isNonFacilityNa: true,
      facilityPe: '11.58',
      isFacilityNa: false,
      malpractice: '4.02',
      nonFacilityTotal: '34.71',
      facilityTotal: '34.71',
      pcTc: '0',
      globalPeriod: '090',
      preOperative: '0.10',
      intraOperative: '0.69',
      postOperative: '0.21',
      multipleProcedure: '2',
      bilateral: '1',
      assistantSurgeon: '2',
      coSurgeons: '1',
      teamSurgery: '0',
      pricingIndicator: '9',
      endoscopicBase: '',
      supervision: '09',
      calculationFlag: '0',
      imagingFamily: '99',
      oppsNonFacilityPe: '0.00',
      oppsFacilityPe: '0.00',
      oppsMalpractice: '0.00',
      file: 'file',
      line: 12,
    });
  });

  it('in the layout of 2025, without a pricing indicator', async () => {
    const rows = buildRows().map((row) => ({ ...row, factor: '32.3465' }));
    const release = await read(
      csvOf(pprrvuTable(rows, { year: 2025, month: 'October', released: '09/11/2025' }, 31)),
    );
    expect(release.report.counts).toEqual({});
    expect(release).toMatchObject({
      name: 'RVU25D',
      effectiveFrom: '2025-10-01',
      cmsReleasedOn: '2025-09-11',
    });
    expect(release.rows.map(({ pricingIndicator }) => pricingIndicator)).toEqual(['', '', '']);
  });

  it('with its columns in another order', async () => {
    const turned = withColumns((cells) => [...cells.slice(0, 1), ...cells.slice(1).reverse()]);
    const { rows, report } = await read(turned, 'RVU26C');
    expect(report.counts).toEqual({});
    expect(rows[2]).toMatchObject({
      code: '96932',
      nonFacilityPe: '3.66',
      malpractice: '0.01',
      supervision: '02',
    });
  });

  it.each([
    ['LF', '\n'],
    ['bare CR', '\r'],
    ['CRLF', '\r\n'],
  ])('with line ends of %s', async (_name, lineEnd) => {
    const { rows, report } = await read(csvOf(pprrvuTable(), lineEnd));
    expect(report.counts).toEqual({});
    expect(rows.map(({ code, line }) => `${code} ${line}`)).toEqual(['00100 11', '27447 12', '96932 13']);
  });

  it('with bare CR everywhere and one CRLF at the end, as RVU25C', async () => {
    const content = `${csvOf(pprrvuTable(), '\r')}\n`;
    const { rows, report } = await read(content);
    expect(report.counts).toEqual({});
    expect(rows).toHaveLength(3);
  });

  it.each([
    ['a record of blanks', '\u001a,,,,\r\n'],
    ['a bare byte', '\u001a'],
    ['a padded block', '\u001a\u001a\u001a'],
  ])('with an end mark as %s', async (_name, mark) => {
    expect(await countsOf(csvOf(pprrvuTable()) + mark)).toEqual({});
  });

  it('without a line end after a last row that is complete', async () => {
    expect(await countsOf(csvOf(pprrvuTable()).trimEnd())).toEqual({});
  });

  it('with a byte order mark', async () => {
    const content = Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from(csvOf(pprrvuTable()), 'latin1'),
    ]);
    expect(await countsOf(content)).toEqual({});
  });

  it('in cp1252, where the á of a lost blank is read as a blank', async () => {
    const { rows, report } = await read(csvOf(pprrvuTable([buildRow({ descriptor: 'Skin imaging\u00e1' })])));
    expect(report.counts).toEqual({ DESCRIPTOR_REPAIRED: 1 });
    expect(rows[0]?.descriptor).toBe('Skin imaging');
  });

  it('in UTF-8', async () => {
    const { rows } = await read(Buffer.from(csvOf(pprrvuTable([buildRow({ descriptor: 'Größe' })])), 'utf8'));
    expect(rows[0]?.descriptor).toBe('Größe');
  });

  it('with commas and doubled quotes in a descriptor', async () => {
    const { rows } = await read(csvOf(pprrvuTable([buildRow({ descriptor: 'Barrier, <=4sq"' })])));
    expect(rows[0]?.descriptor).toBe('Barrier, <=4sq"');
  });

  it('with blanks around its values', async () => {
    const { rows, report } = await read(withCell(2, 6, ' 3.66 '));
    expect(report.counts).toEqual({});
    expect(rows[2]?.nonFacilityPe).toBe('3.66');
  });

  it('when a spreadsheet had stripped the zeros of the whole file', async () => {
    const stripped = pprrvuTable().map((cells, index) =>
      index < 10
        ? cells
        : cells.map((cell, column) =>
            column === 2 || cell === '' || Number.isNaN(Number(cell)) ? cell : String(Number(cell)),
          ),
    );
    const { rows, report } = await read(csvOf(stripped));
    expect(report.counts).toEqual({ LEADING_ZEROS_RESTORED: 3 });
    const original = await read(csvOf(pprrvuTable()));
    expect(rows).toEqual(original.rows);
  });

  it('as the name asked for says, where the revision R is concerned', async () => {
    const rows = buildRows().map((row) => ({ ...row, factor: '33.2875' }));
    const content = csvOf(pprrvuTable(rows, { year: 2024, month: 'January', released: '03/08/2024' }, 31));
    const release = await readRelease(fileOf(content), { release: 'RVU24AR' });
    expect(release.report.counts).toEqual({});
    expect(release).toMatchObject({
      name: 'RVU24AR',
      letter: 'A',
      revision: 'R',
      effectiveFrom: '2024-03-09',
    });
    expect(release.factors).toMatchObject([{ value: '33.2875', from: '2024-03-09', to: '2024-12-31' }]);
  });

  it('with an unusual code, and says so', async () => {
    const { rows, report } = await read(csvOf(pprrvuTable([...buildRows(), buildRow({ code: 'GXXX1' })])));
    expect(report.counts).toEqual({ CODE_UNUSUAL: 1 });
    expect(rows).toHaveLength(4);
  });
});

describe('a relative value txt', () => {
  it('is refused when a line is cut, shifted or longer than its layout', async () => {
    const whole = textOf(buildRows());
    expect(await countsOf(whole.slice(0, -10), 'RVU26C')).toMatchObject({ TRUNCATED: 1 });
    expect(await countsOf(whole.replace('27447  ', '27447 '), 'RVU26C')).toMatchObject({ ROW_SHAPE: 1 });
    expect(await countsOf(whole.replace('27447  ', '27447   '), 'RVU26C')).toMatchObject({ ROW_SHAPE: 1 });
  });

  it('is refused when a position that is blank in the layout is filled', async () => {
    const lines = textOf(buildRows()).split('\r\n');
    const filled = lines.map((line, index) =>
      index === 3 ? `${line.slice(0, 124)}7${line.slice(125)}` : line,
    );
    const { report } = await read(filled.join('\r\n'), 'RVU26C');
    expect(report.counts).toEqual({ ROW_SHAPE: 1 });
    expect(report.problems[0]).toMatchObject({
      line: 4,
      message: expect.stringContaining('Position 122 to 127 is not blank'),
    });
  });

  it('is refused when its year is not said', async () => {
    expect(await countsOf(textOf(buildRows()))).toMatchObject({ RELEASE_UNNAMED: 1 });
  });

  it('is refused when no line has its positions', async () => {
    expect(
      await countsOf(
        textOf(buildRows())
          .replaceAll('\r\n96932', '\r\n 96932')
          .replace('\r\n27447', '\r\n 27447')
          .replace('\r\n00100', '\r\n 00100'),
      ),
    ).toMatchObject({
      UNKNOWN_HEADER: 1,
    });
  });

  it.each([
    ['2026', true],
    ['2025', false],
  ] as const)('is read in the layout of %s', async (year, withPricing) => {
    const rows = buildRows().map((row) => ({
      ...row,
      factor: withPricing ? '33.4009' : '32.3465',
      flag: row.code === '27447' ? '+' : '',
    }));
    const release = await read(textOf(rows, withPricing), `RVU${year.slice(2)}C`);
    expect(release.report.counts).toEqual({});
    expect(
      release.rows.map(({ code, line, isListedOnly, pricingIndicator }) => ({
        code,
        line,
        isListedOnly,
        pricingIndicator,
      })),
    ).toEqual([
      { code: '00100', line: 3, isListedOnly: false, pricingIndicator: withPricing ? '9' : '' },
      { code: '27447', line: 4, isListedOnly: true, pricingIndicator: withPricing ? '9' : '' },
      { code: '96932', line: 5, isListedOnly: false, pricingIndicator: withPricing ? '9' : '' },
    ]);
    expect(release.notices).toEqual([
      'CPT CODES AND DESCRIPTIONS ONLY ARE COPYRIGHT 2026 AMERICAN MEDICAL ASSOCIATION.  ALL RIGHTS',
    ]);
  });

  it('is read with a bare end mark and with bare CR', async () => {
    expect(await countsOf(`${textOf(buildRows())}\u001a`, 'RVU26C')).toEqual({});
    expect(await countsOf(textOf(buildRows(), true, '\r'), 'RVU26C')).toEqual({});
  });
});

describe('a relative value workbook', () => {
  const numeric = (cells: readonly string[]) =>
    cells.map((cell, column) =>
      column === 2 || cell === '' || Number.isNaN(Number(cell)) ? cell : Number(cell),
    );

  it('is read when it is stored as text and when every number is a number without zeros, as RVU20D', async () => {
    const table = pprrvuTable();
    const fromText = await read(workbookOf(table));
    expect(fromText.report.counts).toEqual({});
    const fromNumbers = await read(workbookOf([...table.slice(0, 10), ...table.slice(10).map(numeric)]));
    expect(fromNumbers.report.counts).toEqual({ LEADING_ZEROS_RESTORED: 1 });
    expect(fromNumbers.rows).toEqual(fromText.rows);
    expect(fromText.rows).toEqual((await read(csvOf(table))).rows);
  });

  it('is read when codes with zeros are text beside numbers, as RVU25D', async () => {
    const table = pprrvuTable();
    const mixed = table.map((cells, index) => (index < 10 || cells[0] === '00100' ? cells : numeric(cells)));
    const { report, rows } = await read(workbookOf(mixed));
    expect(report.counts).toEqual({});
    expect(
      rows.map(({ code, globalPeriod, supervision }) => `${code} ${globalPeriod} ${supervision}`),
    ).toEqual(['00100 XXX 09', '27447 090 09', '96932 XXX 02']);
  });

  it('is read when its last row is the DOS end mark', async () => {
    const { report, rows } = await read(workbookOf([...pprrvuTable(), ['\u001a']]));
    expect(report.counts).toEqual({});
    expect(rows).toHaveLength(3);
  });

  it('is refused when a number has more decimals than the column', async () => {
    const table: (string | number)[][] = pprrvuTable();
    table[12] = (table[12] ?? []).with(6, 3.6612);
    expect((await read(workbookOf(table))).report.counts).toMatchObject({ NUMBER_FORM: 1 });
  });
});
