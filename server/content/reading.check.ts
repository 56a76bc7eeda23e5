import { type Finding, finding } from '../workflow/workflow.finding.ts';
import type { ContentBody } from './content.body.ts';
import { readingOf, wordsOf } from './reading.level.ts';

const EASY_GRADE = 6;
const HARDEST_GRADE = 9;
const LONG_SENTENCE = 20;

/** The plain-language line: a whole sentence, short sentences, a grade that most adults read with ease. */
export function checkReading(body: ContentBody): Finding[] {
  const text = body.plainLanguage;
  if (text === '') return [];
  const field = 'plainLanguage';
  const { sentences, grade } = readingOf(text);
  const findings: Finding[] = [];
  if (!/[.!?]["')\]]?$/.test(text) || wordsOf(text).length < 4)
    findings.push(
      finding('NOT_A_SENTENCE', field, 'BLOCK', 'Write at least one whole sentence, with a full stop.'),
    );
  for (const sentence of sentences) {
    const words = wordsOf(sentence.text).length;
    if (words <= LONG_SENTENCE) continue;
    findings.push(
      finding(
        'LONG_SENTENCE',
        field,
        'WARN',
        `This sentence has ${words} words. Split it; aim at ${LONG_SENTENCE} or fewer.`,
        {
          from: sentence.from,
          to: sentence.to,
          quote: text.slice(sentence.from, sentence.to),
        },
      ),
    );
  }
  if (grade !== null && grade > EASY_GRADE)
    findings.push(
      finding(
        'READING_GRADE',
        field,
        grade > HARDEST_GRADE ? 'BLOCK' : 'WARN',
        `This reads at school grade ${grade}. Aim at ${EASY_GRADE}: shorter words, shorter sentences.`,
        { canOverride: grade > HARDEST_GRADE },
      ),
    );
  return findings;
}
