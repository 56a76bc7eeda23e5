import { beforeAll, describe, expect, test } from '@jest/globals';
import type { DeliveryContext } from '../../server/delivery/delivery.context.ts';
import { buildLocality } from '../support/build-locality.ts';
import { buildRow } from '../support/build-page.ts';
import { buildBook, buildLoaded, buildSnapshot, sampleSnapshot } from '../support/edition.build.ts';
import { ask, contextOf, refusal } from './ask.ts';

let sample: DeliveryContext;

beforeAll(async () => {
  sample = contextOf(buildBook(await sampleSnapshot()));
});

const AMOUNTS = `query ($code: CodeValue!, $mac: String!, $locality: String!) { codePage(code: $code) {
  usual: payment(locality: { mac: $mac, locality: $locality }) { nonFacility facility }
  qualifying: payment(locality: { mac: $mac, locality: $locality }, basis: QPP) { nonFacility facility }
} }`;

describe('a payment', () => {
  test('is refused for a locality that the release does not have', async () => {
    const query =
      '{ codePage(code: "96932") { payment(locality: { mac: "99999", locality: "00" }) { nonFacility } } }';
    expect(await refusal(sample, query)).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'RVU26C has no locality 99999/00. `localities` lists them.',
    });
  });

  test('is refused for a place that is named twice', async () => {
    const query =
      '{ codePage(code: "96932") { payment(zip: "35401", locality: { mac: "10112", locality: "00" }) { nonFacility } } }';
    expect((await refusal(sample, query)).message).toBe('Name a locality or a ZIP code, not both.');
  });

  test('is refused for text that is no ZIP code', async () => {
    const query = '{ codePage(code: "96932") { payment(zip: "3540") { nonFacility } } }';
    expect((await refusal(sample, query)).message).toBe('A ZIP code has five digits: 35401.');
  });

  // Amounts of formats.md §9, computed there from RVU26C and GPCI2026.
  test.each([
    ['96932', '10112', '00', '107.16', null],
    ['96932', '13202', '01', '142.58', null],
    ['96932', '02102', '01', '130.38', null],
    ['99213', '10112', '00', '87.79', '54.77'],
    ['99213', '13202', '01', '107.63', '63.78'],
    ['99214', '02102', '01', '169.92', '115.49'],
    ['45378', '10112', '00', '339.88', '153.13'],
    ['27447', '13202', '01', null, '1341.54'],
  ])(
    'of %s in %s/%s is %s outside and %s in a facility',
    async (code, mac, locality, nonFacility, facility) => {
      const { codePage } = await ask<{ codePage: { usual: unknown } }>(sample, AMOUNTS, {
        code,
        mac,
        locality,
      });
      expect(codePage.usual).toEqual({ nonFacility, facility });
    },
  );

  test('is national without a place, and shows its arithmetic', async () => {
    const query = `{ codePage(code: "96932") { payment {
      basis locality { mac } conversionFactor nonFacility facility limitingChargeNonFacility limitingChargeFacility
      steps { expression result }
    } } }`;
    expect(await ask(sample, query)).toEqual({
      codePage: {
        payment: {
          basis: 'NON_QPP',
          locality: null,
          conversionFactor: '33.4009',
          nonFacility: '122.58',
          facility: null,
          limitingChargeNonFacility: '133.92',
          limitingChargeFacility: null,
          steps: [
            { expression: '0.00 × 1', result: '0' },
            { expression: '0.01 × 1', result: '0.01' },
            { expression: '3.66 × 1', result: '3.66' },
            { expression: '0 + 3.66 + 0.01', result: '3.67' },
            { expression: '3.67 × 33.4009', result: '122.581303' },
            { expression: '122.581303', result: '122.58' },
            { expression: '122.58 × 1.0925', result: '133.92' },
          ],
        },
      },
    });
  });

  test('is null for a row that Medicare does not price, and for a day outside the release', async () => {
    const query = `{
      a: codePage(code: "A9270") { payment { nonFacility } }
      b: codePage(code: "96932") { payment(modifier: "26") { nonFacility } }
      c: codePage(code: "96932") { payment(on: "2020-01-01") { nonFacility } }
    }`;
    expect(await ask(sample, query)).toEqual({
      a: { payment: null },
      b: { payment: null },
      c: { payment: null },
    });
  });

  test('of anesthesia is base units and time by the factor of the place', async () => {
    const query = `{ codePage(code: "00142", release: "RVU25D") {
      payment { nonFacility } anesthesia { conversionFactor locality { mac } }
      manhattan: anesthesia(locality: { mac: "13202", locality: "01" }) { locality { locality } }
    } other: codePage(code: "99213") { anesthesia { conversionFactor } } }`;
    expect(await ask(sample, query)).toEqual({
      codePage: {
        payment: null,
        anesthesia: { conversionFactor: '20.3178', locality: null },
        manhattan: { locality: { locality: '01' } },
      },
      other: { anesthesia: null },
    });
  });
});

describe('a payment by ZIP code', () => {
  const place = (locality: string) => buildLocality({ mac: '10112', locality, name: `PLACE ${locality}` });
  const zip = (digits: string, locality: string) => ({
    zip: digits,
    mac: '10112',
    locality,
    state: 'AL',
    needsZip9: false,
  });
  const context = contextOf(
    buildBook(
      buildSnapshot({
        releases: [
          buildLoaded(
            [buildRow({ code: '99213' })],
            { liveFrom: new Date(0) },
            {
              localities: [place('00'), place('01')],
              zips: [zip('35401', '00'), zip('35402', '00'), zip('35402', '01')],
            },
          ),
        ],
      }),
    ),
  );
  const query =
    'query ($zip: String) { codePage(code: "99213") { payment(zip: $zip) { locality { name } } } }';

  test('is that of the locality that serves it, with four more digits or without', async () => {
    const answer = { codePage: { payment: { locality: { name: 'PLACE 00' } } } };
    expect(await ask(context, query, { zip: '35401' })).toEqual(answer);
    expect(await ask(context, query, { zip: '35401-1234' })).toEqual(answer);
  });

  test('is refused where CMS splits it, with the localities to choose from', async () => {
    expect((await refusal(context, query, { zip: '35402' })).message).toBe(
      'CMS splits ZIP code 35402 between localities 10112/00 and 10112/01. Name one of them.',
    );
  });

  test('is refused where the release does not know it', async () => {
    expect((await refusal(context, query, { zip: '00001' })).message).toBe(
      'RVU26C knows no locality for ZIP code 00001. Name a locality.',
    );
  });

  test('has all its localities listed', async () => {
    const { localities } = await ask<{ localities: unknown }>(
      context,
      '{ localities(zip: "35402") { locality } }',
    );
    expect(localities).toEqual([{ locality: '00' }, { locality: '01' }]);
  });
});
