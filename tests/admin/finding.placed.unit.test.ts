import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../admin/drafts/draft.body.ts';
import { inFormOrder, placedNow, rangeNow } from '../../admin/findings/finding.placed.ts';
import { buildBody } from './body.build.ts';

const finding = (more: Partial<Finding>): Finding => ({
  ...{ rule: 'HARD_WORD', field: 'summary', severity: 'NOTE', message: 'x', suggestion: null, item: null },
  ...{ from: null, to: null, quote: null, replacement: null, canOverride: false },
  ...more,
});
const faq = (id: string, answer: string) => ({ id, question: '', answer, audience: 'PATIENT' as const });

describe('a finding of a check a moment ago', () => {
  test('moves with its words while somebody types before them', () => {
    const body = buildBody({ summary: 'Then they make an incision here.' });
    expect(placedNow([finding({ from: 10, to: 18, quote: 'incision' })], body)).toMatchObject([
      { from: 18, to: 26 },
    ]);
  });

  test('is gone with its words', () => {
    const body = buildBody({ summary: 'They make a cut.' });
    expect(placedNow([finding({ from: 10, to: 18, quote: 'incision' })], body)).toEqual([]);
  });

  test('stays with its question when the questions are put in another order', () => {
    const body = buildBody({ faqs: [faq('b', 'Yes.'), faq('a', 'An incision.')] });
    const old = finding({ field: 'faqs.0.answer', item: 'a', from: 3, to: 11, quote: 'incision' });
    expect(placedNow([old], body)).toMatchObject([{ field: 'faqs.1.answer', from: 3 }]);
  });

  test('goes with its question', () => {
    const old = finding({ field: 'faqs.0.answer', item: 'a' });
    expect(placedNow([old], buildBody({ faqs: [] }))).toEqual([]);
  });

  test('means the nearest of the same words', () => {
    expect(rangeNow('cut cut cut', { from: 5, quote: 'cut' })).toEqual({ from: 4, to: 7 });
  });
});

test('findings are walked in the order of the form, and from left to right', () => {
  const fields = ['faqs.1.answer', 'summary', 'displayName', 'faqs.0.answer'].map((field) =>
    finding({ field }),
  );
  const late = finding({ field: 'summary', from: 9 });
  expect(inFormOrder([late, ...fields]).map(({ field, from }) => [field, from])).toEqual([
    ['displayName', null],
    ['summary', null],
    ['summary', 9],
    ['faqs.0.answer', null],
    ['faqs.1.answer', null],
  ]);
});
