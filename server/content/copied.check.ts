import { type Finding, finding } from '../workflow/workflow.finding.ts';
import type { ContentBody } from './content.body.ts';
import { overlap } from './repetition.check.ts';

/** The code whose words a draft began with, and all words that were published for it. */
export interface CopiedWords {
  readonly code: string;
  readonly bodies: readonly ContentBody[];
}

const TEXTS = ['summary', 'plainLanguage', 'clinicalContext'] as const;

/**
 * Share of words in common, both ways. Of the 76 starter pages, each written for itself, the two that are most alike
 * (99203 and 99213) have 0.61 of a summary in common, and no two answers more than 0.42. A copy in which four words are
 * others keeps 0.82 and more, one in which two are 0.91.
 */
const LIMITS = { copy: 0.8, alike: 0.65 } as const;

/**
 * Texts that are still the words of the code that a draft began with. The same words cannot be submitted, in whatever
 * case, punctuation or order, nor with a few others in them; for these a reviewer may say that they hold for both codes.
 * What is alike, and answers, are pointed out.
 */
export function checkCopied(body: ContentBody, copied: CopiedWords | null): Finding[] {
  if (!copied) return [];
  const { code, bodies } = copied;
  const texts = TEXTS.flatMap((field) => {
    const likeness = nearest(
      body[field],
      bodies.map((other) => other[field]),
    );
    return textFindings(field, likeness, code);
  });
  const answers = bodies.flatMap(({ faqs }) => faqs.map(({ answer }) => answer));
  return [
    ...texts,
    ...body.faqs.flatMap(({ answer }, at) =>
      nearest(answer, answers) > LIMITS.copy
        ? [
            finding(
              'COPIED_TEXT',
              `faqs.${at}.answer`,
              'WARN',
              `This answer stands at ${code} as well. Is it true of this code?`,
            ),
          ]
        : [],
    ),
  ];
}

function nearest(text: string, others: readonly string[]): number {
  return Math.max(0, ...others.map((other) => Math.min(overlap(text, other), overlap(other, text))));
}

function textFindings(field: string, likeness: number, code: string): Finding[] {
  if (likeness === 1)
    return [
      finding(
        'COPIED_TEXT',
        field,
        'BLOCK',
        `These are still the words of ${code}. Say what is true of this code.`,
      ),
    ];
  if (likeness > LIMITS.copy)
    return [
      finding(
        'COPIED_TEXT',
        field,
        'BLOCK',
        `These are the words of ${code} with a few others in them. Say it anew for this code.`,
        { canOverride: true },
      ),
    ];
  return likeness > LIMITS.alike
    ? [
        finding(
          'COPIED_TEXT',
          field,
          'WARN',
          `Much of this stands at ${code} as well. Is all of it true of this code?`,
        ),
      ]
    : [];
}
