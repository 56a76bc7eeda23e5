import { FULL_IMPACT, IMPACT_BITS, NAME_ENDS, type SearchIndex } from './search.index.ts';
import type { QueryWord, SearchQuery } from './search.query.ts';
import { TopScores } from './search.top.ts';

export interface SearchHit {
  readonly document: number;
  /** Comparable within one ranking; higher is better. */
  readonly score: number;
}

/** Documents that match, best first as far as they were asked for. */
export interface Ranking {
  readonly hits: readonly SearchHit[];
  /** Every document that matches, in no order; good until the next ranking, whose scratch it is. */
  readonly matched: Int32Array;
}

/**
 * What a document is multiplied with: less than 1 sets it back, 0 leaves it out: other releases, filters, and
 * every document that is not in the index.
 */
export type Favour = (document: number) => number;

/** How many of the best are looked at closely: which of their names was meant. */
const LOOKED_AT = 64;
/** A document is found when it has this share of what the best one has of the query. */
const ENOUGH = 0.5;

/** Scratch of one search at a time: what each document has of the query so far. */
let score = new Float32Array(0);
let cover = new Float32Array(0);
let inWord = new Float32Array(0);
let touched = new Int32Array(0);
let ofWord = new Int32Array(0);

/**
 * Ranks the documents that match a query: rare words and names count more, and of the best those whose name is
 * what was typed stand first.
 * @param most how many hits are wanted in order
 */
export function rank({ words }: SearchQuery, index: SearchIndex, favour: Favour, most: number): Ranking {
  reserve(index.size);
  const rareFirst = words.toSorted((left, right) => right.rarity - left.rarity);
  let count = 0;
  let open = wholeOf(words);
  for (const word of rareFirst) {
    const isEnoughAlone = open >= ENOUGH * widestSoFar(count, favour);
    count = addWord(word, index, count, isEnoughAlone);
    open -= word.rarity;
  }
  let widest = 0;
  let allowed = 0;
  for (let at = 0; at < count; at += 1) {
    const document = touched[at] ?? 0;
    const liking = favour(document);
    if (liking === 0) {
      clear(document);
      continue;
    }
    score[document] = (score[document] ?? 0) * liking;
    widest = Math.max(widest, cover[document] ?? 0);
    touched[allowed] = document;
    allowed += 1;
  }
  const { top, matched } = choose(allowed, widest * ENOUGH, wholeOf(words), Math.max(most, LOOKED_AT));
  const looked = top.slice(0, LOOKED_AT).map((hit) => {
    const fit = nameFit(index.stemsOfNames(hit.document), words).score;
    return { document: hit.document, score: hit.score + fit * favour(hit.document) };
  });
  looked.sort(byScore);
  return { hits: [...looked, ...top.slice(LOOKED_AT)].slice(0, most), matched };
}

function reserve(size: number): void {
  if (score.length >= size) return;
  score = new Float32Array(size * 2);
  cover = new Float32Array(size * 2);
  inWord = new Float32Array(size * 2);
  touched = new Int32Array(size * 2);
  ofWord = new Int32Array(size * 2);
}

function clear(document: number): void {
  score[document] = 0;
  cover[document] = 0;
}

/** The most that a document may have of the query by now. */
function widestSoFar(count: number, favour: Favour): number {
  let widest = 0;
  for (let at = 0; at < count; at += 1) {
    const document = touched[at] ?? 0;
    const covered = cover[document] ?? 0;
    if (covered > widest && favour(document) > 0) widest = covered;
  }
  return widest;
}

/**
 * Adds the best that each document has of a word; answers how many documents are touched by now.
 * @param isForAll false where a document that has none of the words before cannot come to have enough
 */
function addWord(
  { meanings, rarity }: QueryWord,
  index: SearchIndex,
  count: number,
  isForAll: boolean,
): number {
  let found = 0;
  for (const { stem, weight } of meanings) {
    const list = index.postingsOf(stem);
    for (let at = 0; at < list.length; at += 1) {
      const packed = list[at] ?? 0;
      const document = packed >> IMPACT_BITS;
      if (!isForAll && cover[document] === 0) continue;
      const value = weight * (packed & FULL_IMPACT);
      const known = inWord[document] ?? 0;
      if (value <= known) continue;
      if (known === 0) {
        ofWord[found] = document;
        found += 1;
      }
      inWord[document] = value;
    }
  }
  let total = count;
  for (let at = 0; at < found; at += 1) {
    const document = ofWord[at] ?? 0;
    if (cover[document] === 0) {
      touched[total] = document;
      total += 1;
    }
    score[document] = (score[document] ?? 0) + rarity * (inWord[document] ?? 0);
    cover[document] = (cover[document] ?? 0) + rarity;
    inWord[document] = 0;
  }
  return total;
}

/** Of the documents touched, those that have enough of the query, and the best of them in order. */
function choose(
  count: number,
  enough: number,
  whole: number,
  most: number,
): { top: SearchHit[]; matched: Int32Array } {
  const top = new TopScores(most);
  let matched = 0;
  for (let at = 0; at < count; at += 1) {
    const document = touched[at] ?? 0;
    const covered = cover[document] ?? 0;
    if (covered >= enough) {
      top.offer(document, ((score[document] ?? 0) / (whole * FULL_IMPACT)) * (covered / whole));
      touched[matched] = document;
      matched += 1;
    }
    clear(document);
  }
  return { top: top.inOrder(), matched: touched.subarray(0, matched) };
}

function wholeOf(words: readonly QueryWord[]): number {
  return words.reduce((sum, { rarity }) => sum + rarity, 0);
}

/** How well the best name of a document is what was typed: 1 where it is that and nothing else; which one it is. */
export function nameFit(stems: Int32Array, words: readonly QueryWord[]): { score: number; name: number } {
  let best = { score: 0, name: 0 };
  let start = 0;
  let name = 0;
  for (let at = 0; at < stems.length; at += 1) {
    if (stems[at] !== NAME_ENDS) continue;
    const fit = fitOf(stems, start, at, words);
    if (fit > best.score) best = { score: fit, name };
    start = at + 1;
    name += 1;
  }
  return best;
}

function fitOf(stems: Int32Array, start: number, end: number, words: readonly QueryWord[]): number {
  let found = 0;
  let count = 0;
  for (const { meanings, rarity } of words) {
    let weight = 0;
    for (const meaning of meanings)
      if (meaning.weight > weight && isWithin(stems, start, end, meaning.stem)) weight = meaning.weight;
    found += weight * rarity;
    if (weight > 0) count += 1;
  }
  if (count === 0) return 0;
  const share = found / wholeOf(words);
  return share * share * (0.5 + 0.5 * Math.min(1, count / (end - start)));
}

function isWithin(stems: Int32Array, start: number, end: number, stem: number): boolean {
  for (let at = start; at < end; at += 1) if (stems[at] === stem) return true;
  return false;
}

function byScore(left: SearchHit, right: SearchHit): number {
  return right.score - left.score || left.document - right.document;
}
