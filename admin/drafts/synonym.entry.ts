import type { SynonymKind } from '../gql/graphql.ts';
import type { Synonym } from './draft.body.ts';
import { LIMITS } from './draft.limits.ts';

/** The list with what was typed at its end: parted at commas and line breaks, doubles and overflow left out. */
export function withAdded(synonyms: readonly Synonym[], typed: string, kind: SynonymKind): Synonym[] {
  const list = [...synonyms];
  for (const part of typed.split(/[,;\n]/)) {
    const text = part.trim().replace(/\s+/g, ' ');
    const isKnown = list.some((synonym) => synonym.text.toLowerCase() === text.toLowerCase());
    if (text !== '' && !isKnown && list.length < LIMITS.synonyms.max) {
      list.push({ text, kind });
    }
  }
  return list;
}
