import { type ContentBody, EMPTY_BODY } from '../content/content.body.ts';
import { IDENTITY, isList } from '../content/content.merge.ts';
import { type DiffPart, diffBodies, diffTexts } from '../content/revision.diff.ts';
import { stableText } from '../workflow/stable.text.ts';

/** How much of one field changed: of a text in words, of a list in entries. */
export interface DraftChange {
  readonly field: string;
  readonly added: number;
  readonly removed: number;
  /** Entries that stayed and say something else; 0 for a text. */
  readonly edited: number;
}

/** The fields that differ, in the order of the form. Entries that only changed places count for nothing. */
export function changesOf(live: ContentBody | null, body: ContentBody): DraftChange[] {
  const before = live ?? EMPTY_BODY;
  return diffBodies(before, body).map(({ field, parts }) => {
    const name = field as keyof ContentBody;
    return isList(name) ? listChange(name, before, body) : { field, ...wordCounts(parts), edited: 0 };
  });
}

/** The same for the one text of a template. */
export function changeOfText(before: string, after: string): DraftChange[] {
  return before === after ? [] : [{ field: 'text', ...wordCounts(diffTexts(before, after)), edited: 0 }];
}

function listChange(field: keyof typeof IDENTITY, before: ContentBody, after: ContentBody): DraftChange {
  const identity = IDENTITY[field] as (entry: object | string) => string;
  const [old, fresh] = [before, after].map(
    (body) => new Map((body[field] as readonly (object | string)[]).map((entry) => [identity(entry), entry])),
  );
  const added = [...(fresh ?? [])].filter(([key]) => !old?.has(key)).length;
  const removed = [...(old ?? [])].filter(([key]) => !fresh?.has(key)).length;
  const edited = [...(fresh ?? [])].filter(
    ([key, entry]) => old?.has(key) && stableText(old.get(key)) !== stableText(entry),
  ).length;
  return { field, added, removed, edited };
}

function wordCounts(parts: readonly DiffPart[]): { added: number; removed: number } {
  const words = (kind: string) =>
    parts
      .filter((part) => part.kind === kind)
      .reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return { added: words('ADDED'), removed: words('REMOVED') };
}
