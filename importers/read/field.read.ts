import type { Cell, FieldRule } from '../layout/field.ts';
import type { ProblemCodeName } from '../report.codes.ts';
import type { FileFormat } from './table.ts';

/** The value that a cell was read as, and what is to be said about it. */
export interface FieldReading {
  readonly value: string;
  readonly problem?: { readonly code: ProblemCodeName; readonly message: string };
  /** The cell had fewer characters than the column prints; whether that is right is judged over the whole column. */
  readonly isShort?: 'zeros' | 'decimals';
  /** The cell shows that the column prints leading zeros or closing decimals. */
  readonly showsFull?: 'zeros' | 'decimals';
}

const usualCode = /^(\d{5}|\d{4}[A-Z]|[A-Z]\d{4})$/;
const plainInteger = /^(0|[1-9]\d*)$/;

/** Reads one cell by the rule of its column. Never guesses: what is not printed as CMS prints it is a problem. */
export function readField(cell: Cell, rule: FieldRule, format: FileFormat): FieldReading {
  const text = typeof cell === 'number' ? String(cell) : cell.trim();
  const isLoose = rule.is === 'text' && rule.isLoose === true;
  if (!isLoose && hasControlCharacter(text)) {
    return refused(text, 'CONTROL_CHARACTER', 'holds a line break or another control character');
  }
  switch (rule.is) {
    case 'code':
      return readCode(text, rule.mayBeBlank === true);
    case 'digits':
      return readDigits(cell, text, rule.length);
    case 'decimal':
      return readDecimal(cell, text, rule.places, rule.most, format);
    case 'cents':
      return readCents(text, rule.most);
    case 'oneOf':
      return readOneOf(cell, text, rule.values, rule.padTo);
    case 'state':
      return /^[A-Z]{2}$/.test(text)
        ? { value: text }
        : refused(text, 'STATE_FORM', 'is not two capital letters');
    case 'text':
      return readText(text, rule);
  }
}

function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const point = text.charCodeAt(index);
    if (point < 0x20 || (point >= 0x7f && point < 0xa0)) return true;
  }
  return false;
}

function readCode(text: string, mayBeBlank: boolean): FieldReading {
  if (text === '' && mayBeBlank) return { value: '' };
  if (/^[0-9A-Z]{5}$/.test(text)) {
    if (!usualCode.test(text)) {
      const message = `${text} is not one of the usual shapes of a HCPCS code; it was read as it stands`;
      return { value: text, problem: { code: 'CODE_UNUSUAL', message } };
    }
    return /^0\d{4}$/.test(text) ? { value: text, showsFull: 'zeros' } : { value: text };
  }
  if (/^[1-9]\d{2,3}$/.test(text)) return { value: text.padStart(5, '0'), isShort: 'zeros' };
  return refused(text, 'CODE_FORM', 'is not a HCPCS code of five digits or capital letters');
}

function readDigits(cell: Cell, text: string, length: number): FieldReading {
  if (/^\d+$/.test(text) && text.length === length) {
    return text.startsWith('0') ? { value: text, showsFull: 'zeros' } : { value: text };
  }
  if (plainInteger.test(text) && text.length < length) {
    const value = text.padStart(length, '0');
    return typeof cell === 'number' ? { value } : { value, isShort: 'zeros' };
  }
  return refused(text, 'DIGITS_FORM', `is not ${length} digits`);
}

function readDecimal(
  cell: Cell,
  text: string,
  places: number,
  most: number,
  format: FileFormat,
): FieldReading {
  if (typeof cell === 'number') return readStoredNumber(cell, places, most);
  const match = /^(0|[1-9]\d{0,8})?(?:\.(\d+))?$/.exec(text);
  if (!match || text === '') {
    return refused(
      text,
      text === '' ? 'BLANK_VALUE' : 'NUMBER_FORM',
      text === '' ? 'is empty' : 'is not a plain number such as 3.66',
    );
  }
  const [, whole = '0', fraction = ''] = match;
  if (match[1] === undefined && format !== 'txt') {
    return refused(text, 'NUMBER_FORM', 'has no digit before its point, which only the txt leaves out');
  }
  if (fraction.length > places) return refused(text, 'NUMBER_FORM', `has more than ${places} decimals`);
  if (Number(whole) > most) return refused(text, 'NUMBER_RANGE', `is larger than ${most}`);
  const value = places === 0 ? whole : `${whole}.${fraction.padEnd(places, '0')}`;
  if (fraction.length < places) return { value, isShort: 'decimals' };
  return places > 0 && fraction.endsWith('0') ? { value, showsFull: 'decimals' } : { value };
}

/** A workbook stores binary numbers: 3.66 arrives as the double next to it. */
function readStoredNumber(cell: number, places: number, most: number): FieldReading {
  const scaled = Math.round(cell * 10 ** places);
  const isExact = Math.abs(cell * 10 ** places - scaled) < 1e-6;
  if (!Number.isFinite(cell) || cell < 0 || !isExact) {
    return refused(String(cell), 'NUMBER_FORM', `is not a number with ${places} decimals`);
  }
  if (cell > most + 1) return refused(String(cell), 'NUMBER_RANGE', `is larger than ${most}`);
  return { value: pointed(String(scaled), places) };
}

function readCents(text: string, most: number): FieldReading {
  if (!/^\d{3,6}$/.test(text)) return refused(text, 'NUMBER_FORM', 'is not an amount in cents');
  const value = pointed(text, 2);
  return Number(value) > most ? refused(text, 'NUMBER_RANGE', `is larger than ${most}`) : { value };
}

function pointed(digits: string, places: number): string {
  if (places === 0) return digits;
  const padded = digits.padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

function readOneOf(
  cell: Cell,
  text: string,
  values: ReadonlySet<string>,
  padTo: number | undefined,
): FieldReading {
  if (values.has(text))
    return padTo && /^0\d/.test(text) ? { value: text, showsFull: 'zeros' } : { value: text };
  if (padTo && plainInteger.test(text) && values.has(text.padStart(padTo, '0'))) {
    const value = text.padStart(padTo, '0');
    return typeof cell === 'number' ? { value } : { value, isShort: 'zeros' };
  }
  const known = [...values].map((value) => (value === '' ? 'blank' : value)).join(', ');
  return refused(text, 'DOMAIN_VALUE_UNKNOWN', `is none of the documented values (${known})`);
}

function readText(text: string, rule: Extract<FieldRule, { is: 'text' }>): FieldReading {
  const value = rule.isLoose ? text.replace(/\s+/g, ' ').trim() : text;
  if (value === '' && !rule.mayBeBlank) return refused(text, 'BLANK_VALUE', 'is empty');
  if (value.length > rule.most)
    return refused(text, 'RECORD_TOO_LONG', `is longer than ${rule.most} characters`);
  return { value };
}

function refused(value: string, code: ProblemCodeName, why: string): FieldReading {
  return { value, problem: { code, message: `${JSON.stringify(value.slice(0, 40))} ${why}.` } };
}
