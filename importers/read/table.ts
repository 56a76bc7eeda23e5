import type { Cell } from '../layout/field.ts';
import type { TableKind } from '../layout/layout.ts';
import type { ProblemCodeName } from '../report.codes.ts';

export type FileFormat = 'csv' | 'txt' | 'xlsx';

/** A row as the file has it, before any layout. Lines are 1-based; a workbook's line is its row. */
export interface SourceRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** A row of a recognised table: its cells by field, or what is wrong with its shape. */
export interface TableRow extends SourceRow {
  readonly values: Readonly<Record<string, Cell>>;
  readonly fault?: { readonly code: ProblemCodeName; readonly message: string };
  /** True for a last row without a line end after it: its last cell may have been cut. */
  readonly isUnterminated?: boolean;
}

/** A file in one of the known layouts. */
export interface Table {
  readonly kind: TableKind;
  readonly format: FileFormat;
  readonly layout: string;
  /** Column names for messages, by field. */
  readonly columns: Readonly<Record<string, string>>;
  /** The field that a line ends with. */
  readonly lastField: string;
  readonly titles: readonly string[];
  readonly printed: Readonly<Record<string, { readonly year?: string; readonly factor?: string }>>;
  readonly rows: AsyncIterable<TableRow> | Iterable<TableRow>;
}

export const endMark = '\u001a';

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** The DOS end mark, as text has it and as a workbook escapes it. */
export function isEndMark({ cells }: SourceRow): boolean {
  const [first, ...rest] = cells;
  const text = typeof first === 'string' ? first.trim() : '';
  return (text === '_x001A_' || (text !== '' && text.replaceAll(endMark, '') === '')) && rest.every(isBlank);
}
