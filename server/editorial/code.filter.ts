import type { RvuState } from '../rvu/rvu.state.ts';
import type { CatalogEntry, ContentStatus } from './code.catalog.ts';

export interface CatalogFilter {
  readonly q?: string | null;
  readonly section?: string | null;
  readonly specialty?: string | null;
  readonly state?: RvuState | null;
  readonly contentStatus?: ContentStatus | null;
}

export const CATALOG_SORTS = [
  'CODE_ASC',
  'CODE_DESC',
  'UPDATED_DESC',
  'UPDATED_ASC',
  'TITLE_ASC',
  'TITLE_DESC',
] as const;
export type CatalogSort = (typeof CATALOG_SORTS)[number];

/** Entries that match every part of the filter; every word of `q` counts. */
export function filterCatalog(entries: readonly CatalogEntry[], filter: CatalogFilter): CatalogEntry[] {
  const words = (filter.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) =>
      words.every((word) => entry.haystack.includes(word)) &&
      (!filter.section || entry.section === filter.section || entry.subsection === filter.section) &&
      (!filter.specialty || entry.specialties.includes(filter.specialty)) &&
      (!filter.state || entry.state === filter.state) &&
      (!filter.contentStatus || entry.contentStatus === filter.contentStatus),
  );
}

export function sortCatalog(entries: readonly CatalogEntry[], sort: CatalogSort): CatalogEntry[] {
  const [key, direction] = sort.split('_');
  const sign = direction === 'DESC' ? -1 : 1;
  return entries.toSorted(
    (left, right) => sign * compare(left, right, key) || (left.code < right.code ? -1 : 1),
  );
}

function compare(left: CatalogEntry, right: CatalogEntry, key: string | undefined): number {
  if (key === 'UPDATED') return (left.updatedAt?.getTime() ?? 0) - (right.updatedAt?.getTime() ?? 0);
  if (key === 'TITLE') return left.title.localeCompare(right.title, 'en');
  return left.code < right.code ? -1 : left.code > right.code ? 1 : 0;
}
