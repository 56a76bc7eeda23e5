import { CHANGE_FIELDS, type ChangeKind } from '../rvu/rvu.change.field.ts';
import { changesBetween, type RowChange } from '../rvu/rvu.change.ts';
import type { RvuFigures } from '../rvu/rvu.row.ts';
import { rvuState } from '../rvu/rvu.state.ts';
import { STALE_KINDS, type StaleKind, type StaleReason } from './stale.reason.ts';

/** What a release did to one code, as far as its words are concerned. */
export interface Stake {
  readonly reasons: readonly StaleReason[];
  /** Work, practice expense, malpractice or a total is another one; the page follows by itself. */
  readonly movesFigures: boolean;
}

const NOTHING: Stake = { reasons: [], movesFigures: false };
const FIGURES: readonly ChangeKind[] = ['WORK', 'PRACTICE_EXPENSE', 'MALPRACTICE', 'TOTAL'];

/** Kinds of columns about which words are written, by the name that a change gives the column. */
const WORDED = new Map(
  CHANGE_FIELDS.filter(({ kind }) => kind !== 'OPPS' && !FIGURES.includes(kind)).map(({ name, kind }) => [
    name.replace(/^is([A-Z])/, (_is, letter: string) => letter.toLowerCase()),
    kind as StaleKind,
  ]),
);

/**
 * Compares the rows of one code in two releases. A row that came or went beside others counts as a change of
 * its status; a code without any row on one side appeared or disappeared, and then nothing else is said.
 */
export function stakeOf(before: readonly RvuFigures[], after: readonly RvuFigures[]): Stake {
  if (before.length === 0 && after.length === 0) return NOTHING;
  const [was, is] = [rvuState(before), rvuState(after)];
  const state = { field: 'state', modifier: '', before: was, after: is };
  if (before.length === 0) return { reasons: [{ kind: 'APPEARED', ...state }], movesFigures: false };
  if (after.length === 0) return { reasons: [{ kind: 'DISAPPEARED', ...state }], movesFigures: false };
  const changes = changesBetween(before, after);
  const reasons = changes.flatMap(reasonsIn);
  if (was !== is) reasons.push({ kind: 'STATE', ...state });
  return {
    reasons: reasons.toSorted(
      (left, right) => STALE_KINDS.indexOf(left.kind) - STALE_KINDS.indexOf(right.kind),
    ),
    movesFigures: changes.some(({ kinds }) => kinds.some((kind) => FIGURES.includes(kind))),
  };
}

function reasonsIn({ modifier, kinds, fields }: RowChange): StaleReason[] {
  const isWhole = kinds.includes('ADDED') || kinds.includes('REMOVED');
  return fields.flatMap(({ field, before, after }) => {
    const kind = WORDED.get(field);
    return kind && (!isWhole || kind === 'STATUS') ? [{ kind, field, modifier, before, after }] : [];
  });
}
