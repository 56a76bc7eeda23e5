import type { SearchIndex } from './search.index.ts';
import type { Meaning } from './search.vocabulary.ts';
import { isAround, isLight, wordsOf } from './search.word.ts';

/** A word of a query with what it may mean. */
export interface QueryWord {
  readonly text: string;
  readonly meanings: readonly Meaning[];
  /** How much the word says beside the others. */
  readonly rarity: number;
}

export interface SearchQuery {
  readonly words: readonly QueryWord[];
  /** What may be a code or its beginning, in capitals: 96932, G04. */
  readonly codes: readonly string[];
}

const MOST_WORDS = 12;
export const LONGEST_TEXT = 200;
const CODE_LIKE = /^(?:[a-z]?\d{2,4}[a-z]?|[a-z]\d{1,4}|\d{4}[a-z]|\d{5}|[a-z]{2,4}\d)$/i;
const UNKNOWN_RARITY = 3;

/** What a typed text asks for. The last word counts as unfinished unless a blank follows it. */
export function parseQuery(text: string, index: SearchIndex): SearchQuery {
  const typed = text.slice(0, LONGEST_TEXT);
  const all = wordsOf(typed);
  const codes = all
    .map((word) => typed.slice(word.start, word.end).toUpperCase())
    .filter((word) => CODE_LIKE.test(word));
  const spoken = all.filter((word) => !isLight(word.text));
  const telling = spoken.filter(({ text: word }) => !isAround(word));
  const kept = (telling.length > 0 ? telling : spoken.length > 0 ? spoken : all).slice(0, MOST_WORDS);
  const last = all.at(-1);
  const isUnfinished = last !== undefined && last.end === typed.length;
  const words = kept.map((word, at) => {
    const meanings = meaningsOf(word.text, isUnfinished && word === last, index);
    for (const pair of [kept[at - 1]?.text + word.text, word.text + kept[at + 1]?.text]) {
      const stem = index.vocabulary.known(pair);
      if (stem !== undefined && index.frequency(stem) > 0) meanings.push({ stem, weight: 1 });
    }
    return { text: word.text, meanings, rarity: rarityOf(meanings, index) };
  });
  return { words, codes };
}

function meaningsOf(word: string, isUnfinished: boolean, index: SearchIndex): Meaning[] {
  const frequency = (stem: number) => index.frequency(stem);
  const { vocabulary } = index;
  if (vocabulary.known(word) === undefined) {
    const parts = partsOf(word, index);
    if (parts.length > 0) return parts;
  }
  return vocabulary.meanings(word, isUnfinished, frequency);
}

/** Two words that were typed as one: "bloodtest". */
function partsOf(word: string, index: SearchIndex): Meaning[] {
  for (let at = 4; at <= word.length - 4; at += 1) {
    const head = index.vocabulary.known(word.slice(0, at));
    const tail = index.vocabulary.known(word.slice(at));
    if (head === undefined || tail === undefined) continue;
    if (index.frequency(head) > 0 && index.frequency(tail) > 0)
      return [
        { stem: head, weight: 0.7 },
        { stem: tail, weight: 0.7 },
      ];
  }
  return [];
}

/** A word is as rare as the best of what it may mean. */
function rarityOf(meanings: readonly Meaning[], index: SearchIndex): number {
  let best: Meaning | null = null;
  for (const meaning of meanings) if (best === null || meaning.weight > best.weight) best = meaning;
  return best === null ? UNKNOWN_RARITY : index.rarity(best.stem);
}
