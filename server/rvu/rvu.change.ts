import { CHANGE_FIELDS, type ChangeField, type ChangeKind } from './rvu.change.field.ts';
import { type FieldChange, fieldChange } from './rvu.change.value.ts';
import type { RvuFigures } from './rvu.row.ts';

/** What is different about one code and modifier between two releases. */
export interface RowChange {
  readonly code: string;
  /** '' for the base row. */
  readonly modifier: string;
  readonly kinds: readonly ChangeKind[];
  /** For an added or removed row: its status and figures, against nothing. */
  readonly fields: readonly FieldChange[];
}

/**
 * Every row that differs, by code and modifier in text order. Values are compared as values, so that zeros which
 * a spreadsheet lost are no change; the pricing indicator, a column of 2026, does not count, and neither does
 * the conversion factor. Works for one code as for whole releases.
 */
export function changesBetween(from: readonly RvuFigures[], to: readonly RvuFigures[]): RowChange[] {
  const before = new Map(from.map((row) => [keyOf(row), row]));
  const changes: RowChange[] = [];
  for (const row of to) {
    const key = keyOf(row);
    const old = before.get(key);
    before.delete(key);
    const change = old === undefined ? addedRow(row) : changedRow(old, row);
    if (change !== null) changes.push(change);
  }
  for (const row of before.values()) changes.push(removedRow(row));
  return changes.sort(byCodeAndModifier);
}

function keyOf({ code, modifier }: RvuFigures): string {
  return `${code}/${modifier}`;
}

function byCodeAndModifier(left: RowChange, right: RowChange): number {
  if (left.code !== right.code) return left.code < right.code ? -1 : 1;
  if (left.modifier === right.modifier) return 0;
  return left.modifier < right.modifier ? -1 : 1;
}

function changedRow(old: RvuFigures, row: RvuFigures): RowChange | null {
  const fields: FieldChange[] = [];
  const kinds = new Set<ChangeKind>();
  for (const field of CHANGE_FIELDS) {
    if (old[field.name] === row[field.name]) continue;
    const change = fieldChange(field, old, row);
    if (change === null) continue;
    fields.push(change);
    kinds.add(field.kind);
  }
  return fields.length === 0 ? null : { code: row.code, modifier: row.modifier, kinds: [...kinds], fields };
}

function addedRow(row: RvuFigures): RowChange {
  return { code: row.code, modifier: row.modifier, kinds: ['ADDED'], fields: figuresOf(null, row) };
}

function removedRow(row: RvuFigures): RowChange {
  return { code: row.code, modifier: row.modifier, kinds: ['REMOVED'], fields: figuresOf(row, null) };
}

function figuresOf(old: RvuFigures | null, row: RvuFigures | null): FieldChange[] {
  return CHANGE_FIELDS.filter(isFigure).flatMap((field) => fieldChange(field, old, row) ?? []);
}

function isFigure({ kind }: ChangeField): boolean {
  return kind !== 'INDICATOR' && kind !== 'NA_FLAG' && kind !== 'DESCRIPTOR' && kind !== 'OPPS';
}
