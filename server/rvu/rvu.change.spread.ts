import type { RowChange } from './rvu.change.ts';

/** Rows whose total moved by at least `from` and less than `to` percent; null at the open ends. Down is negative. */
export interface SpreadBar {
  readonly from: string | null;
  readonly to: string | null;
  readonly rows: number;
}

const EDGES = ['-50', '-25', '-10', '-5', '-2', '0', '2', '5', '10', '25', '50'];
const TOTALS = ['nonFacilityTotal', 'facilityTotal'];

/** How far the total of a row moved, in percent of what it was, in the setting where it moved further; null where none did. */
export function moveOf({ fields }: Pick<RowChange, 'fields'>): number | null {
  const moves = fields.flatMap(({ field, percent }) =>
    TOTALS.includes(field) && percent !== null ? [Number(percent)] : [],
  );
  const [first, ...others] = moves;
  if (first === undefined) return null;
  return others.reduce((far, move) => (Math.abs(move) > Math.abs(far) ? move : far), first);
}

export function isWithin(move: number | null, from: string | null, to: string | null): boolean {
  return move !== null && (from === null || move >= Number(from)) && (to === null || move < Number(to));
}

/** The distribution of the moves, from the furthest down to the furthest up. */
export function spreadOf(changes: readonly RowChange[]): SpreadBar[] {
  const rows = Array.from({ length: EDGES.length + 1 }, () => 0);
  for (const change of changes) {
    const move = moveOf(change);
    if (move === null) continue;
    const at = EDGES.filter((edge) => move >= Number(edge)).length;
    rows[at] = (rows[at] ?? 0) + 1;
  }
  return rows.map((count, at) => ({ from: EDGES[at - 1] ?? null, to: EDGES[at] ?? null, rows: count }));
}
