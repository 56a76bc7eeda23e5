import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from '@jest/globals';
import { unpackBuffer } from '../../importers/archive.zip.ts';
import { readRelease } from '../../importers/release.read.ts';
import { fileOf, pprrvuTable, workbookOf } from './written.files.ts';
import { zipOf } from './written.zips.ts';

const mebibyte = 1024 * 1024;

async function countsOf(bytes: Buffer) {
  return (await readRelease(fileOf(bytes, 'a.xlsx'))).report.counts;
}

/** The sound workbook with some of its parts changed. */
async function withParts(change: (name: string, part: string) => string): Promise<Buffer> {
  const parts = await unpackBuffer(workbookOf(pprrvuTable()), 64 * mebibyte);
  return zipOf(
    [...parts].map(([name, part]) => ({
      name,
      bytes: Buffer.from(change(name, part.toString('utf8')), 'utf8'),
    })),
  );
}

const inSheet = (change: (part: string) => string) =>
  withParts((name, part) => (name.startsWith('xl/worksheets/') ? change(part) : part));

/** Further rows for the sheet, not packed, so that the zip itself is not suspicious. */
async function withRows(rows: string): Promise<Buffer> {
  const parts = await unpackBuffer(workbookOf(pprrvuTable()), 64 * mebibyte);
  const changed = (name: string, part: Buffer) =>
    name.startsWith('xl/worksheets/')
      ? part.toString('utf8').replace('</sheetData>', `${rows}</sheetData>`)
      : part;
  return zipOf([...parts].map(([name, part]) => ({ name, bytes: changed(name, part), isStored: true })));
}

describe('a workbook is refused', () => {
  it('when a cell holds a formula, and the report names the cell', async () => {
    const sheet = utils.aoa_to_sheet(pprrvuTable());
    sheet.G13 = { t: 'n', v: 3.66, f: '3.65+0.01' };
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'PPRVU');
    const { report } = await readRelease(
      fileOf(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer, 'a.xlsx'),
    );
    expect(report.counts).toEqual({ WORKBOOK_FORMULA: 1 });
    expect(report.problems[0]?.message).toContain('(G13)');
  });

  it('when two sheets are CMS tables', async () => {
    const book = utils.book_new();
    for (const name of ['one', 'two']) utils.book_append_sheet(book, utils.aoa_to_sheet(pprrvuTable()), name);
    expect(await countsOf(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)).toEqual({
      AMBIGUOUS_LAYOUT: 1,
    });
  });

  it('when its header is not known', async () => {
    expect(await countsOf(await inSheet((part) => part.replaceAll('PCTC', 'PC-TC')))).toMatchObject({
      UNKNOWN_HEADER: 1,
    });
  });

  it('when it declares entities', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';
    expect(
      await countsOf(await inSheet((part) => part.replace('<worksheet', `${bomb}<worksheet`))),
    ).toMatchObject({ WORKBOOK_UNREADABLE: 1 });
  });

  it('when a part is missing or is not XML', async () => {
    expect(await countsOf(await inSheet(() => 'not XML'))).toMatchObject({ NOTHING_RECOGNISED: 1 });
    expect(
      await countsOf(await withParts((name, part) => (name === 'xl/workbook.xml' ? '' : part))),
    ).not.toEqual({});
    const [first] = [...(await unpackBuffer(workbookOf(pprrvuTable()), mebibyte))];
    const empty = zipOf([
      { name: '[Content_Types].xml', bytes: first?.[1] ?? '' },
      { name: 'xl/other.xml', bytes: '<x/>' },
    ]);
    expect(await countsOf(empty)).toMatchObject({ WORKBOOK_UNREADABLE: 1 });
  });

  it('when its bytes are damaged', async () => {
    const bytes = workbookOf(pprrvuTable());
    for (const at of [200, Math.floor(bytes.length / 2), bytes.length - 60]) {
      const damaged = Buffer.from(bytes);
      damaged.writeUInt8((damaged[at] ?? 0) ^ 0xff, at);
      const { report, rows } = await readRelease(fileOf(damaged, 'a.xlsx'));
      expect(report.isClean && rows.length !== 3).toBe(false);
    }
    expect(await countsOf(bytes.subarray(0, bytes.length - 100))).toMatchObject({ ZIP_MALFORMED: 1 });
  });

  it('when a part unpacks to two hundred times its size', async () => {
    expect(
      await countsOf(
        await inSheet((part) => part.replace('</worksheet>', `${' '.repeat(3 * mebibyte)}</worksheet>`)),
      ),
    ).toMatchObject({ ZIP_RATIO: 1 });
  });

  it('when it names cells at the far end of the sheet, without making the sheet', async () => {
    const far = '<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row></sheetData>';
    const counts = await countsOf(await inSheet((part) => part.replace('</sheetData>', far)));
    expect(counts).toMatchObject({ TOO_MANY_ROWS: 1 });
  });

  it('when it unpacks to more than any of CMS', async () => {
    const rows = `<row>${'<c><v>1</v></c>'.repeat(100)}</row>`.repeat(35_000);
    expect(await countsOf(await withRows(rows))).toEqual({ FILE_TOO_LARGE: 1 });
  });

  it('when it needs more memory than it may have', async () => {
    const rows = `<row>${'<c><v>1</v></c>'.repeat(100)}</row>`.repeat(30_000);
    expect(await countsOf(await withRows(rows))).toEqual({ WORKBOOK_TOO_COMPLEX: 1 });
  }, 60_000);

  it('when it is an old xls or another kind of workbook', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(pprrvuTable()), 'x');
    expect(await countsOf(write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer)).toEqual({
      NOTHING_RECOGNISED: 1,
    });
    expect(await countsOf(write(book, { type: 'buffer', bookType: 'xlsb' }) as Buffer)).toMatchObject({
      WORKBOOK_UNREADABLE: 1,
    });
  });
});

describe('a workbook with a hundred thousand merged cells', () => {
  it('is read for its cells', async () => {
    const merges = Array.from(
      { length: 100_000 },
      (_, row) => `<mergeCell ref="A${row + 1}:XFD${row + 1}"/>`,
    ).join('');
    const bytes = await inSheet((part) =>
      part.replace('</sheetData>', `</sheetData><mergeCells>${merges}</mergeCells>`),
    );
    const { report, rows } = await readRelease(fileOf(bytes));
    expect(report.counts).toEqual({});
    expect(rows).toHaveLength(3);
  });
});

describe('a workbook is read', () => {
  it('whatever its sheet is called, beside sheets that are no CMS table', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Notes'], ['nothing']]), 'Notes');
    utils.book_append_sheet(book, utils.aoa_to_sheet(pprrvuTable()), 'any name');
    const { report, rows } = await readRelease(
      fileOf(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer),
    );
    expect(report.counts).toEqual({});
    expect(rows.map(({ code, line }) => `${code} ${line}`)).toEqual(['00100 11', '27447 12', '96932 13']);
  });

  it('with cells of blanks and rows of blanks', async () => {
    const table = pprrvuTable();
    const { report, rows } = await readRelease(fileOf(workbookOf([...table, [' ', ' '], ['', ' ']])));
    expect(report.counts).toEqual({});
    expect(rows).toHaveLength(3);
  });
});
