import { csvCell } from '../server/db/csv.cell.ts';
import { type ProblemCodeName, problemCodes, type Severity } from './report.codes.ts';

/** One thing that is wrong, with its place and what to do about it. Lines are 1-based; a workbook's line is its row. */
export interface Problem {
  readonly code: ProblemCodeName;
  readonly severity: Severity;
  readonly isAcceptable: boolean;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly message: string;
}

export interface ProblemPlace {
  readonly file?: string | null;
  readonly line?: number | null;
  readonly column?: string | null;
  readonly value?: string | null;
}

export interface RefusedRow {
  readonly file: string;
  readonly line: number;
  readonly codes: readonly string[];
  readonly cells: readonly string[];
}

const mostPerCode = 100;
const mostRefusedRows = 1_000;
const mostValueLength = 80;

/** Collects the problems of one import. Counts are complete; of the problems themselves the first hundred of each code are kept. */
export class ImportReport {
  readonly problems: Problem[] = [];
  readonly counts: Partial<Record<ProblemCodeName, number>> = {};
  readonly refusedRows: RefusedRow[] = [];
  rowsRead = 0;
  rowsRefused = 0;

  /** Notes a problem; `message` says what is wrong here and what the person can do. */
  add(code: ProblemCodeName, place: ProblemPlace, message: string): void {
    const count = (this.counts[code] ?? 0) + 1;
    this.counts[code] = count;
    if (count > mostPerCode) return;
    const { severity, isAcceptable } = problemCodes[code];
    const { file = null, line = null, column = null, value = null } = place;
    this.problems.push({
      code,
      severity,
      isAcceptable,
      file,
      line,
      column,
      value: value === null ? null : shown(value),
      message: visible(message),
    });
  }

  /** Counts further places of a problem whose first places were added one by one. */
  addUncounted(code: ProblemCodeName, count: number): void {
    if (count > 0) this.counts[code] = (this.counts[code] ?? 0) + count;
  }

  /** Counts a row that was left out and keeps it for the download. */
  refuseRow(row: RefusedRow): void {
    this.rowsRefused += 1;
    if (this.refusedRows.length < mostRefusedRows) {
      this.refusedRows.push({ ...row, cells: row.cells.map(shown) });
    }
  }

  get errorCount(): number {
    return this.countOf('ERROR');
  }

  get warningCount(): number {
    return this.countOf('WARNING');
  }

  /** True when nothing stands against loading. Warnings do not. */
  get isClean(): boolean {
    return this.errorCount === 0;
  }

  /** True when everything that stands against loading was accepted by name. What is not acceptable stays an error. */
  isCleanBut(accepted: ReadonlySet<string>): boolean {
    return this.standing(accepted).length === 0;
  }

  /** The codes of errors that still stand when these were accepted. */
  standing(accepted: ReadonlySet<string>): ProblemCodeName[] {
    return this.codes().filter((code) => {
      const { severity, isAcceptable } = problemCodes[code];
      return severity === 'ERROR' && !(isAcceptable && accepted.has(code));
    });
  }

  codes(): ProblemCodeName[] {
    return Object.keys(this.counts) as ProblemCodeName[];
  }

  /** For a terminal: errors first, each code with its first places. */
  toText(): string {
    const head = `${plural(this.rowsRead, 'row')} read, ${plural(this.rowsRefused, 'row')} refused, ${plural(this.errorCount, 'error')}, ${plural(this.warningCount, 'warning')}`;
    const codes = this.codes().sort((a, b) => rank(a) - rank(b));
    return [head, ...codes.flatMap((code) => this.sectionOf(code))].join('\n');
  }

  toJson(): object {
    const { rowsRead, rowsRefused, isClean, errorCount, warningCount, counts, problems } = this;
    return { rowsRead, rowsRefused, isClean, errorCount, warningCount, counts, problems };
  }

  /** The refused rows as csv, made inert for spreadsheets: a cell that would start a formula gets an apostrophe in front. */
  refusedRowsCsv(): string {
    const lines = this.refusedRows.map(({ file, line, codes, cells }) =>
      [file, String(line), codes.join(' '), ...cells].map(csvCell).join(','),
    );
    return `${['file,line,problems,cells', ...lines].join('\r\n')}\r\n`;
  }

  private countOf(severity: Severity): number {
    return this.codes().reduce(
      (sum, code) => sum + (problemCodes[code].severity === severity ? (this.counts[code] ?? 0) : 0),
      0,
    );
  }

  private sectionOf(code: ProblemCodeName): string[] {
    const { severity, isAcceptable, meaning } = problemCodes[code];
    const mostShown = 5;
    const all = this.problems.filter((problem) => problem.code === code);
    const count = this.counts[code] ?? 0;
    const heading = `\n${severity} ${code} (${count}${isAcceptable ? ', can be accepted by name' : ''}): ${meaning}`;
    const lines = all.slice(0, mostShown).map((problem) => `  ${placeOf(problem)}${problem.message}`);
    return count > mostShown ? [heading, ...lines, `  … and ${count - mostShown} more`] : [heading, ...lines];
  }
}

function rank(code: ProblemCodeName): number {
  return problemCodes[code].severity === 'ERROR' ? 0 : 1;
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}

function placeOf({ file, line, column }: Problem): string {
  const parts = [file, line === null ? null : `line ${line}`, column].filter((part) => part !== null);
  return parts.length > 0 ? `${parts.join(', ')}: ` : '';
}

function shown(value: string): string {
  return visible(value.length > mostValueLength ? `${value.slice(0, mostValueLength)}…` : value);
}

/** Makes control characters visible, so that a hostile value cannot disturb a terminal. */
function visible(text: string): string {
  return Array.from(text, (character) => {
    const point = character.codePointAt(0) ?? 0;
    const isControl = point < 0x20 || (point >= 0x7f && point < 0xa0);
    return isControl ? `\\x${point.toString(16).padStart(2, '0')}` : character;
  }).join('');
}
