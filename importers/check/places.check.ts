import type { FileReading } from '../read/file.reading.ts';
import type { Readings } from '../read/members.read.ts';
import type { ImportReport } from '../report.ts';

export function checkPlaces(readings: Readings, report: ImportReport): void {
  checkLocalities(readings, report);
  checkCaps(readings, report);
}

/** GPCI says which localities there are; LOCCO, ANES, OPPSCAP and ZIP5 must know the same ones. */
function checkLocalities(readings: Readings, report: ImportReport): void {
  const gpci = readings.get('GPCI');
  if (gpci?.kind !== 'GPCI') return;
  const known = new Set(gpci.rows.map(keyOf));
  for (const kind of ['LOCCO', 'ANES', 'OPPSCAP', 'ZIP5'] as const) {
    const other = readings.get(kind);
    if (other) compare(known, other, gpci.file, report);
  }
}

function compare(
  known: ReadonlySet<string>,
  other: FileReading,
  gpciFile: string,
  report: ImportReport,
): void {
  const found = new Set((other.rows as readonly { mac: string; locality: string }[]).map(keyOf));
  const { file, kind } = other;
  for (const key of without(found, known)) {
    if (kind === 'OPPSCAP') {
      report.add(
        'LOCALITY_RETIRED',
        { file, value: key },
        `${key} has caps but is not in ${gpciFile}; it is taken for retired.`,
      );
    } else
      report.add('LOCALITIES_DISAGREE', { file, value: key }, `${key} is in ${file} but not in ${gpciFile}.`);
  }
  for (const key of without(known, found)) {
    report.add('LOCALITIES_DISAGREE', { file, value: key }, `${key} is in ${gpciFile} but not in ${file}.`);
  }
}

/**
 * CMS lists every capped code in every locality (140 codes in 115 localities in 2025). A locality with fewer rows has
 * lost some. Caps of a code that has no row would never be used; worth a word, not a refusal.
 */
function checkCaps(readings: Readings, report: ImportReport): void {
  const [caps, rows] = [readings.get('OPPSCAP'), readings.get('PPRRVU')];
  if (caps?.kind !== 'OPPSCAP') return;
  const { file } = caps;
  const capped = new Set(caps.rows.map(codeOf));
  const perLocality = Map.groupBy(caps.rows, keyOf);
  for (const [key, { length }] of perLocality) {
    if (length === capped.size) continue;
    const message = `${key} has caps for ${length} of ${capped.size} codes. Download the file again; if CMS published it so, accept OPPSCAP_INCOMPLETE.`;
    report.add('OPPSCAP_INCOMPLETE', { file, value: key }, message);
  }
  if (rows?.kind !== 'PPRRVU') return;
  for (const key of without(capped, new Set(rows.rows.map(codeOf)))) {
    report.add('OPPSCAP_CODE_UNKNOWN', { file, value: key }, `${key} has caps but no row in ${rows.file}.`);
  }
}

function codeOf({ code, modifier }: { readonly code: string; readonly modifier: string }): string {
  return `${code} ${modifier}`.trim();
}

function without(these: ReadonlySet<string>, those: ReadonlySet<string>): string[] {
  return [...these].filter((key) => !those.has(key));
}

function keyOf({ mac, locality }: { readonly mac: string; readonly locality: string }): string {
  return `${mac}/${locality}`;
}
