import { describe, expect, it } from '@jest/globals';
import { readRelease } from '../../importers/release.read.ts';
import { buildRow, buildRows, cellsOf, csvOf, fileOf, headerRows, pprrvuTable } from './written.files.ts';

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

  it('when a row stands above its header', async () => {
    const table = pprrvuTable();
    const [last = []] = table.slice(-1);
    expect(await countsOf(csvOf([last, ...table.slice(0, -1)]))).toMatchObject({ DATA_BEFORE_HEADER: 1 });
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
