import { diffWordsWithSpace } from 'diff';

export interface DiffPart {
  readonly text: string;
  readonly kind: 'SAME' | 'ADDED' | 'REMOVED';
}

/** What changed in a text, by word. */
export function diffTexts(before: string, after: string): DiffPart[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
  }));
}
