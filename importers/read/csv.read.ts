import { Readable } from 'node:stream';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { CsvError, type Options, parse } from 'csv-parse';
import { parse as parseSync } from 'csv-parse/sync';
import type { SourceRow } from './table.ts';
import { Unreadable } from './unreadable.ts';

/** The longest record of CMS is a list of counties or a footnote of about a thousand characters. */
const longestRecord = 32_768;
const chunkSize = 131_072;

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

/** Reads csv or tab-separated UTF-8 row by row; other work gets its turn between chunks. Throws `Unreadable`. */
export async function* readCsv(
  utf8: Buffer,
  delimiter: string,
  signal?: AbortSignal,
): AsyncGenerator<SourceRow> {
  const parser = parse(options(delimiter));
  const source = Readable.from(chunksOf(utf8, signal), { objectMode: false });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const item of parser as AsyncIterable<WithPlace>) yield rowOf(item);
  } catch (error) {
    throw asUnreadable(error);
  } finally {
    source.destroy();
    parser.destroy();
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

async function* chunksOf(bytes: Buffer, signal?: AbortSignal): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += chunkSize) {
    signal?.throwIfAborted();
    yield bytes.subarray(start, start + chunkSize);
    await letOthersRun();
  }
}

export function endsWithLineEnd(bytes: Buffer): boolean {
  const last = bytes.at(-1);
  return last === 0x0a || last === 0x0d;
}

function asUnreadable(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = typeof error.lines === 'number' ? error.lines : null;
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return new Unreadable(
      'RECORD_TOO_LONG',
      `A record is longer than ${longestRecord} characters; the file is damaged.`,
      { line },
    );
  }
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return new Unreadable(
      'CSV_QUOTE',
      'A quotation mark is opened here and never closed; the file is cut or damaged.',
      { line },
    );
  }
  return new Unreadable('CSV_QUOTE', 'A quotation mark stands in the wrong place; the file is damaged.', {
    line,
  });
}
