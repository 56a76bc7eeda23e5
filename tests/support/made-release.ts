import { buildRow, csvOf, type PprrvuRow, pprrvuTable, type Title } from '../importers/written.files.ts';

/** Rows of codes 10000, 10001, …: a made-up release that is large enough to lose a share of. */
export function madeRows(
  count: number,
  change: (row: PprrvuRow, at: number) => PprrvuRow = (row) => row,
): PprrvuRow[] {
  return Array.from({ length: count }, (_, at) =>
    change(
      buildRow({
        ...{ code: String(10_000 + at), descriptor: `Made-up service ${at}` },
        ...{ work: '1.00', nonFacilityPe: '2.00', facilityPe: '2.00', malpractice: '0.10' },
        ...{ nonFacilityTotal: '3.10', facilityTotal: '3.10', pcTc: '0', facilityNa: '', supervision: '09' },
      }),
      at,
    ),
  );
}

/** The relative value file of a made-up release, as CMS lays it out. */
export function madeCsv(rows: readonly PprrvuRow[], title: Title = {}): string {
  return csvOf(pprrvuTable(rows, title));
}

/** The same row with another work RVU and the totals that follow. */
export function withWork(row: PprrvuRow, cents: number): PprrvuRow {
  const total = ((cents + 210) / 100).toFixed(2);
  return { ...row, work: (cents / 100).toFixed(2), nonFacilityTotal: total, facilityTotal: total };
}

export const TITLES = {
  RVU26B: { month: 'April', released: '03/10/2026' },
  RVU26C: { month: 'July', released: '06/30/2026' },
  RVU26D: { month: 'October', released: '08/26/2026' },
} as const;
