import type { TemplateFieldsFragment, TemplateRowFragment, TemplateWordsQuery } from '../gql/graphql.ts';

export type TemplateRow = TemplateRowFragment & { id: string };
export type Template = TemplateFieldsFragment;
export type TemplateWords = TemplateWordsQuery['templateWords'];

/** Groups in the order of the list, as the server names them. */
export const GROUPS = [
  'Titles',
  'States',
  'Billing',
  'Questions',
  'Notices',
  'Comparison',
  'Payment',
  'History',
  'Related codes',
  'Indicators',
  'Search engines',
] as const;

/** Where the editor of a key is. */
export function templatePath(key: string): string {
  return `/templates/${encodeURIComponent(key)}`;
}

/** The key with its last part: variants are told from what they are variants of. */
export function keyParts(key: string): { base: string; place: string | null } {
  const at = key.indexOf('@');
  return at < 0 ? { base: key, place: null } : { base: key.slice(0, at), place: key.slice(at + 1) };
}
