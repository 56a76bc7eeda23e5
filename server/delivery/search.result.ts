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

/**
 * Searches a release for somebody who reads on: the answer is remembered while its snapshot lasts. First pages are
 * another text each; remembering them would only make work for the collector.
 */
export function searchOn(
  asked: SearchAsked,
  release: LoadedRelease,
  book: PageBook,
  desk: SearchDesk,
): SearchResult {
  const known = results.get(book) ?? new LRUCache<string, SearchResult>({ max: RESULTS_KEPT });
  results.set(book, known);
  const key = keyOf(asked, release);
  const before = known.get(key);
  if (before && (before.hits.length >= asked.most || before.hits.length === before.totalCount)) return before;
  const result = searchRelease(asked, release, book, desk);
  known.set(key, result);
  return result;
}

function keyOf({ text, filter }: SearchAsked, { facts }: LoadedRelease): string {
  return JSON.stringify([facts.id, text, filter]);
}

/** Searches a release: as many hits as are asked for, best first, and how many there are in all. */
export function searchRelease(
  asked: SearchAsked,
  release: LoadedRelease,
  book: PageBook,
  desk: SearchDesk,
): SearchResult {
  const { text, filter, most } = asked;
  const view = desk.view(release, book);
  const { index } = desk.stock;
  const query = parseQuery(text, index);
  const allowed = allowedBy(filter, release, book);
  const byCode = codesTyped(query, release, allowed ?? release.figures.rowsByCode);
  const favour = view.favour(allowed);
  const ranking = rank(query, index, favour, most + byCode.length);
  const coded = new Set(byCode.map(({ code }) => code));
  const hits = [...byCode];
  const codeOf = (document: number) => view.entryOf(document)?.code ?? '';
  for (const { document, score } of ranking.hits) {
    const code = codeOf(document);
    if (code !== '' && !coded.has(code)) hits.push({ code, score });
  }
  let totalCount = coded.size + ranking.matched.length;
  if (coded.size > 0)
    for (const document of ranking.matched) if (coded.has(codeOf(document))) totalCount -= 1;
  const { name, cut } = release.facts;
  const print = createHash('sha256').update(keyOf(asked, release)).digest('base64url').slice(0, 8);
  return {
    query,
    hits: hits.slice(0, most),
    totalCount,
    found: () => [...new Set([...coded, ...Array.from(rank(query, index, favour, 0).matched, codeOf)])],
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
