import { type ContentBody, EMPTY_BODY } from '../content/content.body.ts';
import { IDENTITY, isList } from '../content/content.merge.ts';
import { BadInput } from '../errors.ts';
import { plainText } from '../workflow/plain.text.ts';

const LONGEST_ITEM = 600;
const LONGEST_QUOTE = 600;
const FARTHEST = 20_000;

/** What a comment is about: a field, an entry of it, some of its words. */
export interface CommentAnchor {
  /** Name of the field: `summary`; of a template always `text`. Null: the draft as a whole. */
  readonly field: string | null;
  /** Identity of the entry of a list, as the merge has it: the id of an FAQ, the code and kind of a related code. */
  readonly item: string | null;
  /** The words that were selected, as they stood. */
  readonly quote: string | null;
  /** Where they began in their text, from 0. */
  readonly quoteFrom: number | null;
}

/**
 * The anchor in one form. @throws BadInput for a field that does not exist, for an entry of what is no list, and for
 * sizes beyond what a form holds.
 */
export function normalAnchor(kind: 'CODE' | 'TEMPLATE', anchor: CommentAnchor): CommentAnchor {
  const { field, quoteFrom } = anchor;
  const item = anchor.item === null ? null : plainText('item', anchor.item, LONGEST_ITEM) || null;
  const quote = anchor.quote === null ? null : plainText('quote', anchor.quote, LONGEST_QUOTE) || null;
  if (field !== null && !(kind === 'TEMPLATE' ? field === 'text' : Object.hasOwn(EMPTY_BODY, field)))
    throw new BadInput(`There is no field ${field.slice(0, 40)}.`, { field: 'field' });
  if (item !== null && !(kind === 'CODE' && field !== null && isList(field as keyof ContentBody)))
    throw new BadInput('Only a list has entries.', { field: 'item' });
  if (quoteFrom !== null && (quoteFrom < 0 || quoteFrom > FARTHEST))
    throw new BadInput('The quoted words begin outside of the text.', { field: 'quoteFrom' });
  return { field, item, quote, quoteFrom: quote === null ? null : quoteFrom };
}

/** Whether any of these words has the entry that a comment is about; true where it is about no entry. */
export function hasItem(bodies: readonly ContentBody[], { field, item }: CommentAnchor): boolean {
  if (field === null || item === null) return true;
  const list = field as keyof ContentBody;
  if (!isList(list)) return false;
  const identity = IDENTITY[list] as (entry: ContentBody[typeof list][number]) => string;
  return bodies.some((body) => body[list].some((entry) => identity(entry) === item));
}
