import { stemmer } from 'stemmer';
import { codeSystemFacts, codeSystemOf } from '../code/code.system.ts';
import { spelledOut } from '../code/descriptor.spelling.ts';

/** How near a text comes to somebody else's descriptor. The descriptor itself is never part of the answer. */
export interface Likeness {
  readonly code: string;
  readonly release: string;
  /** AMA or ADA. */
  readonly owner: string;
  /** Weighty words of the descriptor. */
  readonly words: number;
  /** Share of the descriptor's runs of three words that the text has in the same order, 0 to 1. */
  readonly contained: number;
  /** Share of the text's runs that are the descriptor's: 1 where the text says nothing else. */
  readonly filled: number;
  /** The same letters, abbreviations included. */
  readonly isVerbatim: boolean;
  readonly from: number;
  readonly to: number;
}

interface Kept {
  readonly code: string;
  readonly release: string;
  readonly words: number;
  readonly letters: string;
}
interface Token {
  readonly stem: string;
  readonly from: number;
  readonly to: number;
}

const RUN = 3;
const WORD = /[\p{L}\p{N}]+(?:[/'’-][\p{L}\p{N}]+)*\/?/gu;
const LIGHT = new Set('a an and are as at be by for from in is it its of on or the to with'.split(' '));

/**
 * Descriptors of the AMA and the ADA by their runs of three weighty words, abbreviations written out and endings
 * taken off. Asking costs one look-up per word of the text, whatever the number of descriptors.
 */
export class DescriptorIndex {
  readonly #kept: Kept[] = [];
  readonly #byLetters = new Set<string>();
  readonly #byRun = new Map<string, number[]>();

  /** Adds the descriptors of one release; public ones (HCPCS Level II) and texts of under three words are left out. */
  add(release: string, rows: readonly { readonly code: string; readonly descriptor: string }[]): void {
    for (const { code, descriptor } of rows) {
      if (ownerOf(code) === 'CMS') continue;
      const letters = lettersOf(descriptor);
      if (this.#byLetters.has(letters)) continue;
      this.#byLetters.add(letters);
      const tokens = tokensOf(descriptor);
      if (tokens.length < RUN) continue;
      const at = this.#kept.push({ code, release, words: tokens.length, letters }) - 1;
      for (const run of new Set(runsOf(tokens))) {
        const known = this.#byRun.get(run);
        if (known) known.push(at);
        else this.#byRun.set(run, [at]);
      }
    }
  }

  /** Descriptors that the text comes near to, the nearest first. */
  likenesses(text: string): Likeness[] {
    const tokens = tokensOf(text);
    const hits = new Map<number, number[]>();
    runsOf(tokens).forEach((run, at) => {
      for (const kept of this.#byRun.get(run) ?? []) {
        const places = hits.get(kept);
        if (places) places.push(at);
        else hits.set(kept, [at]);
      }
    });
    return [...hits]
      .flatMap(([at, places]) => {
        const kept = this.#kept[at];
        return kept ? [likeness(text, tokens, kept, places)] : [];
      })
      .toSorted((left, right) => right.contained - left.contained || right.words - left.words);
  }
}

function likeness(text: string, tokens: readonly Token[], kept: Kept, places: readonly number[]): Likeness {
  const from = tokens[Math.min(...places)]?.from ?? 0;
  const to = tokens[Math.max(...places) + RUN - 1]?.to ?? text.length;
  return {
    code: kept.code,
    release: kept.release,
    owner: ownerOf(kept.code),
    words: kept.words,
    contained: Math.min(1, new Set(places).size / (kept.words - RUN + 1)),
    filled: places.length / Math.max(1, tokens.length - RUN + 1),
    isVerbatim: ` ${lettersOf(text.slice(from, to))} `.includes(` ${kept.letters} `),
    from,
    to,
  };
}

function ownerOf(code: string): string {
  return codeSystemFacts(codeSystemOf(code)).owner;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].flatMap((found): Token[] => {
    const word = spelledOut(found[0]).toLowerCase();
    return LIGHT.has(word)
      ? []
      : [{ stem: stemmer(word), from: found.index, to: found.index + found[0].length }];
  });
}

function runsOf(tokens: readonly Token[]): string[] {
  return tokens.slice(RUN - 1).map((_token, at) =>
    tokens
      .slice(at, at + RUN)
      .map(({ stem }) => stem)
      .join(' '),
  );
}

function lettersOf(text: string): string {
  return (text.toLowerCase().match(WORD) ?? []).join(' ');
}
