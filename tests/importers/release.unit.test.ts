import { describe, expect, it } from '@jest/globals';
import { readRelease } from '../../importers/release.read.ts';
import {
  buildRow,
  buildRows,
  csvOf,
  folderOf,
  type PprrvuRow,
  pprrvuTable,
  textOf,
  workbookOf,
} from './written.files.ts';

const read = (files: Record<string, string | Buffer>, release?: string) =>
  readRelease(folderOf(files), release ? { release } : {});

const asQpp = (row: PprrvuRow): PprrvuRow => ({ ...row, pricing: '1', factor: '33.5675' });
const payable = (row: PprrvuRow) => ['A', 'C', 'R', 'T'].includes(row.status);
const nonQpp = csvOf(pprrvuTable());
const qppRows = buildRows().filter(payable).map(asQpp);

describe('the QPP file', () => {
  it('is refused alone', async () => {
    const { report, rows } = await read({ a: csvOf(pprrvuTable(qppRows)) });
    expect(report.counts).toEqual({ QPP_ALONE: 1 });
    expect(rows).toEqual([]);
  });

  it('is refused when a row has another figure than its twin', async () => {
    const [first, ...rest] = qppRows;
    const changed = [
      ...rest,
      ...(first ? [{ ...first, nonFacilityPe: '11.59', nonFacilityTotal: '34.72' }] : []),
    ];
    const { report } = await read({ a: nonQpp, b: csvOf(pprrvuTable(changed)) });
    expect(report.counts).toEqual({ QPP_DISAGREES: 2 });
    expect(report.problems[0]?.message).toBe('nonFacilityPe of 27447 is 11.59 here and 11.58 in a, line 12.');
  });

  it('is refused when a row has no twin', async () => {
    const { report } = await read({
      a: nonQpp,
      b: csvOf(pprrvuTable([...qppRows, asQpp(buildRow({ code: '96933' }))])),
    });
    expect(report.counts).toEqual({ QPP_WITHOUT_TWIN: 1 });
  });

  it('is asked about when it lacks a payable row', async () => {
    const { report } = await read({ a: nonQpp, b: csvOf(pprrvuTable(qppRows.slice(0, 1))) });
    expect(report.counts).toEqual({ QPP_INCOMPLETE: 1 });
  });

  it('is refused beside a non-QPP file of another quarter', async () => {
    const { report } = await read({ a: nonQpp, b: csvOf(pprrvuTable(qppRows, { month: 'April' })) });
    expect(report.counts).toEqual({ MIXED_RELEASES: 1 });
  });

  it('adds its conversion factor and nothing else', async () => {
    const { report, rows, factors, files } = await read({ b: nonQpp, a: csvOf(pprrvuTable(qppRows)) });
    expect(report.counts).toEqual({});
    expect(rows.map(({ code, pricingIndicator }) => `${code} ${pricingIndicator}`)).toEqual([
      '00100 9',
      '27447 9',
      '96932 9',
    ]);
    expect(factors.map(({ basis, value }) => `${basis} ${value}`)).toEqual([
      'NON_QPP 33.4009',
      'QPP 33.5675',
    ]);
    expect(files.map(({ name, kind, isUsed }) => `${name} ${kind} ${isUsed}`)).toEqual([
      'a PPRRVU_QPP true',
      'b PPRRVU true',
    ]);
  });

  it('is told by its rows also as text', async () => {
    const { report, factors } = await read({ a: textOf(buildRows()), b: textOf(qppRows) }, 'RVU26C');
    expect(report.counts).toEqual({});
    expect(factors.map(({ basis }) => basis)).toEqual(['NON_QPP', 'QPP']);
  });
});

describe('several formats of one table', () => {
  const rows = buildRows();
  const inText = textOf(rows);
  const inWorkbook = workbookOf(pprrvuTable(rows));

  it('that differ are named field by field, and the csv is used once that is accepted', async () => {
    const other = workbookOf(
      pprrvuTable(rows.map((row) => (row.code === '96932' ? { ...row, supervision: '09' } : row))),
    );
    const { report, rows: used, files } = await read({ 'a.csv': nonQpp, 'a.xlsx': other, 'a.txt': inText });
    expect(report.counts).toEqual({ FORMATS_DISAGREE: 1 });
    expect(report.problems[0]?.message).toContain('a.csv says supervision = 02, a.xlsx says 09 (96932)');
    expect(report.isCleanBut(new Set(['FORMATS_DISAGREE']))).toBe(true);
    expect(used[2]?.supervision).toBe('02');
    expect(files.find(({ name }) => name === 'a.xlsx')?.note).toContain('Differs from a.csv');
  });

  it('that lack a row are named', async () => {
    const { report } = await read({ 'a.csv': nonQpp, 'a.txt': textOf(rows.slice(0, 2)) });
    expect(report.counts).toEqual({ FORMATS_DISAGREE: 1 });
    expect(report.problems[0]?.message).toContain('a.csv says row = present, a.txt says missing (96932)');
  });

  it.each([
    ['csv before xlsx before txt', { 'c.csv': nonQpp, 'b.xlsx': inWorkbook, 'a.txt': inText }, 'c.csv'],
    ['xlsx before txt', { 'b.xlsx': inWorkbook, 'a.txt': inText }, 'b.xlsx'],
    ['txt where nothing else is there', { 'a.txt': inText }, 'a.txt'],
  ])('are used in the order %s', async (_order, files, expected) => {
    const release = await read(files, 'RVU26C');
    expect(release.report.counts).toEqual({});
    expect(release.files.filter(({ isUsed }) => isUsed).map(({ name }) => name)).toEqual([expected]);
    expect(release.rows.map(({ file }) => file)).toEqual([expected, expected, expected]);
  });

  it('agree when only the csv has the listed-only flag', async () => {
    const flagged = rows.map((row) => (row.code === '27447' ? { ...row, status: 'N', flag: '+' } : row));
    const unflagged = flagged.map((row) => ({ ...row, flag: '' }));
    const { report, rows: used } = await read({
      'a.csv': csvOf(pprrvuTable(flagged)),
      'a.txt': textOf(unflagged),
    });
    expect(report.counts).toEqual({});
    expect(used[1]?.isListedOnly).toBe(true);
  });

  it('in which one has the flag on other rows disagree', async () => {
    const flagged = (code: string) => rows.map((row) => (row.code === code ? { ...row, flag: '+' } : row));
    const { report } = await read({
      'a.csv': csvOf(pprrvuTable(flagged('27447'))),
      'a.txt': textOf(flagged('96932')),
    });
    expect(report.counts).toEqual({ FORMATS_DISAGREE: 2 });
  });
});

describe('files of more than one release', () => {
  it('are refused', async () => {
    const april = csvOf(pprrvuTable(buildRows(), { month: 'April', released: '03/31/2026' }));
    expect((await read({ a: nonQpp, b: april })).report.counts).toEqual({ MIXED_RELEASES: 1 });
  });

  it('are told from two postings of one release', async () => {
    const again = csvOf(pprrvuTable([...buildRows(), buildRow({ code: '96933' })]));
    expect((await read({ a: nonQpp, b: again })).report.counts).toEqual({ DUPLICATE_FILE: 1 });
  });
});

describe('an empty file beside a sound one', () => {
  it('is refused, because something is missing', async () => {
    expect((await read({ a: nonQpp, b: '' })).report.counts).toEqual({ EMPTY_FILE: 1 });
  });
});

describe('progress', () => {
  it('names each step and ends each at its total', async () => {
    const steps = new Map<string, string>();
    await readRelease(folderOf({ a: nonQpp }), {
      onProgress: (step, done, total) => steps.set(step, `${done}/${total}`),
    });
    expect(Object.fromEntries(steps)).toEqual({ open: '1/1', 'read a': '3/3', check: '1/1' });
  });
});
