import { describe, expect, test } from '@jest/globals';
import { SHIPPED_TEMPLATES } from '../../server/template/template.book.ts';
import { templateFindings } from '../../server/template/template.finding.ts';
import { keyProblem } from '../../server/template/template.key.ts';

const SECTIONS = new Set(['medicine', 'surgery', 'surgery-eye']);
const rules = (key: string, text: string, published = SHIPPED_TEMPLATES) =>
  templateFindings(key, text, published).map(({ rule, severity }) => `${severity} ${rule}`);

describe('key of a template', () => {
  test.each([
    ['state.PAYD', 'No template state.PAYD. Did you mean state.PAID?'],
    ['billng@surgery', 'No template billng@surgery. Did you mean billing?'],
    ['billing@surgery-eyes', 'No section surgery-eyes. Did you mean surgery-eye?'],
    ['indicator.pcTc.1.label@surgery', 'indicator.pcTc.1.label says the same in every section.'],
    ['payment.note.oppsCap@surgery', 'payment.note.oppsCap says the same in every section.'],
    ['faq.park ing.question', 'No template faq.park ing.question.'],
    ['faq.parking.title', 'No template faq.parking.title.'],
    ['notice.correction.2026', 'No template notice.correction.2026.'],
    ['constructor', 'No template constructor.'],
    ['', 'No template .'],
  ])('"%s" is refused', (key, sentence) => {
    expect(keyProblem(key, SECTIONS)).toBe(sentence);
  });

  test.each([
    'state.PAID',
    'billing@surgery',
    'billing@surgery-eye',
    'state.PAID@surgery',
    'faq.parking.question',
    'faq.parking.answer@medicine',
    'notice.correction.RVU26C',
    'notice.correction.RVU24AR@surgery',
  ])('%s is one', (key) => {
    expect(keyProblem(key, SECTIONS)).toBeNull();
  });

  test('every shipped key is one, also in a table without sections', () => {
    expect([...SHIPPED_TEMPLATES.keys()].filter((key) => keyProblem(key, new Set()) !== null)).toEqual([]);
  });
});

describe('text of a template', () => {
  test.each([
    ['state.PAID', ''],
    ['notice.disclaimer', ''],
    ['indicator.pcTc.1.label', ''],
    ['title.codeAndSection', ''],
    ['anesthesia.note.withUnits', ''],
  ])('of %s cannot be empty', (key, text) => {
    expect(rules(key, text)).toEqual(['BLOCK REQUIRED']);
  });

  test.each([
    ['payment.note.oppsCap', 'Capped for {code}.'],
    ['payment.step.work', '{if addOn}Work{end}'],
    ['indicator.pcTc.1.meaning', 'A test of {code}.'],
    ['history.new', 'New: {code}.'],
    ['title.codeAndSection', '{title}'],
  ])('of %s is refused where it would be printed with its braces or say nothing', (key, text) => {
    expect(rules(key, text)).toEqual(['BLOCK TEMPLATE_TEXT']);
  });

  test('may be empty where a clause can be left out', () => {
    expect(rules('billing.globalPeriod.000', '')).toEqual([]);
  });

  test('is refused above two thousand characters', () => {
    expect(rules('billing', 'x'.repeat(2_001))).toEqual(['BLOCK TOO_LONG']);
  });

  test('of a question ends with a question mark, and waits for its answer', () => {
    expect(rules('faq.parking.question', 'Where')).toEqual(['BLOCK NOT_A_QUESTION', 'WARN PAIR_MISSING']);
    const published = new Map([['faq.parking.answer', 'Behind the house.']]);
    expect(rules('faq.parking.question', 'Where?', published)).toEqual([]);
    expect(rules('faq.parking.question@surgery', 'Where?', published)).toEqual(['WARN STUB_MISSING']);
  });

  test('as shipped passes for every key', () => {
    expect([...SHIPPED_TEMPLATES].filter(([key, text]) => rules(key, text).length > 0)).toEqual([]);
  });
});
