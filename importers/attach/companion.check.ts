import type { Companions } from '../../server/locality/locality.table.ts';
import type { ReadRelease } from '../release.read.ts';
import type { ImportReport } from '../report.ts';
import { keyOf } from './companion.merge.ts';

/** The localities of attached files are those of the release's own GPCI, where the GPCI itself is not attached. */
export function checkAttachedPlaces(held: Companions, read: ReadRelease, report: ImportReport): void {
  if (read.localities.length > 0) checkHeldPlaces(held, read, report);
  else if (held.localities.length > 0) checkGivenPlaces(held, read, report);
}

function checkGivenPlaces(held: Companions, read: ReadRelease, report: ImportReport): void {
  const known = new Set(held.localities.map(keyOf));
  compare(known, 'LOCCO', read.counties.map(keyOf), report);
  compare(known, 'ANES', read.anesthesia.map(keyOf), report);
  compare(known, 'OPPSCAP', read.oppsCaps.map(keyOf), report);
  compare(known, 'ZIP5', read.zips.map(keyOf), report);
}

/** A GPCI that is attached has the localities of what the release has already. */
function checkHeldPlaces(held: Companions, read: ReadRelease, report: ImportReport): void {
  const known = new Set(read.localities.map(keyOf));
  if (read.anesthesia.length === 0) compare(known, 'ANES', held.anesthesia.map(keyOf), report);
  if (read.oppsCaps.length === 0) compare(known, 'OPPSCAP', held.oppsCaps.map(keyOf), report);
  if (read.zips.length === 0) compare(known, 'ZIP5', held.zips.map(keyOf), report);
}

function compare(known: ReadonlySet<string>, file: string, keys: readonly string[], report: ImportReport) {
  if (keys.length === 0) return;
  const found = new Set(keys);
  for (const key of [...found].filter((other) => !known.has(other))) {
    const message = `${key} is in ${file} but not in the GPCI of the release.`;
    report.add(file === 'OPPSCAP' ? 'LOCALITY_RETIRED' : 'LOCALITIES_DISAGREE', { value: key }, message);
  }
  for (const key of [...known].filter((other) => !found.has(other)))
    report.add(
      'LOCALITIES_DISAGREE',
      { value: key },
      `${key} is in the GPCI of the release but not in ${file}.`,
    );
}
