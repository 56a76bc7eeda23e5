import { describe, expect, test } from '@jest/globals';
import { nationalAmount, type PaymentQuestion, paymentFor } from '../../server/payment/payment.figures.ts';
import type { ConversionFactor } from '../../server/release/release.facts.ts';
import { buildLocality } from '../support/build-locality.ts';
import { buildEmptyRow, buildRelease, buildRow } from '../support/build-page.ts';

const FACTORS_2024: readonly ConversionFactor[] = [
  { basis: 'NON_QPP', value: '32.7442', from: '2024-01-01', to: '2024-03-08', source: 'rule' },
  { basis: 'NON_QPP', value: '33.2875', from: '2024-03-09', to: '2024-12-31', source: 'law' },
];

function ask(overrides: Partial<PaymentQuestion> = {}) {
  return paymentFor({
    row: buildRow(),
    factors: buildRelease().conversionFactors,
    basis: 'NON_QPP',
    on: null,
    locality: null,
    oppsCap: null,
    ...overrides,
  });
}

describe('what Medicare sets no price for', () => {
  test.each(['B', 'C', 'E', 'I', 'J', 'M', 'N', 'P', 'X'])(
    'status %s has no payment, whatever its figures',
    (status) => {
      expect(ask({ row: buildRow({ status }) })).toBeNull();
    },
  );

  test('a "+" row has no payment', () => {
    expect(ask({ row: buildRow({ status: 'N', isListedOnly: true }) })).toBeNull();
    expect(ask({ row: buildRow({ isListedOnly: true }) })).toBeNull();
  });

  test('a restricted row without figures has no payment', () => {
    expect(ask({ row: buildEmptyRow({ status: 'R' }) })).toBeNull();
  });

  test('a row that is NA in both settings has no payment', () => {
    expect(ask({ row: buildRow({ isNonFacilityNa: true, isFacilityNa: true }) })).toBeNull();
  });

  test('a day outside all factors has no payment', () => {
    expect(ask({ on: '2025-12-31' })).toBeNull();
    expect(ask({ on: '2027-01-01' })).toBeNull();
  });

  test('in 2026 a missing participants factor is not replaced by the other one', () => {
    const factors = buildRelease().conversionFactors.filter(({ basis }) => basis === 'NON_QPP');
    expect(ask({ factors, basis: 'QPP' })).toBeNull();
  });

  test('an NA setting has no amount though the file prints a figure', () => {
    const payment = ask({ row: buildRow({ isNonFacilityNa: true }) });
    expect(payment).toMatchObject({ nonFacility: null, limitingChargeNonFacility: null, facility: '57.45' });
    expect(payment?.steps.map(({ kind }) => kind)).not.toContain('nonFacilityPe');
    expect(payment?.notes).toEqual(['nonFacilityNa']);
    expect(
      nationalAmount(
        buildRow({ isNonFacilityNa: true }),
        buildRelease().conversionFactors,
        'NON_QPP',
        'NON_FACILITY',
      ),
    ).toBeNull();
  });
});

describe('payment', () => {
  test('is national with every index 1 unless a locality is named', () => {
    expect(ask()).toMatchObject({
      basis: 'NON_QPP',
      locality: null,
      conversionFactor: '33.4009',
      nonFacility: '95.19',
      facility: '57.45',
      limitingChargeNonFacility: '104.00',
      limitingChargeFacility: '62.76',
      oppsCap: null,
      notes: [],
    });
  });

  test('participants in 2026 have their own factor', () => {
    expect(ask({ basis: 'QPP' })).toMatchObject({ conversionFactor: '33.5675', nonFacility: '95.67' });
  });

  test('until 2025 one factor served both, and the payment says so', () => {
    expect(ask({ factors: FACTORS_2024, basis: 'QPP' })).toMatchObject({
      basis: 'QPP',
      conversionFactor: '32.7442',
      notes: ['oneFactor'],
    });
  });

  test('a factor that changed in mid-year is taken by the day', () => {
    const factorOn = (on: string | null) => ask({ factors: FACTORS_2024, on })?.conversionFactor;
    expect(factorOn('2024-03-08')).toBe('32.7442');
    expect(factorOn('2024-03-09')).toBe('33.2875');
    expect(factorOn(null)).toBe('32.7442');
  });

  test('restricted services and those paid when alone carry a note', () => {
    expect(ask({ row: buildRow({ status: 'R' }) })?.notes).toEqual(['restricted']);
    expect(ask({ row: buildRow({ status: 'T' }) })?.notes).toEqual(['aloneThatDay']);
  });

  test('the OPPS cap stands beside an amount that stays as it is', () => {
    const oppsCap = {
      code: '99213',
      modifier: '',
      status: 'A',
      mac: '10112',
      locality: '00',
      facility: '40.00',
      nonFacility: '50.00',
    };
    const payment = ask({ oppsCap, locality: buildLocality() });
    expect(payment).toMatchObject({ oppsCap: '50.00', notes: ['oppsCap'] });
    expect(payment?.nonFacility).toBe(ask({ locality: buildLocality() })?.nonFacility);
    expect(ask({ oppsCap, row: buildRow({ isNonFacilityNa: true }) })?.oppsCap).toBe('40.00');
  });

  test('the arithmetic can be redone line by line', () => {
    const payment = ask({ locality: buildLocality({ peGpci: '0.875', malpracticeGpci: '0.566' }) });
    expect(payment?.nonFacility).toBe('87.79');
    expect(payment?.steps.slice(0, 7)).toEqual([
      { kind: 'work', expression: '1.30 × 1.000', result: '1.3' },
      { kind: 'malpractice', expression: '0.09 × 0.566', result: '0.05094' },
      { kind: 'nonFacilityPe', expression: '1.46 × 0.875', result: '1.2775' },
      { kind: 'nonFacilitySum', expression: '1.3 + 1.2775 + 0.05094', result: '2.62844' },
      { kind: 'nonFacilityProduct', expression: '2.62844 × 33.4009', result: '87.792261596' },
      { kind: 'nonFacility', expression: '87.792261596', result: '87.79' },
      { kind: 'limitingNonFacility', expression: '87.79 × 1.0925', result: '95.91' },
    ]);
    expect(payment?.steps).toHaveLength(12);
  });
});
