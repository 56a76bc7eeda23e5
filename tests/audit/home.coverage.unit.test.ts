import { expect, it } from '@jest/globals';
import { EMPTY_BODY } from '../../server/content/content.body.ts';
import { missingParts } from '../../server/content/content.missing.ts';
import { coverageOf, partsMissing } from '../../server/editorial/home.coverage.ts';

it('coverage counts the codes of each section by how far their words are', () => {
  const entry = (
    section: string,
    contentStatus: 'NONE' | 'REVIEWED' | 'DRAFT',
    missing: readonly ('SUMMARY' | 'FAQS')[] = [],
  ) => ({
    ...{ section, missing },
    sectionName: section.toUpperCase(),
    contentStatus,
  });
  expect(
    coverageOf([
      entry('surgery', 'NONE'),
      entry('medicine', 'REVIEWED'),
      entry('surgery', 'DRAFT', ['SUMMARY', 'FAQS']),
      entry('surgery', 'REVIEWED', ['FAQS']),
      entry('surgery', 'NONE'),
    ]),
  ).toEqual([
    {
      section: 'surgery',
      name: 'SURGERY',
      codes: 4,
      incomplete: 2,
      byStatus: { NONE: 2, DRAFT: 1, STARTER: 0, IMPORTED: 0, REVIEWED: 1 },
    },
    {
      section: 'medicine',
      name: 'MEDICINE',
      codes: 1,
      incomplete: 0,
      byStatus: { NONE: 0, DRAFT: 0, STARTER: 0, IMPORTED: 0, REVIEWED: 1 },
    },
  ]);
});

it('a page that lacks two parts counts for both', () => {
  expect(partsMissing([{ missing: ['SUMMARY', 'FAQS'] }, { missing: ['FAQS'] }, { missing: [] }])).toEqual([
    { part: 'SUMMARY', pages: 1 },
    { part: 'CLINICAL_CONTEXT', pages: 0 },
    { part: 'SYNONYMS', pages: 0 },
    { part: 'FAQS', pages: 2 },
  ]);
});

it('words lack what is empty in them, in the order of the page', () => {
  const faq = { id: 'a', question: 'Why?', answer: 'So.', audience: 'PATIENT' as const };
  expect(missingParts(EMPTY_BODY)).toEqual(['SUMMARY', 'CLINICAL_CONTEXT', 'SYNONYMS', 'FAQS']);
  expect(missingParts({ ...EMPTY_BODY, summary: 'What it is.', faqs: [faq] })).toEqual([
    ...['CLINICAL_CONTEXT', 'SYNONYMS'],
  ]);
});
