import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ContentBody, EMPTY_BODY } from '../../server/content/content.body.ts';
import { foldOffers, laterPlaces, leftToDo, standingOf } from '../../server/content/offer.rule.ts';
import { buildBody } from '../support/body.ts';

const base = buildBody({ summary: 'One skin spot is looked at.' });
const fix = { ...base, summary: 'One or two skin spots are looked at.' };
const offer = (more: object = {}) => ({ state: 'OPEN' as const, chosen: [], ...more });

describe('what a fix would still do to later words', () => {
  it('is nothing where they have it already, also beside words of their own', () => {
    expect(leftToDo(base, { ...fix, plainLanguage: 'Said anew.' }, fix).fields).toEqual([]);
  });

  it('is to put it in, where they stand as they were before it', () => {
    const later = { ...base, plainLanguage: 'Said anew.' };
    expect(leftToDo(base, later, fix)).toEqual({
      body: { ...later, summary: 'One or two skin spots are looked at.' },
      conflicts: [],
      fields: ['summary'],
    });
  });

  it('is a choice, where they changed the same text, until somebody has chosen', () => {
    const later = { ...base, summary: 'One mole is looked at.' };
    expect(leftToDo(base, later, fix)).toEqual({ body: later, conflicts: ['summary'], fields: ['summary'] });
    expect(leftToDo(base, later, fix, ['summary']).fields).toEqual([]);
  });

  it('is a new synonym beside those that the later words added and took out', () => {
    const synonym = (text: string) => ({ text, kind: 'CLINICAL' as const });
    const before = { ...base, synonyms: [synonym('a'), synonym('b')] };
    const later = { ...base, synonyms: [synonym('b'), synonym('mine')] };
    const fixed = { ...base, synonyms: [synonym('a'), synonym('b'), synonym('fixed')] };
    expect(leftToDo(before, later, fixed).body.synonyms.map(({ text }) => text)).toEqual([
      'b',
      'fixed',
      'mine',
    ]);
  });

  it('is nothing for the editor’s note alone, which no reader sees', () => {
    expect(leftToDo(base, base, { ...base, editorNote: 'Ask Ann.' }).fields).toEqual([]);
  });
});

describe('an offer', () => {
  const own = { ...base, plainLanguage: 'Said anew.' };
  const taken = { ...own, summary: fix.summary };

  it('stands open, is in a draft, is taken with the publication, and is open again when the draft is discarded', () => {
    expect(standingOf(offer(), base, fix, { draft: null, published: own })).toBe('OPEN');
    expect(standingOf(offer(), base, fix, { draft: taken, published: own })).toBe('IN_DRAFT');
    expect(standingOf(offer(), base, fix, { draft: null, published: taken })).toBe('TAKEN');
    expect(standingOf(offer({ state: 'IN_DRAFT' }), base, fix, { draft: null, published: own })).toBe('OPEN');
  });

  it('is open again when the draft that had it gets other words back', () => {
    expect(standingOf(offer({ state: 'IN_DRAFT' }), base, fix, { draft: own, published: own })).toBe('OPEN');
  });

  it('is gone with the draft that it was made to, and comes back with it', () => {
    expect(standingOf(offer(), base, fix, { draft: null, published: null })).toBe('GONE');
    expect(standingOf(offer({ state: 'GONE' }), base, fix, { draft: own, published: null })).toBe('OPEN');
  });

  it('stays left out, until the words are published with it all the same', () => {
    const left = offer({ state: 'LEFT_OUT' });
    expect(standingOf(left, base, fix, { draft: taken, published: own })).toBe('LEFT_OUT');
    expect(standingOf(left, base, fix, { draft: null, published: own })).toBe('LEFT_OUT');
    expect(standingOf(left, base, fix, { draft: null, published: taken })).toBe('TAKEN');
  });
});

describe('fixes of the same words', () => {
  const waits = (number: number, from: number, fixFrom = '', state = 'OPEN' as 'OPEN' | 'IN_DRAFT') => ({
    ...{ number, base: from, fixFrom, state },
  });

  it('are one offer: the last, from the words before the first', () => {
    const [fold, ...others] = foldOffers([waits(3, 1), waits(4, 3), waits(5, 4)]);
    expect(others).toEqual([]);
    expect(fold).toMatchObject({ base: 1, last: { number: 5 }, held: [{ number: 3 }, { number: 4 }] });
  });

  it('stay apart where they stand in different places, or one is in a draft', () => {
    expect(foldOffers([waits(3, 1), waits(4, 2, 'RVU25D')])).toEqual([]);
    expect(foldOffers([waits(3, 1, '', 'IN_DRAFT'), waits(4, 3)])).toEqual([]);
  });
});

describe('later places', () => {
  it('are those of later releases by name, each once, earliest first', () => {
    expect(laterPlaces(['', 'RVU26C', 'RVU25D', 'RVU26A', 'RVU26C'], 'RVU25D')).toEqual(['RVU26A', 'RVU26C']);
    expect(laterPlaces(['', 'RVU24AR', 'RVU24A'], '')).toEqual(['RVU24A', 'RVU24AR']);
  });
});

describe('taking a fix', () => {
  const word = fc.constantFrom('', 'one', 'two', 'three');
  const synonyms = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
    .map((texts) => texts.map((text) => ({ text, kind: 'CLINICAL' as const })));
  const body: fc.Arbitrary<ContentBody> = fc
    .record({ displayName: word, summary: word, plainLanguage: word, seoTitle: word, synonyms })
    .map((words) => ({ ...EMPTY_BODY, ...words }));

  it('loses no word of mine that the fix did not touch, and leaves nothing but choices', () => {
    fc.assert(
      fc.property(body, body, body, (before, mine, fixed) => {
        const { body: merged, conflicts } = leftToDo(before, mine, fixed);
        for (const field of ['displayName', 'summary', 'plainLanguage', 'seoTitle'] as const)
          if (before[field] === fixed[field]) expect(merged[field]).toBe(mine[field]);
        const texts = ({ synonyms: list }: ContentBody) => list.map(({ text }) => text);
        for (const text of texts(mine))
          if (texts(before).includes(text) === texts(fixed).includes(text))
            expect(texts(merged)).toContain(text);
        expect(leftToDo(before, merged, fixed, conflicts).fields).toEqual([]);
      }),
      { seed: 6, numRuns: 400 },
    );
  });
});
