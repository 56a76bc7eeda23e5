import { describe, expect, it } from '@jest/globals';
import type { ConversionFactor } from '../../server/release/release.facts.ts';
import { literalsMoved } from '../../server/worklist/stale.figure.ts';
import { buildBody } from '../support/body.ts';
import { buildRow } from '../support/build-page.ts';

const factors = (value: string): ConversionFactor[] => [
  { basis: 'NON_QPP', value, from: '2025-01-01', to: null, source: 'file' },
];
/** 96933-like: 0.80 work in the older release, 0.78 in the newer one. $120.01 is 3.71 times 32.3465. */
const OLD = {
  rows: [
    buildRow({ work: '0.80', nonFacilityPe: '2.90', facilityPe: '2.90', malpractice: '0.01' }),
    buildRow({
      modifier: '26',
      work: '0.80',
      nonFacilityPe: '0.40',
      facilityPe: '0.40',
      malpractice: '0.01',
    }),
  ].map((row) => ({
    ...row,
    nonFacilityTotal: row.modifier === '' ? '3.71' : '1.21',
    facilityTotal: row.modifier === '' ? '3.71' : '1.21',
  })),
  factors: factors('32.3465'),
};
const NEW = {
  rows: OLD.rows.map((row) => ({
    ...row,
    work: '0.78',
    nonFacilityTotal: row.modifier === '' ? '3.69' : '1.19',
    facilityTotal: row.modifier === '' ? '3.69' : '1.19',
  })),
  factors: factors('33.4009'),
};
const moved = (summary: string) =>
  literalsMoved(buildBody({ summary }), OLD, NEW).map(({ field, before, after }) => [field, before, after]);

describe('a literal figure is not in doubt', () => {
  it.each([
    ['a number that has nothing to do with RVUs', 'The needle is 0.80 mm wide.'],
    ['a placeholder, which follows by itself', 'It has a work RVU of {workRvu}.'],
    ['a figure that never was one of the code', 'Another code has a work RVU of 0.81.'],
    ['a figure that is unchanged', 'Malpractice is 0.01 RVU.'],
    ['an amount that never was paid', 'It costs $120.00 in some places.'],
    ['a share', 'Work RVU makes up 0.80% of it.'],
    ['a zero whose part is not named', 'Many codes have 0.00 RVUs.'],
    ['the same digits for another part', 'The practice expense is 0.80 RVUs.'],
    ['a part of a longer number', 'Version 10.80 of the RVU file, 0.805 RVUs.'],
  ])('%s', (_what, summary) => {
    expect(moved(summary)).toEqual([]);
  });

  it('in the note of the editor, which nobody else reads', () => {
    expect(literalsMoved(buildBody({ editorNote: 'work RVU of 0.80' }), OLD, NEW)).toEqual([]);
  });
});

describe('a literal figure is in doubt', () => {
  it.each([
    ['before the number', 'It has a work RVU of 0.80 in every setting.', '0.80', '0.78'],
    ['after the number', 'It is worth 0.80 RVUs.', '0.80', '0.78'],
    ['with another number of decimals', 'Its work is 0.8 RVU.', '0.8', '0.78'],
    ['as a total', 'In total it has 3.71 relative value units.', '3.71', '3.69'],
    ['as an amount to the cent', 'Medicare allows $120.01 for it.', '$120.01', '$123.25'],
    ['as a conversion factor', 'Each unit is worth 32.3465 dollars.', '32.3465', '33.4009'],
  ])('%s', (_where, summary, before, after) => {
    expect(moved(summary)).toEqual([['summary', before, after]]);
  });

  it('in an answer, with its path', () => {
    const faqs = [
      {
        id: 'x',
        question: 'How much work?',
        answer: 'It has 0.80 wRVUs.',
        audience: 'PROFESSIONAL' as const,
      },
    ];
    expect(literalsMoved(buildBody({ faqs }), OLD, NEW)).toMatchObject([
      { kind: 'FIGURE', field: 'faqs.0.answer', before: '0.80', after: '0.78' },
    ]);
  });

  it('when the release has no such row any more', () => {
    expect(
      literalsMoved(buildBody({ summary: 'The reading has a total of 1.21 RVUs.' }), OLD, {
        ...NEW,
        rows: NEW.rows.slice(0, 1),
      }),
    ).toMatchObject([{ modifier: '26', before: '1.21', after: null }]);
  });

  it('for every figure of a sentence by the name beside it', () => {
    expect(moved('It has a work RVU of 0.80 and a total of 3.71 RVUs.')).toEqual([
      ['summary', '0.80', '0.78'],
      ['summary', '3.71', '3.69'],
    ]);
  });
});
