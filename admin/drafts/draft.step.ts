import type { DraftStepInput } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import { randomKey } from './draft.body.ts';
import type { CodeStep } from './draft.steps.ts';
import {
  APPROVE,
  DISCARD_DRAFT,
  PUBLISH,
  PUBLISH_CORRECTION,
  REQUEST_CHANGES,
  SCHEDULE,
  SUBMIT_FOR_REVIEW,
  UNSCHEDULE,
} from './workflow.graphql.ts';

export interface StepWords {
  readonly note?: string;
  /** The author's word that nothing is copied; required to submit. */
  readonly ownWords?: boolean;
  /** When to publish: an instant, or a release by name. */
  readonly at?: string;
  readonly withRelease?: string;
  /** A machine helped to draft the words. */
  readonly isAssisted?: boolean;
}

interface At {
  readonly code: string;
  readonly appliesFrom: string | null;
  readonly version: number;
}

/** Takes one step of the workflow; refusals that a form can act on come back as answers. */
export async function takeStep(step: CodeStep, place: At, { at, withRelease, ...words }: StepWords) {
  const input: DraftStepInput = { ...place, ...words, clientKey: randomKey() };
  switch (step) {
    case 'SUBMIT':
      return (await ask(SUBMIT_FOR_REVIEW, { input })).answer;
    case 'REQUEST_CHANGES':
      return (await ask(REQUEST_CHANGES, { input })).answer;
    case 'APPROVE':
      return (await ask(APPROVE, { input })).answer;
    case 'PUBLISH':
      return (await ask(PUBLISH, { input })).answer;
    case 'CORRECT':
      return (await ask(PUBLISH_CORRECTION, { input })).answer;
    case 'SCHEDULE': {
      const when = { at: at ?? null, withRelease: withRelease ?? null };
      return (await ask(SCHEDULE, { input: { ...place, ...when, clientKey: randomKey() } })).answer;
    }
    case 'UNSCHEDULE':
      return (await ask(UNSCHEDULE, { input })).answer;
    case 'DISCARD':
      return (await ask(DISCARD_DRAFT, { input })).answer;
  }
}
