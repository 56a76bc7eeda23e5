import type { LocalityFacts } from '../../server/locality/locality.facts.ts';
import type { FileReading, GpciFile, LoccoFile } from '../read/file.reading.ts';
import type { Readings } from '../read/members.read.ts';
import type { ReadOptions, ReadRelease } from '../release.read.ts';
import type { ImportReport } from '../report.ts';
import { factorsOf } from './factor.check.ts';
import { checkKeys } from './keys.check.ts';
import { checkPlaces } from './places.check.ts';
import { checkPprrvu } from './pprrvu.check.ts';
import { checkQpp } from './qpp.check.ts';
import { identify } from './release.identity.ts';
import { checkYears } from './years.check.ts';

type Checked = Omit<ReadRelease, 'archiveSha256' | 'archiveBytes' | 'files' | 'report'>;

/** Puts the files of a release together and checks them, each by itself and all together. */
export function checkRelease(readings: Readings, options: ReadOptions, report: ImportReport): Checked {
  const of = <K extends FileReading['kind']>(kind: K) =>
    (readings.get(kind) ?? null) as Extract<FileReading, { kind: K }> | null;
  const [pprrvu, qpp, gpci, locco, anes] = [
    of('PPRRVU'),
    of('PPRRVU_QPP'),
    of('GPCI'),
    of('LOCCO'),
    of('ANES'),
  ];
  const [oppscap, zip5, baseUnits] = [of('OPPSCAP'), of('ZIP5'), of('BASE_UNITS')];
  for (const reading of readings.values()) {
    if (reading.kind === 'PPRRVU' || reading.kind === 'PPRRVU_QPP') checkPprrvu(reading, report);
    else checkKeys(reading, report);
  }
  checkPresence(readings, options, report);
  checkQpp(pprrvu, qpp, report);
  const main = pprrvu ?? qpp;
  const identity = identify(main, options, report);
  if (!identity.name && readings.size > 0) noteUnnamed(report);
  checkYears(readings, identity, report);
  checkPlaces(readings, report);
  return {
    ...identity,
    cmsReleasedOn: main?.title.releasedOn ?? null,
    notices: main?.title.notices ?? [],
    rows: pprrvu?.rows ?? [],
    localities: localitiesOf(gpci, locco),
    counties: locco?.rows ?? [],
    anesthesia: anes?.rows ?? [],
    oppsCaps: oppscap?.rows ?? [],
    zips: zip5?.rows ?? [],
    baseUnits: baseUnits?.rows ?? [],
    factors: factorsOf(identity, pprrvu, qpp, anes, report),
  };
}

function noteUnnamed(report: ImportReport): void {
  const message = 'The files do not say which release they are. Name it, for example --release RVU26C.';
  report.add('RELEASE_UNNAMED', {}, message);
}

function checkPresence(readings: Readings, { isCompanionsOnly }: ReadOptions, report: ImportReport): void {
  if (isCompanionsOnly || readings.has('PPRRVU') || readings.size === 0) return;
  const qpp = readings.get('PPRRVU_QPP');
  if (qpp) {
    report.add(
      'QPP_ALONE',
      { file: qpp.file },
      'The QPP file holds a part of the rows only. Bring in the nonQPP file beside it.',
    );
  } else {
    report.add(
      'NO_PPRRVU',
      {},
      'No relative value file (PPRRVU) that can be read is there. Bring in the whole release, or attach companions to a release.',
    );
  }
}

function localitiesOf(gpci: GpciFile | null, locco: LoccoFile | null): LocalityFacts[] {
  const counties = new Map(locco?.rows.map((row) => [`${row.mac}/${row.locality}`, row.counties]));
  return (gpci?.rows ?? []).map((row) => ({
    ...row,
    counties: counties.get(`${row.mac}/${row.locality}`) ?? null,
  }));
}
