import type { Companions } from './locality.table.ts';

/** The files that come beside the fee schedule; counties come with the localities of GPCI. */
export const COMPANION_KINDS = ['GPCI', 'ANES', 'OPPSCAP', 'ZIP5', 'BASE_UNITS'] as const;
export type CompanionKind = (typeof COMPANION_KINDS)[number];

/** Which rows each file brings. */
export const COMPANION_ROWS = {
  GPCI: 'localities',
  ANES: 'anesthesia',
  OPPSCAP: 'oppsCaps',
  ZIP5: 'zips',
  BASE_UNITS: 'baseUnits',
} as const satisfies Record<CompanionKind, keyof Companions>;

export function hasCompanion(companions: Companions, kind: CompanionKind): boolean {
  return companions[COMPANION_ROWS[kind]].length > 0;
}
