import type { LocalityFacts } from '../../server/locality/locality.facts.ts';
import type { Companions } from '../../server/locality/locality.table.ts';
import type { ReadRelease } from '../release.read.ts';

export type AttachedFile = 'GPCI' | 'LOCCO' | 'ANES' | 'OPPSCAP' | 'ZIP5' | 'BASE_UNITS';

/** NEW: the release came without it. SAME: it says the same. OTHER: it says something else. */
export type Standing = 'NEW' | 'SAME' | 'OTHER';

export interface Merged {
  /** Each file that was given, with how it stands to what the release has. */
  readonly standings: ReadonlyMap<AttachedFile, Standing>;
  /** Everything that the release has then. */
  readonly companions: Companions;
}

type Given = Pick<ReadRelease, 'localities' | 'counties' | 'anesthesia' | 'oppsCaps' | 'zips' | 'baseUnits'>;

/** Lays the companion files that were read over those that a release has. */
export function mergeCompanions(held: Companions, given: Given): Merged {
  const standings = new Map<AttachedFile, Standing>();
  const take = <T>(file: AttachedFile, before: readonly T[], after: readonly T[]): readonly T[] => {
    if (after.length === 0) return before;
    standings.set(file, before.length === 0 ? 'NEW' : isSame(before, after) ? 'SAME' : 'OTHER');
    return after;
  };
  const indexes = take('GPCI', held.localities.map(withoutCounties), given.localities.map(withoutCounties));
  const counties = take('LOCCO', countiesOf(held.localities), countiesOf(withCounties(given)));
  const countiesByKey = new Map(counties.map(({ key, counties: words }) => [key, words]));
  return {
    standings,
    companions: {
      localities: indexes.map((row) => ({ ...row, counties: countiesByKey.get(keyOf(row)) ?? null })),
      anesthesia: take('ANES', held.anesthesia, given.anesthesia),
      oppsCaps: take('OPPSCAP', held.oppsCaps, given.oppsCaps),
      zips: take('ZIP5', held.zips, given.zips),
      baseUnits: take('BASE_UNITS', held.baseUnits, given.baseUnits),
    },
  };
}

export function keyOf({ mac, locality }: { readonly mac: string; readonly locality: string }): string {
  return `${mac}/${locality}`;
}

type Counties = Pick<LocalityFacts, 'mac' | 'locality' | 'counties'>;

function withCounties({ localities, counties }: Given): readonly Counties[] {
  return counties.length > 0 ? counties : localities;
}

function countiesOf(rows: readonly Counties[]): { key: string; counties: string }[] {
  const byKey = new Map(rows.flatMap((row) => (row.counties ? [[keyOf(row), row.counties] as const] : [])));
  return [...byKey].map(([key, counties]) => ({ key, counties }));
}

function withoutCounties({ counties: _, ...row }: LocalityFacts): Omit<LocalityFacts, 'counties'> {
  return row;
}

/** The same rows in any order, wherever they stand in a file; 1.5 and 1.500 are the same. */
function isSame<T>(left: readonly T[], right: readonly T[]): boolean {
  if (left.length !== right.length) return false;
  const texts = (rows: readonly T[]) => rows.map((row) => JSON.stringify(ordered(row))).sort();
  const other = texts(right);
  return texts(left).every((text, at) => text === other[at]);
}

function ordered(row: unknown): [string, unknown][] {
  return Object.entries(row as Record<string, unknown>)
    .filter(([name]) => name !== 'line')
    .map(([name, value]): [string, unknown] => [name, normal(value)])
    .sort(([left], [right]) => (left < right ? -1 : 1));
}

function normal(value: unknown): unknown {
  return typeof value === 'string' && /^\d+\.\d+$/.test(value) ? value.replace(/\.?0+$/, '') : value;
}
