import { describe, expect, test } from '@jest/globals';
import { controlPath, itemOf, quotePlace } from '../../admin/comments/comment.place.ts';
import { anchorName, isQuoteIn } from '../../admin/comments/comment.text.ts';
import { mentionAt, mentionedIds, mentionParts } from '../../admin/comments/mention.ts';
import { initialsOf } from '../../admin/presence/initials.ts';
import { say } from '../../admin/providers/i18n.provider.ts';
import { buildBody } from './body.build.ts';

const people = [
  { id: '1', name: 'Ann' },
  { id: '2', name: 'Ann Marie Doe' },
  { id: '3', name: 'Rita Reviewer' },
];

describe('calling a colleague', () => {
  test('begins with an @ that no word ends with', () => {
    expect(mentionAt('Ask wanda@example.org', 21, people)).toBeNull();
    expect(mentionAt('Ask somebody', 12, people)).toBeNull();
    expect(mentionAt('', 0, people)).toBeNull();
  });

  test('offers whose name, or a later part of it, begins so', () => {
    expect(mentionAt('Ask @', 5, people)).toMatchObject({ from: 4, to: 5, options: people });
    expect(mentionAt('Ask @an', 7, people)?.options.map(({ id }) => id)).toEqual(['1', '2']);
    expect(mentionAt('@reviewer', 9, people)?.options.map(({ id }) => id)).toEqual(['3']);
    expect(mentionAt('@ann marie', 10, people)?.options.map(({ id }) => id)).toEqual(['2']);
    expect(mentionAt('@xavier', 7, people)).toBeNull();
  });

  test('ends when the writer goes on', () => {
    expect(mentionAt('@Rita Reviewer please look', 26, people)).toBeNull();
    expect(mentionAt('@Ann\nAnother line', 17, people)).toBeNull();
  });

  test('means the longest name that stands there, each person once', () => {
    expect(mentionedIds('@Ann Marie Doe and @ann, and @Ann again', people)).toEqual(['2', '1']);
    expect(mentionedIds('@Anna and rita@rita.org', people)).toEqual([]);
    expect(mentionParts('For @Ann: look', people)).toEqual([
      { words: 'For ', person: null },
      { words: '@Ann', person: people[0] },
      { words: ': look', person: null },
    ]);
  });
});

describe('quoted words', () => {
  test('are found where they were, else where they stand nearest', () => {
    expect(quotePlace('one two one', 'one', 8)).toBe(8);
    expect(quotePlace('so one two one', 'one', 8)).toBe(11);
    expect(quotePlace('so one two', 'one', 0)).toBe(3);
    expect(quotePlace('nothing of it', 'one', 0)).toBeNull();
  });

  test('are known to be gone', () => {
    const body = buildBody({ summary: 'Pictures are taken.' });
    const comment = { field: 'summary', item: null, quote: 'are taken', quoteFrom: 9 };
    expect(isQuoteIn(comment, body, '')).toBe(true);
    expect(isQuoteIn(comment, { ...body, summary: 'Pictures.' }, '')).toBe(false);
    expect(isQuoteIn({ ...comment, field: 'text' }, null, 'They are taken.')).toBe(true);
  });
});

describe('what a comment stands on', () => {
  const body = buildBody({
    faqs: [
      { id: 'pain', question: 'Does it hurt?', answer: 'No.', audience: 'PATIENT' },
      { id: 'cost', question: 'What does it cost?', answer: 'It depends.', audience: 'PATIENT' },
    ],
  });

  test('is an entry by its identity, wherever it stands now', () => {
    expect(itemOf(body, { field: 'faqs', item: 'cost' })).toBe(1);
    expect(controlPath(body, { field: 'faqs', item: 'cost' })).toBe('faqs.1.question');
    expect(controlPath(body, { field: 'faqs', item: 'gone' })).toBe('faqs');
    expect(controlPath(body, { field: null, item: null })).toBeNull();
  });

  test('has a name', () => {
    const name = (field: string | null, item: string | null) => anchorName({ field, item }, body, say);
    expect(name('summary', null)).toBe('Summary');
    expect(name('faqs', 'cost')).toBe('Questions and answers: What does it cost?');
    expect(name('faqs', 'gone')).toBe('Questions and answers: an entry that is gone');
    expect(name(null, null)).toBe('the draft as a whole');
  });
});

test('initials are the first letters of the first and the last name', () => {
  expect(initialsOf('Wanda Writer')).toBe('WW');
  expect(initialsOf(' rita ')).toBe('R');
  expect(initialsOf('Ana María de la Cruz')).toBe('AC');
  expect(initialsOf('')).toBe('');
});
