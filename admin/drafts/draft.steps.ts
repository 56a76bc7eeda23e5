import type { DraftAction } from '../gql/graphql.ts';

/** Steps that somebody takes with any draft, besides saving it. */
export type Step =
  | 'SUBMIT'
  | 'REQUEST_CHANGES'
  | 'APPROVE'
  | 'PUBLISH'
  | 'SCHEDULE'
  | 'UNSCHEDULE'
  | 'DISCARD';
/** Those of a code's words, which can also be corrected in a few words. */
export type CodeStep = Step | 'CORRECT';

const FORWARD: readonly ForwardStep[] = ['PUBLISH', 'APPROVE', 'SUBMIT'];

type ForwardStep = 'PUBLISH' | 'APPROVE' | 'SUBMIT';

/** The one step that brings the draft on; null where somebody else has to. */
export function nextStep(actions: readonly DraftAction[]): ForwardStep | null {
  return FORWARD.find((step) => actions.includes(step)) ?? null;
}

/** What else may be done, in the order of the menu. */
export function otherSteps(actions: readonly DraftAction[]): Step[] {
  return (['REQUEST_CHANGES', 'DISCARD'] as const).filter((step) => actions.includes(step));
}

/** Steps that are seldom taken, in the order of the menu. */
export function seldomSteps(actions: readonly DraftAction[]): CodeStep[] {
  return (['CORRECT', 'UNSCHEDULE', 'DISCARD'] as const).filter((step) => actions.includes(step));
}
