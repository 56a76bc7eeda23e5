import { type Finding, finding } from '../workflow/workflow.finding.ts';
import type { ContentBody } from './content.body.ts';
import { publicTexts } from './content.texts.ts';
import { readingOf, wordsOf } from './reading.level.ts';

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
  return [...findings, ...sentencesTwice(body)];
}

/** Share of the words of `text` that `other` has too, each counted once. */
export function overlap(text: string, other: string): number {
  const words = new Set(wordsOf(text.toLowerCase()));
  if (words.size === 0) return 0;
  const others = new Set(wordsOf(other.toLowerCase()));
  return [...words].filter((word) => others.has(word)).length / words.size;
}

const SHORTEST_SENTENCE = 6;

/** A whole sentence that an earlier field has too, word for word. */
function sentencesTwice(body: ContentBody): Finding[] {
  const said = new Map<string, string>();
  const texts = publicTexts(body).filter(([field]) => !field.startsWith('related'));
  return texts.flatMap(([field, text]) =>
    readingOf(text).sentences.flatMap(({ text: sentence, from, to }): Finding[] => {
      const words = wordsOf(sentence.toLowerCase());
      if (words.length < SHORTEST_SENTENCE) return [];
      const key = words.join(' ');
      const before = said.get(key);
      said.set(key, before ?? field);
      if (before === undefined) return [];
      const where = before === field ? 'This field' : FIELD_NAMES[before.split('.')[0] ?? ''];
      return [
        finding('SENTENCE_TWICE', field, 'WARN', `${where ?? 'Another field'} says this sentence too.`, {
          ...{ from, to, quote: text.slice(from, to) },
        }),
      ];
    }),
  );
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  summary: 'The summary',
  plainLanguage: 'The plain-language text',
  clinicalContext: 'The clinical context',
  billingOverride: 'The billing text',
  faqs: 'An answer',
  seoDescription: 'The search description',
};
