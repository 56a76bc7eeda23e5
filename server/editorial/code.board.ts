import type { CodeChanges } from './code.change.ts';
import type { CatalogEntry } from './code.entry.ts';
import { type Facet, facetOf, lastingFacets, passingFacets } from './code.facet.ts';

export const CATALOG_SORTS = [
  'CODE_ASC',
  'CODE_DESC',
  'UPDATED_DESC',
  'UPDATED_ASC',
  'TITLE_ASC',
  'TITLE_DESC',
  'NEAREST_FIRST',
] as const;
export type CatalogSort = (typeof CATALOG_SORTS)[number];

const UNCHANGED: readonly string[] = [];
const byTitle = new Intl.Collator('en');

/** What depends on the published codes alone: made when it is first asked for, shared by all boards of them. */
export class LastingParts {
  private facets: readonly Facet[] | null = null;
  private titles: Uint32Array | null = null;
  private changed: { readonly changes: CodeChanges; readonly facet: Facet } | null = null;

  /** @param changes what a release changed */
  facetsOf(entries: readonly CatalogEntry[], changes: CodeChanges): readonly Facet[] {
    this.facets ??= lastingFacets(entries);
    if (this.changed?.changes !== changes)
      this.changed = {
        changes,
        facet: facetOf('CHANGED', entries, ({ code }) => changes.get(code) ?? UNCHANGED),
      };
    return [...this.facets, this.changed.facet];
  }

  titleOrder(entries: readonly CatalogEntry[]): Uint32Array {
    if (this.titles) return this.titles;
    const titles = entries.map(({ title }) => title);
    this.titles = placesOf(entries).sort(
      (left, right) => byTitle.compare(titles[left] ?? '', titles[right] ?? '') || left - right,
    );
    return this.titles;
  }
}

/** All codes of a release at one moment, in code order, with what lists are made from. Never changes. */
export class CodeBoard {
  readonly entries: readonly CatalogEntry[];
  private readonly lasting: LastingParts;
  private places: ReadonlyMap<string, number> | null = null;
  private passing: readonly Facet[] | null = null;
  private named: ReadonlyMap<string, string> | null = null;
  private moments: Uint32Array | null = null;

  /** @param lasting of another board of the same codes and titles */
  constructor(entries: readonly CatalogEntry[], lasting = new LastingParts()) {
    this.entries = entries;
    this.lasting = lasting;
  }

  entryOf(code: string): CatalogEntry | null {
    this.places ??= new Map(this.entries.map((entry, at) => [entry.code, at]));
    return this.entries[this.places.get(code) ?? -1] ?? null;
  }

  /** Names of everybody who is at a code, by id. */
  get people(): ReadonlyMap<string, string> {
    this.named ??= new Map(
      this.entries.flatMap(({ assignee }) => (assignee ? [[assignee.id, assignee.name] as const] : [])),
    );
    return this.named;
  }

  /** @param changes what a release changed */
  facets(changes: CodeChanges): readonly Facet[] {
    this.passing ??= passingFacets(this.entries);
    return [...this.lasting.facetsOf(this.entries, changes), ...this.passing];
  }

  /** Places in ascending order; of equals the lower code first. */
  order(by: 'CODE' | 'TITLE' | 'UPDATED'): Uint32Array {
    if (by === 'TITLE') return this.lasting.titleOrder(this.entries);
    return by === 'CODE' ? placesOf(this.entries) : this.momentOrder();
  }

  private momentOrder(): Uint32Array {
    if (this.moments) return this.moments;
    const times = Float64Array.from(this.entries, ({ updatedAt }) => updatedAt?.getTime() ?? 0);
    this.moments = placesOf(this.entries).sort(
      (left, right) => (times[left] ?? 0) - (times[right] ?? 0) || left - right,
    );
    return this.moments;
  }
}

function placesOf({ length }: readonly CatalogEntry[]): Uint32Array {
  const places = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) places[at] = at;
  return places;
}

/**
 * One page of the codes chosen, in an order.
 * @param near how near each is to what was typed, where something was
 */
export function pageOf(
  board: CodeBoard,
  chosen: Uint8Array,
  { sort, page, perPage }: { sort: CatalogSort; page: number; perPage: number },
  near: Float32Array | null,
): CatalogEntry[] {
  const items: CatalogEntry[] = [];
  let before = (page - 1) * perPage;
  for (const at of placesIn(board, sort, near)) {
    if (!chosen[at]) continue;
    if (before > 0) {
      before -= 1;
      continue;
    }
    const entry = board.entries[at];
    if (entry) items.push(entry);
    if (items.length === perPage) break;
  }
  return items;
}

function placesIn(board: CodeBoard, sort: CatalogSort, near: Float32Array | null): Iterable<number> {
  if (sort === 'NEAREST_FIRST' && near)
    return [...near.keys()]
      .filter((at) => near[at])
      .sort((left, right) => (near[right] ?? 0) - (near[left] ?? 0) || left - right);
  const by = sort.startsWith('TITLE') ? 'TITLE' : sort.startsWith('UPDATED') ? 'UPDATED' : 'CODE';
  return sort.endsWith('_DESC') ? board.order(by).toReversed() : board.order(by);
}
