import type { EntityManager } from 'typeorm';
import { NotFound, StepRefused } from '../errors.ts';
import { type Finding, finding } from '../workflow/workflow.finding.ts';
import { type ContentBody, type ContentOrigin, EMPTY_BODY } from './content.body.ts';
import { byApplication, inForce } from './content.in-force.ts';
import { readRevisions } from './content.table.ts';
import type { DraftView } from './draft.view.ts';
import { overlap } from './repetition.check.ts';

const TEXTS = ['summary', 'plainLanguage', 'clinicalContext'] as const;

/**
 * What a draft may begin with from the published words of a related code: texts, specialties, questions, related
 * codes and sources, and who wrote them. The name and its synonyms are that code's own.
 * @throws NotFound where nothing is published for it
 */
export async function wordsOfSibling(
  manager: EntityManager,
  sibling: string,
  release: string,
): Promise<{ body: ContentBody; origin: ContentOrigin }> {
  const revisions = (await readRevisions(manager, sibling)).toSorted(byApplication);
  const words = inForce(revisions, release) ?? revisions.at(-1);
  if (!words) throw new NotFound(`Nothing is published for ${sibling}. Choose a code that has words.`);
  const { summary, plainLanguage, clinicalContext, specialties, faqs, related, sources } = words.body;
  const body = {
    ...EMPTY_BODY,
    ...{ summary, plainLanguage, clinicalContext, specialties, faqs, sources },
    related: related.filter(({ code }) => code !== sibling),
  };
  return { body, origin: words.origin };
}

/** @throws StepRefused where words would be lost: a draft or published words are there already */
export function requireBlank({ code, saved, live }: DraftView): void {
  if (saved) throw new StepRefused(`${code} has a draft already. Write on in it.`);
  if (live) throw new StepRefused(`${code} has published words already. Change those.`);
}

/** Share of words in common, both ways, above which a text is nearly the other: related codes may differ in one word. */
const NEAR = 0.9;

/**
 * Texts of a draft that are still the words of the code that it began with. The same words cannot be submitted, in
 * whatever case, punctuation or order; nearly the same ones and answers are pointed out.
 */
export async function copiedFindings(
  manager: EntityManager,
  { saved, body }: Pick<DraftView, 'saved' | 'body'>,
): Promise<Finding[]> {
  const sibling = saved?.copiedFrom;
  if (!sibling) return [];
  const sources = (await readRevisions(manager, sibling)).map((revision) => revision.body);
  const likeness = (text: string, textsOf: (source: ContentBody) => readonly string[]) =>
    Math.max(
      0,
      ...sources.flatMap(textsOf).map((other) => Math.min(overlap(text, other), overlap(other, text))),
    );
  return [
    ...TEXTS.flatMap((field) =>
      copiedText(
        field,
        likeness(body[field], (source) => [source[field]]),
        sibling,
      ),
    ),
    ...body.faqs.flatMap(({ answer }, at) =>
      likeness(answer, ({ faqs }) => faqs.map((faq) => faq.answer)) === 1
        ? [
            finding(
              'COPIED_TEXT',
              `faqs.${at}.answer`,
              'WARN',
              `This answer stands at ${sibling} as well. Is it true of this code?`,
            ),
          ]
        : [],
    ),
  ];
}

function copiedText(field: string, likeness: number, sibling: string): Finding[] {
  if (likeness === 1)
    return [
      finding(
        'COPIED_TEXT',
        field,
        'BLOCK',
        `These are still the words of ${sibling}. Say what is true of this code.`,
      ),
    ];
  return likeness > NEAR
    ? [
        finding(
          'COPIED_TEXT',
          field,
          'WARN',
          `These are nearly the words of ${sibling}. Is all of it true of this code?`,
        ),
      ]
    : [];
}
