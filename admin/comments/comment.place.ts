import { BODY_FIELDS, type Body, type BodyField } from '../drafts/draft.body.ts';
import type { CommentFieldsFragment, DraftKind } from '../gql/graphql.ts';

export type Comment = CommentFieldsFragment;

/** Which draft is talked about. */
export interface DraftPlace {
  readonly kind: DraftKind;
  readonly name: string;
  readonly appliesFrom: string | null;
}

/** What a comment stands on; all null is the draft as a whole. */
export interface Anchor {
  readonly field: string | null;
  readonly item: string | null;
  readonly quote: string | null;
  readonly quoteFrom: number | null;
}

export const WHOLE: Anchor = { field: null, item: null, quote: null, quoteFrom: null };

type ListField = 'synonyms' | 'specialties' | 'faqs' | 'related' | 'sources';

/** What makes an entry the same entry in two versions, after the merge of the server. */
export const ITEM_IDENTITY: { readonly [F in ListField]: (item: Body[F][number]) => string } = {
  synonyms: (item) => item.text.toLowerCase(),
  specialties: (slug) => slug,
  faqs: (item) => item.id,
  related: (item) => `${item.code} ${item.kind}`,
  sources: (item) => item.url,
};

export function isList(field: BodyField): field is ListField {
  return field in ITEM_IDENTITY;
}

/** The entry of a list that a comment stands on, and its place from 0; null where there is none any more. */
export function itemOf(body: Body, { field, item }: Pick<Anchor, 'field' | 'item'>): number | null {
  if (item === null || !field || !isList(field as BodyField)) {
    return null;
  }
  const list = field as ListField;
  const identity = ITEM_IDENTITY[list] as (entry: Body[ListField][number]) => string;
  const index = (body[list] as readonly Body[ListField][number][]).findIndex(
    (entry) => identity(entry) === item,
  );
  return index < 0 ? null : index;
}

/** Path of the control that shows what a comment stands on: "summary", "faqs.2.question". */
export function controlPath(body: Body, anchor: Pick<Anchor, 'field' | 'item'>): string | null {
  const index = itemOf(body, anchor);
  if (index === null) {
    return anchor.field;
  }
  return anchor.field === 'faqs' ? `faqs.${index}.question` : anchor.field;
}

/**
 * Where quoted words stand now: at their old place, else at the nearest one; null when they are gone.
 * @param from where they began when they were quoted
 */
export function quotePlace(text: string, quote: string, from: number | null): number | null {
  const wanted = from ?? 0;
  if (text.startsWith(quote, wanted)) {
    return wanted;
  }
  let nearest: number | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (nearest === null || Math.abs(at - wanted) < Math.abs(nearest - wanted)) {
      nearest = at;
    }
  }
  return nearest;
}

/** Comments in the order of the form, those on the whole draft first, then by age. */
export function inFormOrder(comments: readonly Comment[]): Comment[] {
  const place = ({ field }: Comment) => (field ? BODY_FIELDS.indexOf(field as BodyField) + 1 : 0);
  return comments.toSorted((one, other) => place(one) - place(other) || Number(one.id) - Number(other.id));
}

export function isOpen({ resolvedAt }: Comment): boolean {
  return resolvedAt === null;
}

/** Ids of what calls this person and was not seen yet. */
export function unseenIds(comments: readonly Comment[]): string[] {
  return comments.flatMap((comment) =>
    [comment, ...comment.replies].filter(({ isUnread }) => isUnread).map(({ id }) => id),
  );
}

/** Under what a comment that is being written is kept on this device. */
export function keptComment({ kind, name }: DraftPlace, { field, item, quoteFrom }: Anchor): string {
  return `comment:${kind}/${name}/${field}/${item}/${quoteFrom}`;
}
