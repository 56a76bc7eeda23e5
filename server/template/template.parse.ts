import { type Condition, parseCondition } from './template.condition.ts';

/** A piece of a sentence: words as they stand, or the name of a placeholder. `when`: all of these must hold. */
export interface Part {
  readonly words: string | null;
  readonly placeholder: string | null;
  readonly when: readonly Condition[];
}

/** A sentence and what separates it from the one before: a blank, a line break or a blank line. */
export interface Sentence {
  readonly gap: ' ' | '\n' | '\n\n';
  readonly parts: readonly Part[];
}

/** A text with `{placeholders}` and `{if …}…{end}`, taken apart once. */
export interface ParsedText {
  /** The whole text where nothing in it varies. */
  readonly constant: string | null;
  readonly sentences: readonly Sentence[];
  /** Names and conditions in order of appearance, for checking. */
  readonly placeholders: readonly string[];
  readonly conditions: readonly Condition[];
  /** What cannot be read, in words for the editor. */
  readonly problems: readonly string[];
}

const NAME = /^[A-Za-z][A-Za-z0-9]*$/;
const MARK = /\{([^{}]*)\}|[{}]/g;
const BREAK = /([.!?]["')\]]?)(\s+)|(\n\s*\n)/g;

const cache = new Map<string, ParsedText>();

/** Parses a text, or takes it from the cache: a text is parsed once however many pages say it. */
export function parseTemplate(text: string): ParsedText {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const parsed = new Parser().parse(text);
  if (cache.size >= 50_000) cache.clear();
  cache.set(text, parsed);
  return parsed;
}

class Parser {
  readonly #sentences: { gap: Sentence['gap']; parts: Part[] }[] = [{ gap: ' ', parts: [] }];
  readonly #placeholders: string[] = [];
  readonly #conditions: Condition[] = [];
  readonly #problems: string[] = [];
  #when: readonly Condition[] = [];

  parse(text: string): ParsedText {
    if (!text.includes('{') && !text.includes('}')) return this.#result(text);
    let end = 0;
    for (const mark of text.matchAll(MARK)) {
      this.#words(text.slice(end, mark.index));
      this.#mark(mark[1]);
      end = mark.index + mark[0].length;
    }
    this.#words(text.slice(end));
    if (this.#when.length > 0) this.#problems.push('An {if …} has no {end}.');
    return this.#result(null);
  }

  #result(constant: string | null): ParsedText {
    return {
      constant,
      sentences: this.#sentences,
      placeholders: this.#placeholders,
      conditions: this.#conditions,
      problems: this.#problems,
    };
  }

  #mark(inside: string | undefined): void {
    const name = inside?.trim() ?? '';
    if (name === 'end') {
      if (this.#when.length === 0) this.#problems.push('An {end} has no {if …} before it.');
      this.#when = this.#when.slice(0, -1);
    } else if (name.startsWith('if ')) {
      const condition = parseCondition(name.slice(3));
      if (condition === null) this.#problems.push(`The condition {${name}} cannot be read.`);
      const readable = condition ?? { fact: '', negated: false, values: [] };
      this.#conditions.push(readable);
      this.#when = [...this.#when, readable];
    } else {
      if (!NAME.test(name)) this.#problems.push(`{${name}} is not a placeholder; braces are kept for those.`);
      this.#placeholders.push(name);
      this.#push({ words: null, placeholder: name, when: this.#when });
    }
  }

  #words(words: string): void {
    let start = 0;
    for (const found of words.matchAll(BREAK)) {
      const stop = found.index + (found[1]?.length ?? 0);
      this.#pushWords(words.slice(start, stop));
      this.#sentences.push({ gap: gapOf(found[2] ?? found[3] ?? ' '), parts: [] });
      start = found.index + found[0].length;
    }
    this.#pushWords(words.slice(start));
  }

  #pushWords(words: string): void {
    if (words !== '') this.#push({ words, placeholder: null, when: this.#when });
  }

  /** Adds to the sentence at hand, or begins the next where `{end}` hides the blank between two sentences. */
  #push(part: Part): void {
    const parts = this.#sentences.at(-1)?.parts ?? [];
    const before = parts.at(-1);
    const isEnded = before?.words != null && /[.!?]["')\]]?$/.test(before.words);
    const isApart = before?.when !== part.when || /^\s/.test(part.words ?? '');
    if (isEnded && isApart) this.#sentences.push({ gap: ' ', parts: [part] });
    else parts.push(part);
  }
}

function gapOf(blank: string): Sentence['gap'] {
  const lines = blank.split('\n').length - 1;
  if (lines === 0) return ' ';
  return lines === 1 ? '\n' : '\n\n';
}
