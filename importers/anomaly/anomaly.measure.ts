import { Decimal, isZeroText } from '../../server/db/decimal.ts';
import type { ChangeKind } from '../../server/rvu/rvu.change.field.ts';
import { changesBetween, type RowChange } from '../../server/rvu/rvu.change.ts';
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
  readonly changes: Partial<Record<ChangeKind, number>>;
  /** Rows with other work, practice expense, malpractice or total. */
  readonly figuresMoved: number;
  readonly figuresLost: number;
  readonly figuresLeapt: number;
  /** The middle of after / before of the totals that moved; null where none did. */
  readonly middleRatio: number | null;
}

const figureKinds: readonly ChangeKind[] = ['WORK', 'PRACTICE_EXPENSE', 'MALPRACTICE', 'TOTAL'];
const leap = 3;

export function measure(before: readonly RvuFigures[], after: readonly RvuFigures[]): Measured {
  const changes = changesBetween(before, after);
  const added = countOf(changes, 'ADDED');
  const [codesBefore, codesAfter] = [codesOf(before), codesOf(after)];
  const counts: Partial<Record<ChangeKind, number>> = {};
  for (const { kinds } of changes) for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  const totals = changes.flatMap(totalsThatMoved);
  const ratios = totals.flatMap(ratioOf).sort((left, right) => left - right);
  return {
    rowsBefore: before.length,
    rowsAfter: after.length,
    rowsKept: after.length - added,
    codesBefore: codesBefore.size,
    codesLost: [...codesBefore].filter((code) => !codesAfter.has(code)).length,
    codesAdded: [...codesAfter].filter((code) => !codesBefore.has(code)).length,
    changes: counts,
    figuresMoved: changes.filter(({ kinds }) => figureKinds.some((kind) => kinds.includes(kind))).length,
    figuresLost: totals.filter((total) => !isZeroText(total.before) && isZeroText(total.after)).length,
    figuresLeapt: totals.flatMap(ratioOf).filter((ratio) => ratio > leap || ratio < 1 / leap).length,
    middleRatio: ratios[Math.floor(ratios.length / 2)] ?? null,
  };
}

interface Moved {
  readonly before: string;
  readonly after: string;
}

/** One total of each row that was there on both sides: the non-facility one where it moved, else the other. */
function totalsThatMoved({ kinds, fields }: RowChange): Moved[] {
  if (!kinds.includes('TOTAL')) return [];
  const total =
    fields.find(({ field }) => field === 'nonFacilityTotal') ??
    fields.find(({ field }) => field === 'facilityTotal');
  return total?.before && total.after ? [{ before: total.before, after: total.after }] : [];
}

function ratioOf({ before, after }: Moved): number[] {
  if (isZeroText(before) || isZeroText(after)) return [];
  return [new Decimal(after).dividedBy(before).toNumber()];
}

function countOf(changes: readonly RowChange[], kind: ChangeKind): number {
  return changes.filter(({ kinds }) => kinds.includes(kind)).length;
}

function codesOf(rows: readonly RvuFigures[]): Set<string> {
  return new Set(rows.map(({ code }) => code));
}
