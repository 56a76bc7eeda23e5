import { describe, expect, it } from '@jest/globals';
import { readRelease } from '../../importers/release.read.ts';
import {
  buildRow,
  buildRows,
  cellsOf,
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

describe('a relative value csv is refused', () => {
  it('when a column is missing, and the report names it and the nearest layout', async () => {
    const { report, rows } = await read(withColumns((cells) => cells.toSpliced(10, 1)));
    expect(rows).toEqual([]);
    expect(report.counts.UNKNOWN_HEADER).toBe(1);
    const [problem] = report.problems;
    expect(problem?.message).toContain('The nearest layout is "PPRRVU 2026, 32 columns". Missing: MP RVU.');
    expect(problem?.line).toBe(10);
  });

  it('when a column is renamed', async () => {
    const content = csvOf(pprrvuTable()).replace('PCTC', 'PC-TC');
    const { report } = await read(content);
    expect(report.problems[0]?.message).toContain('Missing: PCTC IND. Not known: PC-TC IND.');
  });

  it('when a column comes twice', async () => {
    const { report } = await read(withColumns((cells) => cells.toSpliced(6, 0, cells[5] ?? '')));
    expect(report.problems[0]?.message).toContain('Repeated: WORK RVU');
  });

  it('when a new column comes that no layout has', async () => {
    const added = pprrvuTable().map((cells, index) => cells.toSpliced(23, 0, index === 9 ? 'NEW IND' : '1'));
    const { report } = await read(csvOf(added));
    expect(report.counts.UNKNOWN_HEADER).toBe(1);
  });

  it('when the cells of one row are shifted', async () => {
    const table = pprrvuTable();
    const [shifted = []] = table.slice(-1);
    expect(await countsOf(csvOf([...table.slice(0, -1), shifted.toSpliced(4, 0, '')]))).toEqual({
      CELL_COUNT: 1,
    });
    expect(await countsOf(csvOf([...table.slice(0, -1), shifted.toSpliced(4, 1)]))).toEqual({
      CELL_COUNT: 1,
    });
    expect(await countsOf(csvOf([...table.slice(0, -1), ['', ...shifted.slice(0, -1)]]))).toMatchObject({
      CODE_FORM: 2,
    });
  });

  it('when the shifted columns keep their number', async () => {
    const exchanged = pprrvuTable().map((cells, index) =>
      index < 10 ? cells : cells.with(5, cells[6] ?? '').with(6, cells[5] ?? ''),
    );
    expect(await countsOf(csvOf(exchanged))).toEqual({ TOTAL_DISAGREES: 2 });
    const rotated = pprrvuTable().map((cells, index) =>
      index < 10 ? cells : [...cells.slice(0, 5), ...cells.slice(6), cells[5] ?? ''],
    );
    expect((await read(csvOf(rotated))).report.isClean).toBe(false);
  });

  it('when a total is not the sum of its parts, in either setting', async () => {
    expect(await countsOf(withCell(2, 11, '3.68'))).toEqual({ TOTAL_DISAGREES: 1 });
    expect(await countsOf(withCell(2, 12, '3.66'))).toEqual({ TOTAL_DISAGREES: 1 });
    expect(await countsOf(withCell(2, 5, '0.01'))).toEqual({ TOTAL_DISAGREES: 2 });
  });

  it('when a code and modifier come twice', async () => {
    const { report } = await read(csvOf(pprrvuTable([...buildRows(), buildRow()])));
    expect(report.counts).toEqual({ DUPLICATE_KEY: 1 });
    expect(report.problems[0]).toMatchObject({
      line: 14,
      value: '96932',
      message: '96932 stands on line 13 already. Download the file again.',
    });
  });

  it('when it has two conversion factors', async () => {
    expect(await countsOf(withCell(1, 25, '33.5675'))).toEqual({ CONVERSION_FACTOR_MIXED: 1 });
  });

  it('when non-QPP rows carry the QPP factor', async () => {
    const rows = buildRows().map((row) => ({ ...row, factor: '33.5675' }));
    expect(await countsOf(csvOf(pprrvuTable(rows)))).toEqual({ CONVERSION_FACTOR_BASIS: 1 });
  });

  it('when rows of both payment bases are in one file', async () => {
    expect(await countsOf(withCell(1, 23, '1'))).toEqual({ PRICING_INDICATOR_MIXED: 1 });
  });

  it.each([
    ['text in a number', 5, 'n/a', 'NUMBER_FORM'],
    ['an empty number', 5, '', 'BLANK_VALUE'],
    ['a thousands comma', 5, '1,234.00', 'NUMBER_FORM'],
    ['a negative number', 5, '-0.01', 'NUMBER_FORM'],
    ['an exponent', 5, '1e2', 'NUMBER_FORM'],
    ['three decimals', 5, '0.001', 'NUMBER_FORM'],
    ['a number that is too large', 5, '99999.00', 'NUMBER_RANGE'],
    ['a formula', 5, '=1+1', 'NUMBER_FORM'],
    ['a code in small letters', 0, 'g0439', 'CODE_FORM'],
    ['a code of four characters', 0, 'G043', 'CODE_FORM'],
    ['a code of six digits', 0, '969322', 'CODE_FORM'],
    ['a line break in a cell', 2, 'Skin\r\nimaging', 'CONTROL_CHARACTER'],
    ['an end mark in a cell', 2, 'Skin\u001aimaging', 'CONTROL_CHARACTER'],
  ])('for %s', async (_what, column, value, code) => {
    const { report } = await read(withCell(2, column, value));
    expect(report.counts).toMatchObject({ [code]: 1 });
    expect(report.isClean).toBe(false);
  });

  it.each([
    ['status', 3, 'Z'],
    ['modifier', 1, '59'],
    ['PC/TC indicator', 13, 'A'],
    ['global period', 14, '00'],
    ['multiple procedure indicator', 18, '8'],
    ['supervision', 26, '99'],
    ['imaging family', 28, '12'],
    ['listed-only flag', 4, '*'],
    ['NA flag', 7, 'N'],
  ])('for an unknown %s, unless that is accepted by name', async (_what, column, value) => {
    const { report, rows } = await read(withCell(2, column, value));
    expect(report.counts).toEqual({ DOMAIN_VALUE_UNKNOWN: 1 });
    expect(report.isCleanBut(new Set())).toBe(false);
    expect(report.isCleanBut(new Set(['DOMAIN_VALUE_UNKNOWN']))).toBe(true);
    expect(rows).toHaveLength(3);
  });

  it('when a factor is not reviewed, unless that is accepted by name', async () => {
    const rows = buildRows().map((row) => ({ ...row, factor: '34.0000' }));
    const { report, factors } = await read(csvOf(pprrvuTable(rows)));
    expect(report.counts).toEqual({ CONVERSION_FACTOR_UNREVIEWED: 1 });
    expect(report.problems[0]?.message).toContain('known: 33.4009 (2026-01-01 to 2026-12-31)');
    expect(report.isCleanBut(new Set(['CONVERSION_FACTOR_UNREVIEWED']))).toBe(true);
    expect(factors).toMatchObject([{ basis: 'NON_QPP', value: '34.0000', from: '2026-07-01', to: null }]);
  });

  it('when one code has lost its leading zero while others kept theirs', async () => {
    const rows = [...buildRows(), buildRow({ code: '00102' })];
    const content = csvOf(pprrvuTable(rows)).replace('\r\n00102,', '\r\n0102,').replace('0102,', '102,');
    const { report } = await read(content);
    expect(report.counts).toMatchObject({ LEADING_ZEROS_MIXED: 1 });
    expect(report.problems[0]).toMatchObject({ line: 14, value: '102' });
  });

  it('when a digit is missing from one code', async () => {
    expect(await countsOf(withCell(2, 0, '9693'))).toMatchObject({ LEADING_ZEROS_MIXED: 1 });
  });

  it('when one number has lost a decimal while others kept theirs', async () => {
    expect(await countsOf(withCell(2, 29, '0.0'))).toEqual({ DECIMALS_MIXED: 1 });
  });

  it('when pre-, intra- and postoperative shares do not add up, unless accepted', async () => {
    expect(await countsOf(withCell(1, 15, '0.20'))).toEqual({ SPLIT_DISAGREES: 1 });
  });

  it('when it ends in the middle of its last row', async () => {
    const whole = csvOf(pprrvuTable());
    const last = whole.lastIndexOf('96932');
    for (const end of [last + 3, last + 40, whole.length - 8, whole.length - 3]) {
      const { report } = await read(whole.slice(0, end));
      expect(report.counts).toMatchObject({ TRUNCATED: 1 });
    }
  });

  it('when it ends inside a quoted cell', async () => {
    const quoted = csvOf(pprrvuTable([...buildRows(), buildRow({ code: '96933', descriptor: 'One, two' })]));
    expect(await countsOf(quoted.slice(0, quoted.indexOf('One, two') + 4))).toMatchObject({ CSV_QUOTE: 1 });
  });

  it('when rows follow its end mark', async () => {
    const content = `${csvOf(pprrvuTable())}\u001a,,,,\r\n${csvOf([cellsOf(buildRow({ code: '96933' }))])}`;
    expect(await countsOf(content)).toMatchObject({ DATA_AFTER_END: 1 });
  });

  it('when it holds NULs, and the report names the line', async () => {
    const { report } = await read(withCell(2, 2, 'Skin\u0000imaging'));
    expect(report.problems[0]).toMatchObject({ code: 'NUL_BYTE', line: 13 });
  });

  it('when it is UTF-16', async () => {
    const content = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csvOf(pprrvuTable()), 'utf16le')]);
    expect(await countsOf(content)).toMatchObject({ ENCODING: 1 });
  });

  it('when a cell is longer than any of CMS', async () => {
    expect(await countsOf(withCell(2, 2, 'x'.repeat(51)))).toEqual({ RECORD_TOO_LONG: 1 });
    expect(await countsOf(withCell(2, 2, 'x'.repeat(100_000)))).toMatchObject({ RECORD_TOO_LONG: 1 });
  });

  it('when it has a header and no rows, or nothing at all', async () => {
    expect(await countsOf(csvOf(headerRows()))).toMatchObject({ NO_ROWS: 1 });
    expect(await countsOf('')).toMatchObject({ EMPTY_FILE: 1 });
    expect(await countsOf('\r\n')).toMatchObject({ NOTHING_RECOGNISED: 1 });
  });

  it('when it is of another release than the one asked for', async () => {
    expect(await countsOf(csvOf(pprrvuTable()), 'RVU26D')).toEqual({ RELEASE_DISAGREES: 1 });
    expect(await countsOf(csvOf(pprrvuTable()), 'RVU25C')).toEqual({ RELEASE_DISAGREES: 1 });
    expect(await countsOf(csvOf(pprrvuTable()), 'July')).toEqual({ RELEASE_DISAGREES: 1 });
  });
});

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
