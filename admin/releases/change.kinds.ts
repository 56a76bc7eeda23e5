import type { ChangeKind } from '../gql/graphql.ts';

/** Kinds in the order in which they matter. */
const KINDS: readonly ChangeKind[] = [
  'ADDED',
  'REMOVED',
  'STATUS',
  'TOTAL',
  'WORK',
  'PRACTICE_EXPENSE',
  'MALPRACTICE',
  'NA_FLAG',
  'INDICATOR',
  'OPPS',
  'DESCRIPTOR',
];

export interface CountedKind {
  readonly kind: ChangeKind;
  readonly count: number;
}

/** Kinds that occur, in their order. */
export function countedKinds(
  counts: readonly { readonly kind: string; readonly count: number }[],
): CountedKind[] {
  return KINDS.map((kind) => ({ kind, count: counts.find((each) => each.kind === kind)?.count ?? 0 })).filter(
    ({ count }) => count > 0,
  );
}

/** "Practice expense": a word at the beginning of a line. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
