import type { RvuFigures } from './rvu.row.ts';

export type ChangeKind =
  | 'ADDED'
  | 'REMOVED'
  | 'STATUS'
  | 'WORK'
  | 'PRACTICE_EXPENSE'
  | 'MALPRACTICE'
  | 'TOTAL'
  | 'INDICATOR'
  | 'NA_FLAG'
  | 'DESCRIPTOR'
  | 'OPPS';

/** A column that is compared between releases. */
export interface ChangeField {
  readonly name: keyof RvuFigures;
  readonly kind: Exclude<ChangeKind, 'ADDED' | 'REMOVED'>;
  /** NUMBER compares 0.8 and 0.80 as equal; otherwise text of this width, zeros in front put back. */
  readonly compare: 'NUMBER' | 'TEXT' | 'FLAG' | { readonly width: number };
}

/** The columns in the order in which a reader meets them. */
export const CHANGE_FIELDS: readonly ChangeField[] = [
  { name: 'status', kind: 'STATUS', compare: 'TEXT' },
  { name: 'work', kind: 'WORK', compare: 'NUMBER' },
  { name: 'nonFacilityPe', kind: 'PRACTICE_EXPENSE', compare: 'NUMBER' },
  { name: 'facilityPe', kind: 'PRACTICE_EXPENSE', compare: 'NUMBER' },
  { name: 'malpractice', kind: 'MALPRACTICE', compare: 'NUMBER' },
  { name: 'nonFacilityTotal', kind: 'TOTAL', compare: 'NUMBER' },
  { name: 'facilityTotal', kind: 'TOTAL', compare: 'NUMBER' },
  { name: 'isNonFacilityNa', kind: 'NA_FLAG', compare: 'FLAG' },
  { name: 'isFacilityNa', kind: 'NA_FLAG', compare: 'FLAG' },
  { name: 'isListedOnly', kind: 'INDICATOR', compare: 'FLAG' },
  { name: 'pcTc', kind: 'INDICATOR', compare: 'TEXT' },
  { name: 'globalPeriod', kind: 'INDICATOR', compare: { width: 3 } },
  { name: 'preOperative', kind: 'INDICATOR', compare: 'NUMBER' },
  { name: 'intraOperative', kind: 'INDICATOR', compare: 'NUMBER' },
  { name: 'postOperative', kind: 'INDICATOR', compare: 'NUMBER' },
  { name: 'multipleProcedure', kind: 'INDICATOR', compare: 'TEXT' },
  { name: 'bilateral', kind: 'INDICATOR', compare: 'TEXT' },
  { name: 'assistantSurgeon', kind: 'INDICATOR', compare: 'TEXT' },
  { name: 'coSurgeons', kind: 'INDICATOR', compare: 'TEXT' },
  { name: 'teamSurgery', kind: 'INDICATOR', compare: 'TEXT' },
  { name: 'endoscopicBase', kind: 'INDICATOR', compare: { width: 5 } },
  { name: 'supervision', kind: 'INDICATOR', compare: { width: 2 } },
  { name: 'calculationFlag', kind: 'INDICATOR', compare: 'TEXT' },
  { name: 'imagingFamily', kind: 'INDICATOR', compare: { width: 2 } },
  { name: 'oppsNonFacilityPe', kind: 'OPPS', compare: 'NUMBER' },
  { name: 'oppsFacilityPe', kind: 'OPPS', compare: 'NUMBER' },
  { name: 'oppsMalpractice', kind: 'OPPS', compare: 'NUMBER' },
  { name: 'descriptor', kind: 'DESCRIPTOR', compare: 'TEXT' },
];
