import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { BadInput } from '../errors.ts';
import { SearchMarker } from '../search/search.highlight.ts';
import { LONGEST_TEXT } from '../search/search.query.ts';
import type { CodeFilter } from './code-filter.input.ts';
import { cursorOf, readCursor } from './cursor.ts';
import { checkedCount, DEFAULT_PAGE, LARGEST_PAGE } from './page.window.ts';
import type { PageInfo } from './page-info.type.ts';
import type { SearchDesk } from './search.desk.ts';
import { type CodeHit, type SearchResult, searchOn, searchRelease } from './search.result.ts';

/** A part of what a search found. */
export interface SearchPart {
  readonly hits: readonly CodeHit[];
  readonly totalCount: number;
  /** Every code that was found. */
  readonly found: () => string[];
  readonly pageInfo: PageInfo;
  readonly marker: SearchMarker;
  /** What was typed as a code. */
  readonly codes: readonly string[];
  /** Cursor of a hit of this part. */
  readonly cursorAt: (at: number) => string;
}

export interface SearchWanted {
  readonly text: string;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly filter?: CodeFilter | null;
}

/** @throws BadInput, PageTooLarge, ReleaseChanged */
export function searchPart(
  { text, first, after, filter }: SearchWanted,
  release: LoadedRelease,
  book: PageBook,
  desk: SearchDesk,
): SearchPart {
  if (text.length > LONGEST_TEXT)
    throw new BadInput(`Search for at most ${LONGEST_TEXT} characters.`, {
      field: 'text',
      limit: LONGEST_TEXT,
    });
  const count = checkedCount(first ?? DEFAULT_PAGE, 'first', LARGEST_PAGE);
  const asked = { text, filter: filter ?? {} };
  const readOn = (most: number) => searchOn({ ...asked, most }, release, book, desk);
  let result = after ? readOn(LARGEST_PAGE) : searchRelease({ ...asked, most: count }, release, book, desk);
  const from = after ? rankAfter(after, result) : 0;
  if (from + count > LARGEST_PAGE) result = readOn(from + count);
  const hits = result.hits.slice(from, from + count);
  const cursorAt = (at: number) => cursorOf(result.identity, `${from + at}/${hits[at]?.code ?? ''}`);
  return {
    hits,
    totalCount: result.totalCount,
    found: result.found,
    pageInfo: {
      hasNextPage: from + hits.length < result.totalCount,
      hasPreviousPage: from > 0,
      startCursor: hits.length > 0 ? cursorAt(0) : null,
      endCursor: hits.length > 0 ? cursorAt(hits.length - 1) : null,
    },
    marker: new SearchMarker(result.query, desk.stock.index),
    codes: result.query.codes,
    cursorAt,
  };
}

/** The rank behind a cursor: behind its code, wherever that stands by now; else behind its old rank. */
function rankAfter(cursor: string, { identity, hits }: SearchResult): number {
  const place = readCursor(cursor, identity, 'after');
  const slash = place.indexOf('/');
  const rank = Number(place.slice(0, slash));
  const code = place.slice(slash + 1);
  if (!Number.isInteger(rank) || rank < 0) throw new BadInput('This is no cursor.', { field: 'after' });
  if (hits[rank]?.code === code) return rank + 1;
  const now = hits.findIndex((hit) => hit.code === code);
  return (now < 0 ? rank : now) + 1;
}
