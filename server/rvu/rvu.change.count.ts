import type { ChangeKind } from './rvu.change.field.ts';
import type { RowChange } from './rvu.change.ts';

const ORDER: readonly ChangeKind[] = [
  ...(['ADDED', 'REMOVED', 'STATUS', 'WORK', 'PRACTICE_EXPENSE', 'MALPRACTICE', 'TOTAL'] as const),
  ...(['INDICATOR', 'NA_FLAG', 'DESCRIPTOR', 'OPPS'] as const),
];

export type ChangeCounts = Partial<Record<ChangeKind, number>>;

/** Rows by kind of change, what weighs most first; a row of several kinds counts for each. */
export function countByKind(changes: readonly RowChange[]): ChangeCounts {
  const counted = new Map<ChangeKind, number>();
  for (const { kinds } of changes) for (const kind of kinds) counted.set(kind, (counted.get(kind) ?? 0) + 1);
  return orderedCounts(counted);
}

export function orderedCounts(counted: ReadonlyMap<ChangeKind, number>): ChangeCounts {
  return Object.fromEntries(ORDER.flatMap((kind) => (counted.has(kind) ? [[kind, counted.get(kind)]] : [])));
}
