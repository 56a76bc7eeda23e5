import { describe, expect, test } from '@jest/globals';
import { inputOf, isSameBody, namesGiven, newFaq } from '../../admin/drafts/draft.body.ts';
import { lengthOf } from '../../admin/drafts/draft.limits.ts';
import { buildBody } from './body.build.ts';

describe('the body that is sent', () => {
  test('leaves out the id of a new question and keeps the id of a known one', () => {
    const fresh = { ...newFaq(), question: 'New?' };
    const known = { id: 'f1', question: 'Old?', answer: '', audience: 'PATIENT' as const };
    const { faqs } = inputOf(buildBody({ faqs: [known, fresh] }));
    expect(faqs).toEqual([
      { id: 'f1', question: 'Old?', answer: '', audience: 'PATIENT' },
      { question: 'New?', answer: '', audience: 'PATIENT' },
    ]);
  });

  test('names nothing where the counts of questions differ', () => {
    const sent = buildBody({ faqs: [newFaq(), newFaq()] });
    const answered = buildBody({ faqs: [{ ...newFaq(), id: 'f1' }] });
    expect(namesGiven(sent, answered).size).toBe(0);
  });
});

describe('two bodies', () => {
  test('differ by the order of a list', () => {
    const one = buildBody({ specialties: ['dermatology', 'pathology'] });
    const other = buildBody({ specialties: ['pathology', 'dermatology'] });
    expect(isSameBody(one, other)).toBe(false);
    expect(isSameBody(one, { ...one, specialties: [...one.specialties] })).toBe(true);
  });
});

describe('a length', () => {
  test('counts a letter with its accent, and a sign outside the basic plane, as one', () => {
    expect(lengthOf('e\u0301')).toBe(1);
    expect(lengthOf('𝛽')).toBe(1);
    expect(lengthOf('')).toBe(0);
  });
});
