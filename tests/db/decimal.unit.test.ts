import { describe, expect, test } from '@jest/globals';
import {
  countText,
  decimal,
  dollars,
  fromHundredths,
  hundredths,
  isZeroText,
  moneyText,
  roundToCents,
} from '../../server/db/decimal.ts';

describe('exact decimals', () => {
  test('a text that is no number is refused', () => {
    expect(() => decimal('NA')).toThrow();
  });

  test('a half cent is rounded up, which a binary fraction would miss', () => {
    expect(moneyText(decimal('1.005'))).toBe('1.01');
    expect(roundToCents(decimal('1.125')).toFixed(2)).toBe('1.13');
    expect(roundToCents(decimal('82.304999')).toFixed(2)).toBe('82.30');
  });

  test('products of RVU, index and factor keep all their places', () => {
    expect(decimal('106.19').times('1.435').times('20.599835').toFixed()).toBe('3139.05744686275');
  });

  test('money always has two places', () => {
    expect(moneyText(decimal('7'))).toBe('7.00');
  });

  test.each([
    ['7.00', '$7.00'],
    ['122.58', '$122.58'],
    ['1052.72', '$1,052.72'],
    ['1234567.89', '$1,234,567.89'],
  ])('an amount of %s reads %s', (amount, words) => {
    expect(dollars(amount)).toBe(words);
  });

  test('a count reads with its thousands apart', () => {
    expect(countText(16852)).toBe('16,852');
    expect(countText(8)).toBe('8');
  });

  test.each(['', '0', '0.00', '0000000.00'])('"%s" is zero', (text) => {
    expect(isZeroText(text)).toBe(true);
  });

  test.each(['0.01', '10', '.5'])('"%s" is not zero', (text) => {
    expect(isZeroText(text)).toBe(false);
  });

  test('hundredths of an RVU are whole numbers and come back as text', () => {
    expect(hundredths('106.19')).toBe(10619);
    expect(hundredths('0.7')).toBe(70);
    expect(hundredths('461.690')).toBe(46169);
    expect(hundredths('3.665')).toBeNull();
    expect(hundredths('NA')).toBeNull();
    expect(fromHundredths(70)).toBe('0.70');
  });
});
