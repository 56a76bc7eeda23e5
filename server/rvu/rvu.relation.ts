import { hundredths } from '../db/decimal.ts';
import type { RvuFigures } from './rvu.row.ts';
import { hasValue } from './rvu.state.ts';

export type DerivedRelationKind = 'GLOBAL' | 'TECHNICAL' | 'PROFESSIONAL' | 'ADD_ON' | 'BASE';

/** A relation that the figures themselves prove. */
export interface DerivedRelation {
  readonly code: string;
  readonly kind: DerivedRelationKind;
  /** ENDOSCOPY: the base code of an endoscopy family, not the service of an add-on. */
  readonly ground: 'PARTS' | 'ADD_ON' | 'ENDOSCOPY';
}

/** A whole test (PC/TC 4) with the codes of its parts, in code order. */
interface TestFamily {
  readonly whole: RvuFigures;
  readonly parts: readonly RvuFigures[];
}

const MOST_PARTS = 4;
const ADDITIVE = ['work', 'nonFacilityPe', 'facilityPe', 'malpractice', 'nonFacilityTotal'] as const;

/**
 * Relations of every code of a release. A whole test is tied to its parts only where the codes that follow it
 * directly are technical (3) and professional (2) parts whose values add up to its own in every column, and only
 * one run of them does. An add-on test is tied to a base test only where it follows directly and has the same
 * parts. Everything else stays untied.
 */
export function deriveRelations(
  rowsByCode: ReadonlyMap<string, readonly RvuFigures[]>,
): ReadonlyMap<string, readonly DerivedRelation[]> {
  const relations = new Map<string, DerivedRelation[]>();
  const bases = baseRowsInOrder(rowsByCode);
  const families: (TestFamily & { readonly end: number })[] = [];
  bases.forEach((row, index) => {
    if (row.endoscopicBase !== '' && row.endoscopicBase !== row.code && rowsByCode.has(row.endoscopicBase)) {
      add(relations, row.code, { code: row.endoscopicBase, kind: 'BASE', ground: 'ENDOSCOPY' });
    }
    const parts = row.pcTc === '4' && hasValue(row) ? partsAfter(bases, index) : null;
    if (parts !== null) families.push({ whole: row, parts, end: index + parts.length });
  });
  for (const family of families) tieParts(relations, family);
  for (const family of families) {
    const next = families.find((other) => other.whole === bases[family.end + 1]);
    if (next !== undefined && isAddOnOf(next, family)) tieAddOn(relations, family, next);
  }
  return relations;
}

function baseRowsInOrder(rowsByCode: ReadonlyMap<string, readonly RvuFigures[]>): RvuFigures[] {
  const bases: RvuFigures[] = [];
  for (const rows of rowsByCode.values()) {
    const base = rows.find((row) => row.modifier === '');
    if (base !== undefined) bases.push(base);
  }
  return bases.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The one run of following codes that adds up to the whole; null where none or several do. */
function partsAfter(bases: readonly RvuFigures[], index: number): readonly RvuFigures[] | null {
  const whole = bases[index];
  if (whole === undefined) return null;
  const run: RvuFigures[] = [];
  const fitting: (readonly RvuFigures[])[] = [];
  for (const next of bases.slice(index + 1, index + 1 + MOST_PARTS)) {
    if (next.pcTc !== '2' && next.pcTc !== '3') break;
    run.push(next);
    const isWholeTest = run.some((part) => part.pcTc === '2') && run.some((part) => part.pcTc === '3');
    if (isWholeTest && ADDITIVE.every((column) => addsUp(whole, run, column))) fitting.push([...run]);
  }
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function addsUp(whole: RvuFigures, parts: readonly RvuFigures[], column: (typeof ADDITIVE)[number]): boolean {
  const sum = parts.reduce((total, part) => total + (hundredths(part[column]) ?? Number.NaN), 0);
  return sum === hundredths(whole[column]);
}

function partKind(row: RvuFigures): DerivedRelationKind {
  return row.pcTc === '2' ? 'PROFESSIONAL' : 'TECHNICAL';
}

function tieParts(relations: Map<string, DerivedRelation[]>, { whole, parts }: TestFamily): void {
  for (const part of parts) {
    add(relations, whole.code, { code: part.code, kind: partKind(part), ground: 'PARTS' });
    add(relations, part.code, { code: whole.code, kind: 'GLOBAL', ground: 'PARTS' });
    for (const other of parts) {
      if (other !== part)
        add(relations, part.code, { code: other.code, kind: partKind(other), ground: 'PARTS' });
    }
  }
}

function isAddOnOf(addOn: TestFamily, base: TestFamily): boolean {
  return (
    addOn.whole.globalPeriod === 'ZZZ' &&
    base.whole.globalPeriod !== 'ZZZ' &&
    addOn.parts.length === base.parts.length &&
    addOn.parts.every((part, index) => part.pcTc === base.parts[index]?.pcTc && part.globalPeriod === 'ZZZ')
  );
}

function tieAddOn(relations: Map<string, DerivedRelation[]>, base: TestFamily, addOn: TestFamily): void {
  [addOn.whole, ...addOn.parts].forEach((row, index) => {
    const to = index === 0 ? base.whole : base.parts[index - 1];
    if (to === undefined) return;
    add(relations, to.code, { code: row.code, kind: 'ADD_ON', ground: 'ADD_ON' });
    add(relations, row.code, { code: to.code, kind: 'BASE', ground: 'ADD_ON' });
  });
}

function add(relations: Map<string, DerivedRelation[]>, code: string, relation: DerivedRelation): void {
  const known = relations.get(code);
  if (known === undefined) relations.set(code, [relation]);
  else known.push(relation);
}
