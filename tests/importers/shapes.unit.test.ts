import { describe, expect, it } from '@jest/globals';
import { readRelease } from '../../importers/release.read.ts';
import { buildRow, buildRows, csvOf, fileOf, folderOf, pprrvuTable, type Title } from './written.files.ts';

type Table = readonly (readonly string[])[];
const HEAD = 10;
const ROWS = buildRows().length;
const read = (content: string | Buffer, release?: string, effective?: string) =>
  readRelease(fileOf(content), { ...(release ? { release } : {}), ...(effective ? { effective } : {}) });
const countsOf = async (...asked: Parameters<typeof read>) => (await read(...asked)).report.counts;
const wider = (rows: Table, by = 2) => rows.map((row) => [...row, ...Array(by).fill('')]);

describe('a table whose rows and header differ by blank columns', () => {
  it('is read when all rows are wider', async () => {
    const table = pprrvuTable();
    const { rows, report } = await read(csvOf([...table.slice(0, HEAD), ...wider(table.slice(HEAD))]));
    expect({ counts: report.counts, rows: rows.length }).toEqual({ counts: {}, rows: ROWS });
  });

  it('is read when the header alone is wider', async () => {
    const table = pprrvuTable();
    const { rows, report } = await read(csvOf([...wider(table.slice(0, HEAD)), ...table.slice(HEAD)]));
    expect({ counts: report.counts, rows: rows.length }).toEqual({ counts: {}, rows: ROWS });
  });

  it('is refused when one row is wider than the others', async () => {
    const table = pprrvuTable();
    const odd = [
      ...table.slice(0, HEAD + 1),
      ...wider(table.slice(HEAD + 1, HEAD + 2)),
      ...table.slice(HEAD + 2),
    ];
    expect(await countsOf(csvOf(odd))).toEqual({ CELL_COUNT: 1 });
  });

  it('is refused when something stands in the columns without a name', async () => {
    const table = pprrvuTable();
    const filled = table.slice(HEAD).map((row) => [...row, '0']);
    expect(await countsOf(csvOf([...table.slice(0, HEAD), ...filled]))).toMatchObject({ CELL_COUNT: ROWS });
  });
});

describe('what stands around a table', () => {
  it.each([
    ['a footnote at its end', (text: string) => `${text}* Values are before the cap.${','.repeat(31)}\r\n`],
    ['a footnote without commas', (text: string) => `${text}End of file\r\n`],
    ['blank rows at its end', (text: string) => `${text}${`${','.repeat(31)}\r\n`.repeat(5)}\r\n`],
    ['blank rows at its beginning', (text: string) => `\r\n${','.repeat(31)}\r\n${text}`],
    ['titles in the first column', (text: string) => text.replaceAll(/^,,(?=[^,\r])/gm, '')],
    [
      'a title over two lines',
      (text: string) =>
        text.replace('2026 National', '"2026\nNational').replace('July Release', 'July Release"'),
    ],
  ])('does not matter: %s', async (_, change) => {
    const { name, rows, report, cmsReleasedOn } = await read(change(csvOf(pprrvuTable())));
    expect({ name, cmsReleasedOn, rows: rows.length, counts: report.counts }).toEqual({
      ...{ name: 'RVU26C', cmsReleasedOn: '2026-06-30', rows: ROWS, counts: {} },
    });
  });

  it('is refused when rows follow a footnote, and when a footnote may be the rest of a code', async () => {
    const text = csvOf(pprrvuTable());
    const more = csvOf(pprrvuTable([buildRow({ code: '99999' })])).split('\r\n')[HEAD] ?? '';
    expect(await countsOf(`${text}A note of CMS\r\n${more}\r\n`)).toMatchObject({ DATA_AFTER_END: 1 });
    expect(await countsOf(`${text}G043\r\n`)).toEqual({ CELL_COUNT: 1 });
    expect(await countsOf(`${text}99213\r\n`)).toEqual({ CELL_COUNT: 1 });
  });

  it('may be another text with long lines, which is passed over', async () => {
    const folder = folderOf({
      'a.csv': csvOf(pprrvuTable()),
      'terms.txt': `${'x'.repeat(5_000)}\r\nmore\r\n`,
    });
    const { report, files } = await readRelease(folder);
    expect(report.counts).toEqual({});
    expect(files.find(({ name }) => name === 'terms.txt')).toMatchObject({ kind: 'IGNORED', isUsed: false });
  });
});

describe('the title says which release it is', () => {
  const titled = (title: Title) => csvOf(pprrvuTable(buildRows(), title));
  it.each([
    ['April', 'RVU26B', '2026-04-01'],
    ['Jul', 'RVU26C', '2026-07-01'],
    ['October Updated', 'RVU26D', '2026-10-01'],
    ['Revised January', 'RVU26A', '2026-01-01'],
  ])('with the month %s', async (month, name, effectiveFrom) => {
    expect(await read(titled({ month }))).toMatchObject({ name, effectiveFrom });
  });

  it('or says nothing, and then the name is asked for', async () => {
    expect(await countsOf(titled({ month: 'Summer' }))).toEqual({ RELEASE_UNNAMED: 1 });
    expect(await read(titled({ month: 'Summer' }), 'RVU26C')).toMatchObject({ name: 'RVU26C' });
  });
});

describe('the revision R', () => {
  const of2024 = (factor: string, month = 'January') =>
    csvOf(
      pprrvuTable(
        buildRows().map((row) => ({ ...row, factor })),
        { year: 2024, month, released: '03/08/2024' },
        31,
      ),
    );

  it('is told by the conversion factor that began on 9 March 2024', async () => {
    const release = await read(of2024('33.2875'));
    expect(release.report.counts).toEqual({});
    expect(release).toMatchObject({ name: 'RVU24AR', revision: 'R', effectiveFrom: '2024-03-09' });
    expect(await read(of2024('32.7442'))).toMatchObject({ name: 'RVU24A', effectiveFrom: '2024-01-01' });
    expect(await read(of2024('33.2875', 'April'))).toMatchObject({
      name: 'RVU24B',
      effectiveFrom: '2024-04-01',
    });
  });

  it('that was asked for otherwise is a disagreement', async () => {
    expect(await countsOf(of2024('33.2875'), 'RVU24A')).toMatchObject({ RELEASE_DISAGREES: 1 });
    expect(await countsOf(of2024('32.7442'), 'RVU24AR')).toMatchObject({ RELEASE_DISAGREES: 1 });
  });

  it('may have a number', async () => {
    expect(await read(of2024('33.2875'), 'RVU24AR1')).toMatchObject({ name: 'RVU24AR1', revision: 'R1' });
  });
});

describe('an effective date', () => {
  it('outside of the quarter is taken and pointed out', async () => {
    const release = await read(csvOf(pprrvuTable()), undefined, '2026-01-15');
    expect(release.report.counts).toEqual({ EFFECTIVE_UNUSUAL: 1 });
    expect(release).toMatchObject({ name: 'RVU26C', effectiveFrom: '2026-01-15' });
    expect(release.report.isClean).toBe(true);
  });

  it('within the quarter is taken without a word, in another year it is refused', async () => {
    expect(await countsOf(csvOf(pprrvuTable()), undefined, '2026-09-30')).toEqual({});
    expect(await countsOf(csvOf(pprrvuTable()), undefined, '2027-07-01')).toMatchObject({
      RELEASE_DISAGREES: 1,
    });
  });
});
