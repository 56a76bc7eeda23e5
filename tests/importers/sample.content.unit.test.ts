import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { ContentBody } from '../../server/content/content.body.ts';
import { STARTER_SPECIALTIES } from '../../server/specialty/specialty.starter.ts';
import { isOwnedByOthers, rowsOf, SAMPLE } from './sample.files.ts';

interface StarterPage extends Omit<ContentBody, 'faqs'> {
  readonly code: string;
  readonly faqs: readonly { question: string; answer: string; audience: string }[];
}

const pages: StarterPage[] = readFileSync(`${SAMPLE}/starter-content.ndjson`, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

const rows = new Map([
  ...rowsOf(`${SAMPLE}/RVU25D/PPRRVU2025_Oct.csv`),
  ...rowsOf(`${SAMPLE}/RVU26C/PPRRVU2026_Jul_nonQPP.csv`),
]);
const sampleCodes = new Set([...rows.keys()].map((key) => key.split(' ')[0] ?? ''));

/** Codes of the pages of which the rule is not true. */
const breaking = (rule: (page: StarterPage) => boolean): string[] =>
  pages.filter((page) => !rule(page)).map(({ code }) => code);

const within = (text: string, least: number, most: number): boolean =>
  text.length >= least && text.length <= most && text === text.trim();

const wordsOf = (text: string): string[] => text.match(/[A-Za-z0-9]+(?:['’-][A-Za-z0-9]+)*/g) ?? [];
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+/);

/** Vowel groups, less a silent e; errs on the side of too many ("every" has three). */
function syllablesOf(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  const silent = /[^aeiouyl]es?$|[^aeiouytd]ed$|[aeiouy]le$/.test(bare) ? 1 : 0;
  return Math.max(1, (bare.match(/[aeiouy]+/g) ?? []).length - silent);
}

/** Flesch–Kincaid grade: 0.39 words per sentence + 11.8 syllables per word − 15.59. */
function gradeOf(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Share of the words of the shorter text that the other has too. */
function overlapOf(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(wordsOf(text.toLowerCase())));
  if (!a || !b) return 0;
  return [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size);
}

const publicTextOf = (page: StarterPage): string =>
  [
    page.summary,
    page.plainLanguage,
    page.clinicalContext,
    ...page.faqs.flatMap(({ question, answer }) => [question, answer]),
  ].join('\n');

describe('the starter content', () => {
  it('names no code, no amount and no relative value in its texts', () => {
    expect(
      breaking((page) => !/\$|\bRVUs?\b|\b\d{5}\b|\b[A-V]\d{4}\b|\b\d{4}[FT]\b/.test(publicTextOf(page))),
    ).toEqual([]);
  });

  it('never uses the same sentence on two pages', () => {
    const seen = new Map<string, string>();
    const twins: string[] = [];
    for (const page of pages)
      for (const sentence of publicTextOf(page).split('\n').flatMap(sentencesOf)) {
        const first = seen.get(sentence);
        if (sentence.length > 20 && first !== undefined && first !== page.code)
          twins.push(`${first} ${page.code}: ${sentence}`);
        seen.set(sentence, page.code);
      }
    expect(twins).toEqual([]);
  });

  it('titles no CPT or dental page with the descriptor of its row', () => {
    const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
    expect(
      breaking(
        ({ code, displayName }) =>
          !isOwnedByOthers(code) || bare(displayName) !== bare(rows.get(code)?.[2] ?? ''),
      ),
    ).toEqual([]);
  });

  it('covers each code of the sample once', () => {
    expect(pages.map(({ code }) => code)).toEqual([...sampleCodes].sort());
    expect(pages.length).toBeGreaterThanOrEqual(60);
  });

  it('keeps the texts within their limits', () => {
    expect(breaking((page) => within(page.displayName, 3, 80))).toEqual([]);
    expect(breaking((page) => within(page.summary, 40, 600))).toEqual([]);
    expect(breaking((page) => within(page.plainLanguage, 20, 280))).toEqual([]);
    expect(breaking((page) => within(page.clinicalContext, 40, 800))).toEqual([]);
    expect(breaking((page) => page.seoTitle.length <= 60 && page.seoDescription.length <= 155)).toEqual([]);
    expect(breaking((page) => page.editorNote.length <= 1000 && page.billingOverride === '')).toEqual([]);
  });

  it('gives every page a name of its own', () => {
    expect(new Set(pages.map(({ displayName }) => displayName.toLowerCase())).size).toBe(pages.length);
  });

  it('offers three to six other names, one of them as patients say it', () => {
    expect(
      breaking(({ code, displayName, synonyms }) => {
        const texts = synonyms.map(({ text }) => text.toLowerCase());
        return (
          texts.length >= 3 &&
          texts.length <= 6 &&
          new Set([...texts, code.toLowerCase(), displayName.toLowerCase()]).size === texts.length + 2 &&
          synonyms.every(({ text }) => within(text, 2, 60)) &&
          synonyms.some(({ kind }) => kind === 'LAY') &&
          synonyms.every(({ kind }) => ['CLINICAL', 'LAY', 'ABBREVIATION'].includes(kind))
        );
      }),
    ).toEqual([]);
  });

  it('writes the plain line in short sentences at grade six or below', () => {
    expect(breaking(({ plainLanguage }) => gradeOf(plainLanguage) <= 6)).toEqual([]);
    expect(breaking(({ plainLanguage }) => wordsOf(plainLanguage).length >= 20)).toEqual([]);
    expect(
      breaking(({ plainLanguage }) => {
        const sentences = sentencesOf(plainLanguage);
        return (
          sentences.length >= 2 &&
          sentences.every((text) => /[.!?]$/.test(text) && wordsOf(text).length <= 20)
        );
      }),
    ).toEqual([]);
  });

  it('explains abbreviations in the field that uses them', () => {
    expect(
      breaking((page) =>
        [page.summary, page.plainLanguage, page.clinicalContext].every((text) =>
          (text.match(/\b[A-Z]{2,}s?\b/g) ?? []).every((short) => text.includes(`(${short})`)),
        ),
      ),
    ).toEqual([]);
  });

  it('says something else in the clinical context than in the summary', () => {
    expect(breaking(({ summary, clinicalContext }) => overlapOf(summary, clinicalContext) <= 0.8)).toEqual(
      [],
    );
  });

  it('answers two or three questions, each once and none with another field', () => {
    expect(
      breaking(({ faqs, summary, plainLanguage, clinicalContext }) =>
        faqs.every(
          ({ question, answer, audience }) =>
            within(question, 10, 140) &&
            question.endsWith('?') &&
            within(answer, 40, 900) &&
            ['PATIENT', 'PROFESSIONAL'].includes(audience) &&
            [summary, plainLanguage, clinicalContext].every((text) => overlapOf(answer, text) <= 0.8),
        ),
      ),
    ).toEqual([]);
    expect(breaking(({ faqs }) => faqs.length === 2 || faqs.length === 3)).toEqual([]);
    const questions = pages.flatMap(({ faqs }) => faqs.map(({ question }) => question.toLowerCase()));
    expect(new Set(questions).size).toBe(questions.length);
  });

  it('names only specialties of the vocabulary', () => {
    const slugs = new Set(STARTER_SPECIALTIES.map(({ slug }) => slug));
    expect(slugs.size).toBe(STARTER_SPECIALTIES.length);
    expect(breaking(({ specialties }) => specialties.length >= 1 && specialties.length <= 8)).toEqual([]);
    expect(breaking(({ specialties }) => specialties.every((slug) => slugs.has(slug)))).toEqual([]);
  });

  it('points to other codes of the sample', () => {
    expect(
      breaking(({ code, related }) =>
        related.every(
          (entry) => entry.code !== code && sampleCodes.has(entry.code) && entry.note.length <= 120,
        ),
      ),
    ).toEqual([]);
  });

  it('knows the parts of the confocal trio', () => {
    const relations = ['96931', '96932', '96933', '96936'].map((code) =>
      pages
        .find((page) => page.code === code)
        ?.related.filter((entry) => entry.code.startsWith('9693'))
        .map((entry) => `${entry.kind} ${entry.code}`),
    );
    expect(relations).toEqual([
      ['TECHNICAL 96932', 'PROFESSIONAL 96933'],
      ['GLOBAL 96931', 'PROFESSIONAL 96933'],
      ['GLOBAL 96931', 'TECHNICAL 96932', 'ADD_ON 96936'],
      ['BASE 96933', 'FAMILY 96931'],
    ]);
  });

  it('cites only secure pages of public bodies', () => {
    expect(
      breaking(({ sources }) =>
        sources.every(
          ({ label, url }) => within(label, 1, 120) && /^https:\/\/(www\.)?[a-z.]+\.gov\//.test(url),
        ),
      ),
    ).toEqual([]);
  });
});
