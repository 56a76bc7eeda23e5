import { BadInput, PageTooLarge } from '../errors.ts';
import { cursorOf, readCursor } from './cursor.ts';

export const DEFAULT_PAGE = 25;
export const LARGEST_PAGE = 100;

/** Which part of a list is asked for, as the Relay cursor specification has it. */
export interface WindowArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A list in its order whose places are found by value. */
export interface Ordered<T> {
  /** What its cursors belong to. */
  readonly identity: string;
  readonly items: readonly T[];
  /** The place of an item, as text for its cursor. */
  readonly placeOf: (item: T) => string;
  /** Reads a place once; the function says of an item: below zero where it stands before the place, zero at it. */
  readonly against: (place: string) => (item: T) => number;
}

/** A part of a list. */
export interface Window<T> {
  readonly items: readonly T[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number;
  readonly cursorOf: (item: T) => string;
}

/** @throws BadInput, PageTooLarge, ReleaseChanged */
export function windowOn<T>(
  list: Ordered<T>,
  args: WindowArgs,
  usual = DEFAULT_PAGE,
  largest = LARGEST_PAGE,
): Window<T> {
  const { items, identity } = list;
  const { first, last, after, before } = args;
  if (isGiven(first) && isGiven(last))
    throw new BadInput('Ask for `first` or for `last`, not for both.', { field: 'last' });
  const count = checkedCount(first ?? last ?? usual, isGiven(last) ? 'last' : 'first', largest);
  let from = isGiven(after) ? firstBeyond(list, readCursor(after, identity, 'after')) : 0;
  let to = isGiven(before) ? firstAt(list, readCursor(before, identity, 'before')) : items.length;
  to = Math.max(from, to);
  if (isGiven(last)) from = Math.max(from, to - count);
  else to = Math.min(to, from + count);
  return {
    items: items.slice(from, to),
    hasNextPage: to < items.length,
    hasPreviousPage: from > 0,
    totalCount: items.length,
    cursorOf: (item) => cursorOf(identity, list.placeOf(item)),
  };
}

export function checkedCount(count: number, field: string, largest: number): number {
  if (count < 1)
    throw new BadInput(`Ask for 1 to ${largest} at a time, not ${count}.`, { field, limit: largest });
  if (count > largest) throw new PageTooLarge(count, largest);
  return count;
}

function isGiven<V>(value: V | null | undefined): value is V {
  return value !== null && value !== undefined;
}

/** Index of the first item at a place or after it. */
function firstAt<T>({ items, against }: Ordered<T>, place: string): number {
  const compare = against(place);
  return partition(items, (item) => compare(item) < 0);
}

/** Index of the first item after a place. */
function firstBeyond<T>({ items, against }: Ordered<T>, place: string): number {
  const compare = against(place);
  return partition(items, (item) => compare(item) <= 0);
}

/** How many items at the front fulfil a condition that none behind them does. */
export function partition<T>(items: readonly T[], isInFront: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && isInFront(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
