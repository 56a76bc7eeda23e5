import type { PageBook } from '../edition/edition.page.ts';
import { predecessorOf } from '../release/release.current.ts';
import { prepareChanges } from './change.list.ts';
import { searchDesk } from './search.desk.ts';

/**
 * Makes ready, a part at a time, what the first reader would otherwise wait for: the statistics that the first
 * page needs, the search index of the current release and what it changed. Call it at start and after every new
 * snapshot; answers are right without it.
 */
export async function prepareDelivery(book: PageBook, at: Date, search = searchDesk): Promise<void> {
  const { snapshot } = book;
  const current = snapshot.current(at);
  if (!current) return;
  const [first] = current.figures.codes;
  if (first) book.page(first, current);
  await search.prepare(book, at);
  const facts = predecessorOf(
    snapshot.releases.map((release) => release.facts),
    current.facts,
  );
  const before = snapshot.releases.find((release) => release.facts === facts);
  if (before) await prepareChanges(before, current);
}
