import { hundredths as hundredthsOf } from '../../server/db/decimal.ts';
import type { RvuRow } from '../../server/rvu/rvu.row.ts';
import type { PprrvuFile } from '../read/file.reading.ts';
import type { ImportReport } from '../report.ts';

/** A release repeats a few thousand values; what is no more than that is remembered. */
const known = new Map<string, number>();
const mostKnown = 20_000;

/** Exact sums of decimals; what is no decimal was refused where its row was read, and equals nothing here. */
function hundredths(value: string): number {
  const remembered = known.get(value);
  if (remembered !== undefined) return remembered;
  const whole = hundredthsOf(value) ?? Number.NaN;
  if (known.size < mostKnown) known.set(value, whole);
  return whole;
}

/** Checks the rows of one relative value file against themselves. */
export function checkPprrvu(file: PprrvuFile, report: ImportReport): void {
  const lines = new Map<string, number>();
  for (const row of file.rows) {
    checkTotals(row, report);
    checkSplit(row, report);
    const key = `${row.code} ${row.modifier}`.trim();
    const first = lines.get(key);
    if (first !== undefined) {
      const message = `${key} stands on line ${first} already. Download the file again.`;
      report.add('DUPLICATE_KEY', { file: row.file, line: row.line, column: 'HCPCS', value: key }, message);
    } else lines.set(key, row.line);
  }
  checkOneFactor(file, report);
  checkOneBasis(file, report);
}

/** Work + PE + MP is the printed total to the cent in every row of every release (formats.md §1). */
function checkTotals(row: RvuRow, report: ImportReport): void {
  const settings = [
    ['NON-FACILITY TOTAL', row.nonFacilityPe, row.nonFacilityTotal],
    ['FACILITY TOTAL', row.facilityPe, row.facilityTotal],
  ] as const;
  for (const [column, practiceExpense, total] of settings) {
    const sum = hundredths(row.work) + hundredths(practiceExpense) + hundredths(row.malpractice);
    if (sum === hundredths(total)) continue;
    const message = `${row.work} + ${practiceExpense} + ${row.malpractice} is not ${total}. A column may be shifted or damaged.`;
    report.add('TOTAL_DISAGREES', { file: row.file, line: row.line, column, value: total }, message);
  }
}

/** The shares of a global period add up to 1.00, or to 0.00 where the concept does not apply. */
function checkSplit(row: RvuRow, report: ImportReport): void {
  const sum = hundredths(row.preOperative) + hundredths(row.intraOperative) + hundredths(row.postOperative);
  if (sum === 0 || sum === 100) return;
  const message = `${row.preOperative} + ${row.intraOperative} + ${row.postOperative} is neither 0.00 nor 1.00.`;
  report.add(
    'SPLIT_DISAGREES',
    { file: row.file, line: row.line, column: 'PRE OP, INTRA OP, POST OP' },
    message,
  );
}

function checkOneFactor({ file, factors }: PprrvuFile, report: ImportReport): void {
  const [, ...others] = [...factors].map(([value, line]) => ({ value, line }));
  for (const { value, line } of others) {
    const message = `The file has more than one conversion factor; ${value} comes first on this line.`;
    report.add('CONVERSION_FACTOR_MIXED', { file, line, column: 'CONV FACTOR', value }, message);
  }
}

function checkOneBasis({ file, kind, rows }: PprrvuFile, report: ImportReport): void {
  const expected = kind === 'PPRRVU_QPP' ? '1' : rows[0]?.pricingIndicator;
  for (const { pricingIndicator, line } of rows) {
    if (pricingIndicator === expected) continue;
    const message = `Most rows have pricing indicator ${expected || 'blank'}, this one ${pricingIndicator}. The file was put together from two.`;
    report.add(
      'PRICING_INDICATOR_MIXED',
      { file, line, column: 'PRIC IND', value: pricingIndicator },
      message,
    );
  }
}
