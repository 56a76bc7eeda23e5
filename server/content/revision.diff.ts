import { type DiffPart, diffTexts } from '../workflow/text.diff.ts';
import type { FormerField } from './body.former.ts';
import { type ContentBody, EMPTY_BODY } from './content.body.ts';
import { IDENTITY, isList } from './content.merge.ts';
import { diffLists, type ItemDiff } from './list.diff.ts';
import type { Item, ListField } from './list.merge.ts';

/** What changed in one field: of a text by word, of a list by item. */
export interface FieldDiff {
  readonly field: string;
  /** A list with one item a line. */
  readonly before: string;
  readonly after: string;
  readonly parts: readonly DiffPart[];
  /** Every item of a list in the order of the later words; null for a text. */
  readonly items: readonly ItemDiff[] | null;
}

/** The fields that differ, in the order of the form. */
export function diffBodies(before: ContentBody, after: ContentBody): FieldDiff[] {
  return (Object.keys(EMPTY_BODY) as (keyof ContentBody)[]).flatMap((field) => {
    const [left, right] = [fieldText(before, field), fieldText(after, field)];
    if (left === right) return [];
    const items = isList(field) ? itemsOf(field, before, after) : null;
    return [{ field, before: left, after: right, parts: diffTexts(left, right), items }];
  });
}

/** The same for what words said under earlier models. */
export function diffFormer(before: readonly FormerField[], after: readonly FormerField[]): FieldDiff[] {
  const names = [...new Set([...before, ...after].map(({ field }) => field))];
  return names.flatMap((field) => {
    const [left, right] = [before, after].map((side) =>
      side.flatMap((former) => (former.field === field ? former.text : [])).join('\n'),
    );
    if (left === undefined || right === undefined || left === right) return [];
    return [{ field, before: left, after: right, parts: diffTexts(left, right), items: null }];
  });
}

function itemsOf(field: ListField, before: ContentBody, after: ContentBody): ItemDiff[] {
  const identity = IDENTITY[field] as (item: Item) => string;
  const text = TEXT[field] as (item: Item) => string;
  return diffLists(before[field], after[field], identity, text);
}

function fieldText(body: ContentBody, field: keyof ContentBody): string {
  if (!isList(field)) return body[field];
  const text = TEXT[field] as (item: Item) => string;
  return body[field].map(text).join(field === 'faqs' ? '\n\n' : '\n');
}

/** What an item of a list says, for comparing. */
const TEXT: { readonly [F in ListField]: (item: ContentBody[F][number]) => string } = {
  synonyms: ({ text, kind }) => `${text} (${kind.toLowerCase()})`,
  specialties: (slug) => slug,
  faqs: ({ question, answer, audience }) => `${question} (${audience.toLowerCase()})\n${answer}`,
  related: ({ code, kind, note }) => [code, kind, note].filter(Boolean).join(' · '),
  sources: ({ label, url }) => `${label} ${url}`,
};
