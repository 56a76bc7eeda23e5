import { describe, expect, test } from '@jest/globals';
import { removalFindings, sectionFindings } from '../../server/code/section.check.ts';
import type { SectionFacts } from '../../server/code/section.facts.ts';
import { range, section, subsections } from '../../server/code/section.starter.table.ts';
import { STARTER_SECTIONS } from '../../server/code/section.starter.ts';
import { withSection } from '../../server/code/section.table.ts';

const TABLE: readonly SectionFacts[] = [
  section('tests', 'Tests', '10000-19999'),
  ...subsections('tests', [
    ['blood', 'Blood', '10000-10099'],
    ['skin', 'Skin', '10100-10199'],
  ]),
  section('drugs', 'Drugs', 'J0000-JZZZZ'),
];
const rulesFor = (changed: SectionFacts) =>
  sectionFindings(changed, withSection(TABLE, changed, null)).map(({ rule, field }) => `${field} ${rule}`);
const sub = (slug: string, ...ranges: string[]): SectionFacts => ({
  ...{ slug, name: 'Some name', parent: 'tests' },
  ranges: ranges.map(range),
});

describe('a section', () => {
  test.each<[string, SectionFacts, string[]]>([
    ['a slug with capitals', section('Tests', 'Tests'), ['slug BAD_SLUG']],
    ['no name', section('empty', ''), ['name BAD_NAME']],
    ['a parent that does not exist', { ...sub('bone'), parent: 'bones' }, ['parent UNKNOWN_PARENT']],
    ['a subsection for a parent', { ...sub('bone'), parent: 'tests-skin' }, ['parent TOO_DEEP']],
    [
      'subsections of its own and a parent',
      { ...section('tests', 'T'), parent: 'drugs' },
      ['parent TOO_DEEP'],
    ],
    ['an end that is no code', sub('bone', '1020-1029'), ['ranges.0 BAD_CODE']],
    ['ends of two kinds', sub('bone', '10200-0042T'), ['ranges.0 TWO_SHAPES']],
    ['a range that runs backwards', sub('bone', '10300-10200'), ['ranges.0 BACKWARDS']],
    ['the range of another subsection', sub('bone', '10100-10199'), ['ranges.0 AMBIGUOUS']],
    ['an equally wide range that shares codes', sub('bone', '10150-10249'), ['ranges.0 AMBIGUOUS']],
    ['one range twice', sub('bone', '10300-10399', '10300-10399'), ['ranges.1 AMBIGUOUS']],
    ['the range of another section', section('more', 'More', '10000-19999'), ['ranges.0 AMBIGUOUS']],
  ])('with %s is refused', (_what, changed, rules) => {
    expect(rulesFor(changed)).toEqual(rules);
  });

  test('may take one code out of another: the narrower range decides', () => {
    expect(rulesFor(sub('bone', '10150'))).toEqual([]);
    expect(rulesFor(sub('bone', '10150-10248'))).toEqual([]);
  });

  test('may be as wide as its own section: the subsection decides', () => {
    expect(rulesFor(sub('all', '10000-19999'))).toEqual([]);
  });

  test('is not taken out while it has subsections', () => {
    expect(removalFindings('tests', TABLE)).toMatchObject([{ rule: 'HAS_SUBSECTIONS' }]);
    expect(removalFindings('drugs', TABLE)).toEqual([]);
  });

  test('of the shipped table passes, every one of them', () => {
    const refused = STARTER_SECTIONS.flatMap((each) => sectionFindings(each, STARTER_SECTIONS));
    expect(refused).toEqual([]);
  });
});

describe('the table', () => {
  const slugs = (table: readonly SectionFacts[]) => table.map(({ slug }) => slug);

  test('takes a new subsection in behind its siblings, and a new section at the end', () => {
    expect(slugs(withSection(TABLE, sub('tests-bone'), null))).toEqual([
      ...['tests', 'tests-blood', 'tests-skin', 'tests-bone', 'drugs'],
    ]);
    expect(slugs(withSection(TABLE, section('more', 'More'), null)).at(-1)).toBe('more');
  });

  test('leaves a section in its place, or puts it after another', () => {
    const renamed = { ...sub('tests-skin', '10100-10199'), name: 'Skin and hair' };
    expect(withSection(TABLE, renamed, null)[2]).toEqual(renamed);
    expect(slugs(withSection(TABLE, renamed, 'tests'))).toEqual([
      ...['tests', 'tests-skin', 'tests-blood', 'drugs'],
    ]);
  });
});
