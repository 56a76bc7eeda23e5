import { type Finding, finding } from '../workflow/workflow.finding.ts';
import type { ContentBody } from './content.body.ts';
import { patientTexts } from './content.texts.ts';
import { readingOf, wordsOf } from './reading.level.ts';

const EASY_GRADE = 6;
const HARDEST_GRADE = 9;
const LONG_SENTENCE = 20;

/** A grade that most adults read with ease, wherever patients read; the plain-language line in short sentences. */
export function checkReading(body: ContentBody): Finding[] {
  return [...checkPlainLine(body), ...hardAnswers(body)];
}

/**
 * Answers to patients that are harder than the hardest plain-language line. An answer of 30 words is a thin ground for
 * a grade, so it is advised on only there, and never stopped.
 */
function hardAnswers(body: ContentBody): Finding[] {
  return patientTexts(body)
    .filter(([field]) => field !== 'plainLanguage')
    .flatMap(([field, text]) => {
      const { grade } = readingOf(text);
      return grade !== null && grade > HARDEST_GRADE
        ? [finding('READING_GRADE', field, 'WARN', harder(grade))]
        : [];
    });
}

function harder(grade: number): string {
  return `This reads at school grade ${grade}. Aim at ${EASY_GRADE}: shorter words, shorter sentences.`;
}

/** A whole sentence, short sentences, an easy grade. */
function checkPlainLine(body: ContentBody): Finding[] {
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
      finding('READING_GRADE', field, grade > HARDEST_GRADE ? 'BLOCK' : 'WARN', harder(grade), {
        canOverride: grade > HARDEST_GRADE,
      }),
    );
  return findings;
}
