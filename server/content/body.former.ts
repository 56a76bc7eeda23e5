import { stableText } from '../workflow/stable.text.ts';
import { type ContentBody, EMPTY_BODY, readItem } from './content.body.ts';

/** Something that words said under an earlier model and that today's cannot say. */
export interface FormerField {
  readonly field: string;
  /** As it was kept: a text as it is, anything else as JSON. */
  readonly text: string;
}

/** What `readBody` leaves out of words as they were kept: fields, choices and kinds that are no more. */
export function formerFields(kept: unknown): FormerField[] {
  return Object.entries((kept ?? {}) as Readonly<Record<string, unknown>>).flatMap(([field, value]) => {
    if (isNothing(value)) return [];
    if (!Object.hasOwn(EMPTY_BODY, field)) return [{ field, text: textOf(value) }];
    const name = field as keyof ContentBody;
    if (typeof EMPTY_BODY[name] === 'string')
      return typeof value === 'string' ? [] : [{ field, text: textOf(value) }];
    if (!Array.isArray(value)) return [{ field, text: textOf(value) }];
    return value
      .filter((item) => !isReadWhole(item, readItem(name, item)))
      .map((item) => ({ field, text: textOf(item) }));
  });
}

/** Whether everything that an item said is still said. */
function isReadWhole(item: unknown, read: string | object | null): boolean {
  if (typeof read === 'string' || read === null) return read !== null;
  const said = read as Readonly<Record<string, unknown>>;
  return Object.entries(item as object).every(
    ([name, value]) => isNothing(value) || stableText(value) === stableText(said[name]),
  );
}

function isNothing(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
