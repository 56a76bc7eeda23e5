import { LRUCache } from 'lru-cache';
import { type PageBook, updatedAt } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { currentRelease } from '../release/release.current.ts';
import type { ReleaseFacts } from '../release/release.facts.ts';
import { codesOf } from './code-list.ts';
import { type Ordered, partition } from './page.window.ts';

/** A code and the moment at which its page last came to say what it says, in milliseconds. */
export interface UpdatedPlace {
  readonly code: string;
  readonly at: number;
}

/** What changed after a moment. */
export interface UpdatedCodes {
  readonly since: Date;
  /** The release that readers had then; null where there was none. */
  readonly before: LoadedRelease | null;
  readonly now: LoadedRelease;
  readonly list: Ordered<UpdatedPlace>;
}

const LISTS_KEPT = 10;
const known = new WeakMap<PageBook, LRUCache<string, UpdatedCodes>>();

/**
 * Codes whose page of the release in force changed after a moment, the longest ago first: what changes while
 * somebody walks through the list comes to its end, so a walk misses nothing.
 */
export function updatedCodes(since: Date, now: LoadedRelease, book: PageBook): UpdatedCodes {
  const lists = known.get(book) ?? new LRUCache<string, UpdatedCodes>({ max: LISTS_KEPT });
  known.set(book, lists);
  const key = `${now.facts.id} ${since.getTime()}`;
  const found = lists.get(key) ?? make(since, now, book);
  lists.set(key, found);
  return found;
}

function make(since: Date, now: LoadedRelease, book: PageBook): UpdatedCodes {
  const places = allPlaces(now, book);
  const items = places.slice(partition(places, ({ at }) => at <= since.getTime()));
  const list = { identity: `updated.${since.getTime()}`, items, placeOf, against };
  return { since, before: inForceAt(since, now, book), now, list };
}

const places = new WeakMap<PageBook, Map<string, readonly UpdatedPlace[]>>();

/** Every code that has a page in a release, made once for a snapshot: the longest unchanged first. */
function allPlaces(now: LoadedRelease, book: PageBook): readonly UpdatedPlace[] {
  const byRelease = places.get(book) ?? new Map<string, readonly UpdatedPlace[]>();
  places.set(book, byRelease);
  const known = byRelease.get(now.facts.id);
  if (known) return known;
  const codes = codesOf(now, book);
  const all = new Set([
    ...codes.list({ includeAbsent: true }, 'CODE_ASC').entries.map(({ code }) => code),
    ...[...book.snapshot.parts.contents.keys()].filter((code) => codes.contentOf(code) !== null),
    ...book.snapshot.alterationsOf(now.facts).keys(),
  ]);
  const made = Array.from(all, (code) => ({ code, at: book.updatedAt(code, now).getTime() }));
  made.sort((left, right) => left.at - right.at || (left.code < right.code ? -1 : 1));
  byRelease.set(now.facts.id, made);
  return made;
}

/**
 * The release that readers had at a moment: in force by then, and activated by then. Null also where that one was
 * rolled back since and its figures are no longer at hand.
 */
function inForceAt(moment: Date, now: LoadedRelease, { snapshot }: PageBook): LoadedRelease | null {
  const { returnedAt } = now.facts;
  if (returnedAt && moment < returnedAt)
    return snapshot.parts.spare?.find(({ facts }) => wasInForce(facts, moment)) ?? null;
  const inMemory = snapshot.releases.filter((release) => updatedAt(release, null) <= moment);
  const facts = currentRelease(
    inMemory.map((release) => release.facts),
    moment,
  );
  return inMemory.find((release) => release.facts === facts) ?? null;
}

/** Whether a release that was taken back since was in force at a moment. */
function wasInForce({ state, liveFrom, activatedAt }: ReleaseFacts, moment: Date): boolean {
  const begun = (one: Date | null) => one !== null && one <= moment;
  return state === 'WITHDRAWN' && begun(liveFrom) && begun(activatedAt);
}

function placeOf({ at, code }: UpdatedPlace): string {
  return `${at}/${code}`;
}

function against(place: string): (updated: UpdatedPlace) => number {
  const slash = place.indexOf('/');
  const moment = Number(place.slice(0, slash));
  const other = place.slice(slash + 1);
  return ({ at, code }) => {
    if (at !== moment) return at - moment;
    return code === other ? 0 : code < other ? -1 : 1;
  };
}
