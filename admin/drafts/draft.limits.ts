interface Limit {
  /** Fewest characters, or entries of a list, that may be published; 0 where the field may stay empty. */
  readonly min: number;
  readonly max: number;
}

/** Limits of the content model; the server holds them, the form counts against them. */
export const LIMITS = {
  displayName: { min: 3, max: 80 },
  synonyms: { min: 0, max: 12 },
  synonym: { min: 2, max: 60 },
  summary: { min: 40, max: 600 },
  plainLanguage: { min: 20, max: 280 },
  clinicalContext: { min: 40, max: 800 },
  billingOverride: { min: 0, max: 600 },
  specialties: { min: 1, max: 8 },
  faqs: { min: 0, max: 8 },
  question: { min: 10, max: 140 },
  answer: { min: 40, max: 900 },
  related: { min: 0, max: 12 },
  relatedNote: { min: 0, max: 120 },
  seoTitle: { min: 0, max: 60 },
  seoDescription: { min: 0, max: 155 },
  sources: { min: 0, max: 10 },
  sourceLabel: { min: 0, max: 120 },
  editorNote: { min: 0, max: 1000 },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/** Characters as a reader counts them: a letter with its accent is one. */
export function lengthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
