import { setImmediate as letOthersRun } from 'node:timers/promises';
import { CsvError, type Options } from 'csv-parse';
import { parse as parseSync } from 'csv-parse/sync';
import type { SourceRow } from './table.ts';
import { Unreadable } from './unreadable.ts';

/** The longest record of CMS is a list of counties or a footnote of about a thousand characters. */
const longestRecord = 32_768;
const linesAtOnce = 1_000;

function options(delimiter: string): Options {
  return {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: longestRecord,
    info: true,
  };
}

interface WithPlace {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads csv or tab-separated UTF-8 row by row; other work gets its turn now and then. A line without a quotation mark
 * is its cells between delimiters; only what is quoted needs the parser, which takes five times as long, and is handed
 * to it many lines at a time. Throws `Unreadable`.
 */
export async function* readCsv(
  utf8: Buffer,
  delimiter: string,
  signal?: AbortSignal,
): AsyncGenerator<SourceRow> {
  const lines = linesOf(utf8.toString('utf8'));
  for (let block = taken(lines); block.length > 0; block = taken(lines)) {
    signal?.throwIfAborted();
    await letOthersRun();
    const together = quotedRows(block, delimiter);
    let at = 0;
    const next = () => (at < block.length ? block[at++] : lines.next().value);
    while (at < block.length) {
      const first = next();
      if (!first) break;
      const { text, line } = first;
      if (text.length > longestRecord) throw tooLong(line);
      if (!text.includes('"')) yield { line, cells: text.split(delimiter) };
      else yield together.get(line) ?? quotedRow(first, next, delimiter);
    }
  }
}

function taken(lines: Iterator<Line, undefined>): Line[] {
  const block: Line[] = [];
  while (block.length < linesAtOnce) {
    const next = lines.next();
    if (next.done) break;
    block.push(next.value);
  }
  return block;
}

/**
 * Rows of a block whose quotation marks are closed in their own line, by line. None where the parser finds anything
 * wrong, or a quoted cell goes over several lines: then each is looked at by itself.
 */
function quotedRows(block: readonly Line[], delimiter: string): ReadonlyMap<number, SourceRow> {
  const quoted = block.filter(({ text }) => text.includes('"'));
  if (quoted.length === 0 || quoted.some(({ text }) => marksIn(text) % 2 !== 0)) return new Map();
  try {
    const text = quoted.map((line) => line.text).join('\n');
    const records = parseSync(text, { ...options(delimiter), info: false }) as unknown as string[][];
    if (records.length !== quoted.length) return new Map();
    return new Map(quoted.map(({ line }, at) => [line, { line, cells: records[at] ?? [] }]));
  } catch (error) {
    if (error instanceof CsvError) return new Map();
    throw error;
  }
}

function marksIn(text: string): number {
  return text.split('"').length - 1;
}

interface Line {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  /** The line end as it stands: it may be part of a quoted cell. */
  readonly end: string;
}

/** A record with quotation marks, with as many lines as it goes over: until as many are closed as were opened. */
function quotedRow(first: Line, next: () => Line | undefined, delimiter: string): SourceRow {
  let { text, end, line } = first;
  let isOpen = false;
  for (;;) {
    if (!isOpen) {
      const cells = cellsOf(text, delimiter, first.line);
      if (cells) return { line, cells };
    }
    const more = next();
    if (!more) throw neverClosed(first.line);
    isOpen = marksIn(more.text) % 2 === 0;
    text += end + more.text;
    ({ end, line } = more);
    if (text.length > longestRecord) throw tooLong(line);
  }
}

/** Null where a quotation mark is still open at the end. */
function cellsOf(text: string, delimiter: string, line: number): string[] | null {
  try {
    const [record = []] = parseSync(text, { ...options(delimiter), info: false }) as unknown as string[][];
    return record;
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return null;
    throw asUnreadable(error, line);
  }
}

/** Lines by CRLF, LF or bare CR. */
function* linesOf(text: string): Generator<Line, undefined> {
  let line = 1;
  let start = 0;
  let lineFeed = text.indexOf('\n');
  let carriageReturn = text.indexOf('\r');
  while (start < text.length) {
    if (lineFeed !== -1 && lineFeed < start) lineFeed = text.indexOf('\n', start);
    if (carriageReturn !== -1 && carriageReturn < start) carriageReturn = text.indexOf('\r', start);
    const at = earlier(earlier(lineFeed, carriageReturn), text.length);
    const end = text.startsWith('\r\n', at) ? '\r\n' : text.slice(at, at + 1);
    yield { line, text: text.slice(start, at), end };
    start = at + end.length;
    if (end === '') break;
    line += 1;
  }
}

/** The first rows of a text, as far as they can be read; for telling what a file is. */
export function readCsvHead(utf8: Buffer, delimiter: string, most: number): SourceRow[] {
  const rows: SourceRow[] = [];
  try {
    parseSync(utf8, {
      ...options(delimiter),
      to: most,
      on_record: (item: unknown) => {
        rows.push(rowOf(item as WithPlace));
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return rows;
}

function rowOf({ record, info }: WithPlace): SourceRow {
  return { line: info.lines, cells: record };
}

export function endsWithLineEnd(bytes: Buffer): boolean {
  const last = bytes.at(-1);
  return last === 0x0a || last === 0x0d;
}

function earlier(left: number, right: number): number {
  return left === -1 || (right !== -1 && right < left) ? right : left;
}

function tooLong(line: number | null): Unreadable {
  return new Unreadable(
    'RECORD_TOO_LONG',
    `A record is longer than ${longestRecord} characters; the file is damaged.`,
    { line },
  );
}

function neverClosed(line: number): Unreadable {
  const message = 'A quotation mark is opened here and never closed; the file is cut or damaged.';
  return new Unreadable('CSV_QUOTE', message, { line });
}

function asUnreadable(error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === 'CSV_MAX_RECORD_SIZE') return tooLong(line);
  const message = 'A quotation mark stands in the wrong place; the file is damaged.';
  return new Unreadable('CSV_QUOTE', message, { line });
}
