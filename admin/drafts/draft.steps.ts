import type { DraftAction } from '../gql/graphql.ts';

/** Steps that somebody takes with a draft, besides saving it. */
export type Step = Exclude<DraftAction, 'SAVE'>;

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
