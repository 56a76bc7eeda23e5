import type { Body, BodyField } from '../drafts/draft.body.ts';
import { type Anchor, itemOf, quotePlace } from './comment.place.ts';

type Translate = (key: string, values?: Record<string, unknown>) => string;

/** What a comment stands on, in words: "Summary", "Questions and answers: Does it hurt?". */
export function anchorName(anchor: Pick<Anchor, 'field' | 'item'>, body: Body | null, t: Translate): string {
  if (anchor.field === null) {
    return t('comments.whole');
  }
  const field = t(`fields.${anchor.field}`, { _: anchor.field });
  if (anchor.item === null) {
    return field;
  }
  const index = body && itemOf(body, anchor);
  return index === null
    ? t('comments.goneFrom', { field })
    : `${field}: ${itemText(body as Body, anchor.field as BodyField, index) || t('comments.untitled')}`;
}

function itemText(body: Body, field: BodyField, index: number): string {
  switch (field) {
    case 'faqs':
      return body.faqs[index]?.question ?? '';
    case 'synonyms':
      return body.synonyms[index]?.text ?? '';
    case 'related':
      return body.related[index]?.code ?? '';
    case 'sources':
      return body.sources[index]?.label || (body.sources[index]?.url ?? '');
    default:
      return body.specialties[index] ?? '';
  }
}

/** Whether the quoted words stand somewhere in what the comment is about. */
export function isQuoteIn(comment: Anchor, body: Body | null, text: string): boolean {
  const { quote, quoteFrom } = comment;
  return (
    quote === null || textsOf(comment, body, text).some((each) => quotePlace(each, quote, quoteFrom) !== null)
  );
}

function textsOf(comment: Anchor, body: Body | null, text: string): string[] {
  if (!body || comment.field === null) {
    return [text];
  }
  const field = comment.field as BodyField;
  const value: unknown = body[field];
  if (typeof value === 'string') {
    return [value];
  }
  const index = itemOf(body, comment);
  const entries = Array.isArray(value) ? (index === null ? value : [value[index]]) : [];
  return entries.flatMap((entry: unknown) =>
    typeof entry === 'string'
      ? [entry]
      : Object.values(entry ?? {}).filter((part) => typeof part === 'string'),
  );
}
