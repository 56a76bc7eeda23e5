import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Decimal } from 'decimal.js';
import { SectionLookup } from '../../server/code/section.lookup.ts';
import { STARTER_SECTIONS } from '../../server/code/section.starter.ts';
import { RVU_STATES, rvuState } from '../../server/rvu/rvu.state.ts';
import {
  CMS,
  figuresOf,
  hasCms,
  isOwnedByOthers,
  linesOf,
  longWordsOf,
  RELEASES,
  rowsOf,
  SAMPLE,
} from './sample.files.ts';

const sample25D = rowsOf(`${SAMPLE}/RVU25D/PPRRVU2025_Oct.csv`);
const sample26C = rowsOf(`${SAMPLE}/RVU26C/PPRRVU2026_Jul_nonQPP.csv`);
const sampleOf = { RVU25D: sample25D, RVU26C: sample26C };
const codesOf = (rows: Map<string, string[]>) =>
  new Set([...rows.keys()].map((key) => key.split(' ')[0] ?? ''));
const codes25D = codesOf(sample25D);
const codes26C = codesOf(sample26C);
const allCodes = new Set([...codes25D, ...codes26C]);

function statesOf(rows: Map<string, string[]>): Map<string, string> {
  return new Map(
    [...codesOf(rows)].map((code) => [
      code,
      rvuState([...rows.values()].filter(([value]) => value === code).map(figuresOf)),
    ]),
  );
}

/**
 * Figures from CMS's files of October 2025 and July 2026 (formats.md §10), typed by hand:
 * status, work, non-facility PE, NA, facility PE, NA, malpractice, non-facility total, facility total, PC/TC, global.
 */
const PUBLISHED = [
  ['RVU25D', '96931', 'A 0.80 4.16 - 4.16 NA 0.04 5.00 5.00 4 XXX'],
  ['RVU26C', '96931', 'A 0.78 4.11 - 4.11 NA 0.04 4.93 4.93 4 XXX'],
  ['RVU25D', '96932', 'A 0.00 3.70 - 3.70 NA 0.01 3.71 3.71 3 XXX'],
  ['RVU26C', '96932', 'A 0.00 3.66 - 3.66 NA 0.01 3.67 3.67 3 XXX'],
  ['RVU25D', '96933', 'A 0.80 0.46 - 0.46 NA 0.03 1.29 1.29 2 XXX'],
  ['RVU26C', '96933', 'A 0.78 0.45 - 0.45 NA 0.03 1.26 1.26 2 XXX'],
  ['RVU25D', '99213', 'A 1.30 1.35 - 0.57 - 0.10 2.75 1.97 0 XXX'],
  ['RVU26C', '99213', 'A 1.30 1.46 - 0.33 - 0.09 2.85 1.72 0 XXX'],
  ['RVU25D', '45378', 'A 3.26 6.44 - 1.79 - 0.43 10.13 5.48 0 000'],
  ['RVU26C', '45378', 'A 3.18 7.73 - 1.34 - 0.41 11.32 4.93 0 000'],
  ['RVU25D', '45378 53', 'A 1.63 3.22 - 0.90 - 0.22 5.07 2.75 0 000'],
  ['RVU26C', '45378 53', 'A 1.59 3.87 - 0.67 - 0.21 5.67 2.47 0 000'],
  ['RVU26C', '70450', 'A 0.83 2.30 - 2.30 NA 0.06 3.19 3.19 1 XXX'],
  ['RVU26C', '70450 26', 'A 0.83 0.30 - 0.30 - 0.05 1.18 1.18 1 XXX'],
  ['RVU26C', '70450 TC', 'A 0.00 2.00 - 2.00 NA 0.01 2.01 2.01 1 XXX'],
  ['RVU25D', 'G0439', 'A 1.92 1.86 - 1.86 NA 0.13 3.91 3.91 0 XXX'],
  ['RVU26C', 'G0439', 'A 1.92 2.07 - 2.07 NA 0.13 4.12 4.12 0 XXX'],
  ['RVU25D', '27447', 'A 19.60 15.30 NA 15.30 - 3.98 38.88 38.88 0 090'],
  ['RVU26C', '27447', 'A 19.11 11.58 NA 11.58 - 4.02 34.71 34.71 0 090'],
  ['RVU26C', '93000', 'A 0.17 0.27 - 0.27 NA 0.02 0.46 0.46 4 XXX'],
] as const;

const besideCms = hasCms ? 'the sample beside the files of CMS' : 'skipped: ../shared/cms is not here';

(hasCms ? describe : describe.skip)(besideCms, () => {
  it.each(RELEASES)('$name borrows no CPT or dental descriptor', ({ name, file }) => {
    const borrowed = [...rowsOf(`${CMS}/${name}/${file}`)].filter(([key, [code = '', , theirs = '']]) => {
      const ours = sampleOf[name].get(key)?.[2];
      return ours !== undefined && isOwnedByOthers(code) && isBorrowed(ours, theirs);
    });
    expect(borrowed.map(([key]) => key)).toEqual([]);
  });

  it.each(RELEASES)('$name repeats every figure of CMS and all rows of its codes', ({ name, file }) => {
    const codes = codesOf(sampleOf[name]);
    const theirs = [...rowsOf(`${CMS}/${name}/${file}`).values()].filter(([code = '']) => codes.has(code));
    const withoutWords = (cells: string[]) => cells.toSpliced(2, 1, '');
    expect([...sampleOf[name].values()].map(withoutWords)).toEqual(theirs.map(withoutWords));
  });

  it.each(RELEASES)('$name keeps the descriptors that are CMS’s own', ({ name, file }) => {
    const theirs = rowsOf(`${CMS}/${name}/${file}`);
    const hcpcs = [...sampleOf[name]].filter(([key]) => !isOwnedByOthers(key));
    expect(hcpcs.map(([key, cells]) => [key, cells[2]])).toEqual(
      hcpcs.map(([key]) => [key, theirs.get(key)?.[2]]),
    );
  });

  it.each(RELEASES)('$name has the title, copyright and header lines of CMS', ({ name, file }) => {
    expect(linesOf(`${SAMPLE}/${name}/${file}`).slice(0, 10)).toEqual(
      linesOf(`${CMS}/${name}/${file}`).slice(0, 10),
    );
  });

  it.each([
    ['RVU25D', 'GPCI2025.csv', 'RVU25D'],
    ['RVU25D', '25LOCCO.csv', 'RVU25D'],
    ['RVU25D', 'ANES2025.csv', 'RVU25D'],
    ['RVU26C', 'GPCI2026.csv', 'RVU26A'],
    ['RVU26C', '26LOCCO.csv', 'RVU26A'],
    ['RVU26C', 'ANES2026.csv', 'RVU26A'],
  ])('%s/%s is the file of CMS byte for byte', (name, file, source) => {
    expect(readFileSync(`${SAMPLE}/${name}/${file}`).equals(readFileSync(`${CMS}/${source}/${file}`))).toBe(
      true,
    );
  });
});

describe('the sample releases', () => {
  it('number 73 and 74 codes, 71 of them in both', () => {
    expect([codes25D.size, codes26C.size, allCodes.size]).toEqual([73, 74, 76]);
  });

  it('show two codes that went and three that came', () => {
    expect([...codes25D].filter((code) => !codes26C.has(code))).toEqual(['55700', '91122']);
    expect([...codes26C].filter((code) => !codes25D.has(code))).toEqual(['55707', '64728', '91125']);
  });

  it('show codes whose status changed', () => {
    const changed = [...sample25D].filter(([key, cells]) => {
      const later = sample26C.get(key);
      return later !== undefined && later[3] !== cells[3];
    });
    expect(changed.map(([key, cells]) => `${key} ${cells[3]} ${sample26C.get(key)?.[3]}`)).toEqual([
      '0583T C A',
      '77417 A B',
      'Q4101 E A',
    ]);
  });

  it('hold every state that a code can have in a file', () => {
    const states = new Set([...statesOf(sample25D).values(), ...statesOf(sample26C).values()]);
    expect([...states].sort()).toEqual(RVU_STATES.filter((state) => state !== 'NOT_IN_FILE').sort());
  });

  it('hold every section, with most body systems of surgery', () => {
    const lookup = new SectionLookup(STARTER_SECTIONS);
    const places = [...allCodes].map((code) => lookup.placeOf(code));
    const sections = new Set(places.map(({ section }) => section.slug));
    const absent = STARTER_SECTIONS.filter(({ slug, parent }) => parent === null && !sections.has(slug));
    // CMS's file has no code that ends in U, M or A (formats.md §5).
    expect(absent.map(({ slug }) => slug)).toEqual([
      'proprietary-laboratory',
      'administrative-maaa',
      'vaccine-administration',
    ]);
    const surgery = places.filter(({ section }) => section.slug === 'surgery');
    expect(new Set(surgery.map(({ subsection }) => subsection?.slug)).size).toBeGreaterThanOrEqual(11);
  });

  it.each(RELEASES)('$name has $columns columns in every line', ({ name, file, columns }) => {
    const widths = new Set(linesOf(`${SAMPLE}/${name}/${file}`).map((cells) => cells.length));
    expect([...widths]).toEqual([columns]);
  });

  it.each(RELEASES)('$name adds up in every row', ({ name }) => {
    const wrong = [...sampleOf[name].values()].map(figuresOf).filter((row) => {
      const fixed = new Decimal(row.work).plus(row.malpractice);
      return !(
        fixed.plus(row.nonFacilityPe).equals(row.nonFacilityTotal) &&
        fixed.plus(row.facilityPe).equals(row.facilityTotal)
      );
    });
    expect(wrong.map(({ code, modifier }) => `${code} ${modifier}`)).toEqual([]);
  });

  it.each(PUBLISHED)('%s prints %s as %s', (name, key, printed) => {
    const cells = sampleOf[name].get(key) ?? [];
    expect(
      cells
        .slice(3, 15)
        .toSpliced(1, 1)
        .map((cell) => cell || '-')
        .join(' '),
    ).toBe(printed);
  });

  it('keeps our own descriptors within CMS’s fifty characters', () => {
    const long = [...sample25D, ...sample26C].filter(([, cells]) => (cells[2] ?? '').length > 50);
    expect(long.map(([key]) => key)).toEqual([]);
  });

  it('caps in OPPSCAP only codes of the sample', () => {
    const capped = new Set(rowsOf(`${SAMPLE}/RVU25D/OPPSCAP_Oct.csv`).keys());
    expect([...capped].every((key) => sample25D.has(key))).toBe(true);
    expect(capped.size).toBeGreaterThan(0);
  });
});

/** Equal but for case and punctuation, or three or more long words in common that make 60% of either text. */
function isBorrowed(ours: string, theirs: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (bare(ours) === bare(theirs)) return true;
  const [mine, other] = [longWordsOf(ours), longWordsOf(theirs)];
  const shared = [...mine].filter((word) => other.has(word)).length;
  return shared >= 3 && shared / Math.min(mine.size, other.size) >= 0.6;
}
