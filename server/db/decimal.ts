import { Decimal as DecimalJs } from 'decimal.js';

/**
 * Exact decimals. Forty digits hold every product of RVU (2 places), GPCI (3), conversion factor (up to 6)
 * and limiting-charge factor (4) without a rounding on the way.
 */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
});
export type Decimal = DecimalJs;

/** @throws when the text is not a decimal number. */
export function decimal(text: string): Decimal {
  return new Decimal(text);
}

/** Rounds half up, once, to cents. Half up at the exact half cent is a convention, not CMS text. */
export function roundToCents(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

/** Money as text, always with two places: "120.01". */
export function moneyText(amount: Decimal): string {
  return amount.toFixed(2, Decimal.ROUND_HALF_UP);
}

/** Money for a reader: "$1,052.72". Takes the text of an amount with two places. */
export function dollars(amount: string): string {
  const [whole = '0', cents = '00'] = amount.split('.');
  return `$${groupThousands(whole)}.${cents}`;
}

/** A whole number for a reader: "16,852". */
export function countText(count: number): string {
  return groupThousands(String(count));
}

function groupThousands(whole: string): string {
  let grouped = '';
  for (let end = whole.length; end > 0; end -= 3) {
    const group = whole.slice(Math.max(0, end - 3), end);
    grouped = grouped === '' ? group : `${group},${grouped}`;
  }
  return grouped;
}

/** True for "0", "0.00", "" and the like: text of a number without a digit above zero. */
export function isZeroText(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index);
    if (digit >= 49 && digit <= 57) return false;
  }
  return true;
}

/**
 * An RVU ("3.66") as a whole number of hundredths (366), exactly; null where it has more than two places or
 * is not a plain number. For counting and ranking thousands of rows without decimal objects.
 */
export function hundredths(text: string): number | null {
  const match = /^(\d+)(?:\.(\d{0,2})0*)?$/.exec(text);
  if (match === null) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** Hundredths back to text with two places: 366 becomes "3.66". */
export function fromHundredths(value: number): string {
  return new Decimal(value).dividedBy(100).toFixed(2);
}
