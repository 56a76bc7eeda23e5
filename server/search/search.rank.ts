import { FULL_IMPACT, NAME_ENDS, type SearchIndex } from './search.index.ts';
import type { QueryWord, SearchQuery } from './search.query.ts';

export interface SearchHit {
  readonly document: number;
  /** Comparable within one ranking; higher is better. */
  readonly score: number;
}

/** Documents that match, best first as far as they were asked for. */
export interface Ranking {
  readonly hits: readonly SearchHit[];
  /** Every document that matches, in no order. */
  readonly matched: readonly number[];
}

/** How many of the best are looked at closely: which of their names was meant. */
const LOOKED_AT = 64;
/** A document is found when it has this share of what the best one has of the query. */
const ENOUGH = 0.7;

/** Scratch for one search at a time: what each document has of the query so far. */
class Scratch {
  private score = new Float32Array(0);
  private cover = new Float32Array(0);
  private best = new Float32Array(0);
  touched: number[] = [];
  private inWord: number[] = [];

  begin(size: number): void {
    for (const document of this.touched) {
      this.score[document] = 0;
      this.cover[document] = 0;
    }
    this.touched = [];
    if (this.score.length >= size) return;
    this.score = new Float32Array(size * 2);
    this.cover = new Float32Array(size * 2);
    this.best = new Float32Array(size * 2);
  }

  addWord({ meanings, rarity }: QueryWord, index: SearchIndex): void {
    const { best, score, cover, inWord, touched } = this;
    for (const { stem, weight } of meanings)
      index.each(stem, (document, impact) => {
        const value = weight * impact;
        const known = best[document] ?? 0;
        if (known === 0) inWord.push(document);
        if (value > known) best[document] = value;
      });
    for (const document of inWord) {
      if (cover[document] === 0) touched.push(document);
      const value = best[document] ?? 0;
      score[document] = (score[document] ?? 0) + rarity * value;
      cover[document] = (cover[document] ?? 0) + rarity;
      best[document] = 0;
    }
    inWord.length = 0;
  }

  scoreOf(document: number): number {
    return this.score[document] ?? 0;
  }

  coverOf(document: number): number {
    return this.cover[document] ?? 0;
  }
}

const scratch = new Scratch();

/**
 * Ranks the documents that match a query.
 * @param favour what a document is multiplied with, 0 leaves it out: other releases, filters, codes nobody pays
 * @param most how many hits are wanted in order
 */
export function rank(
  { words }: SearchQuery,
  index: SearchIndex,
  favour: (document: number) => number,
  most: number,
): Ranking {
  scratch.begin(index.size);
  for (const word of words) scratch.addWord(word, index);
  let widest = 0;
  const wanted = scratch.touched.filter((document) => {
    if (!index.isIn(document) || favour(document) === 0) return false;
    widest = Math.max(widest, scratch.coverOf(document));
    return true;
  });
  const matched = wanted.filter((document) => scratch.coverOf(document) >= ENOUGH * widest);
  const whole = words.reduce((sum, { rarity }) => sum + rarity, 0);
  const hits = best(
    matched.map((document) => {
      const cover = scratch.coverOf(document) / whole;
      const score = (scratch.scoreOf(document) / (whole * FULL_IMPACT)) * cover;
      return { document, score: score * favour(document) };
    }),
    Math.max(most, LOOKED_AT),
  );
  const looked = hits.slice(0, LOOKED_AT).map(({ document, score }) => ({
    document,
    score: score + nameFit(index.namesOf(document), words) * favour(document),
  }));
  looked.sort(byScore);
  return { hits: [...looked, ...hits.slice(LOOKED_AT)].slice(0, most), matched };
}

/** How well one name of a document is what was typed: 1 where it is that and nothing else. */
export function nameFit(names: Int32Array, words: readonly QueryWord[]): number {
  let best = 0;
  let start = 0;
  for (let at = 0; at < names.length; at += 1) {
    if (names[at] !== NAME_ENDS) continue;
    best = Math.max(best, fit(names, start, at, words));
    start = at + 1;
  }
  return best;
}

function fit(names: Int32Array, start: number, end: number, words: readonly QueryWord[]): number {
  let found = 0;
  let whole = 0;
  let count = 0;
  for (const { meanings, rarity } of words) {
    let weight = 0;
    for (const meaning of meanings)
      if (meaning.weight > weight && isWithin(names, start, end, meaning.stem)) weight = meaning.weight;
    found += weight * rarity;
    whole += rarity;
    if (weight > 0) count += 1;
  }
  if (whole === 0 || end === start) return 0;
  const share = found / whole;
  return share * share * (0.55 + 0.45 * Math.min(1, count / (end - start)));
}

function isWithin(names: Int32Array, start: number, end: number, stem: number): boolean {
  for (let at = start; at < end; at += 1) if (names[at] === stem) return true;
  return false;
}

function byScore(left: SearchHit, right: SearchHit): number {
  return right.score - left.score || left.document - right.document;
}

/** The best of many, in order, without putting all of them in order. */
function best(hits: SearchHit[], most: number): SearchHit[] {
  if (hits.length <= most * 2) return hits.sort(byScore).slice(0, most);
  const scores = Float64Array.from(hits, ({ score }) => score).sort();
  const least = scores[scores.length - most] ?? 0;
  return hits
    .filter(({ score }) => score >= least)
    .sort(byScore)
    .slice(0, most);
}
