import type { PageBook } from '../edition/edition.page.ts';
import { kindCounts } from '../release/import-run.type.ts';
import type { ReleaseDifference } from '../rvu/release.difference.ts';
import type { RowChange } from '../rvu/rvu.change.ts';
import type { ReleaseChangeFilter, ReleaseChangeList } from './release-change.type.ts';

/** One page of a difference, filtered, with the titles that pages have now. */
export function releaseChangeList(
  { from, to, counts, changes }: ReleaseDifference,
  filter: ReleaseChangeFilter,
  page: number,
  perPage: number,
  book: PageBook,
  at: Date,
): ReleaseChangeList {
  const found = changes.filter((change) => isWanted(change, filter));
  const current = book.snapshot.current(at);
  return {
    ...{ from, to, counts: kindCounts(counts), total: found.length },
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
