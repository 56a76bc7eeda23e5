/** Lengths in characters and counts, after domain rules: one table for the checks, the importer and the admin. */
export const LIMITS = {
  displayName: { min: 3, max: 80 },
  summary: { min: 40, max: 600 },
  plainLanguage: { min: 20, max: 280 },
  clinicalContext: { min: 40, max: 800 },
  billingOverride: { min: 0, max: 600 },
  seoTitle: { min: 0, max: 60 },
  seoDescription: { min: 0, max: 155 },
  editorNote: { min: 0, max: 1_000 },
  synonym: { min: 2, max: 60 },
  question: { min: 10, max: 140 },
  answer: { min: 40, max: 900 },
  relatedNote: { min: 0, max: 120 },
  sourceLabel: { min: 1, max: 120 },
  sourceUrl: { min: 0, max: 500 },
} as const;

export const COUNTS = { synonyms: 12, specialties: 8, faqs: 8, related: 12, sources: 10 } as const;

/** What a draft may hold at all: beyond it no form can work, so the save itself is refused. */
export const HARD_TEXT_LIMIT = 20_000;
export const HARD_LIST_LIMIT = 100;
