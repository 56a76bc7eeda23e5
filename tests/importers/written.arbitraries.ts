import fc from 'fast-check';
import type { PprrvuRow } from './written.files.ts';

const cents = (value: number) => (value / 100).toFixed(2);
const rvu = fc.integer({ min: 0, max: 29_999 });
const oneOf = (...values: string[]) => fc.constantFrom(...values);

const code = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map((digits) => String(digits).padStart(5, '0')),
  fc
    .tuple(fc.integer({ min: 0, max: 9_999 }), oneOf('F', 'T', 'U', 'M'))
    .map(([digits, letter]) => String(digits).padStart(4, '0') + letter),
  fc
    .tuple(oneOf('A', 'D', 'G', 'J', 'V'), fc.integer({ min: 0, max: 9_999 }))
    .map(([letter, digits]) => letter + String(digits).padStart(4, '0')),
);

/** What CMS may print in 30 characters; blanks at the ends cannot be told from padding in a txt. */
const descriptor = fc
  .string({ unit: fc.constantFrom(...'abcXYZ 019,"\'()/&<=>+-.;#'), maxLength: 30 })
  .map((text) => text.trim());

const split = oneOf('0.00 0.00 0.00', '0.10 0.69 0.21', '0.09 0.84 0.07', '0.17 0.60 0.23');

/** Any row that CMS could print, with totals that add up. */
const row: fc.Arbitrary<PprrvuRow> = fc
  .record({
    code,
    descriptor,
    split,
    modifier: oneOf('', '26', 'TC', '53'),
    status: oneOf('A', 'B', 'C', 'E', 'I', 'J', 'M', 'N', 'P', 'R', 'T', 'X'),
    flag: oneOf('', '+'),
    work: rvu,
    nonFacilityPe: rvu,
    facilityPe: rvu,
    malpractice: fc.integer({ min: 0, max: 9_999 }),
    nonFacilityNa: oneOf('', 'NA'),
    facilityNa: oneOf('', 'NA'),
    pcTc: fc.integer({ min: 0, max: 9 }).map(String),
    global: oneOf('000', '010', '090', 'MMM', 'XXX', 'YYY', 'ZZZ'),
    multiple: oneOf('0', '1', '2', '3', '4', '5', '6', '7', '9'),
    bilateral: oneOf('0', '1', '2', '3', '9'),
    assistant: oneOf('0', '1', '2', '9'),
    co: oneOf('0', '1', '2', '9'),
    team: oneOf('0', '1', '2', '9'),
    base: fc.oneof(fc.constant(''), code),
    supervision: oneOf('01', '02', '03', '04', '05', '09', '21', '66', '6A', '7A'),
    family: oneOf('88', '99'),
    oppsNonFacility: rvu,
    oppsFacility: rvu,
    oppsMalpractice: rvu,
  })
  .map(({ split: shares, ...values }) => {
    const [pre = '', intra = '', post = ''] = shares.split(' ');
    const { work, nonFacilityPe, facilityPe, malpractice } = values;
    return {
      ...values,
      pre,
      intra,
      post,
      pricing: '9',
      factor: '33.4009',
      calculation: '0',
      work: cents(work),
      nonFacilityPe: cents(nonFacilityPe),
      facilityPe: cents(facilityPe),
      malpractice: cents(malpractice),
      nonFacilityTotal: cents(work + nonFacilityPe + malpractice),
      facilityTotal: cents(work + facilityPe + malpractice),
      oppsNonFacility: cents(values.oppsNonFacility),
      oppsFacility: cents(values.oppsFacility),
      oppsMalpractice: cents(values.oppsMalpractice),
    };
  });

export const pprrvuRows = fc.uniqueArray(row, {
  minLength: 1,
  maxLength: 12,
  selector: (one) => `${one.code} ${one.modifier}`,
});
export const lineEnds = fc.constantFrom('\r\n', '\n', '\r');
