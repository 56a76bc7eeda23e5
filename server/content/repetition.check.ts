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
  return [...findings, ...answersTwice(body), ...sentencesTwice(body)];
}

/** Answers that say what another text or an earlier answer says. */
function answersTwice(body: ContentBody): Finding[] {
  const texts = (['summary', 'plainLanguage', 'clinicalContext', 'billingOverride'] as const).map(
    (field) => [FIELD_NAMES[field] ?? field, body[field]] as const,
  );
  return body.faqs.flatMap(({ answer }, at) => {
    const earlier = body.faqs.slice(0, at);
    const twin =
      texts.find(([, text]) => overlap(answer, text) > MOST_OVERLAP)?.[0] ??
      earlier.find((other) => mutual(answer, other.answer) > MOST_OVERLAP)?.question;
    if (twin === undefined) return [];
    const where = texts.some(([name]) => name === twin) ? twin : `The answer to “${twin}”`;
    return [
      finding(
        'REPEATS',
        `faqs.${at}.answer`,
        'WARN',
        `${where} says this already. Say something of its own.`,
        {
          ...{ from: 0, to: answer.length, quote: answer },
        },
      ),
    ];
  });
}

/** Of two answers the shorter one may lie within the longer one, whichever comes first. */
function mutual(answer: string, other: string): number {
  return Math.max(overlap(answer, other), overlap(other, answer));
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
