import type { PageBook } from '../edition/edition.page.ts';
import type { CatalogEntry, CodeCatalog } from './code.catalog.ts';
import { type CatalogFilter, filterCatalog } from './code.filter.ts';

/** Every code of the current release that fulfils a filter of the list, in code order. */
export async function listedCodes(
  catalog: CodeCatalog,
  book: PageBook,
  at: Date,
  filter: CatalogFilter,
): Promise<CatalogEntry[]> {
  const release = book.snapshot.current(at);
  return release ? filterCatalog(await catalog.entries(book, release), filter) : [];
}
