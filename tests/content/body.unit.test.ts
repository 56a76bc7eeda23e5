import { describe, expect, it } from '@jest/globals';
import { formerFields } from '../../server/content/body.former.ts';
import { EMPTY_BODY, readBody } from '../../server/content/content.body.ts';
import { mergeBodies } from '../../server/content/content.merge.ts';
import { diffBodies, diffFormer } from '../../server/content/revision.diff.ts';
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

  it('have the usual choice for one that is no more, and nothing for what was of another kind', () => {
    const body = readBody({
      displayName: ['Skin', 'scan'],
      synonyms: [{ text: 'RCM', kind: 'SLANG' }, 'scan'],
      specialties: 'dermatology',
      faqs: [{ id: 'a', question: 'Hurt?', answer: 'No.', audience: 'STUDENT', order: 2 }],
      related: [{ code: '96931', kind: 'COUSIN', note: 'Near.' }],
    });
    expect(body).toMatchObject({
      ...{ displayName: '', specialties: [], synonyms: [{ text: 'RCM', kind: 'CLINICAL' }] },
      faqs: [{ id: 'a', question: 'Hurt?', answer: 'No.', audience: 'PATIENT' }],
      related: [{ code: '96931', kind: 'SEE_ALSO', note: 'Near.' }],
    });
  });

  it('lose nothing of that: it is told beside them', () => {
    expect(
      formerFields({
        ...OLD,
        displayName: ['Skin', 'scan'],
        synonyms: [{ text: 'RCM', kind: 'SLANG' }, { text: 'Scan', kind: 'LAY' }, 'scan'],
        specialties: 'dermatology',
        sources: [],
      }),
    ).toEqual([
      { field: 'displayName', text: '["Skin","scan"]' },
      { field: 'synonyms', text: '{"text":"RCM","kind":"SLANG"}' },
      { field: 'synonyms', text: 'scan' },
      { field: 'keywords', text: '["skin"]' },
      { field: 'specialties', text: 'dermatology' },
    ]);
    expect(formerFields(buildBody())).toEqual([]);
  });

  it('are compared in what is no more as well', () => {
    const [before, after] = [formerFields(OLD), formerFields({ keywords: ['skin', 'scan'] })];
    expect(diffFormer(before, after)).toMatchObject([
      { field: 'keywords', before: '["skin"]', after: '["skin","scan"]', items: null },
    ]);
    expect(diffFormer(before, before)).toEqual([]);
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
