import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Decimal, moneyText } from '../../server/db/decimal.ts';
import { ANESTHESIA_SHARES_2025, localityAnesthesiaFactor } from '../../server/payment/anesthesia.factor.ts';
import { paymentFor } from '../../server/payment/payment.figures.ts';
import {
  amountOf,
  componentsOf,
  oppsComponentsOf,
  type Setting,
} from '../../server/payment/payment.formula.ts';
import type { RvuRow } from '../../server/rvu/rvu.row.ts';
import { CMS_FILES, hasCmsFiles, wholeRelease } from '../support/cms-releases.ts';

const FACTOR_2025 = '32.3465';
const SETTINGS = ['NON_FACILITY', 'FACILITY'] as const satisfies readonly Setting[];

/** One line of CMS's own payment amounts: PFREV25D. */
interface PaidLine {
  readonly place: string;
  readonly code: string;
  readonly modifier: string;
  readonly amounts: Readonly<Record<Setting, string>>;
}

function paidLines(): PaidLine[] {
  const lines = readFileSync(`${CMS_FILES}payments/PFREV4.txt`, 'latin1').split(/\r?\n/);
  return lines.flatMap((line) => {
    const cells = line.split(',').map((cell) => cell.replaceAll('"', '').trim());
    if (!/^\d{4}$/.test(cells[0] ?? '')) return [];
    const [, mac = '', locality = '', code = '', modifier = '', outside = '', inside = ''] = cells;
    const amounts = {
      NON_FACILITY: outside.replace(/^0+(?=\d)/, ''),
      FACILITY: inside.replace(/^0+(?=\d)/, ''),
    };
    return [{ place: `${mac}/${locality}`, code, modifier, amounts }];
  });
}

async function october2025() {
  const { read } = await wholeRelease();
  const rows = new Map(read.rows.map((row) => [`${row.code}/${row.modifier}`, row]));
  const places = new Map(read.localities.map((place) => [`${place.mac}/${place.locality}`, place]));
  return { read, rows, places };
}

(hasCmsFiles ? describe : describe.skip)('against amounts that CMS publishes', () => {
  test('the formula gives all 3,052 amounts of PFREV25D', async () => {
    const { rows, places } = await october2025();
    const lines = paidLines();
    const wrong: string[] = [];
    for (const { place, code, modifier, amounts } of lines) {
      const row = rows.get(`${code}/${modifier}`);
      const locality = places.get(place);
      for (const setting of SETTINGS) {
        const ours =
          row === undefined || locality === undefined
            ? 'unknown'
            : moneyText(amountOf(componentsOf(row, setting), locality, FACTOR_2025));
        if (ours !== amounts[setting]) wrong.push(`${place} ${code} ${modifier} ${setting}: ${ours}`);
      }
    }
    expect(lines).toHaveLength(1_526);
    expect(wrong).toEqual([]);
  }, 120_000);

  test('a payment is one of these amounts, or null in the 1,308 that CMS marks NA', async () => {
    const { read, rows, places } = await october2025();
    const count = { equal: 0, na: 0, wrong: 0 };
    for (const { place, code, modifier, amounts } of paidLines()) {
      const row = rows.get(`${code}/${modifier}`);
      const locality = places.get(place) ?? null;
      const payment =
        row === undefined
          ? null
          : paymentFor({ row, factors: read.factors, basis: 'NON_QPP', on: null, locality, oppsCap: null });
      for (const [setting, amount] of [
        ['NON_FACILITY', payment?.nonFacility],
        ['FACILITY', payment?.facility],
      ] as const) {
        if (isNa(row, setting)) count[amount === null ? 'na' : 'wrong'] += 1;
        else count[amount === amounts[setting] ? 'equal' : 'wrong'] += 1;
      }
    }
    expect(count).toEqual({ equal: 1_744, na: 1_308, wrong: 0 });
  });

  test('the lower of fee and OPPS amount is the price of all 6,322 capped rows that are not contractor priced', async () => {
    const { read, rows, places } = await october2025();
    const count = { equal: 0, bound: 0, wrong: 0 };
    for (const cap of read.oppsCaps) {
      const row = rows.get(`${cap.code}/${cap.modifier}`);
      const locality = places.get(`${cap.mac}/${cap.locality}`);
      if (cap.status !== 'A' || row === undefined || locality === undefined) continue;
      const fee = amountOf(componentsOf(row, 'NON_FACILITY'), locality, FACTOR_2025);
      const opps = amountOf(oppsComponentsOf(row, 'NON_FACILITY'), locality, FACTOR_2025);
      count[
        moneyText(Decimal.min(fee, opps)) === new Decimal(cap.nonFacility).toFixed(2) ? 'equal' : 'wrong'
      ] += 1;
      if (opps.lessThanOrEqualTo(fee)) count.bound += 1;
    }
    expect(count).toEqual({ equal: 6_322, bound: 6_322, wrong: 0 });
  });

  test('the anesthesia factor of all 109 localities follows from the national one', async () => {
    const { read, places } = await october2025();
    const wrong = read.anesthesia.filter(({ mac, locality, nonQpp }) => {
      const place = places.get(`${mac}/${locality}`);
      if (place === undefined) return true;
      return localityAnesthesiaFactor('20.3178', ANESTHESIA_SHARES_2025, place) !== nonQpp;
    });
    expect(read.anesthesia).toHaveLength(109);
    expect(wrong).toEqual([]);
  });
});

function isNa(row: RvuRow | undefined, setting: Setting): boolean {
  return setting === 'FACILITY' ? row?.isFacilityNa === true : row?.isNonFacilityNa === true;
}
