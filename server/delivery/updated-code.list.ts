import { LRUCache } from 'lru-cache';
import { type PageBook, updatedAt } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { currentRelease } from '../release/release.current.ts';
import type { ReleaseFacts } from '../release/release.facts.ts';
import { withRelated } from './answer.related.ts';
import { codesOf } from './code-list.ts';
import type { Ordered } from './page.window.ts';

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
  const before = inForceAt(since, now, book);
  const places: UpdatedPlace[] = [];
  for (const code of candidates(since, before, now, book)) {
    const at = book.updatedAt(code, now).getTime();
    if (at > since.getTime()) places.push({ code, at });
  }
  places.sort((left, right) => left.at - right.at || (left.code < right.code ? -1 : 1));
  const list = { identity: `updated.${since.getTime()}`, items: places, placeOf, against };
  return { since, before, now, list };
}

/**
 * Where another release came into force since, every page changed; else only those with words and those that a
 * template or a vocabulary altered can have.
 */
function candidates(
  since: Date,
  before: LoadedRelease | null,
  now: LoadedRelease,
  book: PageBook,
): Iterable<string> {
  const codes = codesOf(now, book);
  const written = [...book.snapshot.parts.contents.keys()].filter((code) => codes.contentOf(code) !== null);
  const altered = book.snapshot.alterationsOf(now.facts).keys();
  if (before?.facts.id === now.facts.id && updatedAt(now, null) <= since)
    return new Set([...written, ...altered, ...namingRetitled(since, book)]);
  return new Set([
    ...codes.list({ includeAbsent: true }, 'CODE_ASC').entries.map(({ code }) => code),
    ...written,
    ...altered,
  ]);
}

/** Codes whose page names one as related that has another title since. */
function namingRetitled(since: Date, { snapshot }: PageBook): Iterable<string> {
  const retitled = new Set<string>();
  for (const [code, revisions] of snapshot.parts.contents)
    if (revisions.some(({ titledAt }) => titledAt && titledAt > since)) retitled.add(code);
  return retitled.size === 0 ? [] : withRelated(retitled, snapshot);
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
