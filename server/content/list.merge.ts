import { stableText } from '../workflow/stable.text.ts';

export type ListField = 'synonyms' | 'specialties' | 'faqs' | 'related' | 'sources';
export type Item = object | string;

/** What a merge of one field comes to; where both sides changed the same thing, mine stands. */
export interface Outcome<T> {
  readonly value: T;
  readonly isConflict: boolean;
}

/** What only one side touched is taken over. */
export function choose<T>(base: T, mine: T, theirs: T): Outcome<T> {
  if (same(mine, theirs) || same(theirs, base)) return { value: mine, isConflict: false };
  if (same(mine, base)) return { value: theirs, isConflict: false };
  return { value: mine, isConflict: true };
}

/**
 * Merges lists item by item, and their order, which is that of the side that changed it.
 * @param identity what makes an item the same on both sides; items alike are told apart by their turn
 */
export function mergeLists(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  identity: (item: Item) => string,
): Outcome<readonly Item[]> {
  const whole = choose(base, mine, theirs);
  if (!whole.isConflict) return whole;
  const inBase = keyed(base, identity);
  const inMine = keyed(mine, identity);
  const inTheirs = keyed(theirs, identity);
  const order = mergedOrder([...inBase.keys()], [...inMine.keys()], [...inTheirs.keys()]);
  let { isConflict } = order;
  const kept = order.value.flatMap((key) => {
    const outcome = choose(inBase.get(key), inMine.get(key), inTheirs.get(key));
    isConflict ||= outcome.isConflict;
    return outcome.value ?? (outcome.isConflict ? inTheirs.get(key) : undefined) ?? [];
  });
  return { value: kept, isConflict };
}

/** Items by identity; the second of the same identity is another item, and so on. */
export function keyed(items: readonly Item[], identity: (item: Item) => string): Map<string, Item> {
  const turns = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const name = identity(item);
      const turn = turns.get(name) ?? 0;
      turns.set(name, turn + 1);
      return [`${name}\n${turn}`, item];
    }),
  );
}

type Keys = readonly string[];

/** The order of the side that changed it, by the items that all three have; a conflict where both did, differently. */
function mergedOrder(base: Keys, mine: Keys, theirs: Keys): Outcome<Keys> {
  const common = among(among(base, mine), theirs);
  const order = choose(common, among(mine, common), among(theirs, common));
  const isTheirs = !order.isConflict && !same(order.value, among(mine, common));
  const value = isTheirs ? woven(theirs, mine, 'BEFORE') : woven(mine, theirs, 'BEHIND');
  return { value, isConflict: order.isConflict };
}

function among(keys: Keys, others: Keys): Keys {
  const kept = new Set(others);
  return keys.filter((key) => kept.has(key));
}

/**
 * One order, with what only the other side has put behind its neighbour there.
 * @param front where what stands first there goes: before what is new here, or behind it
 */
export function woven(order: Keys, other: Keys, front: 'BEFORE' | 'BEHIND'): Keys {
  const keys = [...order];
  const shared = order.findIndex((key) => other.includes(key));
  const start = front === 'BEFORE' ? 0 : shared < 0 ? order.length : shared;
  other.forEach((key, at) => {
    if (keys.includes(key)) return;
    const neighbour = other.slice(0, at).findLast((before) => keys.includes(before));
    keys.splice(neighbour === undefined ? start : keys.indexOf(neighbour) + 1, 0, key);
  });
  return keys;
}

export function same(left: unknown, right: unknown): boolean {
  return stableText(left) === stableText(right);
}
