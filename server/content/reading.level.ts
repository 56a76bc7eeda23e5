import { syllable } from 'syllable';

export interface Reading {
  readonly sentences: readonly { readonly text: string; readonly from: number; readonly to: number }[];
  readonly words: number;
  /** Flesch–Kincaid grade; null where the text is too short to score (domain: two sentences and twenty words). */
  readonly grade: number | null;
}

const SEGMENTS = new Intl.Segmenter('en', { granularity: 'sentence' });
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Counts sentences, words and syllables of a text in English. */
export function readingOf(text: string): Reading {
  const sentences = [...SEGMENTS.segment(text)]
    .map(({ segment, index }) => ({
      text: segment.trim(),
      from: index,
      to: index + segment.trimEnd().length,
    }))
    .filter((sentence) => wordsOf(sentence.text).length > 0);
  const words = wordsOf(text);
  return { sentences, words: words.length, grade: gradeOf(sentences.length, words) };
}

export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** 0.39 words per sentence + 11.8 syllables per word − 15.59, to one decimal. */
function gradeOf(sentences: number, words: readonly string[]): number | null {
  if (sentences < 2 || words.length < 20) return null;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return Math.round(grade * 10) / 10;
}
