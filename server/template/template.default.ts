/** A sentence that the product says, as shipped. An editor's text of the same key takes its place. */
export interface TemplateDefault {
  /** Stable: `state.PAID`, `billing@surgery`, `faq.payment.answer`. */
  readonly key: string;
  /** Where the admin lists it. */
  readonly group: TemplateGroup;
  readonly text: string;
  /** Placeholders that exist for this key only. */
  readonly own: readonly string[];
}

export type TemplateGroup =
  | 'Titles'
  | 'States'
  | 'Billing'
  | 'Questions'
  | 'Notices'
  | 'Comparison'
  | 'Payment'
  | 'History'
  | 'Related codes'
  | 'Indicators'
  | 'Search engines';

/** Texts by key as one group, all with the same own placeholders. */
export function templates(
  group: TemplateGroup,
  texts: Readonly<Record<string, string>>,
  own: readonly string[] = [],
): TemplateDefault[] {
  return Object.entries(texts).map(([key, text]) => ({ key, group, text, own }));
}
