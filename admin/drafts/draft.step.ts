import type { DraftStepInput } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import { randomKey } from './draft.body.ts';
import type { Step } from './draft.steps.ts';
import { APPROVE, DISCARD_DRAFT, PUBLISH, REQUEST_CHANGES, SUBMIT_FOR_REVIEW } from './workflow.graphql.ts';

interface StepWords {
  readonly note?: string;
  /** The author's word that nothing is copied; required to submit. */
  readonly ownWords?: boolean;
}

interface At {
  readonly code: string;
  readonly appliesFrom: string | null;
  readonly version: number;
}

/** Takes one step of the workflow; refusals that a form can act on come back as answers. */
export async function takeStep(step: Step, at: At, words: StepWords) {
  const input: DraftStepInput = { ...at, ...words, clientKey: randomKey() };
  switch (step) {
    case 'SUBMIT':
      return (await ask(SUBMIT_FOR_REVIEW, { input })).answer;
    case 'REQUEST_CHANGES':
      return (await ask(REQUEST_CHANGES, { input })).answer;
    case 'APPROVE':
      return (await ask(APPROVE, { input })).answer;
    case 'PUBLISH':
      return (await ask(PUBLISH, { input })).answer;
    case 'DISCARD':
      return (await ask(DISCARD_DRAFT, { input })).answer;
  }
}
