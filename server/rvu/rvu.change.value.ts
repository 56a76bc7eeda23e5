import { Decimal, isZeroText } from '../db/decimal.ts';
import type { ChangeField } from './rvu.change.field.ts';
import type { RvuFigures } from './rvu.row.ts';

/** One column that differs. Null before or after: the row was not there. */
export interface FieldChange {
  /** Name of the column as RvuFigures has it, and as the delivery schema names it. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  /** After less before, for numbers that were there on both sides. */
  readonly difference: string | null;
  /** Of the value before, one place; null where that was zero. */
  readonly percent: string | null;
}

/** Names of the delivery schema where they differ from ours. */
const PUBLIC_NAMES: Readonly<Record<string, string>> = {
  isNonFacilityNa: 'nonFacilityNa',
  isFacilityNa: 'facilityNa',
  isListedOnly: 'listedOnly',
};

/** Null when the column says the same in both rows. */
export function fieldChange(
  field: ChangeField,
  old: RvuFigures | null,
  row: RvuFigures | null,
): FieldChange | null {
  const before = old === null ? null : textOf(field, old);
  const after = row === null ? null : textOf(field, row);
  if (before === after || (before !== null && after !== null && isSame(field, before, after))) return null;
  return { field: PUBLIC_NAMES[field.name] ?? field.name, before, after, ...distance(field, before, after) };
}

/** Whether the column says something else, without saying by how much: for counting whole releases. */
export function differs(field: ChangeField, old: RvuFigures, row: RvuFigures): boolean {
  if (old[field.name] === row[field.name]) return false;
  const before = textOf(field, old);
  const after = textOf(field, row);
  return before !== after && !isSame(field, before, after);
}

function textOf({ name, compare }: ChangeField, row: RvuFigures): string {
  const value = row[name];
  if (typeof value === 'boolean') return String(value);
  const text = value.trim();
  if (typeof compare === 'string' || text === '') return text;
  return text.padStart(compare.width, '0');
}

function isSame({ compare }: ChangeField, before: string, after: string): boolean {
  if (compare !== 'NUMBER') return false;
  if (isTwoPlaces(before) && isTwoPlaces(after)) return before === after;
  if (isZeroText(before) || isZeroText(after)) return isZeroText(before) && isZeroText(after);
  return new Decimal(before).equals(after);
}

/** As CMS prints it and the table holds it: two such texts are equal where their values are. */
function isTwoPlaces(text: string): boolean {
  return /^(0|[1-9]\d*)\.\d\d$/.test(text);
}

function distance(
  { compare }: ChangeField,
  before: string | null,
  after: string | null,
): Pick<FieldChange, 'difference' | 'percent'> {
  if (compare !== 'NUMBER' || before === null || after === null) return { difference: null, percent: null };
  const difference = new Decimal(after || '0').minus(before || '0');
  const percent = isZeroText(before) ? null : difference.times(100).dividedBy(before).toFixed(1);
  return { difference: difference.toFixed(2), percent };
}
