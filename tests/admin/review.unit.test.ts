import { describe, expect, test } from '@jest/globals';
import { say } from '../../admin/providers/i18n.provider.ts';
import { fieldChanges } from '../../admin/review/item.changes.ts';
import { ageOf, changeLine, placeOfId, queueOf, reviewPath } from '../../admin/review/review.row.ts';
import { decided, nextOf, positionOf, previousOf } from '../../admin/review/review.sitting.ts';
import { queueOfList } from '../../admin/review/reviews.resource.ts';
import { quoteOf } from '../../admin/review/selected.quote.ts';
import { buildBody } from './body.build.ts';

describe('drafts in a row', () => {
  const row = { ids: ['a', 'b', 'c'], done: [] };

  test('keep their places while some are decided', () => {
    expect(positionOf(row, 'b')).toEqual({ place: 2, of: 3 });
    expect(positionOf(decided(row, 'a'), 'b')).toEqual({ place: 2, of: 3 });
    expect(positionOf(row, 'x')).toBeNull();
  });

  test('go on behind the one that was decided, then to those before it that are left', () => {
    expect(nextOf(decided(row, 'a'), 'a')).toBe('b');
    expect(nextOf(decided(row, 'c'), 'c')).toBe('a');
    expect(nextOf({ ...row, done: ['a', 'b'] }, 'c')).toBeNull();
    expect(previousOf(row, 'b')).toBe('a');
    expect(previousOf(decided(row, 'a'), 'b')).toBe('c');
  });

  test('begin at the first one from a draft that is not among them', () => {
    expect(nextOf(row, 'x')).toBe('a');
  });
});

describe('the address of a review', () => {
  test('names the draft and the queue that it is read in', () => {
    const queue = { filter: { isMine: true }, sort: 'NEWEST_FIRST' } as const;
    const path = reviewPath('CODE 96932 RVU26C', queue);
    expect(path.split('?')[0]).toBe('/review/CODE%2096932%20RVU26C');
    expect(queueOf(path.slice(path.indexOf('?')))).toEqual(queue);
    expect(placeOfId('CODE 96932 RVU26C')).toEqual({ kind: 'CODE', name: '96932', appliesFrom: 'RVU26C' });
    expect(placeOfId('TEMPLATE billing@surgery')).toMatchObject({
      name: 'billing@surgery',
      appliesFrom: null,
    });
  });

  test('that is nonsense means everything, and no draft', () => {
    expect(queueOf('?queue={"filter":')).toEqual({ filter: {}, sort: 'OLDEST_FIRST' });
    expect(queueOf('?queue=7')).toEqual({ filter: {}, sort: 'OLDEST_FIRST' });
    expect(placeOfId('PERSON 7')).toBeNull();
    expect(placeOfId('')).toBeNull();
  });

  test('carries what the list was narrowed to', () => {
    expect(queueOfList({ whose: 'mine', days: '7', section: 'medicine', writer: 'w' }, 'DESC')).toEqual({
      filter: { isMine: true, olderThanDays: 7, section: 'medicine', writerId: 'w' },
      sort: 'NEWEST_FIRST',
    });
    expect(queueOfList({ whose: 'some-id' }, 'ASC').filter).toEqual({ assigneeId: 'some-id' });
  });
});

describe('what a draft changes', () => {
  const live = buildBody({
    summary: 'Pictures are taken.',
    specialties: ['dermatology', 'pathology'],
    faqs: [
      { id: 'pain', question: 'Does it hurt?', answer: 'No.', audience: 'PATIENT' },
      { id: 'cost', question: 'What does it cost?', answer: 'Little.', audience: 'PATIENT' },
    ],
  });

  test('is read entry by entry, removed ones where they stood', () => {
    const [pain, cost] = live.faqs;
    const body = buildBody({
      ...live,
      faqs: [
        { id: 'new', question: 'Where?', answer: 'Here.', audience: 'PATIENT' },
        { id: 'cost', question: 'What does it cost?', answer: 'Very little.', audience: 'PATIENT' },
      ],
    });
    const faqs = fieldChanges(live, body).find(({ field }) => field === 'faqs');
    expect(faqs?.entries?.map(({ item, kind }) => [item, kind])).toEqual([
      [pain?.id, 'REMOVED'],
      ['new', 'ADDED'],
      [cost?.id, 'EDITED'],
    ]);
    const changed = fieldChanges(live, body).filter(({ isChanged }) => isChanged);
    expect(changed.map(({ field }) => field)).toEqual(['faqs']);
  });

  test('may be the order alone', () => {
    const body = buildBody({ ...live, specialties: ['pathology', 'dermatology'] });
    const change = fieldChanges(live, body).find(({ field }) => field === 'specialties');
    expect(change).toMatchObject({ isChanged: true, isReordered: true });
  });

  test('stands in one line', () => {
    const changes = [
      { field: 'summary', added: 12, removed: 3, edited: 0 },
      { field: 'faqs', added: 1, removed: 0, edited: 2 },
      { field: 'specialties', added: 0, removed: 0, edited: 0 },
    ];
    expect(changeLine({ isFirst: false, changes }, say)).toBe(
      'Summary +12 −3 · Questions and answers (1 new, 2 changed) · Specialties (other order)',
    );
    expect(changeLine({ isFirst: true, changes }, say)).toBe('First words of this page');
    expect(changeLine({ isFirst: false, changes: [] }, say)).toBe('Says what is published already');
  });
});

test('an age is told in the largest unit that is full', () => {
  const now = Date.parse('2026-07-10T12:00:00Z');
  expect(ageOf('2026-07-10T12:00:30Z', now)).toEqual({ unit: 'minutes', count: 1 });
  expect(ageOf('2026-07-10T11:01:00Z', now)).toEqual({ unit: 'minutes', count: 59 });
  expect(ageOf('2026-07-09T12:01:00Z', now)).toEqual({ unit: 'hours', count: 23 });
  expect(ageOf('2026-07-07T12:00:00Z', now)).toEqual({ unit: 'days', count: 3 });
});

describe('words that are selected in a difference', () => {
  test('are quoted as they stand in the draft, without what it removes', () => {
    expect(quoteOf('new pictures', 'old new pictures', 'old pictures', 'The new pictures.')).toEqual({
      quote: 'new pictures',
      quoteFrom: 4,
    });
  });

  test('that the draft removes are quoted as they stood, others not at all', () => {
    expect(quoteOf('', ' old ', 'The old pictures', 'The pictures')).toEqual({ quote: 'old', quoteFrom: 4 });
    expect(quoteOf('x', 'x', 'a', 'b')).toEqual({ quote: null, quoteFrom: null });
  });
});
