import { describe, expect, test } from '@jest/globals';
import {
  chosenBody,
  isSettled,
  type Sides,
  settledByThemselves,
  sidesOf,
  waysFor,
} from '../../admin/conflicts/merge.choice.ts';
import { buildBody } from './body.build.ts';

const faq = (id: string, answer: string) => ({
  id,
  question: `${id}?`,
  answer,
  audience: 'PATIENT' as const,
});
const base = buildBody({ summary: 'start', faqs: [faq('a', 'old')] });
const mine = buildBody({ summary: 'mine', editorNote: 'my note', faqs: [faq('a', 'mine'), faq('m', 'new')] });
const theirs = buildBody({
  summary: 'theirs',
  seoTitle: 'their title',
  faqs: [faq('a', 'theirs'), faq('t', 'new')],
});
const merged = buildBody({
  summary: 'mine',
  editorNote: 'my note',
  seoTitle: 'their title',
  faqs: [faq('a', 'mine'), faq('t', 'new'), faq('m', 'new')],
});
const sides: Sides = { base, mine, theirs, merged, conflicts: ['summary', 'faqs'] };

describe('merging two saves', () => {
  test('is not settled while a conflicting field has no choice', () => {
    expect(isSettled(sides, { summary: { side: 'mine' } })).toBe(false);
    expect(isSettled(sides, { summary: { side: 'mine' }, faqs: { side: 'both' } })).toBe(true);
  });

  test('keeps what one side alone changed, whatever is chosen', () => {
    const body = chosenBody(sides, { summary: { side: 'theirs' }, faqs: { side: 'theirs' } });
    expect(body).toMatchObject({ editorNote: 'my note', seoTitle: 'their title' });
  });

  test('takes the side that was chosen for a text, or the text written by hand', () => {
    expect(chosenBody(sides, { summary: { side: 'mine' } }).summary).toBe('mine');
    expect(chosenBody(sides, { summary: { side: 'theirs' } }).summary).toBe('theirs');
    expect(chosenBody(sides, { summary: { side: 'hand', text: 'a third' } }).summary).toBe('a third');
  });

  test('keeps the entries of both lists unless one list is chosen whole', () => {
    const ids = (side: 'both' | 'mine' | 'theirs') =>
      chosenBody(sides, { faqs: { side } }).faqs.map(({ id }) => id);
    expect(ids('both')).toEqual(['a', 't', 'm']);
    expect(ids('mine')).toEqual(['a', 'm']);
    expect(ids('theirs')).toEqual(['a', 't']);
  });

  test('offers both for a list and writing by hand for a text', () => {
    expect(waysFor('faqs')).toEqual(['both', 'mine', 'theirs']);
    expect(waysFor('summary')).toEqual(['mine', 'theirs', 'hand']);
  });

  test('names the fields that settled themselves, by side', () => {
    expect(settledByThemselves(sides)).toEqual({ mine: ['editorNote'], theirs: ['seoTitle'] });
  });

  test('stands on the form’s own text where the server sent none, and reads conflicts by field', () => {
    const stale = { mine: null, theirs, base, merged: null, conflicts: ['faqs.a.answer', 'unknown'] };
    expect(sidesOf(stale, mine)).toEqual({ mine, theirs, base, merged: mine, conflicts: ['faqs'] });
  });
});
