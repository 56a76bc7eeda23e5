import type { Body, BodyField } from '../drafts/draft.body.ts';

/** A field as text to compare: lists with one entry a line. */
export function fieldText(body: Body, field: BodyField): string {
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
        .map(({ code, kind, note }) => [code, kind.toLowerCase(), note].filter(Boolean).join(' · '))
        .join('\n');
    case 'sources':
      return body.sources.map(({ label, url }) => [label, url].filter(Boolean).join(' · ')).join('\n');
    default:
      return body[field];
  }
}

export function isListField(field: BodyField): boolean {
  return ['synonyms', 'specialties', 'faqs', 'related', 'sources'].includes(field);
}
