import { isZeroText } from '../../server/db/decimal.ts';
import { type ChangeCounts, orderedCounts } from '../../server/rvu/rvu.change.count.ts';
import { CHANGE_FIELDS, type ChangeKind } from '../../server/rvu/rvu.change.field.ts';
import { differs } from '../../server/rvu/rvu.change.value.ts';
import type { RvuFigures } from '../../server/rvu/rvu.row.ts';

/** How one release differs from another, in numbers. */
export interface Measured {
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  /** Rows of both, by code and modifier. */
  readonly rowsKept: number;
  readonly codesBefore: number;
  readonly codesLost: number;
  readonly codesAdded: number;
  /** Rows by kind of change. */
  readonly changes: ChangeCounts;
  /** Rows with other work, practice expense, malpractice or total. */
  readonly figuresMoved: number;
  readonly figuresLost: number;
  readonly figuresLeapt: number;
  /** The middle of after / before of the totals that moved; null where none did. */
  readonly middleRatio: number | null;
}

const figureKinds: readonly ChangeKind[] = ['WORK', 'PRACTICE_EXPENSE', 'MALPRACTICE', 'TOTAL'];
const leap = 3;

/** Counts as `changesBetween` would, without saying of each row by how much. */
export function measure(before: readonly RvuFigures[], after: readonly RvuFigures[]): Measured {
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const counts = new Map<ChangeKind, number>();
  const count = (kind: ChangeKind) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const totals: Moved[] = [];
  let figuresMoved = 0;
  let rowsKept = 0;
  for (const row of after) {
    const last = old.get(keyOf(row));
    if (!last) {
      count('ADDED');
      continue;
    }
    rowsKept += 1;
    const kinds = kindsOf(last, row);
    if (kinds.length === 0) continue;
    for (const kind of kinds) count(kind);
    if (figureKinds.some((kind) => kinds.includes(kind))) figuresMoved += 1;
    if (kinds.includes('TOTAL')) totals.push(movedTotal(last, row));
  }
  if (before.length > rowsKept) counts.set('REMOVED', before.length - rowsKept);
  const ratios = totals.flatMap(ratioOf).sort((left, right) => left - right);
  return {
    ...{ rowsBefore: before.length, rowsAfter: after.length, rowsKept },
    ...codesOf(before, after),
    changes: orderedCounts(counts),
    figuresMoved,
    figuresLost: totals.filter((total) => !isZeroText(total.before) && isZeroText(total.after)).length,
    figuresLeapt: ratios.filter((ratio) => ratio > leap || ratio < 1 / leap).length,
    middleRatio: ratios[Math.floor(ratios.length / 2)] ?? null,
  };
}

function kindsOf(old: RvuFigures, row: RvuFigures): readonly ChangeKind[] {
  const kinds: ChangeKind[] = [];
  for (const field of CHANGE_FIELDS)
    if (!kinds.includes(field.kind) && differs(field, old, row)) kinds.push(field.kind);
  return kinds;
}

interface Moved {
  readonly before: string;
  readonly after: string;
}

/** The non-facility total where it moved, else the other: one for each row. */
function movedTotal(old: RvuFigures, row: RvuFigures): Moved {
  const name = old.nonFacilityTotal === row.nonFacilityTotal ? 'facilityTotal' : 'nonFacilityTotal';
  return { before: old[name], after: row[name] };
}

/** A size to judge by, not a figure to show: floating point is near enough. */
function ratioOf({ before, after }: Moved): number[] {
  return isZeroText(before) || isZeroText(after) ? [] : [Number(after) / Number(before)];
}

function codesOf(before: readonly RvuFigures[], after: readonly RvuFigures[]) {
  const old = new Set(before.map(({ code }) => code));
  const now = new Set(after.map(({ code }) => code));
  const codesLost = [...old].filter((code) => !now.has(code)).length;
  return { codesBefore: old.size, codesLost, codesAdded: now.size - (old.size - codesLost) };
}

function keyOf({ code, modifier }: RvuFigures): string {
  return `${code}/${modifier}`;
}
