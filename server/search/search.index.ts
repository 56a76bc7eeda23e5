import type { SearchDocument, SearchName } from './search.document.ts';
import { SearchVocabulary } from './search.vocabulary.ts';
import { isLight, normalWord, piecesOf } from './search.word.ts';

/** Impacts are whole numbers up to this one: six bits beside the document's number. */
export const FULL_IMPACT = 63;
export const IMPACT_BITS = 6;
/** What a number between two names says in a document's list of stems. */
export const NAME_ENDS = -1;

interface Kept {
  /** Stems of the names in order, each name closed by NAME_ENDS. */
  readonly stems: Int32Array;
  readonly names: readonly SearchName[];
}

/**
 * An index in memory: for each stem the documents that have it, with how much it counts there. Twelve thousand
 * documents of 150 words take about 20 MB. Documents are put in and taken out one by one.
 */
export class SearchIndex {
  readonly vocabulary = new SearchVocabulary();
  private readonly rawStems = new Map<string, number>();
  private readonly postings: number[][] = [];
  private readonly documents: (Kept | null)[] = [];
  private readonly free: number[] = [];
  private gone: number[] = [];

  /** How many numbers documents have had: every number is below it. */
  get size(): number {
    return this.documents.length;
  }

  /** Documents that are in it. */
  get count(): number {
    return this.documents.length - this.free.length - this.gone.length;
  }

  /** Takes a document in and answers its number. */
  add(document: SearchDocument): number {
    const number = this.free.pop() ?? this.documents.length;
    const impacts = new Map<number, number>();
    const stems: number[] = [];
    for (const { text, weight } of document.names) {
      const inName = this.stemsOf(text);
      stems.push(...inName, NAME_ENDS);
      const share = weight / (1 + 0.12 * Math.max(0, inName.length - 1));
      for (const stem of inName) impacts.set(stem, Math.max(impacts.get(stem) ?? 0, share));
    }
    const counts = new Map<number, number>();
    for (const { text, weight } of document.texts)
      for (const stem of this.stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + weight);
    for (const [stem, count] of counts)
      impacts.set(stem, Math.min(1, (impacts.get(stem) ?? 0) + (0.35 * count) / (count + 0.6)));
    for (const [stem, impact] of impacts) this.post(stem, number, impact);
    this.documents[number] = { stems: Int32Array.from(stems), names: document.names };
    return number;
  }

  /** Takes a document out; its number may be given to another one later. */
  remove(number: number): void {
    if (!this.documents[number]) return;
    this.documents[number] = null;
    this.gone.push(number);
    if (this.gone.length > 64 && this.gone.length * 4 > this.documents.length) this.sweep();
  }

  isIn(number: number): boolean {
    return this.documents[number] != null;
  }

  /** The names of a document; empty where it is not in. */
  namesOf(number: number): readonly SearchName[] {
    return this.documents[number]?.names ?? [];
  }

  /** Their stems in the same order, each name closed by NAME_ENDS. */
  stemsOfNames(number: number): Int32Array {
    return this.documents[number]?.stems ?? NOTHING;
  }

  /** In how many documents a stem is, those taken out lately included. */
  frequency(stem: number): number {
    return this.postings[stem]?.length ?? 0;
  }

  /** How much a stem says: rare ones more. Above zero. */
  rarity(stem: number): number {
    return Math.log(1 + (this.documents.length + 1) / (this.frequency(stem) + 0.5));
  }

  /** The documents of a stem, each as its number shifted by IMPACT_BITS with its impact there. */
  postingsOf(stem: number): readonly number[] {
    return this.postings[stem] ?? EMPTY;
  }

  private stemsOf(text: string): number[] {
    const stems: number[] = [];
    let last = '';
    for (const { raw, isJoined } of piecesOf(text)) {
      if (isJoined || last.length === 1) stems.push(this.vocabulary.stem(normalWord(last + raw)));
      last = raw;
      const stem = this.stemOfRaw(raw);
      if (stem !== LIGHT_WORD) stems.push(stem);
    }
    return stems;
  }

  private stemOfRaw(raw: string): number {
    const known = this.rawStems.get(raw);
    if (known !== undefined) return known;
    const word = normalWord(raw);
    const stem = isLight(word) ? LIGHT_WORD : this.vocabulary.stem(word);
    if (this.rawStems.size < RAW_WORDS_KEPT) this.rawStems.set(raw, stem);
    return stem;
  }

  private post(stem: number, document: number, impact: number): void {
    const packed = (document << IMPACT_BITS) | Math.max(1, Math.round(impact * FULL_IMPACT));
    const list = this.postings[stem];
    if (list) list.push(packed);
    else this.postings[stem] = [packed];
  }

  /** Takes what is gone out of the lists, so that its numbers can be used again. */
  private sweep(): void {
    for (const [stem, list] of this.postings.entries())
      if (list) this.postings[stem] = list.filter((packed) => this.isIn(packed >> IMPACT_BITS));
    this.free.push(...this.gone);
    this.gone = [];
  }
}

const LIGHT_WORD = -1;
const RAW_WORDS_KEPT = 200_000;
const NOTHING = new Int32Array(0);
const EMPTY: readonly number[] = [];
