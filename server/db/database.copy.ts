import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';

export type CopyValue = string | number | boolean | null;

const ROWS_PER_CHUNK = 500;

/**
 * Writes rows by COPY in the transaction of `manager`.
 * @param columns names of the table's columns, in the order of each row's values
 */
export async function copyRows(
  manager: EntityManager,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly CopyValue[]>,
): Promise<void> {
  const client: pg.ClientBase = await manager.queryRunner?.connect();
  const into = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(chunks(rows)), into);
}

function* chunks(rows: Iterable<readonly CopyValue[]>): Generator<string> {
  let chunk = '';
  let count = 0;
  for (const row of rows) {
    chunk += `${row.map(field).join('\t')}\n`;
    count += 1;
    if (count % ROWS_PER_CHUNK === 0) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const NEEDS_ESCAPE = /[\\\t\n\r]/;

function field(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number') return String(value);
  return NEEDS_ESCAPE.test(value) ? value.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign) : value;
}

/**
 * What a query of columns that are never null answers, read by COPY.
 * @param query without parameters: COPY takes none
 * @param make a row of the texts of its columns, in their order
 */
export async function readCopied<R>(
  manager: EntityManager,
  query: string,
  make: (cells: readonly string[]) => R,
): Promise<R[]> {
  const runner = manager.queryRunner ?? manager.connection.createQueryRunner();
  try {
    const client: pg.ClientBase = await runner.connect();
    const lines = client.query(copyTo(`COPY (${query}) TO STDOUT`)).setEncoding('utf8');
    const rows: R[] = [];
    let rest = '';
    for await (const chunk of lines) {
      const text = (rest + chunk).split('\n');
      rest = text.pop() ?? '';
      for (const line of text) rows.push(make(cellsOf(line)));
    }
    return rows;
  } finally {
    if (!manager.queryRunner) await runner.release();
  }
}

function cellsOf(line: string): string[] {
  const cells = line.split('\t');
  return line.includes('\\') ? cells.map(plain) : cells;
}

const SIGNS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

function plain(cell: string): string {
  return cell.replace(/\\(.)/g, (_, sign: string) => SIGNS[sign] ?? sign);
}
