import { diffWordsWithSpace } from 'diff';
import { type ContentBody, EMPTY_BODY } from './content.body.ts';

export interface DiffPart {
  readonly text: string;
  readonly kind: 'SAME' | 'ADDED' | 'REMOVED';
}
/** What changed in one field, as text, by word. */
export interface FieldDiff {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly parts: readonly DiffPart[];
}

/** The fields that differ, in the order of the form; lists as one item a line. */
export function diffBodies(before: ContentBody, after: ContentBody): FieldDiff[] {
  return (Object.keys(EMPTY_BODY) as (keyof ContentBody)[]).flatMap((field) => {
    const [left, right] = [fieldText(before, field), fieldText(after, field)];
    if (left === right) return [];
    return [{ field, before: left, after: right, parts: diffTexts(left, right) }];
  });
}

/** What changed in a text, by word. */
export function diffTexts(before: string, after: string): DiffPart[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
  }));
}

function fieldText(body: ContentBody, field: keyof ContentBody): string {
  switch (field) {
    case 'synonyms':
      return body.synonyms.map(({ text, kind }) => `${text} (${kind.toLowerCase()})`).join('\n');
    case 'specialties':
      return body.specialties.join('\n');
    case 'faqs':
      return body.faqs
        .map(({ question, answer, audience }) => `${question} (${audience.toLowerCase()})\n${answer}`)
        .join('\n\n');
    case 'related':
      return body.related
        .map(({ code, kind, note }) => [code, kind, note].filter(Boolean).join(' · '))
        .join('\n');
    case 'sources':
      return body.sources.map(({ label, url }) => `${label} ${url}`).join('\n');
    default:
      return body[field];
  }
}
