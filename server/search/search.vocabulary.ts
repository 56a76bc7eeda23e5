import { stemmer } from 'stemmer';
import { editDistance, letterDifference, lettersOf } from './search.distance.ts';
import { kinOf } from './search.kin.ts';
import { americanSpelling } from './search.word.ts';

/** A stem that a typed word may mean, from 0 (unlikely) to 1 (it is the word). */
export interface Meaning {
  readonly stem: number;
  readonly weight: number;
}

const KIN = kinOf((word) => stemmer(americanSpelling(word)));
const KIN_WEIGHT = 0.75;
const MOST_MEANINGS = 40;
const WORDS_KEPT = 200_000;

/**
 * Every word of the indexed texts with its stem, so that plural and singular meet; finds words by their
 * beginning and with mistakes in them.
 */
export class SearchVocabulary {
  private readonly stemOfWord = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  private words: string[] = [];
  private letters = new Uint32Array(0);
  private isSorted = true;

  /** Number of the stem of a word, which is taken up where it is new. */
  stem(word: string): number {
    const known = this.stemOfWord.get(word);
    if (known !== undefined) return known;
    const text = stemmer(word);
    const stem = this.stems.get(text) ?? this.stems.size;
    this.stems.set(text, stem);
    if (this.stemOfWord.size < WORDS_KEPT) {
      this.stemOfWord.set(word, stem);
      this.isSorted = false;
    }
    return stem;
  }

  get stemCount(): number {
    return this.stems.size;
  }

  /** What a whole word may mean: itself and its kin; else the words that it begins; else those it misspells. */
  meanings(word: string, isUnfinished: boolean, frequency: (stem: number) => number): Meaning[] {
    const found = new Map<number, number>();
    const exact = this.stemNumber(word);
    if (exact !== undefined && frequency(exact) > 0) found.set(exact, 1);
    for (const kin of KIN.get(stemmer(word)) ?? []) this.note(found, this.stems.get(kin), KIN_WEIGHT);
    if (isUnfinished || (found.size === 0 && word.length >= 3)) this.beginningWith(word, found, frequency);
    if (found.size === 0 && word.length >= 4) this.misspelled(word, found, frequency);
    return [...found].map(([stem, weight]) => ({ stem, weight }));
  }

  /** Number of the stem of a word that the texts have; undefined where they do not. */
  known(word: string): number | undefined {
    return this.stemOfWord.get(word);
  }

  /** Number of the stem of a word, also of a form that the texts do not have; undefined for a strange stem. */
  stemNumber(word: string): number | undefined {
    return this.stemOfWord.get(word) ?? this.stems.get(stemmer(word));
  }

  private beginningWith(
    prefix: string,
    found: Map<number, number>,
    frequency: (stem: number) => number,
  ): void {
    this.sort();
    const candidates: Meaning[] = [];
    for (let at = this.firstFrom(prefix); at < this.words.length; at += 1) {
      const word = this.words[at];
      if (!word?.startsWith(prefix)) break;
      const stem = this.stemOfWord.get(word);
      if (stem === undefined || frequency(stem) === 0) continue;
      candidates.push({ stem, weight: 0.4 + 0.5 * (prefix.length / word.length) });
    }
    if (candidates.length > MOST_MEANINGS)
      candidates.sort((left, right) => frequency(right.stem) - frequency(left.stem));
    for (const { stem, weight } of candidates.slice(0, MOST_MEANINGS)) this.note(found, stem, weight);
  }

  private misspelled(word: string, found: Map<number, number>, frequency: (stem: number) => number): void {
    this.sort();
    const allowed = word.length >= 8 ? 2 : 1;
    const letters = lettersOf(word);
    let best = allowed;
    const candidates: { stem: number; distance: number }[] = [];
    for (let at = 0; at < this.words.length; at += 1) {
      if (letterDifference(letters, this.letters[at] ?? 0) > 2 * best) continue;
      const other = this.words[at];
      if (other === undefined || Math.abs(other.length - word.length) > best) continue;
      const distance = editDistance(word, other, best);
      if (distance > best) continue;
      const stem = this.stemOfWord.get(other);
      if (stem === undefined || frequency(stem) === 0) continue;
      best = Math.max(distance, 1);
      candidates.push({ stem, distance });
    }
    for (const { stem, distance } of candidates)
      if (distance <= best) this.note(found, stem, distance <= 1 ? 0.8 : 0.6);
  }

  private note(found: Map<number, number>, stem: number | undefined, weight: number): void {
    if (stem !== undefined && (found.get(stem) ?? 0) < weight) found.set(stem, weight);
  }

  private firstFrom(prefix: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.words[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private sort(): void {
    if (this.isSorted) return;
    this.words = [...this.stemOfWord.keys()].sort();
    this.letters = Uint32Array.from(this.words, lettersOf);
    this.isSorted = true;
  }
}
