import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { isCodeValue } from '../code/code.value.ts';
import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { parseQuery, type SearchQuery } from '../search/search.query.ts';
import { rank } from '../search/search.rank.ts';
import type { CodeFilter } from './code-filter.input.ts';
import { codesOf } from './code-list.ts';
import type { SearchDesk } from './search.desk.ts';

export interface CodeHit {
  readonly code: string;
  readonly score: number;
}

/** What a search found in one release. */
export interface SearchResult {
  readonly query: SearchQuery;
  /** Best first, as many as were asked for. */
  readonly hits: readonly CodeHit[];
  readonly totalCount: number;
  /** Every code that was found, in no order. */
  readonly found: () => string[];
  /** What cursors belong to. */
  readonly identity: string;
}

export interface SearchAsked {
  readonly text: string;
  readonly filter: CodeFilter;
  /** How many hits are wanted in order. */
  readonly most: number;
}

const RESULTS_KEPT = 300;
/** A code that was typed stands before everything; codes that begin so stand after it. */
const TYPED_CODE = 100;
const BEGUN_CODE = 10;
const MOST_BEGUN = 1_000;

const results = new WeakMap<PageBook, LRUCache<string, SearchResult>>();

/** Searches a release. The answer is remembered while its snapshot lasts, for those who page through it. */
export function searchRelease(
  asked: SearchAsked,
  release: LoadedRelease,
  book: PageBook,
  desk: SearchDesk,
): SearchResult {
  const known = results.get(book) ?? new LRUCache<string, SearchResult>({ max: RESULTS_KEPT });
  results.set(book, known);
  const key = JSON.stringify([release.facts.id, asked.text, asked.filter]);
  const before = known.get(key);
  if (before && (before.hits.length >= asked.most || before.hits.length === before.totalCount)) return before;
  const result = search(asked, release, book, desk, key);
  known.set(key, result);
  return result;
}

function search(
  { text, filter, most }: SearchAsked,
  release: LoadedRelease,
  book: PageBook,
  desk: SearchDesk,
  key: string,
): SearchResult {
  const view = desk.view(release, book);
  const { index } = desk.stock;
  const query = parseQuery(text, index);
  const allowed = allowedBy(filter, release, book);
  const byCode = codesTyped(query, release, allowed ?? release.figures.rowsByCode);
  const ranking = rank(query, index, view.favour(allowed), most + byCode.length);
  const coded = new Set(byCode.map(({ code }) => code));
  const hits = [...byCode];
  for (const { document, score } of ranking.hits) {
    const code = view.entryOf(document)?.code;
    if (code !== undefined && !coded.has(code)) hits.push({ code, score });
  }
  const others =
    coded.size === 0
      ? ranking.matched
      : ranking.matched.filter((document) => !coded.has(view.entryOf(document)?.code ?? ''));
  const { name, cut } = release.facts;
  const print = createHash('sha256').update(key).digest('base64url').slice(0, 8);
  return {
    query,
    hits: hits.slice(0, most),
    totalCount: coded.size + others.length,
    found: () => [...coded, ...Array.from(others, (document) => view.entryOf(document)?.code ?? '')],
    identity: `search.${name}/${cut}.${print}`,
  };
}

/** Which codes a filter lets be found; null: those of the release. */
function allowedBy(filter: CodeFilter, release: LoadedRelease, book: PageBook): ReadonlySet<string> | null {
  const isFiltered = Object.values(filter).some(
    (value) => value !== null && value !== undefined && value !== false,
  );
  return isFiltered ? codesOf(release, book).codesIn(filter) : null;
}

function codesTyped(
  { codes, words }: SearchQuery,
  release: LoadedRelease,
  allowed: { has(code: string): boolean },
): CodeHit[] {
  const hits = codes
    .filter((code) => isCodeValue(code) && allowed.has(code))
    .map((code, at) => ({ code, score: TYPED_CODE - at }));
  const [begun] = codes;
  if (begun === undefined || words.length > 1) return hits;
  const codesBegun = codesBeginning(begun, release, MOST_BEGUN).filter(
    (code) => code !== begun && allowed.has(code),
  );
  return [...hits, ...codesBegun.map((code) => ({ code, score: BEGUN_CODE }))];
}

/** Codes of a release that begin with a text, in code order. */
export function codesBeginning(prefix: string, { figures }: LoadedRelease, most: number): string[] {
  const found: string[] = [];
  let low = 0;
  let high = figures.codes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((figures.codes[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < figures.codes.length && found.length < most; at += 1) {
    const code = figures.codes[at];
    if (!code?.startsWith(prefix)) break;
    found.push(code);
  }
  return found;
}
