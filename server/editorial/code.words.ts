import { FULL_IMPACT, IMPACT_BITS, SearchIndex } from '../search/search.index.ts';
import { parseQuery, type QueryWord } from '../search/search.query.ts';
import type { CatalogEntry } from './code.entry.ts';

interface KnownNames {
  readonly document: number;
  readonly names: readonly string[];
  /** All of them in small letters. */
  readonly text: string;
}

const TITLE = 1;
const OTHER_NAME = 0.9;
/** A word that is a part of a code, or that no name begins with. */
const PART = 0.2;
const WHOLE_CODE = 1_000;
const BEGINNING_OF_CODE = 100;

/**
 * Finds codes by what they are called: by every word, in any form, by what patients and clinicians call the same, and
 * with mistakes in it; the rules are those of the public search. Names of drafts are in it: it never leaves the editorial API.
 */
export class CodeWords {
  private readonly index = new SearchIndex();
  private readonly known = new Map<string, KnownNames>();
  private entries: readonly CatalogEntry[] = [];
  /** Place in the list by document. */
  private places: number[] = [];
  private texts: string[] = [];

  /**
   * By place in the list how near each code is to what was typed, more is nearer, 0 where a word of it is missing.
   */
  find(typed: string, entries: readonly CatalogEntry[]): Float32Array {
    this.follow(entries);
    const { words } = parseQuery(typed, this.index);
    const score = new Float32Array(entries.length);
    words.forEach((word, number) => {
      const near = this.nearness(word, entries);
      for (let at = 0; at < near.length; at += 1) {
        const isIn = (near[at] ?? 0) > 0 && (number === 0 || (score[at] ?? 0) > 0);
        score[at] = isIn ? (score[at] ?? 0) + (near[at] ?? 0) : 0;
      }
    });
    return score;
  }

  private nearness(word: QueryWord, entries: readonly CatalogEntry[]): Float32Array {
    const near = new Float32Array(entries.length);
    for (const { stem, weight } of word.meanings)
      for (const packed of this.index.postingsOf(stem)) {
        const at = this.places[packed >> IMPACT_BITS];
        const value = (word.rarity * weight * (packed & FULL_IMPACT)) / FULL_IMPACT;
        if (at !== undefined && value > (near[at] ?? 0)) near[at] = value;
      }
    if (word.meanings.length === 0 || /\d/.test(word.text)) this.addParts(word.text, entries, near);
    return near;
  }

  private addParts(word: string, entries: readonly CatalogEntry[], near: Float32Array): void {
    const typed = word.toUpperCase();
    entries.forEach(({ code }, at) => {
      const own = code === typed ? WHOLE_CODE : code.startsWith(typed) ? BEGINNING_OF_CODE : 0;
      const isPart = own === 0 && (code.includes(typed) || this.texts[at]?.includes(word) === true);
      near[at] = Math.max(near[at] ?? 0, own, isPart ? PART : 0);
    });
  }

  /** Brings the index up to the list: only codes whose names are others than before are indexed again. */
  private follow(entries: readonly CatalogEntry[]): void {
    if (this.entries === entries) return;
    this.places = [];
    const left = new Set(this.known.keys());
    this.texts = entries.map(({ code, names }, at) => {
      left.delete(code);
      const before = this.known.get(code);
      const { document, text } = before && isSame(before.names, names) ? before : this.take(code, names);
      this.places[document] = at;
      return text;
    });
    for (const code of left) this.forget(code);
    this.entries = entries;
  }

  private take(code: string, names: readonly string[]): KnownNames {
    this.forget(code);
    const document = this.index.add({
      names: names.map((text, at) => ({ text, weight: at === 0 ? TITLE : OTHER_NAME })),
      texts: [],
    });
    const taken = { document, names, text: names.join('\n').toLowerCase() };
    this.known.set(code, taken);
    return taken;
  }

  private forget(code: string): void {
    const before = this.known.get(code);
    if (before) this.index.remove(before.document);
    this.known.delete(code);
  }
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left === right || (left.length === right.length && left.every((name, at) => name === right[at]));
}
