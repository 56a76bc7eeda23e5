import { type Finding, finding } from '../workflow/workflow.finding.ts';
import type { ContentBody } from './content.body.ts';
import { wordsOf } from './reading.level.ts';

const MOST_OVERLAP = 0.8;

/** A reader who meets the same words twice trusts neither: each field has its own thing to say. */
export function checkRepetition(body: ContentBody): Finding[] {
  const findings: Finding[] = [];
  if (overlap(body.clinicalContext, body.summary) > MOST_OVERLAP)
    findings.push(
      finding(
        'REPEATS',
        'clinicalContext',
        'WARN',
        'This repeats the summary. Say when and for whom the service is used.',
      ),
    );
  body.faqs.forEach((faq, at) => {
    const others = [body.summary, body.plainLanguage, body.clinicalContext];
    if (others.some((other) => overlap(faq.answer, other) > MOST_OVERLAP))
      findings.push(
        finding('REPEATS', `faqs.${at}.answer`, 'WARN', 'This answer repeats another field of the page.'),
      );
  });
  return findings;
}

/** Share of the words of `text` that `other` has too, each counted once. */
export function overlap(text: string, other: string): number {
  const words = new Set(wordsOf(text.toLowerCase()));
  if (words.size === 0) return 0;
  const others = new Set(wordsOf(other.toLowerCase()));
  return [...words].filter((word) => others.has(word)).length / words.size;
}
