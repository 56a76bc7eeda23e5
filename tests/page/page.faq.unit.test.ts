import { describe, expect, test } from '@jest/globals';
import type { FaqEntry } from '../../server/content/content.body.ts';
import { composePage } from '../../server/page/page.compose.ts';
import { buildContent, buildEmptyRow, buildPageInput, buildRow } from '../support/build-page.ts';

function faq(question: string, answer: string): FaqEntry {
  return { id: question, question, answer, audience: 'PATIENT' };
}

function questions(input: Parameters<typeof buildPageInput>[0]): string[] {
  return composePage(buildPageInput(input)).faqs.map(({ question }) => question);
}

describe('questions of a page', () => {
  test('a stub that an authored question covers is left out', () => {
    const content = buildContent({
      faqs: [faq('How much does Medicare pay for this visit?', 'It depends on the place.')],
    });
    expect(questions({ content })).toEqual(['How much does Medicare pay for this visit?']);
  });

  test('a stub that repeats the page is left out', () => {
    const templates = new Map([
      ['faq.why.question', 'Why is it paid?'],
      [
        'faq.why.answer',
        'Medicare pays for this service under the physician fee schedule when it is covered.',
      ],
    ]);
    expect(questions({ templates })).toEqual(['How much does Medicare pay for CPT code 99213?']);
  });

  test('a stub with nothing to say here is left out', () => {
    expect(questions({ rows: [buildEmptyRow({ status: 'N' })] })).toEqual([]);
    expect(questions({ rows: [] })).toEqual([]);
  });

  test('an authored question without an answer for this release is left out', () => {
    const content = buildContent({ faqs: [faq('What is the limit?', 'It is {limitingNonFacility}.')] });
    expect(questions({ content, rows: [buildEmptyRow({ status: 'N' })] })).toEqual([]);
  });

  test('authored ones come first and keep their order', () => {
    const content = buildContent({
      faqs: [faq('Does it hurt?', 'No.'), faq('How long does it take?', 'Ten minutes.')],
    });
    expect(questions({ content })).toEqual([
      'Does it hurt?',
      'How long does it take?',
      'How much does Medicare pay for CPT code 99213?',
    ]);
  });

  test('the amounts name only the settings that have one', () => {
    const answer = (overrides: Parameters<typeof buildRow>[0]) =>
      composePage(buildPageInput({ rows: [buildRow(overrides)] })).faqs[0]?.answer ?? '';
    expect(answer({})).toMatch(
      /^Outside a facility the national amount in RVU26C is \$95\.19\. In a facility the national amount in RVU26C is \$57\.45\./,
    );
    expect(answer({ isNonFacilityNa: true })).toMatch(/^In a facility the national amount/);
    expect(answer({ isFacilityNa: true })).not.toContain('In a facility');
  });

  test('a test with two valued parts says how the value is shared', () => {
    const rows = [
      buildRow({ pcTc: '1', nonFacilityTotal: '3.19' }),
      buildRow({ modifier: '26', nonFacilityTotal: '1.18' }),
      buildRow({ modifier: 'TC', nonFacilityTotal: '2.01' }),
    ];
    const shared = composePage(buildPageInput({ rows })).faqs.find(({ question }) =>
      question.includes('shared'),
    );
    expect(shared).toMatchObject({
      origin: 'TEMPLATE',
      answer:
        'Outside a facility, RVU26C gives 1.18 RVUs to the professional part and 2.01 RVUs to the technical part.',
    });
  });

  test('HCPCS codes are not called CPT codes', () => {
    expect(questions({ code: 'G0439' })).toEqual(['How much does Medicare pay for HCPCS code G0439?']);
  });
});
