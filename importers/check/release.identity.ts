import { reviewedFactor } from '../layout/conversion-factor.table.ts';
import type { PprrvuFile } from '../read/file.reading.ts';
import type { ReadOptions } from '../release.read.ts';
import type { ImportReport } from '../report.ts';

export interface ReleaseIdentity {
  readonly name: string | null;
  readonly year: number | null;
  readonly letter: string | null;
  /** '' or 'R' where CMS issued the release again under another law. */
  readonly revision: string;
  readonly effectiveFrom: string | null;
}

const quarterStart: Readonly<Record<string, string>> = { A: '01-01', B: '04-01', C: '07-01', D: '10-01' };
const namePattern = /^RVU(\d{2})([A-D])(R?)$/;

/**
 * Says which release this is: from the title of the relative value file, else from what was asked for.
 * The revision R is printed nowhere in the file and comes from the name that was asked for.
 */
export function identify(
  pprrvu: PprrvuFile | null,
  { release: asked, effective }: ReadOptions,
  report: ImportReport,
): ReleaseIdentity {
  const wanted = asked === undefined ? null : namePattern.exec(asked.trim().toUpperCase());
  if (asked !== undefined && !wanted) {
    report.add(
      'RELEASE_DISAGREES',
      { value: asked },
      `"${asked.slice(0, 40)}" is not a release name. Names look like RVU26C or RVU24AR.`,
    );
  }
  const askedYear = wanted ? 2000 + Number(wanted[1]) : null;
  const printed = pprrvu?.title ?? null;
  const year = printed?.year ?? askedYear;
  const letter = printed?.letter ?? wanted?.[2] ?? null;
  const revision = wanted?.[3] ?? '';
  if (pprrvu && wanted && (year !== askedYear || letter !== wanted[2])) {
    const found = `RVU${String(year).slice(2)}${letter}`;
    const message = `The title of ${pprrvu.file} is that of ${found}, not of ${asked}. Choose the file of ${asked} or name ${found}.`;
    report.add('RELEASE_DISAGREES', { file: pprrvu.file, value: found }, message);
  }
  const name =
    year !== null && letter !== null ? `RVU${String(year % 100).padStart(2, '0')}${letter}${revision}` : null;
  const start = letter === null ? undefined : quarterStart[letter];
  const quarter = year !== null && start ? `${year}-${start}` : null;
  const effectiveFrom =
    effective ?? (revision && year !== null ? startOfFactor(pprrvu, year) : null) ?? quarter;
  if (effective !== undefined && !isDate(effective)) {
    report.add(
      'RELEASE_DISAGREES',
      { value: effective },
      `"${effective.slice(0, 40)}" is not a date. Write it as 2026-07-01.`,
    );
  } else if (effective !== undefined && year !== null && !effective.startsWith(String(year))) {
    report.add(
      'RELEASE_DISAGREES',
      { value: effective },
      `${effective} is not in ${year}, the year of the release.`,
    );
  }
  return { name, year, letter, revision, effectiveFrom };
}

/** A revision follows a change of law: it begins when its conversion factor does (RVU24AR on 9 March 2024). */
function startOfFactor(pprrvu: PprrvuFile | null, year: number): string | null {
  const [value = ''] = pprrvu?.factors.keys() ?? [];
  return reviewedFactor(year, 'NON_QPP', value)?.from ?? null;
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}
