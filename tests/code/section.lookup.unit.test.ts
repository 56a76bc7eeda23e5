import { describe, expect, test } from '@jest/globals';
import { SectionLookup } from '../../server/code/section.lookup.ts';
import { section, subsections } from '../../server/code/section.starter.table.ts';
import { STARTER_SECTIONS } from '../../server/code/section.starter.ts';
import { cmsRelease, hasCmsFiles, STARTER_LOOKUP } from '../support/cms-releases.ts';

function placeOf(code: string): string {
  const place = STARTER_LOOKUP.placeOf(code);
  return [place.section.slug, place.subsection?.slug].filter(Boolean).join(' > ');
}

describe('section of a code', () => {
  test('a code that no range holds is listed among the other codes', () => {
    expect(placeOf('1234Q')).toBe('unsorted');
  });

  test.each([
    ['96932', 'medicine > medicine-skin'],
    ['99213', 'evaluation-and-management > evaluation-and-management-office'],
    ['98016', 'evaluation-and-management > evaluation-and-management-telemedicine'],
    ['99140', 'medicine > medicine-anesthesia-circumstances'],
    ['99500', 'medicine > medicine-home'],
    ['00100', 'anesthesia > anesthesia-head'],
    ['27447', 'surgery > surgery-musculoskeletal'],
    ['69990', 'surgery > surgery-microscope'],
    ['70450', 'radiology > radiology-diagnostic'],
    ['80500', 'laboratory > laboratory-consultation'],
    ['0042T', 'emerging-technology'],
    ['0001F', 'performance-measurement'],
    ['0001U', 'proprietary-laboratory'],
    ['G0439', 'hcpcs > hcpcs-g'],
    ['GXXX1', 'hcpcs > hcpcs-g'],
    ['D0210', 'dental'],
  ])('%s is found in %s', (code, place) => {
    expect(placeOf(code)).toBe(place);
  });

  test('a category III code does not fall into a number range that surrounds it as text', () => {
    expect('0042T' > '00100' && '0042T' < '01999').toBe(true);
    expect(placeOf('0042T')).toBe('emerging-technology');
  });

  test('the narrowest range wins, so a range of one code overrides all', () => {
    const lookup = new SectionLookup([
      section('wide', 'Wide', '10000-19999'),
      ...subsections('wide', [['part', 'Part', '10000-10999']]),
      section('odd', 'Odd', '10500'),
    ]);
    expect(lookup.placeOf('10499').subsection?.slug).toBe('wide-part');
    expect(lookup.placeOf('10500').section.slug).toBe('odd');
    expect(lookup.placeOf('11000').subsection).toBeNull();
  });

  test('a range of 21 codes is narrower than one of 100, wherever it begins', () => {
    const lookup = new SectionLookup([
      section('hundred', 'Hundred', '10100-10199'),
      section('score', 'Score', '10190-10210'),
    ]);
    expect(lookup.placeOf('10195').section.slug).toBe('score');
    const letters = new SectionLookup([
      section('hundred', 'Hundred', 'J0100-J0199'),
      section('score', 'Score', 'J0190-J0210'),
      section('all', 'All', 'J0000-JZZZZ'),
    ]);
    expect(letters.placeOf('J0195').section.slug).toBe('score');
    expect(letters.placeOf('J0150').section.slug).toBe('hundred');
  });

  test('every slug is used once and every parent exists', () => {
    const slugs = STARTER_SECTIONS.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const { parent } of STARTER_SECTIONS) if (parent !== null) expect(slugs).toContain(parent);
  });
});

(hasCmsFiles ? describe : describe.skip)('sections of real releases', () => {
  test.each([
    ['RVU25D', 16_852, 1_077],
    ['RVU26C', 17_096, 1_094],
  ] as const)('every code of %s falls into exactly one section', async (name, codes, medicine) => {
    const { rowsByCode } = await cmsRelease(name);
    const counts = new Map<string, number>();
    for (const code of rowsByCode.keys()) {
      const { section: found, subsection } = STARTER_LOOKUP.placeOf(code);
      counts.set(found.slug, (counts.get(found.slug) ?? 0) + 1);
      expect(narrowestOwners(code)).toEqual([(subsection ?? found).slug]);
    }
    expect(rowsByCode.size).toBe(codes);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(codes);
    expect(counts.get('medicine')).toBe(medicine);
    expect(counts.get('unsorted')).toBeUndefined();
  });
});

/** Subsections that hold the code, or sections where none does: found by a plain scan of the table. */
function narrowestOwners(code: string): string[] {
  const isNumber = /^\d{5}$/.test(code);
  const owners = STARTER_SECTIONS.filter(({ ranges }) =>
    ranges.some(({ from, to }) => {
      const sameKind = isNumber === /^\d{5}$/.test(from) && /^[A-Z]/.test(code) === /^[A-Z]/.test(from);
      const sameSuffix = !/^\d{4}[A-Z]$/.test(code) || code.at(4) === from.at(4);
      return sameKind && sameSuffix && from <= code && code <= to;
    }),
  );
  const below = owners.filter(({ parent }) => parent !== null);
  const above = owners.filter(({ slug }) => slug !== 'hcpcs' && slug !== 'medicine');
  return (below.length > 0 ? below : above.length > 0 ? above : owners).map(({ slug }) => slug);
}
