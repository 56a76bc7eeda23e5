import type { PageBook } from '../edition/edition.page.ts';
import { kindCounts } from '../release/import-run.type.ts';
import type { ReleaseDifference } from '../rvu/release.difference.ts';
import { isWithin, moveOf, spreadOf } from '../rvu/rvu.change.spread.ts';
import type { RowChange } from '../rvu/rvu.change.ts';
import type { ReleaseChangeFilter, ReleaseChangeList, ReleaseChangeSort } from './release-change.type.ts';

/** Which part of the changes that are left, in which order. */
export interface ChangePart {
  readonly page: number;
  readonly perPage: number;
  readonly sort: ReleaseChangeSort;
}

/** One page of a difference, filtered and sorted, with the titles that pages have now. */
export function releaseChangeList(
  { from, to, counts, changes }: ReleaseDifference,
  filter: ReleaseChangeFilter,
  { page, perPage, sort }: ChangePart,
  book: PageBook,
  at: Date,
): ReleaseChangeList {
  const wanted = changes.filter(
    (change) => isWanted(change, filter) && isInSection(change.code, filter, book),
  );
  const moved = wanted.filter((change) => hasMoved(change, filter));
  const found = sort === 'MOVED_MOST' ? byMove(moved) : moved;
  const current = book.snapshot.current(at);
  return {
    ...{ from, to, counts: kindCounts(counts), total: found.length, spread: spreadOf(wanted) },
    items: found.slice((page - 1) * perPage, page * perPage).map(({ modifier, ...change }) => ({
      ...change,
      modifier: modifier || null,
      title: current && book.title(change.code, current),
    })),
  };
}

function isWanted(change: RowChange, { kinds, code, minimumPercent }: ReleaseChangeFilter): boolean {
  if (code && !change.code.startsWith(code.trim().toUpperCase())) return false;
  if (kinds && !change.kinds.some((kind) => kinds.includes(kind))) return false;
  if (!minimumPercent) return true;
  const least = Math.abs(Number(minimumPercent));
  return change.fields.some(({ percent }) => percent !== null && Math.abs(Number(percent)) >= least);
}

function isInSection(code: string, { section: slug }: ReleaseChangeFilter, book: PageBook): boolean {
  if (!slug) return true;
  const { section, subsection } = book.snapshot.parts.sections.placeOf(code);
  return section.slug === slug || subsection?.slug === slug;
}

function hasMoved(change: RowChange, { movedFrom = null, movedTo = null }: ReleaseChangeFilter): boolean {
  return (movedFrom === null && movedTo === null) || isWithin(moveOf(change), movedFrom, movedTo);
}

function byMove(changes: readonly RowChange[]): RowChange[] {
  const moves = new Map(changes.map((change) => [change, Math.abs(moveOf(change) ?? 0)]));
  return [...changes].sort((a, b) => (moves.get(b) ?? 0) - (moves.get(a) ?? 0));
}
