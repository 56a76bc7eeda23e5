import { type ChangeObject, diffArrays } from 'diff';
import { stableText } from '../workflow/stable.text.ts';
import { type ContentBody, EMPTY_BODY } from './content.body.ts';

/** What a reviewer may publish alone. Reviewed like code: a line here decides what nobody else looks at. */
export const CORRECTION = {
  /** Texts that readers see. */
  fields: [
    'displayName',
    'summary',
    'plainLanguage',
    'clinicalContext',
    'billingOverride',
    'seoTitle',
    'seoDescription',
  ],
  /** Words that come or go. */
  mostWords: 4,
  /** The same of all fields together, since somebody looked at all of the words: corrections add up. */
  mostSinceReview: 8,
  /** Signs of figures, amounts and placeholders. */
  signs: /[\d$€%‰½¼¾°{}<>=≤≥]/u,
  /** Words that turn the meaning round, count, or name a side. */
  graveWords: [
    ...['no', 'not', 'never', 'none', 'neither', 'nor', 'without', 'cannot', 'except', 'unless'],
    ...[
      'once',
      'twice',
      'thrice',
      'single',
      'double',
      'triple',
      'quarter',
      'dozen',
      'pair',
      'couple',
      'several',
      'few',
    ],
    ...['percent', 'percentage', 'point', 'dollar', 'cent', 'fold', 'first', 'last', 'next', 'previous'],
    ...['all', 'any', 'every', 'each', 'only', 'always', 'must', 'may', 'before', 'after', 'more', 'less'],
    // Units: what a number in words counts is as grave as the number.
    ...[
      'second',
      'minute',
      'hour',
      'day',
      'night',
      'week',
      'month',
      'year',
      'daily',
      'hourly',
      'weekly',
      'monthly',
    ],
    ...[
      'yearly',
      'annual',
      'mcg',
      'µg',
      'mg',
      'gram',
      'kg',
      'kilogram',
      'milligram',
      'microgram',
      'ounce',
      'pound',
    ],
    ...[
      'ml',
      'cc',
      'liter',
      'litre',
      'milliliter',
      'millilitre',
      'mm',
      'cm',
      'millimeter',
      'millimetre',
      'centimeter',
    ],
    ...[
      'centimetre',
      'meter',
      'metre',
      'inch',
      'inches',
      'foot',
      'feet',
      'gray',
      'mgy',
      'joule',
      'watt',
      'volt',
      'unit',
    ],
    ...['least', 'most', 'above', 'below', 'over', 'under', 'left', 'right', 'both', 'bilateral'],
  ],
} as const;

/** Every number that English says in words, with its ordinal and its plural: fifteen, fortieth, billions. */
const NUMBER_WORD = new RegExp(
  `^(?:${[
    '(?:zero|nought|naught|half|halves|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)s?',
    '(?:thir|four|fif|six|seven|eigh|nine)(?:teen|ty)(?:s|th)?',
    '(?:twen|for)t(?:y|ie)(?:s|th)?|(?:thir|fif|six|seven|eigh|nine)tie(?:s|th)',
    '(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)s?',
    '(?:hundred|thousand|million|billion|trillion)(?:s|th|ths)?',
  ].join('|')})$`,
);
const GRAVE: ReadonlySet<string> = new Set(CORRECTION.graveWords);
const CORRECTABLE: ReadonlySet<string> = new Set(CORRECTION.fields);

/** Why a change is more than a minor correction, as a sentence; null when it is one. */
export function correctionRefusal(before: ContentBody, after: ContentBody): string | null {
  const fields = (Object.keys(EMPTY_BODY) as (keyof ContentBody)[]).filter(
    (field) => stableText(before[field] ?? EMPTY_BODY[field]) !== stableText(after[field]),
  );
  const [field] = fields;
  if (!field) return 'Nothing was changed.';
  if (fields.length > 1) return 'More than one field was changed. A minor correction is in one.';
  if (!CORRECTABLE.has(field))
    return 'Only a text that readers see can be corrected so, no list and no note.';
  return wordsRefusal(String(before[field]), String(after[field]));
}

/**
 * Why a correction is one too many, as a sentence: with those before it, the words are not those any more that somebody
 * else looked at. Null when it is not.
 * @param reviewed the words of the last review, @param after those with this correction and all before it
 */
export function driftRefusal(reviewed: ContentBody, after: ContentBody): string | null {
  let changed = 0;
  for (const field of CORRECTION.fields) {
    if (reviewed[field] === after[field]) continue;
    changed += changedWords(diffOf(reviewed[field], after[field]));
    const refusal = wordsRefusal(reviewed[field], after[field]);
    if (refusal) return `With the corrections before it: ${refusal} Let somebody look at all of the words.`;
  }
  return changed > CORRECTION.mostSinceReview
    ? `With the corrections before it, more than ${CORRECTION.mostSinceReview} words are others than those that were reviewed. Let somebody look at all of them.`
    : null;
}

function diffOf(before: string, after: string): ChangeObject<string[]>[] {
  return diffArrays(wordsOf(before), wordsOf(after));
}

/** Words that came, or that went, whichever are more. */
function changedWords(parts: readonly ChangeObject<string[]>[]): number {
  const count = (kind: 'added' | 'removed') =>
    parts.filter((part) => part[kind]).reduce((sum, { value }) => sum + value.length, 0);
  return Math.max(count('added'), count('removed'));
}

function wordsRefusal(before: string, after: string): string | null {
  const parts = diffOf(before, after);
  const changed = parts.filter(({ added, removed }) => added || removed);
  if (changedWords(parts) > CORRECTION.mostWords)
    return `More than ${CORRECTION.mostWords} words were changed.`;
  const words = changed.flatMap(({ value }) => value);
  const isOfFigure = parts.some(
    ({ added, removed, value }, at) =>
      !added && !removed && CORRECTION.signs.test(value.at(-1) ?? '') && at + 1 < parts.length,
  );
  if (isOfFigure || words.some((word) => CORRECTION.signs.test(word)))
    return 'A figure, or what stands behind one, was changed.';
  const grave = words.find(isGrave);
  return grave ? `“${bare(grave)}” can turn the meaning round. Somebody else approves that.` : null;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

function isGrave(word: string): boolean {
  const plain = bare(word).toLowerCase().replaceAll('’', "'");
  return (
    plain.endsWith("n't") ||
    plain
      .split(/[-/]/)
      .some((part) => NUMBER_WORD.test(part) || GRAVE.has(part) || GRAVE.has(part.replace(/s$/, '')))
  );
}
