import { type ContentBody, EMPTY_BODY } from '../content/content.body.ts';
import { diffBodies } from '../content/revision.diff.ts';
import { type DiffPart, diffTexts } from '../workflow/text.diff.ts';

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
  return diffBodies(before, body).map(({ field, parts, items }) => {
    if (items === null) return { field, ...wordCounts(parts), edited: 0 };
    const count = (kind: string) => items.filter((item) => item.kind === kind).length;
    return { field, added: count('ADDED'), removed: count('REMOVED'), edited: count('CHANGED') };
  });
}

/** The same for the one text of a template. */
export function changeOfText(before: string, after: string): DraftChange[] {
  return before === after ? [] : [{ field: 'text', ...wordCounts(diffTexts(before, after)), edited: 0 }];
}

function wordCounts(parts: readonly DiffPart[]): { added: number; removed: number } {
  const words = (kind: string) =>
    parts
      .filter((part) => part.kind === kind)
      .reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return { added: words('ADDED'), removed: words('REMOVED') };
}
