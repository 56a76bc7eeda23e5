import type { FileReading } from '../read/file.reading.ts';
import type { ImportReport } from '../report.ts';

/** What makes a row of each companion file unique. Relative value files have a check of their own. */
export function keyOf(reading: FileReading): (index: number) => string {
  switch (reading.kind) {
    case 'PPRRVU':
    case 'PPRRVU_QPP':
      return keys(reading.rows, ({ code, modifier }) => `${code} ${modifier}`.trim());
    case 'OPPSCAP':
      return keys(
        reading.rows,
        ({ code, modifier, mac, locality }) => `${code} ${modifier} ${mac}/${locality}`,
      );
    case 'ZIP5':
      return keys(reading.rows, ({ zip }) => zip);
    case 'BASE_UNITS':
      return keys(reading.rows, ({ code }) => code);
    default:
      return keys<{ mac: string; locality: string }>(
        reading.rows,
        ({ mac, locality }) => `${mac}/${locality}`,
      );
  }
}

function keys<R>(rows: readonly R[], key: (row: R) => string): (index: number) => string {
  return (index) => {
    const row = rows[index];
    return row === undefined ? '' : key(row);
  };
}

export function checkKeys(reading: FileReading, report: ImportReport): void {
  const lines = new Map<string, number>();
  const key = keyOf(reading);
  reading.rows.forEach(({ line }, index) => {
    const value = key(index);
    const first = lines.get(value);
    if (first === undefined) {
      lines.set(value, line);
      return;
    }
    report.add(
      'DUPLICATE_KEY',
      { file: reading.file, line, value },
      `${value} stands on line ${first} already. Download the file again.`,
    );
  });
}
