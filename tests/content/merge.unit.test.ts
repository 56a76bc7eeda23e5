import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ContentBody, EMPTY_BODY, readBody } from '../../server/content/content.body.ts';
import { IDENTITY, mergeBodies } from '../../server/content/content.merge.ts';
import type { ListField } from '../../server/content/list.merge.ts';
import { stableText } from '../../server/workflow/stable.text.ts';

const withSpecialties = (...specialties: string[]): ContentBody => ({ ...EMPTY_BODY, specialties });
const source = (label: string, url = '') => ({ label, url });
const withSources = (...sources: ContentBody['sources']): ContentBody => ({ ...EMPTY_BODY, sources });
const faq = (id: string, answer = 'No.') => ({
  ...{ id, question: `Is it ${id}?`, answer, audience: 'PATIENT' as const },
});
const withFaqs = (...faqs: ContentBody['faqs']): ContentBody => ({ ...EMPTY_BODY, faqs });

describe('the order of a list', () => {
  it('is that of the one side that changed it, with what the other added behind its neighbour', () => {
    const [base, theirs] = [withSpecialties('a', 'b'), withSpecialties('b', 'a')];
    expect(mergeBodies(base, withSpecialties('a', 'b', 'c'), theirs)).toEqual({
      body: withSpecialties('b', 'c', 'a'),
      conflicts: [],
    });
    expect(mergeBodies(base, theirs, withSpecialties('a', 'b', 'c')).body.specialties).toEqual([
      ...['b', 'c', 'a'],
    ]);
  });

  it('is offered for choice where both changed it, unless they changed it alike', () => {
    const base = withSpecialties('a', 'b', 'c');
    expect(
      mergeBodies(base, withSpecialties('b', 'a', 'c', 'd'), withSpecialties('a', 'c', 'b')).conflicts,
    ).toEqual(['specialties']);
    expect(
      mergeBodies(base, withSpecialties('b', 'a', 'c', 'd'), withSpecialties('b', 'a', 'c', 'e')),
    ).toEqual({ body: withSpecialties('b', 'a', 'c', 'e', 'd'), conflicts: [] });
  });

  it('leaves the primary specialty to a choice where both sides put another one first', () => {
    expect(
      mergeBodies(withSpecialties('a'), withSpecialties('mine', 'a'), withSpecialties('theirs', 'a')),
    ).toEqual({ body: withSpecialties('mine', 'theirs', 'a'), conflicts: ['specialties'] });
  });

  it('keeps a new primary specialty first beside what the other side added', () => {
    const [base, first, last] = [
      withSpecialties('a'),
      withSpecialties('new', 'a'),
      withSpecialties('a', 'z'),
    ];
    for (const [mine, theirs] of [
      [first, last],
      [last, first],
    ] as const)
      expect(mergeBodies(base, mine, theirs)).toEqual({
        body: withSpecialties('new', 'a', 'z'),
        conflicts: [],
      });
  });
});

describe('items that look the same', () => {
  it('are all kept: sources whose address is not typed yet', () => {
    const mine = withSources(source('One'), source('Two'));
    const theirs = withSources(source('CMS', 'https://cms.gov'));
    expect(mergeBodies(EMPTY_BODY, mine, theirs)).toEqual({
      body: withSources(source('One'), source('Two'), source('CMS', 'https://cms.gov')),
      conflicts: [],
    });
  });

  it('are all kept: questions of a model that gave them no id', () => {
    const old = readBody({ faqs: [faq(''), { ...faq(''), question: 'And then?' }] });
    const mine = { ...old, faqs: [...old.faqs, faq('mine')] };
    const theirs = { ...old, faqs: [...old.faqs, faq('theirs')] };
    const { body, conflicts } = mergeBodies(old, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(body.faqs.map(({ question }) => question)).toEqual([
      ...['Is it ?', 'And then?', 'Is it theirs?', 'Is it mine?'],
    ]);
  });

  it('are all kept: synonyms that differ in capitals', () => {
    const synonyms = (...texts: string[]) => ({
      ...EMPTY_BODY,
      synonyms: texts.map((text) => ({ text, kind: 'CLINICAL' as const })),
    });
    const { body } = mergeBodies(synonyms('x'), synonyms('x', 'RCM', 'rcm'), synonyms('x', 'scan'));
    expect(body.synonyms.map(({ text }) => text).sort()).toEqual(['RCM', 'rcm', 'scan', 'x']);
  });
});

describe('an item that both sides touched', () => {
  const base = withFaqs(faq('a'), faq('b'));

  it('is offered for choice where one changed what the other took out, and stays', () => {
    const edited = withFaqs(faq('a', 'Yes.'), faq('b'));
    for (const [mine, theirs] of [
      [withFaqs(faq('b')), edited],
      [edited, withFaqs(faq('b'))],
    ] as const) {
      const { body, conflicts } = mergeBodies(base, mine, theirs);
      expect(conflicts).toEqual(['faqs']);
      expect(body.faqs).toContainEqual(faq('a', 'Yes.'));
    }
  });

  it('is offered for choice where both wrote it anew, mine until then', () => {
    const { body, conflicts } = mergeBodies(
      base,
      withFaqs(faq('a', 'Mine.'), faq('b')),
      withFaqs(faq('a', 'Theirs.'), faq('b')),
    );
    expect(conflicts).toEqual(['faqs']);
    expect(body.faqs[0]).toEqual(faq('a', 'Mine.'));
  });
});

describe('for any three states of the words', () => {
  const few = fc.constantFrom('', 'a', 'b', 'A', 'c');
  const listed = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 });
  const bodies: fc.Arbitrary<ContentBody> = fc
    .record({
      summary: few,
      synonyms: listed(fc.record({ text: few, kind: fc.constantFrom('CLINICAL' as const, 'LAY' as const) })),
      specialties: fc.uniqueArray(few, { maxLength: 4 }),
      faqs: listed(
        fc.record({ ...{ id: few, question: few, answer: few }, audience: fc.constant('PATIENT' as const) }),
      ),
      related: listed(fc.record({ code: few, kind: fc.constant('SEE_ALSO' as const), note: few })),
      sources: listed(fc.record({ label: few, url: few })),
    })
    .map((words) => ({ ...EMPTY_BODY, ...words }));
  const fields = Object.keys(IDENTITY) as ListField[];
  const textsOf = (body: ContentBody, field: ListField) => body[field].map((item) => stableText(item));

  it('what only one side touched is that side', () => {
    fc.assert(
      fc.property(bodies, bodies, (base, other) => {
        expect(mergeBodies(base, other, base)).toEqual({ body: other, conflicts: [] });
        expect(mergeBodies(base, base, other)).toEqual({ body: other, conflicts: [] });
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('no item is lost in silence: what a side wrote, and what neither took out, is there or is a choice', () => {
    fc.assert(
      fc.property(bodies, bodies, bodies, (base, mine, theirs) => {
        const { body, conflicts } = mergeBodies(base, mine, theirs);
        for (const field of fields.filter((name) => !conflicts.includes(name))) {
          const [before, left, right, after] = [base, mine, theirs, body].map((words) =>
            textsOf(words, field),
          );
          for (const [side, other] of [
            [left, right],
            [right, left],
          ])
            for (const text of side ?? [])
              if (!before?.includes(text) || other?.includes(text)) expect(after).toContain(text);
        }
      }),
      { seed: 6, numRuns: 1500 },
    );
  });

  it('the order of the only side that changed it stands', () => {
    const slugs = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 5 });
    const within = (list: readonly string[], others: readonly string[]) =>
      list.filter((slug) => others.includes(slug));
    fc.assert(
      fc.property(slugs, slugs, slugs, (base, mine, theirs) => {
        if (stableText(within(mine, base)) !== stableText(within(base, mine))) return;
        const { body } = mergeBodies(
          withSpecialties(...base),
          withSpecialties(...mine),
          withSpecialties(...theirs),
        );
        expect(within(within(body.specialties, theirs), base)).toEqual(
          within(within(theirs, body.specialties), base),
        );
      }),
      { seed: 6, numRuns: 1500 },
    );
  });
});
