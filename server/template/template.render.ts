import { type FactOf, holds } from './template.condition.ts';
import type { ParsedText, Sentence } from './template.parse.ts';

/** The value of a placeholder in words; null or '' where this page has none. */
export type WordsFor = (name: string) => string | null;

/** Words by name as an answer to placeholders; null for any other name. */
export function wordsFrom(words: Readonly<Record<string, string | null>>): WordsFor {
  return (name) => (Object.hasOwn(words, name) ? (words[name] ?? null) : null);
}

/**
 * A text with its placeholders filled. A sentence whose placeholder has no value is left out, and so is a
 * passage whose condition does not hold; '' when nothing remains.
 */
export function renderTemplate(text: ParsedText, wordsFor: WordsFor, factOf: FactOf): string {
  if (text.constant !== null) return text.constant;
  let said = '';
  let gap: Sentence['gap'] = ' ';
  for (const sentence of text.sentences) {
    gap = wider(gap, sentence.gap);
    const words = renderSentence(sentence, wordsFor, factOf).trim();
    if (words === '') continue;
    said = said === '' ? words : said + gap + words;
    gap = ' ';
  }
  return said;
}

function renderSentence(sentence: Sentence, wordsFor: WordsFor, factOf: FactOf): string {
  let words = '';
  for (const part of sentence.parts) {
    if (part.when.length > 0 && !part.when.every((condition) => holds(condition, factOf))) continue;
    if (part.placeholder === null) {
      words += part.words;
      continue;
    }
    const value = wordsFor(part.placeholder);
    if (value === null || value === '') return '';
    words += value;
  }
  return words;
}

/** A paragraph break that stood before a sentence left out still separates what follows. */
function wider(left: Sentence['gap'], right: Sentence['gap']): Sentence['gap'] {
  return right === '\n\n' || (right === '\n' && left === ' ') ? right : left;
}
