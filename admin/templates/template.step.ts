import { randomKey } from '../drafts/draft.body.ts';
import type { Step } from '../drafts/draft.steps.ts';
import type { Moment } from '../drafts/publishing.when.ts';
import type { TemplateStepInput } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import {
  APPROVE_TEMPLATE,
  DISCARD_TEMPLATE,
  PUBLISH_TEMPLATE,
  REQUEST_TEMPLATE_CHANGES,
  REVERT_TEMPLATE,
  SCHEDULE_TEMPLATE,
  SUBMIT_TEMPLATE,
  UNSCHEDULE_TEMPLATE,
} from './template-workflow.graphql.ts';

export type TemplateStep = Step | 'REVERT';

type At = Pick<TemplateStepInput, 'key' | 'version'>;

export interface TemplateStepWords {
  readonly note?: string;
  /** When to publish. */
  readonly moment?: Moment;
}

/** Takes one step; refusals that a form can act on come back as answers. */
export async function takeTemplateStep(step: TemplateStep, at: At, { note, moment }: TemplateStepWords) {
  const input: TemplateStepInput = { ...at, ...(note ? { note } : {}), clientKey: randomKey() };
  switch (step) {
    case 'SUBMIT':
      return (await ask(SUBMIT_TEMPLATE, { input })).answer;
    case 'REQUEST_CHANGES':
      return (await ask(REQUEST_TEMPLATE_CHANGES, { input })).answer;
    case 'APPROVE':
      return (await ask(APPROVE_TEMPLATE, { input })).answer;
    case 'PUBLISH':
      return (await ask(PUBLISH_TEMPLATE, { input })).answer;
    case 'SCHEDULE':
      return (await ask(SCHEDULE_TEMPLATE, { input: { ...at, ...moment, clientKey: randomKey() } })).answer;
    case 'UNSCHEDULE':
      return (await ask(UNSCHEDULE_TEMPLATE, { input })).answer;
    case 'DISCARD':
      return (await ask(DISCARD_TEMPLATE, { input })).answer;
    case 'REVERT':
      return (await ask(REVERT_TEMPLATE, { input })).answer;
  }
}
