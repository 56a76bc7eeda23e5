import { describe, expect, test } from '@jest/globals';
import { inReadingOrder, slugOf } from '../../admin/sections/section.form.ts';
import { rangesOf, rangesText } from '../../admin/sections/section.ranges.ts';
import { holds } from '../../admin/sections/section.search.ts';

describe('ranges as they are typed', () => {
  test('that are none are named by their line', () => {
    expect(rangesOf('96900-96999\n9690\nabc, 99201').wrong).toEqual([2, 3]);
  });

  test('are read from hyphens, dashes, words and single codes', () => {
    expect(rangesOf('96900-96999\n10021 – 19499\n0075t to 0100T, 96932\n\n')).toEqual({
      ranges: [
        { from: '96900', to: '96999' },
        { from: '10021', to: '19499' },
        { from: '0075T', to: '0100T' },
        { from: '96932', to: '96932' },
      ],
      wrong: [],
    });
  });

  test('come back as they were shown', () => {
    const ranges = [
      { from: '00100', to: '01999' },
      { from: '99100', to: '99100' },
    ];
    expect(rangesText(ranges)).toBe('00100–01999\n99100');
    expect(rangesOf(rangesText(ranges)).ranges).toEqual(ranges);
  });
});

test('an address is made of small letters, digits and single hyphens', () => {
  expect(slugOf('  Café & Médecine, 2nd part ')).toBe('cafe-medecine-2nd-part');
});

const sections = [
  { slug: 'surgery', name: 'Surgery', parent: null, ranges: [{ from: '10004', to: '69990' }] },
  { slug: 'medicine', name: 'Medicine', parent: null, ranges: [{ from: '90281', to: '99199' }] },
  { slug: 'surgery-eye', name: 'Eye', parent: 'surgery', ranges: [{ from: '65091', to: '68899' }] },
];

test('a subsection follows its section', () => {
  expect(inReadingOrder(sections).map(({ slug }) => slug)).toEqual(['surgery', 'surgery-eye', 'medicine']);
});

describe('a search in the sections', () => {
  const found = (q: string) => sections.filter((section) => holds(section, q)).map(({ slug }) => slug);

  test('finds who claims a code', () => {
    expect(found('66984')).toEqual(['surgery', 'surgery-eye']);
    expect(found('G0439')).toEqual([]);
  });

  test('finds words of the name', () => {
    expect(found('medi')).toEqual(['medicine']);
    expect(found('')).toHaveLength(3);
  });
});
