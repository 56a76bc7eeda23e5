/**
 * Why the words of a code may be wrong: what a release did, and fixes of earlier words that they lack. Figures that moved
 * alone are no reason: they update by themselves.
 */
export const STALE_KINDS = [
  'APPEARED',
  'DISAPPEARED',
  'STATE',
  'STATUS',
  'NA_FLAG',
  'INDICATOR',
  'DESCRIPTOR',
  'FIGURE',
  'FIX_MISSING',
  'FIX_LEFT_OUT',
] as const;
export type StaleKind = (typeof STALE_KINDS)[number];

export interface StaleReason {
  readonly kind: StaleKind;
  /**
   * Column as the delivery schema names it; for FIGURE the path of the text: `faqs.2.answer`; for a fix the id of its
   * offer.
   */
  readonly field: string;
  /** Row that changed: '' the base row, else 26, TC or 53. */
  readonly modifier: string;
  /** Null: was not there. For FIGURE as the text has it. For a fix where it applies from, its revision, and for which later words. */
  readonly before: string | null;
  /** Null: is not there any more. For a fix that was left out the reason. */
  readonly after: string | null;
}
