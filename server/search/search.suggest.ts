import type { SearchIndex } from './search.index.ts';
import { parseQuery } from './search.query.ts';
import { type Favour, nameFit, rank } from './search.rank.ts';

/** A name that completes what was typed, of a document. */
export interface Completion {
  readonly text: string;
  readonly document: number;
}

const LOOKED_AT = 60;

/**
 * Names that what was typed may become, each text and each document once: those that begin with it first, then
 * by how near they are. @param favour as for `rank`
 */
export function completions(typed: string, index: SearchIndex, favour: Favour, most: number): Completion[] {
  const query = parseQuery(typed.trimEnd(), index);
  const start = typed.trim().toLowerCase();
  const found = new Map<string, Completion>();
  for (const { document } of rank(query, index, favour, LOOKED_AT).hits) {
    const names = index.namesOf(document);
    const fit = nameFit(index.stemsOfNames(document), query.words);
    const name = names.find(({ text }) => text.toLowerCase().startsWith(start)) ?? names[fit.name];
    if (fit.score === 0 || !name || found.has(name.text.toLowerCase())) continue;
    found.set(name.text.toLowerCase(), { text: name.text, document });
  }
  const all = [...found.values()];
  const beginning = all.filter(({ text }) => text.toLowerCase().startsWith(start));
  return [...beginning, ...all.filter((completion) => !beginning.includes(completion))].slice(0, most);
}
