import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { isCodeValue } from '../code/code.value.ts';
import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { type RvuState, rvuState } from '../rvu/rvu.state.ts';
import { parseQuery, type SearchQuery } from '../search/search.query.ts';
import { type Favour, rank } from '../search/search.rank.ts';
import type { CodeFilter } from './code-filter.input.ts';
import type { CodeEntry } from './code-list.entry.ts';
import { codesOf } from './code-list.ts';
import type { SearchDesk } from './search.desk.ts';
import type { SearchView } from './search.view.ts';

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
  const isAllowed = permission(filter, release, book);
  const byCode = codesTyped(query, release, isAllowed);
  const ranking = rank(query, index, favourOf(view, isAllowed), most + byCode.length);
  const coded = new Set(byCode.map(({ code }) => code));
  const hits = [...byCode];
  for (const { document, score } of ranking.hits) {
    const code = view.entryOf(document)?.code;
    if (code !== undefined && !coded.has(code)) hits.push({ code, score });
  }
  const others = ranking.matched.filter((document) => !coded.has(view.entryOf(document)?.code ?? ''));
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

/** Which codes may be found: those of the release, or of a filter. */
export function permission(
  filter: CodeFilter,
  release: LoadedRelease,
  book: PageBook,
): (entry: Pick<CodeEntry, 'code' | 'state'>) => boolean {
  const isFiltered = Object.values(filter).some(
    (value) => value !== null && value !== undefined && value !== false,
  );
  if (!isFiltered) return ({ state }) => state !== 'NOT_IN_FILE';
  const allowed = codesOf(release, book).codesIn(filter);
  return ({ code }) => allowed.has(code);
}

/** Where two are as near to what was typed, the one that Medicare pays stands first. */
const FAVOUR: Readonly<Partial<Record<RvuState, number>>> = {
  BUNDLED: 0.93,
  OTHER_SCHEDULE: 0.95,
  COMPONENT_ONLY: 0.95,
  LISTED_NOT_USED: 0.9,
  INVALID_FOR_MEDICARE: 0.85,
  NOT_COVERED: 0.85,
  MEASURE: 0.85,
  NOT_IN_FILE: 0.7,
};
const RETIRED_FAVOUR = 0.5;

export function favourOf(
  view: SearchView,
  isAllowed: (code: string) => boolean,
): (document: number) => number {
  return (document) => {
    const entry = view.entryOf(document);
    if (!entry || !isAllowed(entry)) return 0;
    return (FAVOUR[entry.state] ?? 1) * (view.isRetired(entry.code) ? RETIRED_FAVOUR : 1);
  };
}

function codesTyped(
  { codes, words }: SearchQuery,
  release: LoadedRelease,
  isAllowed: (entry: Pick<CodeEntry, 'code' | 'state'>) => boolean,
): CodeHit[] {
  const isFound = (code: string) => isAllowed({ code, state: rvuState(release.figures.rowsOf(code)) });
  const hits = codes
    .filter((code) => isCodeValue(code) && isFound(code))
    .map((code, at) => ({ code, score: TYPED_CODE - at }));
  const [begun] = codes;
  if (begun === undefined || words.length > 1) return hits;
  const codesBegun = codesBeginning(begun, release, MOST_BEGUN).filter(
    (code) => code !== begun && isFound(code),
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
