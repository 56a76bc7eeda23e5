import type { Cell } from '../layout/field.ts';

/** What the worker that parses a workbook says. Rows are asked for, so that they never pile up between the threads. */
export type WorkbookAnswer =
  | { readonly kind: 'opened'; readonly sheets: readonly SheetHead[]; readonly formulas: readonly string[] }
  | { readonly kind: 'rows'; readonly rows: readonly SheetRow[] }
  | { readonly kind: 'failed'; readonly reason: string };

export interface SheetHead {
  readonly name: string;
  readonly rowCount: number;
  readonly head: readonly SheetRow[];
}

/** Line is the 1-based row of the sheet; empty cells are ''. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

export interface RowsRequest {
  readonly sheet: number;
  readonly from: number;
  readonly count: number;
}

export interface WorkbookTask {
  readonly bytes: Uint8Array;
  readonly headRows: number;
  readonly mayHoldFormulas: boolean;
}
