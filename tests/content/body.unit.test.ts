import { describe, expect, it } from '@jest/globals';
import { EMPTY_BODY, readBody } from '../../server/content/content.body.ts';
import { mergeBodies } from '../../server/content/content.merge.ts';
import { diffBodies } from '../../server/content/revision.diff.ts';
import { buildBody } from '../support/body.ts';

/** As an early version of the product kept it: fewer fields, plainer items, one field that is no more. */
const OLD = {
  displayName: 'Skin scan',
  synonyms: [{ text: 'RCM' }],
  faqs: [{ question: 'Does it hurt?', answer: 'No.' }],
  keywords: ['skin'],
};

describe('words that were kept under an older model', () => {
  it('have every field of today, and none that is no more', () => {
    const body = readBody(OLD);
    expect(Object.keys(body)).toEqual(Object.keys(EMPTY_BODY));
    expect(body).toMatchObject({
      displayName: 'Skin scan',
      synonyms: [{ text: 'RCM', kind: 'CLINICAL' }],
      faqs: [{ id: '', question: 'Does it hurt?', answer: 'No.', audience: 'PATIENT' }],
      seoTitle: '',
      sources: [],
    });
  });

  it('can be compared and merged', () => {
    const old = readBody(OLD);
    const mine = { ...old, seoTitle: 'Mine' };
    const theirs = { ...old, summary: 'Theirs' };
    expect(mergeBodies(old, mine, theirs)).toEqual({ body: { ...mine, summary: 'Theirs' }, conflicts: [] });
    expect(diffBodies(old, buildBody()).map(({ field }) => field)).toContain('plainLanguage');
  });

  it('are nothing where nothing was kept', () => {
    expect([readBody(null), readBody({})]).toEqual([EMPTY_BODY, EMPTY_BODY]);
  });
});
