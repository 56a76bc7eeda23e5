import { describe, expect, test } from '@jest/globals';
import type { ContentBody } from '../../server/content/content.body.ts';
import { type CheckContext, checkBody } from '../../server/content/content.check.ts';
import { PLAIN_WORDS } from '../../server/content/plain.words.ts';
import { buildBody } from '../support/body.ts';
import { buildContext, sampleGround } from '../support/check-context.ts';

const found = (rule: string, body: Partial<ContentBody>, context: Partial<CheckContext> = {}) =>
  checkBody(buildBody(body), buildContext(context))
    .filter((finding) => finding.rule === rule)
    .map(({ field, severity, quote, replacement }) => [field, severity, quote, replacement]);

describe('a hard word', () => {
  test.each([
    ['The doctor makes an incision in your skin. It heals soon.', 'an incision', 'a cut'],
    ['Hypertension is treated at home. You take a pill.', 'Hypertension', 'High blood pressure'],
    ['Rest prior to surgery. Then walk.', 'prior to', 'before'],
  ])('comes with a plainer one that can take its place: %s', (plainLanguage, quote, replacement) => {
    expect(found('HARD_WORD', { plainLanguage })).toEqual([['plainLanguage', 'WARN', quote, replacement]]);
  });

  test.each([
    'The sternum (breastbone) is opened. It heals.',
    'This bone is called the femur. It is long.',
    'A post-operative-like word and incisional stay.',
  ])('that is explained, or is another word, is no alarm: %s', (plainLanguage) => {
    expect(found('HARD_WORD', { plainLanguage })).toEqual([]);
  });

  test('is nobody’s business where professionals read', () => {
    expect(
      found('HARD_WORD', { summary: 'An incision is made in the abdomen under sterile conditions.' }),
    ).toEqual([]);
  });

  test('never has itself or another hard word as its plainer one', () => {
    const circles = [...PLAIN_WORDS].filter(([, plain]) => PLAIN_WORDS.has(plain));
    expect(circles).toEqual([]);
    expect(PLAIN_WORDS.size).toBeGreaterThan(300);
  });
});

describe('an abbreviation', () => {
  test('that nobody explained is named once', () => {
    expect(
      found('ABBREVIATION', {
        synonyms: [],
        clinicalContext: 'RCM is used when the QXZ shows a spot; RCM is repeated later on.',
      }),
    ).toEqual([
      ['clinicalContext', 'NOTE', 'RCM', null],
      ['clinicalContext', 'NOTE', 'QXZ', null],
    ]);
  });

  test.each([
    [
      'is a synonym',
      {
        synonyms: [{ text: 'RCM', kind: 'ABBREVIATION' as const }],
        plainLanguage: 'RCM takes pictures. It is quick.',
      },
    ],
    [
      'stands beside its words',
      { synonyms: [], plainLanguage: 'A confocal microscope (RCM) takes pictures. RCM is quick.' },
    ],
    [
      'is known to everybody',
      { synonyms: [], plainLanguage: 'You may need an MRI. An X-ray and a CT are quick.' },
    ],
    ['is a code or a release', { synonyms: [], plainLanguage: 'See G0439 and RVU26C. They are near.' }],
  ])('that %s is no alarm', (_which, body) => {
    expect(found('ABBREVIATION', body)).toEqual([]);
  });
});

describe('style', () => {
  test('lets one passive sentence be and points at the next', () => {
    expect(
      found('PASSIVE', {
        plainLanguage: 'Blood is drawn from your arm. Then it is carefully tested. You are tired.',
      }),
    ).toEqual([['plainLanguage', 'NOTE', 'is carefully tested', null]]);
  });

  test('counts the words of sentences for patients more strictly', () => {
    const answer = `${'word '.repeat(26)}end.`;
    const faq = { id: 'a', question: 'Does it hurt a lot?', answer };
    expect(found('LONG_SENTENCE', { faqs: [{ ...faq, audience: 'PATIENT' }] })).toHaveLength(1);
    expect(found('LONG_SENTENCE', { faqs: [{ ...faq, audience: 'PROFESSIONAL' }] })).toEqual([]);
  });

  test('scores no text that is too short for a score', () => {
    expect(
      found('READING_GRADE', { plainLanguage: 'Extraordinary confocal microscopical visualization.' }),
    ).toEqual([]);
  });
});

describe('what stands elsewhere', () => {
  test('is a sentence of another field', () => {
    const sentence = 'One team takes the pictures and another reads them.';
    expect(
      found('SENTENCE_TWICE', {
        summary: `${sentence} Much more is said here about the images and their storage.`,
        clinicalContext: `It is used for skin. ${sentence}`,
      }),
    ).toEqual([['clinicalContext', 'WARN', sentence, null]]);
  });

  test('is a name that another code claims, also in a draft', () => {
    const claimedBy = () => [
      { code: '96932', isDraft: true },
      { code: '96931', isDraft: false },
      { code: '96933', isDraft: true },
    ];
    const [claim] = checkBody(buildBody(), buildContext({ claimedBy })).filter(
      ({ rule }) => rule === 'NAME_CLAIMED',
    );
    expect(claim).toMatchObject({
      ...{ field: 'synonyms.0.text', item: 'rcm pictures', severity: 'WARN' },
      message: '“RCM pictures” is a name of 96931, 96933 (in draft) too.',
    });
  });

  test('is a related code that the release lacks, a code twice, a source twice', () => {
    const related = [
      { code: '96931', kind: 'FAMILY' as const, note: '' },
      { code: '96931', kind: 'FAMILY' as const, note: '' },
    ];
    const sources = [
      { label: 'One', url: 'https://example.org/a' },
      { label: 'Two', url: 'https://example.org/a' },
    ];
    const release = { ...sampleGround('96932'), hasCode: () => false };
    expect(found('CODE_NOT_IN_RELEASE', { related }, { release })).toHaveLength(2);
    expect(found('DUPLICATE', { related, sources }).map(([field]) => field)).toEqual([
      'related.1.code',
      'sources.1.url',
    ]);
  });
});
