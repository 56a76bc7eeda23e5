import { describe, expect, test } from '@jest/globals';
import type { ContentBody } from '../../server/content/content.body.ts';
import { type CheckContext, checkBody } from '../../server/content/content.check.ts';
import { buildBody } from '../support/body.ts';
import { buildContext, sampleGround } from '../support/check-context.ts';

const found = (rule: string, body: Partial<ContentBody>, context: Partial<CheckContext> = {}) =>
  checkBody(buildBody(body), buildContext(context)).filter((finding) => finding.rule === rule);

const faq = (id: string, answer: string, audience: 'PATIENT' | 'PROFESSIONAL' = 'PATIENT') => ({
  ...{ id, question: `What about ${id}?`, answer, audience },
});

describe('an answer', () => {
  const answer = 'Keep the bandage dry for two days and call us when it smells or turns red.';

  test('that an earlier answer holds, or that holds an earlier one, repeats it', () => {
    const longer = `${answer} After that a shower does no harm.`;
    for (const [first, second] of [
      [answer, longer],
      [longer, answer],
    ] as const)
      expect(found('REPEATS', { faqs: [faq('care', first), faq('home', second)] })).toMatchObject([
        {
          ...{ field: 'faqs.1.answer', item: 'home', severity: 'WARN', from: 0, to: second.length },
          ...{
            quote: second,
            message: 'The answer to “What about care?” says this already. Say something of its own.',
          },
        },
      ]);
  });

  test('repeats the billing text', () => {
    const billing = { billingOverride: answer, billingSourceUrl: 'https://example.org/' };
    expect(found('REPEATS', { ...billing, faqs: [faq('care', answer)] })).toMatchObject([
      { field: 'faqs.0.answer', message: 'The billing text says this already. Say something of its own.' },
    ]);
  });

  test('on the same subject in other words repeats nothing', () => {
    const other = 'Leave the bandage on until the second day. A shower is fine from then on.';
    expect(found('REPEATS', { faqs: [faq('care', answer), faq('home', other)] })).toEqual([]);
  });

  const hard =
    'Preoperative anticoagulation necessitates individualized multidisciplinary consideration beforehand. Discontinuation of antithrombotic medication ' +
    'increases thromboembolic complications, whereas uninterrupted administration increases intraoperative and postoperative hemorrhage considerably.';

  test('to a patient is warned of above grade 9, and never stopped', () => {
    expect(found('READING_GRADE', { faqs: [faq('pills', hard)] })).toMatchObject([
      { field: 'faqs.0.answer', severity: 'WARN', canOverride: false },
    ]);
  });

  test('to a professional, or too short to score, has no grade', () => {
    const short = 'Discontinuation necessitates individualized consideration. Ask first.';
    expect(found('READING_GRADE', { faqs: [faq('pills', hard, 'PROFESSIONAL'), faq('b', short)] })).toEqual(
      [],
    );
  });

  test('to a patient may be passive twice; the third is pointed at', () => {
    const passive = 'The skin is cleaned. A small cut is made. The sample is sent to a laboratory.';
    expect(found('PASSIVE', { faqs: [faq('how', passive)] })).toMatchObject([
      { field: 'faqs.0.answer', severity: 'NOTE', quote: 'is sent', from: 53, to: 60 },
    ]);
    expect(found('PASSIVE', { faqs: [faq('how', passive, 'PROFESSIONAL')] })).toEqual([]);
  });
});

describe('a code in a text', () => {
  const has = (codes: string[], known: string[] = codes): Partial<CheckContext> => ({
    release: { ...sampleGround('96932'), hasCode: (code) => codes.includes(code) },
    isKnownCode: (code) => known.includes(code),
  });

  test('that the release lacks is found where it stands', () => {
    const clinicalContext =
      'Used when 96931 does not fit; G0438 was once the way to report it for the same spot.';
    expect(
      found('CODE_NOT_IN_RELEASE', { clinicalContext }, has(['96931'], ['96931', 'G0438'])),
    ).toMatchObject([
      {
        ...{ field: 'clinicalContext', severity: 'WARN', from: 30, to: 35, quote: 'G0438' },
        message: 'RVU26C has no G0438. Is it replaced?',
        suggestion: 'Name the code that took its place, or take it out.',
      },
    ]);
  });

  test('that nobody knows is a slip where it is called a code', () => {
    expect(
      found(
        'CODE_NOT_IN_RELEASE',
        { faqs: [faq('pair', 'It goes with CPT codes 96931 and 96939.')] },
        has(['96931']),
      ),
    ).toMatchObject([
      { field: 'faqs.0.answer', quote: '96939', message: 'No release has 96939. Is it a slip?' },
    ]);
  });

  test.each([
    ['the code of the page', 'The code 96932 stands for the pictures alone, without the report.'],
    [
      'a number that nothing calls a code',
      'A study of 12345 people used 10,02145 pictures and $96939 of money.',
    ],
    [
      'a kind that the fee schedule leaves out',
      'The laboratory reports the code 0001U, the supplier the code E0601.',
    ],
    ['an address, a placeholder, a year', 'See example.org/96939 for code {96939} since 2026.'],
  ])('is no alarm where it is %s', (_which, clinicalContext) => {
    expect(found('CODE_NOT_IN_RELEASE', { clinicalContext }, has([]))).toEqual([]);
  });

  test('is nobody’s slip without a release', () => {
    expect(found('CODE_NOT_IN_RELEASE', { clinicalContext: 'See the code 96939.' })).toEqual([]);
  });
});
