import { diffWordsWithSpace } from 'diff';

export interface MarkedPart {
  readonly text: string;
  readonly kind: 'SAME' | 'ADDED' | 'REMOVED';
}

/**
 * What a text leaves out of another and adds to it, by whole words. Changes with nothing but a space between them
 * are put together, so that a rewritten sentence reads as one sentence gone and one come.
 */
export function wordParts(before: string, after: string): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') {
      parts.push({ text: removed, kind: 'REMOVED' });
    }
    if (added !== '') {
      parts.push({ text: added, kind: 'ADDED' });
    }
    removed = '';
    added = '';
  };
  const changes = diffWordsWithSpace(before, after);
  for (const [index, change] of changes.entries()) {
    if (change.removed) {
      removed += change.value;
    } else if (change.added) {
      added += change.value;
    } else if (change.value.trim() === '' && removed + added !== '' && index < changes.length - 1) {
      removed += change.value;
      added += change.value;
    } else {
      flush();
      parts.push({ text: change.value, kind: 'SAME' });
    }
  }
  flush();
  return parts;
}
