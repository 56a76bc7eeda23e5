import type { PagePart } from '../content/content.missing.ts';
import type { RvuState } from '../rvu/rvu.state.ts';
import type { CodeChange } from './code.change.ts';
import type { CatalogEntry, ContentStatus } from './code.entry.ts';

export const FACET_FIELDS = [
  'SECTION',
  'SPECIALTY',
  'STATE',
  'CONTENT_STATUS',
  'MISSING',
  'STALE',
  'ASSIGNEE',
  'CHANGED',
] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

/** A part that a page lacks, or any of them. */
export type Missing = PagePart | 'ANY';

/** What codes have of one kind: the values that there are, and which of them each code has. */
export interface Facet {
  readonly field: FacetField;
  readonly values: readonly string[];
  /** By place in the list, the numbers of its values. */
  readonly held: readonly (readonly number[])[];
}

export interface CatalogFilter {
  readonly q?: string | null;
  readonly section?: string | null;
  readonly specialty?: string | null;
  readonly state?: RvuState | null;
  readonly contentStatus?: ContentStatus | null;
  readonly missing?: Missing | null;
  readonly isStale?: boolean | null;
  readonly assigneeId?: string | null;
  readonly isUnassigned?: boolean | null;
  /** A release whose changes against the one before count. */
  readonly changedIn?: string | null;
  readonly changed?: CodeChange | null;
}

const NOBODY = '';

/** What stays as long as nothing is published. */
export function lastingFacets(entries: readonly CatalogEntry[]): Facet[] {
  return [
    facetOf('SECTION', entries, ({ section, subsection }) =>
      subsection ? [section, subsection] : [section],
    ),
    facetOf('SPECIALTY', entries, ({ specialties }) => specialties),
    plainFacet('STATE', entries, ({ state }) => state),
    facetOf('MISSING', entries, ({ missing }) => (missing.length > 0 ? ['ANY', ...missing] : [])),
  ];
}

/** What changes with every step of somebody's work. */
export function passingFacets(entries: readonly CatalogEntry[]): Facet[] {
  return [
    plainFacet('CONTENT_STATUS', entries, ({ contentStatus }) => contentStatus),
    plainFacet('STALE', entries, ({ isStale }) => String(isStale)),
    plainFacet('ASSIGNEE', entries, ({ assignee }) => assignee?.id ?? NOBODY),
  ];
}

/** @param valuesOf any number of values that an entry has */
export function facetOf(
  field: FacetField,
  entries: readonly CatalogEntry[],
  valuesOf: (entry: CatalogEntry) => readonly string[],
): Facet {
  const numbers = new Map<string, number>();
  const shared = new Map<string, readonly number[]>();
  const numberOf = (value: string) => {
    const known = numbers.get(value) ?? numbers.size;
    numbers.set(value, known);
    return known;
  };
  const held = entries.map((entry) => {
    const values = valuesOf(entry);
    const key = values.join('\n');
    const known = shared.get(key) ?? values.map(numberOf);
    shared.set(key, known);
    return known;
  });
  return { field, values: [...numbers.keys()], held };
}

/** The same for exactly one value each. */
function plainFacet(
  field: FacetField,
  entries: readonly CatalogEntry[],
  oneOf: (entry: CatalogEntry) => string,
): Facet {
  const numbers = new Map<string, readonly number[]>();
  const held = entries.map((entry) => {
    const value = oneOf(entry);
    const known = numbers.get(value) ?? [numbers.size];
    numbers.set(value, known);
    return known;
  });
  return { field, values: [...numbers.keys()], held };
}

/** The value that a filter asks for in each field; absent where it leaves the field open. */
export function wantedValues(filter: CatalogFilter): Partial<Record<FacetField, string>> {
  const isAboutChange = Boolean(filter.changedIn ?? filter.changed);
  return {
    ...(filter.section ? { SECTION: filter.section } : {}),
    ...(filter.specialty ? { SPECIALTY: filter.specialty } : {}),
    ...(filter.state ? { STATE: filter.state } : {}),
    ...(filter.contentStatus ? { CONTENT_STATUS: filter.contentStatus } : {}),
    ...(filter.missing ? { MISSING: filter.missing } : {}),
    ...(typeof filter.isStale === 'boolean' ? { STALE: String(filter.isStale) } : {}),
    ...(filter.assigneeId ? { ASSIGNEE: filter.assigneeId } : {}),
    ...(filter.isUnassigned ? { ASSIGNEE: NOBODY } : {}),
    ...(isAboutChange ? { CHANGED: filter.changed ?? 'ANY' } : {}),
  };
}

/** Which codes fulfil everything, and how many would with another value of one field. */
export interface FacetSelection {
  /** By place in the list, 1 where it fulfils everything. */
  readonly chosen: Uint8Array;
  readonly total: number;
  readonly counts: ReadonlyMap<FacetField, Int32Array>;
}

/**
 * One pass over all codes. A value's count is the number of codes that have it and fulfil everything that is asked of
 * the other fields. @param found by place in the list, 0 for codes that a search did not find; null: no search
 */
export function selectByFacets(
  size: number,
  facets: readonly Facet[],
  wanted: Partial<Record<FacetField, string>>,
  found: ArrayLike<number> | null,
): FacetSelection {
  const asked = facets.flatMap((facet, place) => {
    const value = wanted[facet.field];
    return value === undefined ? [] : [{ place, held: facet.held, number: facet.values.indexOf(value) }];
  });
  const counts = facets.map(({ values }) => new Int32Array(values.length));
  const chosen = new Uint8Array(size);
  let total = 0;
  for (let at = 0; at < size; at += 1) {
    if (found && !found[at]) continue;
    const missed = missedField(asked, at);
    if (missed === SEVERAL) continue;
    if (missed !== NONE) {
      count(counts[missed], facets[missed]?.held[at]);
      continue;
    }
    chosen[at] = 1;
    total += 1;
    for (let place = 0; place < facets.length; place += 1) count(counts[place], facets[place]?.held[at]);
  }
  return {
    ...{ chosen, total },
    counts: new Map(facets.map(({ field }, place) => [field, counts[place] ?? new Int32Array(0)])),
  };
}

const NONE = -1;
const SEVERAL = -2;

interface Asked {
  readonly place: number;
  readonly held: Facet['held'];
  readonly number: number;
}

/** The one field in which a code is not what was asked for. */
function missedField(asked: readonly Asked[], at: number): number {
  let missed = NONE;
  for (const { place, held, number } of asked) {
    if (held[at]?.includes(number)) continue;
    if (missed !== NONE) return SEVERAL;
    missed = place;
  }
  return missed;
}

function count(counts: Int32Array | undefined, held: readonly number[] | undefined): void {
  if (!counts || !held) return;
  for (const number of held) counts[number] = (counts[number] ?? 0) + 1;
}
