import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parse } from 'csv-parse';
import type { IncomingContent } from '../../server/content/content.import.ts';
import { LINE_FIELDS, type LineProblem, readLine } from './content.line.ts';

export interface ContentFile {
  readonly items: readonly IncomingContent[];
  readonly problems: readonly LineProblem[];
}

const LONGEST_LINE = 1_000_000;
const MOST_LINES = 200_000;
const LISTS_AS_JSON = ['faqs', 'related', 'sources'];

/**
 * Reads a content file: NDJSON with one page a line, or csv with one row per code. In csv, synonyms and specialties
 * are divided by `|` (a synonym may say its kind: `LAY: skin scan`); FAQs, related codes and sources are JSON.
 * @param slugOf finds the slug of a specialty that is given by slug or name; null if there is none
 */
export async function readContentFile(
  path: string,
  slugOf: (text: string) => string | null,
): Promise<ContentFile> {
  const records = (await isJson(path)) ? jsonRecords(path) : csvRecords(path);
  const items: IncomingContent[] = [];
  const problems: LineProblem[] = [];
  const seen = new Map<string, number>();
  for await (const { line, value, problem } of records) {
    if (problem) {
      problems.push({ line, code: null, field: 'line', reason: problem });
      continue;
    }
    const outcome = readLine(line, withSlugs(value, slugOf));
    if ('problems' in outcome) {
      problems.push(...outcome.problems);
      continue;
    }
    const { item } = outcome;
    const key = `${item.code} ${item.appliesFrom}`;
    const twin = seen.get(key);
    seen.set(key, line);
    if (twin)
      problems.push({ line, code: item.code, field: 'code', reason: `stands on line ${twin} already` });
    else items.push(item);
  }
  if (items.length === 0 && problems.length === 0)
    problems.push({ line: 1, code: null, field: 'file', reason: 'is empty' });
  return { items, problems };
}

interface ContentRecord {
  readonly line: number;
  readonly value?: unknown;
  readonly problem?: string;
}

async function isJson(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1_024), 0, 1_024, 0);
    return buffer
      .subarray(0, bytesRead)
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .trimStart()
      .startsWith('{');
  } finally {
    await file.close();
  }
}

async function* jsonRecords(path: string): AsyncGenerator<ContentRecord> {
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (line > MOST_LINES) {
      yield { line, problem: `is past the limit of ${MOST_LINES} lines` };
      return;
    }
    if (text.trim() === '') continue;
    if (text.length > LONGEST_LINE) yield { line, problem: `is longer than ${LONGEST_LINE} characters` };
    else yield jsonRecord(line, text);
  }
}

function jsonRecord(line: number, text: string): ContentRecord {
  try {
    return { line, value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    return { line, problem: 'is no JSON object' };
  }
}

async function* csvRecords(path: string): AsyncGenerator<ContentRecord> {
  const rows = createReadStream(path).pipe(
    parse({
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      max_record_size: LONGEST_LINE,
    }),
  );
  let header: string[] | null = null;
  try {
    for await (const { record, info } of rows as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      if (header === null) {
        header = record.map((name) => name.trim());
        const unknown = header.filter((name) => !LINE_FIELDS.includes(name));
        if (unknown.length > 0 || !header.includes('code')) {
          const reason =
            unknown.length > 0 ? `has unknown columns ${unknown.join(', ')}` : 'has no column code';
          yield { line: info.lines, problem: `${reason}; columns are ${LINE_FIELDS.join(', ')}` };
          return;
        }
        continue;
      }
      yield csvRecord(info.lines, header, record);
    }
  } catch (error) {
    yield { line: rows.info.lines, problem: `cannot be read as csv: ${(error as Error).message}` };
  }
}

function csvRecord(line: number, header: readonly string[], cells: readonly string[]): ContentRecord {
  if (cells.length !== header.length)
    return { line, problem: `has ${cells.length} cells where the header has ${header.length}` };
  const value: Record<string, unknown> = {};
  for (const [at, field] of header.entries()) {
    const cell = (cells[at] ?? '').trim();
    if (cell === '') continue;
    const parsed = cellValue(field, cell);
    if (parsed === undefined) return { line, problem: `has no JSON list in the column ${field}` };
    value[field] = parsed;
  }
  return { line, value };
}

function cellValue(field: string, cell: string): unknown {
  if (cell.startsWith('[') || LISTS_AS_JSON.includes(field)) {
    try {
      return JSON.parse(cell);
    } catch {
      return LISTS_AS_JSON.includes(field) ? undefined : cell;
    }
  }
  const parts = () =>
    cell
      .split('|')
      .map((part) => part.trim())
      .filter(Boolean);
  if (field === 'specialties') return parts();
  if (field !== 'synonyms') return cell;
  return parts().map((part) => {
    const [, kind, text] = /^(CLINICAL|LAY|ABBREVIATION)\s*:\s*(.+)$/i.exec(part) ?? [];
    return kind ? { kind: kind.toUpperCase(), text } : { text: part };
  });
}

function withSlugs(value: unknown, slugOf: (text: string) => string | null): unknown {
  const { specialties } = (value ?? {}) as { specialties?: unknown };
  if (!Array.isArray(specialties)) return value;
  return {
    ...(value as object),
    specialties: specialties.map((text) => (typeof text === 'string' ? (slugOf(text) ?? text) : text)),
  };
}
