import { type Finding, finding } from '../workflow/workflow.finding.ts';
import type { ContentBody } from './content.body.ts';
import { patientTexts } from './content.texts.ts';
import { readingOf, wordsOf } from './reading.level.ts';

/** Words in a sentence, by who reads it. The plain-language text has its own, stricter limit. */
const LONGEST = { PATIENT: 25, PROFESSIONAL: 40 } as const;

const IRREGULAR =
  'begun born bought brought built cut chosen done drawn driven felt found given held kept known led left lost made ' +
  'meant met paid put read removed run seen sent set shown split stuck taken taught thought told torn worn written';
const PASSIVE = new RegExp(
  `\\b(?:is|are|was|were|be|been|being)\\s+(?:(?:\\w+ly|not|then|often|also|first|never|always)\\s+)?(\\w{3,}ed|${IRREGULAR.replaceAll(' ', '|')})\\b`,
  'gi',
);
/** Participles that say how something is, not what somebody does. */
const STATES = new Set(
  `advanced allowed based called concerned crowded designed expected impaired infected inflamed interested limited located
  married meant named needed paralyzed pleased red related relaxed required scared supposed swollen tired used worried`.split(
    /\s+/,
  ),
);

/** Who does what: passive sentences where patients read, and sentences that are too long elsewhere. */
export function checkStyle(body: ContentBody): Finding[] {
  return [...patientTexts(body).flatMap(([field, text]) => passives(field, text)), ...longSentences(body)];
}

/** How many passive sentences read well enough; with more, a text hides who acts. */
const PASSIVES_LEFT = { line: 1, answer: 2 } as const;

function passives(field: string, text: string): Finding[] {
  const left = field === 'plainLanguage' ? PASSIVES_LEFT.line : PASSIVES_LEFT.answer;
  const found = readingOf(text).sentences.flatMap(({ from, to }) => {
    const first = [...text.slice(from, to).matchAll(PASSIVE)].find(
      ([, participle = '']) => !STATES.has(participle.toLowerCase()),
    );
    return first ? [{ quote: first[0], from: from + first.index }] : [];
  });
  return found.slice(left).map(({ quote, from }) =>
    finding('PASSIVE', field, 'NOTE', 'Say who does it: “a nurse draws blood”, not “blood is drawn”.', {
      ...{ from, to: from + quote.length, quote },
    }),
  );
}

function longSentences(body: ContentBody): Finding[] {
  const texts: [string, string, keyof typeof LONGEST][] = [
    ['summary', body.summary, 'PROFESSIONAL'],
    ['clinicalContext', body.clinicalContext, 'PROFESSIONAL'],
    ...body.faqs.map(({ answer, audience }, at): [string, string, keyof typeof LONGEST] => [
      `faqs.${at}.answer`,
      answer,
      audience,
    ]),
  ];
  return texts.flatMap(([field, text, reader]) =>
    readingOf(text).sentences.flatMap(({ text: sentence, from, to }): Finding[] => {
      const words = wordsOf(sentence).length;
      if (words <= LONGEST[reader]) return [];
      return [
        finding('LONG_SENTENCE', field, 'NOTE', `This sentence has ${words} words. Consider splitting it.`, {
          ...{ from, to, quote: text.slice(from, to) },
        }),
      ];
    }),
  );
}
