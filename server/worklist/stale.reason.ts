/** Why the words of a code may be wrong. Figures that moved alone are no reason: they update by themselves. */
export const STALE_KINDS = [
  'APPEARED',
  'DISAPPEARED',
  'STATE',
  'STATUS',
  'NA_FLAG',
  'INDICATOR',
  'DESCRIPTOR',
  'FIGURE',
] as const;
export type StaleKind = (typeof STALE_KINDS)[number];

export interface StaleReason {
  readonly kind: StaleKind;
  /** Column as the delivery schema names it; for FIGURE the path of the text: `faqs.2.answer`. */
  readonly field: string;
  /** Row that changed: '' the base row, else 26, TC or 53. */
  readonly modifier: string;
  /** Null: was not there. For FIGURE as the text has it. */
  readonly before: string | null;
  /** Null: is not there any more. */
  readonly after: string | null;
}
