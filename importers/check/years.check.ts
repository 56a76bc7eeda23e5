import type { Readings } from '../read/members.read.ts';
import type { ImportReport } from '../report.ts';
import type { ReleaseIdentity } from './release.identity.ts';

const letters = ['A', 'B', 'C', 'D'];

/** The files of a release are of its year; the ZIP file also of its quarter. */
export function checkYears(
  readings: Readings,
  { year, letter }: ReleaseIdentity,
  report: ImportReport,
): void {
  if (year === null) return;
  for (const { kind, file, year: printed, title } of readings.values()) {
    if (printed === null || printed === year) continue;
    const message = `${file} is of ${printed}, the release of ${year}. Take the file of the release.`;
    if (kind === 'BASE_UNITS') {
      report.add(
        'BASE_UNITS_OTHER_YEAR',
        { file },
        `The base units are those of ${printed}; CMS publishes them rarely. They are used for ${year}.`,
      );
    } else if (kind === 'PPRRVU_QPP' && title.letter !== null)
      report.add('MIXED_RELEASES', { file }, message);
    else report.add('YEAR_DISAGREES', { file, value: String(printed) }, message);
  }
  checkQpp(readings, report);
  checkZip(readings, year, letter, report);
}

function checkQpp(readings: Readings, report: ImportReport): void {
  const [main, qpp] = [readings.get('PPRRVU'), readings.get('PPRRVU_QPP')];
  if (!main || !qpp || main.title.letter === null || qpp.title.letter === null) return;
  if (main.title.letter === qpp.title.letter) return;
  report.add(
    'MIXED_RELEASES',
    { file: qpp.file },
    `${qpp.file} and ${main.file} have the titles of different quarters.`,
  );
}

function checkZip(readings: Readings, year: number, letter: string | null, report: ImportReport): void {
  const zip5 = readings.get('ZIP5');
  if (zip5?.kind !== 'ZIP5') return;
  const { file, quarters } = zip5;
  if (quarters.size > 1) {
    report.add(
      'MIXED_RELEASES',
      { file },
      `The rows are of different quarters (${[...quarters].join(', ')}). Take the file of one quarter.`,
    );
    return;
  }
  const [quarter = ''] = quarters;
  if (!quarter.startsWith(String(year))) {
    report.add(
      'YEAR_DISAGREES',
      { file, value: quarter },
      `${file} is of ${quarter.slice(0, 4)}, the release of ${year}.`,
    );
  } else if (letter !== null && letters[Number(quarter[4]) - 1] !== letter) {
    report.add(
      'QUARTER_DISAGREES',
      { file, value: quarter },
      `${file} is of quarter ${quarter.slice(4)}, the release of letter ${letter}.`,
    );
  }
}
