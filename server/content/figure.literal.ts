import { isZeroText } from '../db/decimal.ts';

/** The part of a relative value that a sentence names. */
export type NamedPart = 'WORK' | 'PRACTICE_EXPENSE' | 'MALPRACTICE' | 'TOTAL';

/** A number that a text gives as a figure of the fee schedule. */
export interface Literal {
  /** As written: "0.80", "$1,052.72". */
  readonly text: string;
  /** Digits and point alone. */
  readonly value: string;
  /** ANY: an RVU whose part the sentence does not name. */
  readonly part: NamedPart | 'ANY' | 'MONEY' | 'FACTOR';
  /** Where it stands in the text, in code units. */
  readonly from: number;
  /** The sentence around it, which says what is meant. */
  readonly sentence: string;
}

const MONEY = /\$\s?((?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2})(?!\d)/g;
const FACTOR = /(?<![\d.,$])\d{2}\.\d{4,6}(?![\d.]\d)/g;
const RVU = /\bw?RVUs?\b|\brelative[- ]value/i;
const NUMBER = /(?<![\d.,$])\d{1,4}(?:\.\d{1,2})?(?![\d%]|[.,]\d)/g;
const DIRECTLY_RVU = /^\s*(?:w?RVUs?\b|relative[- ]value)/i;
const PART = /\b(?:(w(?=RVU)|work)|(practice[- ]expense|PE)|(malpractice|MP)|(totals?))(?:\b|(?=RVU))/gi;
const PART_AFTER = /^\s*(?:(work|wRVU)|(practice[- ]expense|PE)|(malpractice|MP)|(total))\b/i;
const PARTS: readonly NamedPart[] = ['WORK', 'PRACTICE_EXPENSE', 'MALPRACTICE', 'TOTAL'];

/**
 * Figures that a text quotes. Money has cents; a conversion factor has four decimals or more; an RVU is a decimal
 * in a sentence that speaks of RVUs, or a number right before that word. A zero counts only where its part is
 * named: most codes have a zero somewhere.
 */
export function literalsIn(text: string): Literal[] {
  if (!/\d/.test(text)) return [];
  return sentencesOf(text).flatMap(({ sentence, start }) =>
    [
      ...[...sentence.matchAll(MONEY)].map((found) => ({
        ...{ text: found[0], value: (found[1] ?? '').replaceAll(',', ''), part: 'MONEY' as const },
        from: found.index,
      })),
      ...[...sentence.matchAll(FACTOR)].map((found) => ({
        ...{ text: found[0], value: found[0], part: 'FACTOR' as const, from: found.index },
      })),
      ...(RVU.test(sentence) ? rvusIn(sentence) : []),
    ].map((literal): Literal => ({ ...literal, from: start + literal.from, sentence })),
  );
}

/** A full stop inside a figure ends no sentence. */
export function sentencesOf(text: string): { sentence: string; start: number }[] {
  return [...text.matchAll(/\S(?:[^.!?]|[.!?](?!\s))*[.!?]*/g)].map((found) => ({
    sentence: found[0],
    start: found.index,
  }));
}

function rvusIn(sentence: string): Omit<Literal, 'sentence'>[] {
  return [...sentence.matchAll(NUMBER)].flatMap((found) => {
    const [value] = found;
    const rest = sentence.slice(found.index + value.length);
    if (!value.includes('.') && !DIRECTLY_RVU.test(rest)) return [];
    const part = partNamed(sentence.slice(0, found.index), rest);
    return part === 'ANY' && isZeroText(value) ? [] : [{ text: value, value, part, from: found.index }];
  });
}

/** "0.80 work RVUs" names it after the number, "a work RVU of 0.80" before it. */
function partNamed(before: string, after: string): NamedPart | 'ANY' {
  const named = PART_AFTER.exec(after) ?? [...before.matchAll(PART)].at(-1);
  return PARTS.find((_part, at) => named?.[at + 1] !== undefined) ?? 'ANY';
}
