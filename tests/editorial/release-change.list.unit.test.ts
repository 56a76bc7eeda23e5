import { describe, expect, test } from '@jest/globals';
import { SectionLookup } from '../../server/code/section.lookup.ts';
import type { PageBook } from '../../server/edition/edition.page.ts';
import { releaseChangeList } from '../../server/editorial/release-change.list.ts';
import type { RowChange } from '../../server/rvu/rvu.change.ts';

const sections = new SectionLookup([
  { slug: 'surgery', name: 'Surgery', parent: null, ranges: [{ from: '10004', to: '69990' }] },
  { slug: 'medicine', name: 'Medicine', parent: null, ranges: [{ from: '90281', to: '99199' }] },
  { slug: 'skin', name: 'Skin', parent: 'medicine', ranges: [{ from: '96900', to: '96999' }] },
]);
const book = { snapshot: { current: () => null, parts: { sections } } } as unknown as PageBook;

function buildChange(code: string, field: string, percent: string | null): RowChange {
  return {
    code,
    modifier: '',
    kinds: ['TOTAL'],
    fields: [{ field, before: '1.00', after: '2.00', difference: null, percent }],
  } as RowChange;
}

const changes = [
  buildChange('10021', 'nonFacilityTotal', '2.0'),
  buildChange('96932', 'facilityTotal', '-40.0'),
  buildChange('97110', 'work', '300.0'),
  buildChange('99199', 'nonFacilityTotal', '12.5'),
];
const codes = (filter: object, sort: 'CODE' | 'MOVED_MOST' = 'CODE') =>
  releaseChangeList(
    { from: 'RVU25D', to: 'RVU26C', counts: {} as never, changes },
    filter,
    { page: 1, perPage: 25, sort },
    book,
    new Date(),
  ).items.map(({ code }) => code);

describe('changes between two releases', () => {
  test('of a section nobody knows are none', () => {
    expect(codes({ section: 'dental' })).toEqual([]);
  });

  test('are narrowed to a section or a subsection', () => {
    expect(codes({ section: 'medicine' })).toEqual(['96932', '97110', '99199']);
    expect(codes({ section: 'skin' })).toEqual(['96932']);
  });

  test('stand by how far a total moved, up or down; other figures do not count', () => {
    expect(codes({}, 'MOVED_MOST')).toEqual(['96932', '99199', '10021', '97110']);
  });
});
