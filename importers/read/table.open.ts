import type { Cell } from '../layout/field.ts';
import { type HeaderMatch, matchHeader, type NearMiss } from '../layout/header.match.ts';
import { columnLayouts } from '../layout/known.layouts.ts';
import { type FileFormat, isBlank, isEndMark, type SourceRow, type Table, type TableRow } from './table.ts';
import { Unreadable } from './unreadable.ts';

/** Headers stand within the first rows; PPRRVU has ten rows before its first code. */
export const headRows = 40;

export function isMatch(found: HeaderMatch | NearMiss | null): found is HeaderMatch {
  return found !== null && 'columnOf' in found;
}

export function findHeader(rows: readonly SourceRow[]): HeaderMatch | NearMiss | null {
  return matchHeader(
    rows.map(({ cells }) => cells),
    columnLayouts,
  );
}

/** What to tell about a header that is close to a layout. */
export function unknownHeader(miss: NearMiss): Unreadable {
  const part = (label: string, names: readonly string[]) =>
    names.length > 0 ? `${label}: ${names.join('; ')}. ` : '';
  const differences = `${part('Missing', miss.missing)}${part('Not known', miss.unknown)}${part('Repeated', miss.repeated)}`;
  return new Unreadable(
    'UNKNOWN_HEADER',
    `The header is not one that can be read. The nearest layout is "${miss.layout.id}". ${differences}If CMS changed the layout, add it to importers/layout.`,
    { line: miss.row },
  );
}

/** A table with a header, from the rows of a csv or a sheet. `isTerminated` is false when the text has no last line end. */
export function openTable(
  format: FileFormat,
  match: HeaderMatch,
  rows: AsyncIterable<SourceRow> | Iterable<SourceRow>,
  isTerminated: boolean,
): Table {
  const { layout, columnOf, titles, printed } = match;
  const columns = Object.fromEntries(
    Object.entries(layout.columns).map(([field, names]) => [
      field,
      typeof names === 'string' ? names : (names[0] ?? field),
    ]),
  );
  const lastField = Object.entries(columnOf).reduce((last, entry) => (entry[1] > last[1] ? entry : last))[0];
  return {
    kind: layout.kind,
    format,
    layout: layout.id,
    columns,
    lastField,
    titles,
    printed,
    rows: tableRows(match, rows, format === 'xlsx', isTerminated),
  };
}

async function* tableRows(
  match: HeaderMatch,
  rows: AsyncIterable<SourceRow> | Iterable<SourceRow>,
  isSparse: boolean,
  isTerminated: boolean,
): AsyncGenerator<TableRow> {
  const make = rowMaker(match, isSparse);
  let index = -1;
  let ended: string | null = null;
  let waiting: SourceRow | null = null;
  for await (const row of rows) {
    index += 1;
    if (index <= match.lastRow && isStrayRow(match, index, row)) throw beforeHeader(row);
    if (index <= match.lastRow || row.cells.every(isBlank)) continue;
    if (waiting) yield make(waiting);
    waiting = null;
    const mark: string | null = isEndMark(row)
      ? 'the end mark'
      : isFootnote(match, row)
        ? 'the footnotes'
        : null;
    if (mark === null && ended !== null) {
      throw new Unreadable(
        'DATA_AFTER_END',
        `Rows follow after ${ended}; the file is damaged or was put together by hand.`,
        { line: row.line },
      );
    }
    if (mark === null) waiting = row;
    else ended = mark;
  }
  if (waiting) {
    const last = make(waiting);
    yield isTerminated ? last : { ...last, ...cutOff(last) };
  }
}

/** A row with a code or a contractor in its first cell and figures beside it, above the header. */
function isStrayRow({ firstRow }: HeaderMatch, index: number, { cells }: SourceRow): boolean {
  const [first, ...rest] = cells;
  const isKey = /^(?=.*\d)[0-9A-Z]{2,5}$/.test(String(first ?? '').trim());
  return index < firstRow && isKey && rest.some((cell) => !isBlank(cell));
}

function beforeHeader({ line }: SourceRow): Unreadable {
  const message =
    'A row of figures stands above the header; the lines were put in another order. Download the file again.';
  return new Unreadable('DATA_BEFORE_HEADER', message, { line });
}

function cutOff(row: TableRow): Partial<TableRow> {
  const isShort = row.fault?.code === 'CELL_COUNT';
  const fault = {
    code: 'TRUNCATED',
    message: 'The file ends in the middle of this row. Download it again.',
  } as const;
  return isShort ? { isUnterminated: true, fault } : { isUnterminated: true };
}

/** Words in the first cell and nothing else, in a kind that has footnotes; the rest of a key is no words. */
function isFootnote({ layout }: HeaderMatch, { cells }: SourceRow): boolean {
  const [first, ...rest] = cells;
  const text = String(first ?? '').trim();
  return (
    layout.hasFootnotes === true &&
    /^[^\r\n]*[A-Za-z]{2}[^\r\n]*$/.test(text) &&
    text.length > 5 &&
    rest.every(isBlank)
  );
}

/**
 * Gives cells their fields. A row with another number of cells than the first, or with a filled nameless cell, is
 * faulty; the first may differ from the header by blank cells at its end, as when a spreadsheet saved the file again.
 */
function rowMaker({ columnOf, width: headed }: HeaderMatch, isSparse: boolean): (row: SourceRow) => TableRow {
  const columns = Object.entries(columnOf);
  const named = new Set(Object.values(columnOf));
  const least = Math.max(...named) + 1;
  const isStray = (cell: Cell, index: number) => !named.has(index) && !isBlank(cell);
  let width: number | null = null;
  return ({ line, cells }) => {
    const values: Record<string, Cell> = {};
    width ??=
      !isSparse && cells.length >= least && cells.slice(headed).every(isBlank) ? cells.length : headed;
    if (isSparse ? cells.slice(width).some((cell) => !isBlank(cell)) : cells.length !== width) {
      const message = `The row has ${cells.length} cells, the rows before ${width}. Download the file again.`;
      return { line, cells, values, fault: { code: 'CELL_COUNT', message } };
    }
    if (named.size < cells.length && cells.some(isStray)) {
      const message = 'A cell is filled in a column that has no name; the row may be shifted.';
      return { line, cells, values, fault: { code: 'CELL_COUNT', message } };
    }
    for (const [field, column] of columns) values[field] = cells[column] ?? '';
    return { line, cells, values };
  };
}
