import { type ContentBody, EMPTY_BODY } from './content.body.ts';
import { choose, type Item, type ListField, mergeLists, type Outcome, same } from './list.merge.ts';

export interface Merge {
  /** What only one side touched is taken over; where both did, mine stands. */
  readonly body: ContentBody;
  /** Fields that both sides changed differently, in the order of the form. */
  readonly conflicts: readonly string[];
}

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
    const outcome = mergeField(field, base ?? EMPTY_BODY, mine, theirs);
    merged[field] = base || isList(field) ? outcome.value : mine[field];
    if (base ? outcome.isConflict : !same(mine[field], theirs[field])) conflicts.push(field);
  }
  return { body: merged as unknown as ContentBody, conflicts };
}

export function isList(field: keyof ContentBody): field is ListField {
  return field in IDENTITY;
}

function mergeField(
  field: keyof ContentBody,
  base: ContentBody,
  mine: ContentBody,
  theirs: ContentBody,
): Outcome<unknown> {
  if (!isList(field)) return choose(base[field], mine[field], theirs[field]);
  const identity = IDENTITY[field] as (item: Item) => string;
  const { value, isConflict } = mergeLists(base[field], mine[field], theirs[field], identity);
  return { value, isConflict: isConflict || (field === 'specialties' && isPrimaryContested()) };

  /** The first specialty is the primary one: nobody's choice of it gives way in silence. */
  function isPrimaryContested(): boolean {
    return choose(base.specialties[0], mine.specialties[0], theirs.specialties[0]).isConflict;
  }
}
