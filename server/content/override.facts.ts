/** That a reviewer let words pass which a check would stop. It holds for these very words and no others. */
export interface Override {
  readonly rule: string;
  /** Path at which the words stood then: `summary`, `faqs.2.answer`. */
  readonly field: string;
  readonly words: string;
  readonly reason: string;
  readonly personId: string;
  readonly personName: string;
  /** ISO moment. */
  readonly at: string;
}
