import type { Cell, FieldRules } from '../layout/field.ts';
import { type ProblemCodeName, problemCodes } from '../report.codes.ts';
import type { ImportReport } from '../report.ts';
import { type FieldReading, readField } from './field.read.ts';
import type { Table, TableRow } from './table.ts';

interface ColumnEvidence {
  full: number;
  short: number;
  readonly firstShort: { readonly line: number; readonly value: string }[];
}

const mostShortPlaces = 100;
const mostRemembered = 50_000;

/**
 * Reads the rows of one file by the rules of its kind. Values that are shorter than their column prints them
 * (9213 for 09213, 3.6 for 3.60) are completed, and judged at the end: a spreadsheet strips a whole file,
 * so a file that still has full values beside short ones is damaged and refused.
 */
export class RowReader<F extends string> {
  private readonly zeros = new Map<string, ColumnEvidence>();
  private readonly decimals: ColumnEvidence = { full: 0, short: 0, firstShort: [] };
  private readonly fields: readonly F[];
  private readonly blank: Record<F, string>;
  /** Readings by the rule of a field: fields of one rule share them. */
  private readonly seen: Record<F, Map<Cell, FieldReading>>;
  private readonly file: string;
  private readonly table: Table;
  private readonly rules: FieldRules<F>;
  private readonly report: ImportReport;

  constructor(file: string, table: Table, rules: FieldRules<F>, report: ImportReport) {
    this.file = file;
    this.table = table;
    this.rules = rules;
    this.report = report;
    this.blank = Object.fromEntries(Object.keys(rules).map((field) => [field, ''])) as Record<F, string>;
    this.fields = (Object.keys(rules) as F[]).filter((field) => field in table.columns);
    const byRule = new Map(this.fields.map((field) => [rules[field], new Map<Cell, FieldReading>()]));
    this.seen = Object.fromEntries(
      this.fields.map((field) => [field, byRule.get(rules[field]) ?? new Map()]),
    ) as Record<F, Map<Cell, FieldReading>>;
  }

  /** The values of a row, or null when the row was refused. Fields that the layout does not have are ''. */
  read(row: TableRow): Record<F, string> | null {
    this.report.rowsRead += 1;
    if (row.fault) return this.refuse(row, [row.fault.code], row.fault.message);
    const values: Record<F, string> = { ...this.blank };
    const failed: ProblemCodeName[] = [];
    for (const field of this.fields) {
      const reading = this.readingOf(row.values[field] ?? '', field);
      values[field] = reading.value;
      if (reading.problem && this.note(row, field, reading.problem)) failed.push(reading.problem.code);
      if (reading.isShort || reading.showsFull) this.weigh(row, field, reading);
    }
    if (row.isUnterminated && !this.isComplete(row)) failed.push(this.noteTruncated(row));
    if (failed.length === 0) return values;
    return this.refuse(row, failed);
  }

  /** Adds a problem of a row that was read; the caller decides whether the row stays. */
  reject(row: TableRow, code: ProblemCodeName, column: F | null, message: string): void {
    this.report.add(
      code,
      { file: this.file, line: row.line, column: column && this.nameOf(column) },
      message,
    );
  }

  /** Refuses a row, with a message unless its problems were added already. */
  refuse(row: TableRow, codes: readonly ProblemCodeName[], message?: string): null {
    const [code] = codes;
    if (message && code) this.report.add(code, { file: this.file, line: row.line }, message);
    this.report.refuseRow({ file: this.file, line: row.line, codes, cells: row.cells.map(String) });
    return null;
  }

  /** Judges the shortened values of the whole file. */
  finish(): void {
    for (const [field, evidence] of this.zeros) {
      if (evidence.short === 0) continue;
      const column = this.nameOf(field);
      if (this.fullOf(field as F) > 0)
        this.blame(
          'LEADING_ZEROS_MIXED',
          column,
          evidence,
          'other values of this column kept their leading zeros',
        );
      else {
        const message = `${evidence.short} values had lost their leading zeros; they were restored.`;
        this.report.add('LEADING_ZEROS_RESTORED', { file: this.file, column }, message);
      }
    }
    if (this.decimals.short > 0 && this.decimals.full > 0) {
      this.blame(
        'DECIMALS_MIXED',
        null,
        this.decimals,
        'other numbers of this file kept their closing zeros',
      );
    }
  }

  private blame(code: ProblemCodeName, column: string | null, evidence: ColumnEvidence, why: string): void {
    for (const { line, value } of evidence.firstShort) {
      this.report.add(
        code,
        { file: this.file, line, column, value },
        `${value} has lost a character: ${why}. Download the file again.`,
      );
    }
    this.report.addUncounted(code, evidence.short - evidence.firstShort.length);
  }

  private weigh(row: TableRow, field: F, reading: FieldReading): void {
    const isZeros = (reading.isShort ?? reading.showsFull) === 'zeros';
    const evidence = isZeros ? this.zerosOf(field) : this.decimals;
    if (reading.showsFull) evidence.full += 1;
    if (!reading.isShort) return;
    evidence.short += 1;
    if (evidence.firstShort.length < mostShortPlaces) {
      evidence.firstShort.push({ line: row.line, value: String(row.values[field] ?? '').trim() });
    }
  }

  /**
   * How many values show that zeros were kept. Numbers of contractors and localities are judged column by column;
   * a spreadsheet that strips codes strips the indicators (09, 090) as well, so those are judged together.
   */
  private fullOf(field: F): number {
    if (this.rules[field].is === 'digits') return this.zerosOf(field).full;
    const together = [...this.zeros].filter(([other]) => this.rules[other as F].is !== 'digits');
    return together.reduce((sum, [, { full }]) => sum + full, 0);
  }

  private zerosOf(field: string): ColumnEvidence {
    const known = this.zeros.get(field);
    if (known) return known;
    const fresh: ColumnEvidence = { full: 0, short: 0, firstShort: [] };
    this.zeros.set(field, fresh);
    return fresh;
  }

  /** Adds the problem; true when it refuses the row. */
  private note(row: TableRow, field: F, problem: NonNullable<FieldReading['problem']>): boolean {
    const value = String(row.values[field] ?? '');
    const column = this.nameOf(field);
    this.report.add(problem.code, { file: this.file, line: row.line, column, value }, problem.message);
    const { severity, isAcceptable } = problemCodes[problem.code];
    return severity === 'ERROR' && !isAcceptable;
  }

  /** Whether the last cell of a row without a line end shows that nothing was cut off. */
  private isComplete(row: TableRow): boolean {
    const field = this.table.lastField as F;
    const rule = this.rules[field];
    const cell = row.values[field] ?? '';
    if (typeof cell === 'number' || rule === undefined) return true;
    if (rule.is === 'decimal') return rule.places > 0 && cell.trim().split('.')[1]?.length === rule.places;
    return rule.is !== 'text';
  }

  private noteTruncated(row: TableRow): ProblemCodeName {
    const message = 'The file ends in the middle of this row. Download it again.';
    this.report.add('TRUNCATED', { file: this.file, line: row.line }, message);
    return 'TRUNCATED';
  }

  private nameOf(field: string): string {
    return this.table.columns[field] ?? field;
  }

  /**
   * Reads a cell, or remembers how an equal one was read: a release repeats a few thousand values half a million
   * times. Equal values so share one string, too.
   */
  private readingOf(cell: Cell, field: F): FieldReading {
    const rule = this.rules[field];
    if (rule.is === 'text') return readField(cell, rule, this.table.format);
    const known = this.seen[field];
    const seen = known.get(cell);
    if (seen) return seen;
    const reading = readField(cell, rule, this.table.format);
    if (known.size < mostRemembered) known.set(cell, reading);
    return reading;
  }
}
