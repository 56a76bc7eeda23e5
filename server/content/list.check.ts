import { isCodeValue } from '../code/code.value.ts';
import { type Finding, finding } from '../workflow/workflow.finding.ts';
import type { ContentBody } from './content.body.ts';
import type { CheckContext } from './content.check.ts';
import { COUNTS, LIMITS } from './content.limits.ts';
import { isWebAddress, lengthFindings, placeholderFindings } from './text.check.ts';

/** Synonyms, specialties, FAQs, related codes and sources. */
export function checkLists(body: ContentBody, context: CheckContext): Finding[] {
  return [
    ...countFindings(body),
    ...synonymFindings(body, context.code),
    ...claimFindings(body, context),
    ...specialtyFindings(body, context),
    ...faqFindings(body),
    ...relatedFindings(body, context),
    ...twinFindings(body),
    ...body.sources.flatMap((source, at) => [
      ...lengthFindings(`sources.${at}.label`, 'The label', source.label, LIMITS.sourceLabel),
      ...(isWebAddress(source.url) && source.url.length <= LIMITS.sourceUrl.max
        ? []
        : [
            finding(
              'BAD_ADDRESS',
              `sources.${at}.url`,
              'BLOCK',
              'Give a whole address that begins with https://.',
            ),
          ]),
    ]),
  ];
}

function countFindings(body: ContentBody): Finding[] {
  return (Object.keys(COUNTS) as (keyof typeof COUNTS)[])
    .filter((field) => body[field].length > COUNTS[field])
    .map((field) =>
      finding(
        'TOO_MANY',
        field,
        'BLOCK',
        `There are ${body[field].length} ${field}; ${COUNTS[field]} is the limit.`,
      ),
    );
}

function synonymFindings(body: ContentBody, code: string): Finding[] {
  const taken = new Map<string, string>([
    [code.toLowerCase(), 'the code itself'],
    [body.displayName.toLowerCase(), 'the display name'],
  ]);
  return body.synonyms.flatMap((synonym, at) => {
    const field = `synonyms.${at}.text`;
    const key = synonym.text.toLowerCase();
    const twin = taken.get(key);
    taken.set(key, 'another synonym');
    return [
      ...lengthFindings(field, 'A synonym', synonym.text, LIMITS.synonym),
      ...(twin && key !== ''
        ? [finding('DUPLICATE', field, 'BLOCK', `“${synonym.text}” repeats ${twin}.`)]
        : []),
    ];
  });
}

/** A synonym leads readers to one page; where two codes claim it, search cannot tell which one is meant. */
function claimFindings(body: ContentBody, context: CheckContext): Finding[] {
  return body.synonyms.flatMap(({ text }, at): Finding[] => {
    const claims = context.claimedBy(text).filter(({ code }) => code !== context.code);
    if (text === '' || claims.length === 0) return [];
    const names = claims.slice(0, 3).map(({ code, isDraft }) => (isDraft ? `${code} (in draft)` : code));
    return [
      finding(
        'NAME_CLAIMED',
        `synonyms.${at}.text`,
        'WARN',
        `“${text}” is a name of ${names.join(', ')} too.`,
        {
          ...{ from: 0, to: text.length, quote: text },
        },
      ),
    ];
  });
}

function twinFindings(body: ContentBody): Finding[] {
  const twins = <T>(items: readonly T[], identity: (item: T) => string) =>
    items.flatMap((item, at) =>
      identity(item) !== '' && items.findIndex((other) => identity(other) === identity(item)) < at
        ? [at]
        : [],
    );
  return [
    ...twins(body.related, ({ code, kind }) => `${code} ${kind}`).map((at) =>
      finding(
        'DUPLICATE',
        `related.${at}.code`,
        'BLOCK',
        'This code is listed twice with the same relation.',
      ),
    ),
    ...twins(body.sources, ({ url }) => url).map((at) =>
      finding('DUPLICATE', `sources.${at}.url`, 'BLOCK', 'This source is listed twice.'),
    ),
  ];
}

function specialtyFindings(body: ContentBody, context: CheckContext): Finding[] {
  if (body.specialties.length === 0)
    return [
      finding(
        'REQUIRED',
        'specialties',
        'BLOCK',
        'Choose at least one specialty; the first is the primary one.',
      ),
    ];
  return body.specialties
    .filter((slug) => !context.isSpecialty(slug))
    .map((slug) =>
      finding(
        'UNKNOWN_SPECIALTY',
        'specialties',
        'BLOCK',
        `There is no specialty “${slug}”. Choose one of the list.`,
      ),
    );
}

function faqFindings(body: ContentBody): Finding[] {
  const asked = new Set<string>();
  return body.faqs.flatMap((faq, at) => {
    const key = faq.question.toLowerCase();
    const isTwin = asked.has(key);
    asked.add(key);
    return [
      ...lengthFindings(`faqs.${at}.question`, 'A question', faq.question, LIMITS.question),
      ...(faq.question.endsWith('?')
        ? []
        : [
            finding(
              'NOT_A_QUESTION',
              `faqs.${at}.question`,
              'BLOCK',
              'End the question with a question mark.',
            ),
          ]),
      ...(isTwin
        ? [finding('DUPLICATE', `faqs.${at}.question`, 'BLOCK', 'This question is asked twice.')]
        : []),
      ...lengthFindings(`faqs.${at}.answer`, 'An answer', faq.answer, LIMITS.answer),
      ...placeholderFindings(`faqs.${at}.question`, faq.question),
      ...placeholderFindings(`faqs.${at}.answer`, faq.answer),
    ];
  });
}

function relatedFindings(body: ContentBody, context: CheckContext): Finding[] {
  return body.related.flatMap((entry, at) => {
    const field = `related.${at}.code`;
    const note = lengthFindings(`related.${at}.note`, 'A note', entry.note, LIMITS.relatedNote);
    if (!isCodeValue(entry.code))
      return [
        ...note,
        finding('BAD_CODE', field, 'BLOCK', 'A code has five digits or capitals, like 96932.'),
      ];
    if (entry.code === context.code)
      return [...note, finding('SELF', field, 'BLOCK', 'A code is not related to itself.')];
    const { release } = context;
    if (context.isKnownCode(entry.code))
      return release?.hasCode(entry.code) === false
        ? [
            ...note,
            finding(
              'CODE_NOT_IN_RELEASE',
              field,
              'WARN',
              `${release.name} has no ${entry.code}. Is it replaced?`,
              {
                ...{ from: 0, to: entry.code.length, quote: entry.code },
              },
            ),
          ]
        : note;
    return [
      ...note,
      finding('UNKNOWN_CODE', field, 'WARN', `No release has ${entry.code}; it will not be shown.`),
    ];
  });
}
