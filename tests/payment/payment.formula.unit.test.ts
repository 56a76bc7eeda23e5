import { describe, expect, test } from '@jest/globals';
import { Decimal, moneyText } from '../../server/db/decimal.ts';
import { amountOf, limitingChargeOf, NATIONAL_INDEXES } from '../../server/payment/payment.formula.ts';

const ALABAMA_2024 = { workGpci: '1.000', peGpci: '0.869', malpracticeGpci: '0.575' };
const MANHATTAN_2024 = { workGpci: '1.065', peGpci: '1.166', malpracticeGpci: '1.656' };
const ALABAMA_2026 = { workGpci: '1.000', peGpci: '0.875', malpracticeGpci: '0.566' };
const MANHATTAN_2026 = { workGpci: '1.064', peGpci: '1.162', malpracticeGpci: '1.586' };
const ALASKA_2026 = { workGpci: '1.500', peGpci: '1.065', malpracticeGpci: '0.551' };

function amount(
  work: string,
  practiceExpense: string,
  malpractice: string,
  indexes: typeof ALABAMA_2024,
  factor: string,
) {
  return moneyText(amountOf({ work, practiceExpense, malpractice }, indexes, factor));
}

describe('payment formula', () => {
  test('99213 of 2024 in Alabama, before and after the change of 9 March', () => {
    expect(amount('1.30', '1.33', '0.10', ALABAMA_2024, '32.7442')).toBe('82.30');
    expect(amount('1.30', '0.56', '0.10', ALABAMA_2024, '32.7442')).toBe('60.38');
    expect(amount('1.30', '1.33', '0.10', ALABAMA_2024, '33.2875')).toBe('83.66');
    expect(amount('1.30', '0.56', '0.10', ALABAMA_2024, '33.2875')).toBe('61.39');
  });

  test('99213 of 2024 in Manhattan, before and after the change of 9 March', () => {
    expect(amount('1.30', '1.33', '0.10', MANHATTAN_2024, '32.7442')).toBe('101.54');
    expect(amount('1.30', '0.56', '0.10', MANHATTAN_2024, '32.7442')).toBe('72.14');
    expect(amount('1.30', '1.33', '0.10', MANHATTAN_2024, '33.2875')).toBe('103.22');
    expect(amount('1.30', '0.56', '0.10', MANHATTAN_2024, '33.2875')).toBe('73.33');
  });

  test.each([
    ['96931', '0.78', '4.11', '0.04', '146.93', '147.66', '189.36', '190.30', '186.02', '186.94'],
    ['96932', '0.00', '3.66', '0.01', '107.16', '107.69', '142.58', '143.29', '130.38', '131.03'],
    ['96933', '0.78', '0.45', '0.03', '39.77', '39.97', '46.77', '47.01', '55.64', '55.92'],
    ['99213', '1.30', '1.46', '0.09', '87.79', '88.23', '107.63', '108.17', '118.72', '119.32'],
    ['99213 in a facility', '1.30', '0.33', '0.09', '54.77', '55.04', '63.78', '64.09', '78.53', '78.92'],
    ['99214', '1.92', '2.00', '0.14', '125.23', '125.85', '153.27', '154.04', '169.92', '170.76'],
    ['99214 in a facility', '1.92', '0.47', '0.14', '80.51', '80.91', '93.89', '94.36', '115.49', '116.07'],
    ['45378', '3.18', '7.73', '0.41', '339.88', '341.58', '434.75', '436.92', '441.84', '444.04'],
    [
      '45378 in a facility',
      '3.18',
      '1.34',
      '0.41',
      '153.13',
      '153.89',
      '186.74',
      '187.67',
      '214.53',
      '215.60',
    ],
    ['27447', '19.11', '11.58', '4.02', '1052.72', '1057.97', '1341.54', '1348.23', '1443.34', '1450.54'],
  ])(
    '%s of RVU26C in Alabama, Manhattan and Alaska under both factors',
    (_code, work, pe, malpractice, alabama, alabamaQpp, manhattan, manhattanQpp, alaska, alaskaQpp) => {
      expect(amount(work, pe, malpractice, ALABAMA_2026, '33.4009')).toBe(alabama);
      expect(amount(work, pe, malpractice, ALABAMA_2026, '33.5675')).toBe(alabamaQpp);
      expect(amount(work, pe, malpractice, MANHATTAN_2026, '33.4009')).toBe(manhattan);
      expect(amount(work, pe, malpractice, MANHATTAN_2026, '33.5675')).toBe(manhattanQpp);
      expect(amount(work, pe, malpractice, ALASKA_2026, '33.4009')).toBe(alaska);
      expect(amount(work, pe, malpractice, ALASKA_2026, '33.5675')).toBe(alaskaQpp);
    },
  );

  test('96932 of RVU25D comes to $120.01 nationally', () => {
    expect(amount('0.00', '3.70', '0.01', NATIONAL_INDEXES, '32.3465')).toBe('120.01');
  });

  test('an exact half cent is rounded up, once, at the end', () => {
    expect(amount('0.50', '0.00', '0.00', NATIONAL_INDEXES, '0.01')).toBe('0.01');
    expect(amount('0.33', '0.33', '0.33', NATIONAL_INDEXES, '0.015')).toBe('0.01');
  });

  test('the limiting charge is 109.25 percent of the rounded amount', () => {
    expect(moneyText(limitingChargeOf(new Decimal('122.58')))).toBe('133.92');
    expect(moneyText(limitingChargeOf(new Decimal('100.00')))).toBe('109.25');
  });
});
