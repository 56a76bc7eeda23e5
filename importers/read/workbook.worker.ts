import { parentPort } from 'node:worker_threads';
import { type CellObject, type DenseWorkSheet, read, utils } from '@e965/xlsx';
import type { RowsRequest, SheetRow, WorkbookAnswer, WorkbookTask } from './workbook.protocol.ts';

/**
 * Parses one workbook in a thread with a memory limit. Node runs this file as it stands (types are stripped) when
 * the sources run, and its compiled twin otherwise; so it may import packages and types only.
 */
const mostSheets = 10;
const mostFormulas = 20;

type Row = readonly (CellObject | undefined)[] | undefined;

function parse(task: WorkbookTask): { sheets: { name: string; rows: Row[] }[]; formulas: string[] } {
  const { buffer, byteOffset, byteLength } = task.bytes;
  const book = read(Buffer.from(buffer, byteOffset, byteLength), {
    type: 'buffer',
    dense: true,
    cellText: false,
    cellHTML: false,
    cellFormula: task.mayHoldFormulas,
  });
  const formulas: string[] = [];
  const sheets = book.SheetNames.slice(0, mostSheets).map((name) => {
    const sheet = book.Sheets[name] as DenseWorkSheet | undefined;
    const rows: Row[] = sheet?.['!data'] ?? [];
    if (task.mayHoldFormulas) findFormulas(rows, formulas);
    return { name, rows };
  });
  return { sheets, formulas };
}

function findFormulas(rows: readonly Row[], formulas: string[]): void {
  rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (cell && (cell.f !== undefined || cell.F !== undefined) && formulas.length < mostFormulas)
        formulas.push(utils.encode_cell({ r, c }));
    });
  });
}

function sheetRow(row: Row, index: number): SheetRow {
  const cells = Array.from(row ?? [], (cell) => {
    if (cell?.v === undefined || cell.v === null || cell.t === 'z') return '';
    if (cell.t === 'e') return '#ERROR';
    return typeof cell.v === 'number' ? cell.v : String(cell.v);
  });
  return { line: index + 1, cells };
}

function answer(message: WorkbookAnswer): void {
  parentPort?.postMessage(message);
}

parentPort?.once('message', (task: WorkbookTask) => {
  try {
    const { sheets, formulas } = parse(task);
    answer({
      kind: 'opened',
      formulas,
      sheets: sheets.map(({ name, rows }) => ({
        name,
        rowCount: rows.length,
        head: Array.from(rows.slice(0, task.headRows), sheetRow),
      })),
    });
    parentPort?.on('message', ({ sheet, from, count }: RowsRequest) => {
      const rows = sheets[sheet]?.rows ?? [];
      answer({
        kind: 'rows',
        rows: Array.from(rows.slice(from, from + count), (row, index) => sheetRow(row, from + index)),
      });
    });
  } catch (error) {
    answer({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});
