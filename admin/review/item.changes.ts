import { ITEM_IDENTITY, isList } from '../comments/comment.place.ts';
import { fieldText } from '../conflicts/field.text.ts';
import { BODY_FIELDS, type Body, type BodyField } from '../drafts/draft.body.ts';

export interface EntryChange {
  readonly item: string;
  readonly kind: 'ADDED' | 'REMOVED' | 'EDITED' | 'SAME';
  readonly before: string;
  readonly after: string;
}

/** One field as a reviewer reads it. */
export interface FieldChange {
  readonly field: BodyField | 'text';
  readonly isChanged: boolean;
  readonly before: string;
  readonly after: string;
  /** Null for a text. Of a list the entries in the order of the draft, removed ones where they stood. */
  readonly entries: readonly EntryChange[] | null;
  /** The same entries in another order. */
  readonly isReordered: boolean;
}

/** Every field of a draft against what readers have now, in the order of the form. */
export function fieldChanges(live: Body | null, body: Body): FieldChange[] {
  return BODY_FIELDS.map((field) => {
    const [before, after] = [live ? fieldText(live, field) : '', fieldText(body, field)];
    const entries = isList(field) ? entryChanges(live, body, field) : null;
    const isReordered =
      before !== after &&
      entries !== null &&
      entries.length > 0 &&
      entries.every(({ kind }) => kind === 'SAME');
    return { field, isChanged: before !== after, before, after, entries, isReordered };
  });
}

function entryChanges(live: Body | null, body: Body, field: keyof typeof ITEM_IDENTITY): EntryChange[] {
  const [old, fresh] = [live, body].map((side) => (side ? entriesOf(side, field) : []));
  const before = new Map(old?.map(({ item, text }) => [item, text]));
  const after = new Set(fresh?.map(({ item }) => item));
  const changes = (fresh ?? []).map(({ item, text }): EntryChange => {
    const was = before.get(item);
    const kind = was === undefined ? 'ADDED' : was === text ? 'SAME' : 'EDITED';
    return { item, kind, before: was ?? '', after: text };
  });
  for (const [index, { item, text }] of (old ?? []).entries()) {
    if (!after.has(item)) {
      changes.splice(Math.min(index, changes.length), 0, { item, kind: 'REMOVED', before: text, after: '' });
    }
  }
  return changes;
}

/** Each entry as a list of itself, so that it reads as the whole field does. */
function entriesOf(body: Body, field: keyof typeof ITEM_IDENTITY): { item: string; text: string }[] {
  const identity = ITEM_IDENTITY[field] as (entry: Body[typeof field][number]) => string;
  return (body[field] as readonly Body[typeof field][number][]).map((entry) => ({
    item: identity(entry),
    text: fieldText({ ...body, [field]: [entry] } as Body, field),
  }));
}
