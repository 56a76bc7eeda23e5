import { parseReleaseName, type ReleaseName, usualEffectiveFrom } from '../../server/release/release.name.ts';
import { reviewedFactor, reviewedFactorsOf } from '../layout/conversion-factor.table.ts';
import type { PprrvuFile } from '../read/file.reading.ts';
import type { ReadOptions } from '../release.read.ts';
import type { ImportReport } from '../report.ts';

export interface ReleaseIdentity {
  readonly name: string | null;
  readonly year: number | null;
  readonly letter: string | null;
  /** '' or R, R1 where CMS issued the release again under another law. */
  readonly revision: string;
  readonly effectiveFrom: string | null;
}

const letters = ['A', 'B', 'C', 'D'];

/**
 * Says which release this is: year and letter from the title of the relative value file, the revision R from its
 * conversion factor where that began within the quarter (RVU24AR on 9 March 2024), else all of it from what was asked
 * for. Whatever the files and the request say differently is reported.
 */
export function identify(
  pprrvu: PprrvuFile | null,
  { release: asked, effective }: ReadOptions,
  report: ImportReport,
): ReleaseIdentity {
  const wanted = wantedName(asked, report);
  const printed = pprrvu?.title ?? null;
  const year = printed?.year ?? wanted?.year ?? null;
  const letter = printed?.letter ?? wanted?.letter ?? null;
  const [factor = ''] = pprrvu?.factors.keys() ?? [];
  const begun = year === null || letter === null ? null : withinQuarter(year, letter, factor);
  const revision = wanted?.revision || (begun ? 'R' : '');
  const name =
    year !== null && letter !== null ? `RVU${String(year % 100).padStart(2, '0')}${letter}${revision}` : null;
  if (pprrvu && wanted) compareNames(pprrvu.file, wanted, { year, letter, factor, begun }, report);
  const start = name === null ? null : firstDay(year, letter);
  checkEffective(effective, { name, year, start }, report);
  const lawDay = revision && year !== null ? reviewedFactor(year, 'NON_QPP', factor)?.from : null;
  return { name, year, letter, revision, effectiveFrom: effective ?? lawDay ?? start };
}

function wantedName(asked: string | undefined, report: ImportReport): ReleaseName | null {
  if (asked === undefined) return null;
  const wanted = parseReleaseName(asked);
  if (wanted && letters.includes(wanted.letter)) return wanted;
  report.add(
    'RELEASE_DISAGREES',
    { value: asked },
    `"${asked.slice(0, 40)}" is not a release name. Names look like RVU26C or RVU24AR.`,
  );
  return null;
}

interface Found {
  readonly year: number | null;
  readonly letter: string | null;
  readonly factor: string;
  /** Day within the quarter on which the law changed the factor; null where it holds from the quarter's first day. */
  readonly begun: string | null;
}

function compareNames(
  file: string,
  wanted: ReleaseName,
  { year, letter, factor, begun }: Found,
  report: ImportReport,
): void {
  const plain = `RVU${String(year).slice(2)}${letter}`;
  const disagree = (value: string, message: string) =>
    report.add('RELEASE_DISAGREES', { file, value }, message);
  if (year !== wanted.year || letter !== wanted.letter) {
    const choice = `Choose the file of ${wanted.text} or name ${plain}.`;
    disagree(plain, `The title of ${file} is that of ${plain}, not of ${wanted.text}. ${choice}`);
  } else if (begun && !wanted.revision) {
    const since = `The conversion factor ${factor} of ${file} began on ${begun}`;
    disagree(`${plain}R`, `${since}: it is the file of ${plain}R, not of ${wanted.text}. Name ${plain}R.`);
  } else if (!begun && wanted.revision && isBeforeChange(wanted, factor)) {
    const since = `The conversion factor ${factor} of ${file} is the one from before the law was changed`;
    disagree(plain, `${since}: it is the file of ${plain}, not of ${wanted.text}. Name ${plain}.`);
  }
}

function checkEffective(
  effective: string | undefined,
  { name, year, start }: { name: string | null; year: number | null; start: string | null },
  report: ImportReport,
): void {
  if (effective === undefined) return;
  const shown = effective.slice(0, 40);
  if (!isDate(effective)) {
    const message = `"${shown}" is not a date. Write it as 2026-07-01.`;
    report.add('RELEASE_DISAGREES', { value: effective }, message);
  } else if (year !== null && !effective.startsWith(String(year))) {
    const message = `${shown} is not in ${year}, the year of the release.`;
    report.add('RELEASE_DISAGREES', { value: effective }, message);
  } else if (start !== null && !isInQuarter(effective, start)) {
    const message = `${shown} lies outside of the quarter of ${name}, which begins on ${start}. It is taken as it was asked for.`;
    report.add('EFFECTIVE_UNUSUAL', { value: effective }, message);
  }
}

function firstDay(year: number | null, letter: string | null): string | null {
  if (year === null || letter === null) return null;
  return usualEffectiveFrom({ text: '', year, letter, revision: '' });
}

function isInQuarter(date: string, start: string): boolean {
  const last = String(Number(start.slice(5, 7)) + 2).padStart(2, '0');
  return date >= start && date.slice(0, 7) <= `${start.slice(0, 5)}${last}`;
}

function withinQuarter(year: number, letter: string, factor: string): string | null {
  const from = reviewedFactor(year, 'NON_QPP', factor)?.from;
  const start = firstDay(year, letter);
  return from && start && from > start && isInQuarter(from, start) ? from : null;
}

/** True for the factor of a quarter within which the law brought another one. */
function isBeforeChange({ year, letter }: ReleaseName, factor: string): boolean {
  if (!reviewedFactor(year, 'NON_QPP', factor)) return false;
  return reviewedFactorsOf(year, 'NON_QPP').some(({ value }) => withinQuarter(year, letter, value) !== null);
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}
