import { stableText } from '../workflow/stable.text.ts';
import { type ContentBody, EMPTY_BODY } from './content.body.ts';

export interface Merge {
  /** What only one side touched is taken over; where both did, mine stands. */
  readonly body: ContentBody;
  /** Fields that both sides changed differently, in the order of the form. */
  readonly conflicts: readonly string[];
}

type Item = object | string;
export type ListField = 'synonyms' | 'specialties' | 'faqs' | 'related' | 'sources';

/** What makes an item the same item on both sides. */
export const IDENTITY: { readonly [F in ListField]: (item: ContentBody[F][number]) => string } = {
  synonyms: (item) => item.text.toLowerCase(),
  specialties: (slug) => slug,
  faqs: (item) => item.id,
  related: (item) => `${item.code} ${item.kind}`,
  sources: (item) => item.url,
};

/**
 * Three-way merge: texts by field, lists by item. Without a base nobody knows who changed what: lists keep the items of
 * both, and every field that differs is a conflict.
 */
export function mergeBodies(base: ContentBody | null, mine: ContentBody, theirs: ContentBody): Merge {
  const conflicts: string[] = [];
  const merged: Record<string, unknown> = {};
  for (const field of Object.keys(EMPTY_BODY) as (keyof ContentBody)[]) {
    const from = base ?? EMPTY_BODY;
    const outcome = isList(field)
      ? mergeLists(from[field], mine[field], theirs[field], IDENTITY[field] as (item: Item) => string)
      : choose(from[field], mine[field], theirs[field]);
    merged[field] = base || isList(field) ? outcome.value : mine[field];
    if (base ? outcome.isConflict : !same(mine[field], theirs[field])) conflicts.push(field);
  }
  return { body: merged as unknown as ContentBody, conflicts };
}

export function isList(field: keyof ContentBody): field is ListField {
  return field in IDENTITY;
}

function choose<T>(base: T, mine: T, theirs: T): { value: T; isConflict: boolean } {
  if (same(mine, theirs) || same(theirs, base)) return { value: mine, isConflict: false };
  if (same(mine, base)) return { value: theirs, isConflict: false };
  return { value: mine, isConflict: true };
}

function mergeLists(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  identity: (item: Item) => string,
): { value: readonly Item[]; isConflict: boolean } {
  const whole = choose(base, mine, theirs);
  if (!whole.isConflict) return whole;
  const [inBase, inMine, inTheirs] = [base, mine, theirs].map(
    (items) => new Map(items.map((item) => [identity(item), item])),
  );
  if (!inBase || !inMine || !inTheirs) return whole;
  let isConflict = false;
  const kept = new Map<string, Item>();
  for (const key of orderedKeys([...inMine.keys()], [...inTheirs.keys()])) {
    const outcome = choose(inBase.get(key), inMine.get(key), inTheirs.get(key));
    isConflict ||= outcome.isConflict;
    const item = outcome.value ?? (outcome.isConflict ? inTheirs.get(key) : undefined);
    if (item !== undefined) kept.set(key, item);
  }
  const reordered = [mine, theirs].every((side) => !same(shared(side, inBase), shared(base, inBase, side)));
  return { value: [...kept.values()], isConflict: isConflict || reordered };

  function shared(
    items: readonly Item[],
    among: Map<string, Item>,
    limit: readonly Item[] = items,
  ): string[] {
    const limited = new Set(limit.map(identity));
    return items.map(identity).filter((key) => among.has(key) && limited.has(key));
  }
}

/** My order, with what only they have put behind its neighbour on their side. */
function orderedKeys(mine: readonly string[], theirs: readonly string[]): string[] {
  const order = [...mine];
  theirs.forEach((key, at) => {
    if (order.includes(key)) return;
    const before = theirs.slice(0, at).findLast((other) => order.includes(other));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  });
  return order;
}

function same(left: unknown, right: unknown): boolean {
  return stableText(left) === stableText(right);
}
