import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ContentBody, EMPTY_BODY } from '../../server/content/content.body.ts';
import { diffBodies } from '../../server/content/revision.diff.ts';
import { buildBody } from '../support/body.ts';

const faq = (id: string, answer = 'No.') => ({
  ...{ id, question: `Is it ${id}?`, answer, audience: 'PATIENT' as const },
});
const items = (before: Partial<ContentBody>, after: Partial<ContentBody>) =>
  diffBodies({ ...EMPTY_BODY, ...before }, { ...EMPTY_BODY, ...after }).flatMap((field) => field.items ?? []);
const kinds = (before: Partial<ContentBody>, after: Partial<ContentBody>) =>
  items(before, after).map(({ item, kind }) => `${item} ${kind}`);

describe('a difference', () => {
  it('names the fields that differ, and of a text its words', () => {
    const before = buildBody({ summary: 'Pictures of one spot are taken.' });
    const after = { ...before, summary: 'Pictures of two spots are taken.' };
    expect(diffBodies(before, before)).toEqual([]);
    expect(diffBodies(before, after)).toEqual([
      {
        ...{ field: 'summary', before: before.summary, after: after.summary, items: null },
        parts: [
          { text: 'Pictures of ', kind: 'SAME' },
          { text: 'one', kind: 'REMOVED' },
          { text: 'two', kind: 'ADDED' },
          { text: ' ', kind: 'SAME' },
          { text: 'spot', kind: 'REMOVED' },
          { text: 'spots', kind: 'ADDED' },
          { text: ' are taken.', kind: 'SAME' },
        ],
      },
    ]);
  });

  it('tells what became of each item of a list, removed ones where they stood', () => {
    const before = { faqs: [faq('a'), faq('b'), faq('c')] };
    const after = { faqs: [faq('a'), faq('c', 'Yes.'), faq('d')] };
    expect(kinds(before, after)).toEqual(['a SAME', 'b REMOVED', 'c CHANGED', 'd ADDED']);
    expect(items(before, after)[2]).toEqual({
      ...{ item: 'c', kind: 'CHANGED' },
      before: 'Is it c? (patient)\nNo.',
      after: 'Is it c? (patient)\nYes.',
      parts: [
        { text: 'Is it c? (patient)\n', kind: 'SAME' },
        { text: 'No', kind: 'REMOVED' },
        { text: 'Yes', kind: 'ADDED' },
        { text: '.', kind: 'SAME' },
      ],
    });
  });

  it('says moved of the one that was moved, not of all that it passed', () => {
    expect(kinds({ specialties: ['a', 'b', 'c', 'd'] }, { specialties: ['d', 'a', 'b', 'c'] })).toEqual([
      ...['d MOVED', 'a SAME', 'b SAME', 'c SAME'],
    ]);
  });

  it('tells items apart that look alike', () => {
    const sources = (...labels: string[]) => ({ sources: labels.map((label) => ({ label, url: '' })) });
    expect(items(sources('A', 'B'), sources('A')).map(({ kind, before }) => [kind, before])).toEqual([
      ['SAME', 'A '],
      ['REMOVED', 'B '],
    ]);
  });

  it('has everything that both sides have: put on the earlier words, it gives the later ones', () => {
    const word = fc.constantFrom('', 'a', 'b', 'A');
    const list = fc.array(fc.record({ id: word, question: word, answer: word }), { maxLength: 5 });
    const bodies = fc.record({ summary: word, faqs: list }).map(
      ({ summary, faqs }): ContentBody => ({
        ...EMPTY_BODY,
        summary,
        faqs: faqs.map((entry) => ({ ...entry, audience: 'PATIENT' })),
      }),
    );
    const said = ({ faqs }: ContentBody) =>
      faqs.map(({ question, answer }) => `${question} (patient)\n${answer}`);
    fc.assert(
      fc.property(bodies, bodies, (before, after) => {
        for (const { field, parts, items: entries } of diffBodies(before, after)) {
          const side = (gone: string) =>
            parts.flatMap(({ text, kind }) => (kind === gone ? [] : [text])).join('');
          if (field === 'summary')
            expect([side('ADDED'), side('REMOVED')]).toEqual([before.summary, after.summary]);
          if (field !== 'faqs') continue;
          expect(entries?.flatMap((entry) => entry.after ?? [])).toEqual(said(after));
          expect(entries?.flatMap((entry) => entry.before ?? []).sort()).toEqual(said(before).sort());
        }
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});
