import type { ContentBody } from './content.body.ts';

/** What a page may go out without, and is the better for: each is counted over all published pages. */
export const PAGE_PARTS = ['SUMMARY', 'CLINICAL_CONTEXT', 'SYNONYMS', 'FAQS'] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

const FIELD_OF = {
  SUMMARY: 'summary',
  CLINICAL_CONTEXT: 'clinicalContext',
  SYNONYMS: 'synonyms',
  FAQS: 'faqs',
} as const satisfies Record<PagePart, keyof ContentBody>;

/** The parts that nobody has written, in the order of the page. */
export function missingParts(body: ContentBody): PagePart[] {
  return PAGE_PARTS.filter((part) => body[FIELD_OF[part]].length === 0);
}
