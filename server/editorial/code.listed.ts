import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import type { CodeBoard } from './code.board.ts';
import type { CodeCatalog } from './code.catalog.ts';
import { codeChanges } from './code.change.ts';
import type { CatalogEntry } from './code.entry.ts';
import {
  type CatalogFilter,
  type Facet,
  type FacetSelection,
  selectByFacets,
  wantedValues,
} from './code.facet.ts';

/** What a filter leaves of a list, with the counts beside its values. */
export interface CodeSelection extends FacetSelection {
  readonly board: CodeBoard;
  readonly facets: readonly Facet[];
  /** How near each code is to what was typed; null where nothing was. */
  readonly near: Float32Array | null;
}

/** @throws ReleaseNotFound for changes in a release that is not in memory */
export async function selectCodes(
  catalog: CodeCatalog,
  book: PageBook,
  release: LoadedRelease,
  filter: CatalogFilter,
): Promise<CodeSelection> {
  const board = await catalog.board(book, release);
  const changes = await codeChanges(filter.changedIn ?? release.facts.name, book.snapshot);
  const facets = board.facets(changes);
  const typed = (filter.q ?? '').trim();
  const near = typed === '' ? null : catalog.words(release).find(typed, board.entries);
  return { board, facets, near, ...selectByFacets(board.entries.length, facets, wantedValues(filter), near) };
}

/** Every code of the current release that fulfils a filter of the list, in code order. */
export async function listedCodes(
  catalog: CodeCatalog,
  book: PageBook,
  at: Date,
  filter: CatalogFilter,
): Promise<CatalogEntry[]> {
  const release = book.snapshot.current(at);
  if (!release) return [];
  const { board, chosen } = await selectCodes(catalog, book, release, filter);
  return board.entries.filter((_, place) => chosen[place] === 1);
}
