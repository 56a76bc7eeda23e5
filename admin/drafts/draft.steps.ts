import type { DraftAction } from '../gql/graphql.ts';

/** Steps that somebody takes with any draft, besides saving it. */
export type Step = 'SUBMIT' | 'REQUEST_CHANGES' | 'APPROVE' | 'PUBLISH' | 'DISCARD';
/** Those of a code's words, which can also wait for a moment or be corrected in a few words. */
export type CodeStep = Step | 'SCHEDULE' | 'UNSCHEDULE' | 'CORRECT';

const FORWARD: readonly Step[] = ['PUBLISH', 'APPROVE', 'SUBMIT'];

/** The one step that brings the draft on; null where somebody else has to. */
export function nextStep(actions: readonly DraftAction[]): Step | null {
  return FORWARD.find((step) => actions.includes(step)) ?? null;
}

/** What else may be done, in the order of the menu. */
export function otherSteps(actions: readonly DraftAction[]): Step[] {
  const next = nextStep(actions);
  return (['REQUEST_CHANGES', 'DISCARD'] as const).filter((step) => step !== next && actions.includes(step));
}

/** Steps of a code's words that are seldom taken, in the order of the menu. */
export function seldomSteps(actions: readonly DraftAction[]): CodeStep[] {
  return (['CORRECT', 'UNSCHEDULE', 'DISCARD'] as const).filter((step) => actions.includes(step));
}
