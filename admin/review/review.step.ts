import type { DraftPlace } from '../comments/comment.place.ts';
import { takeStep } from '../drafts/draft.step.ts';
import { Refusal } from '../providers/refusal.ts';
import { takeTemplateStep } from '../templates/template.step.ts';

export type ReviewStep = 'APPROVE' | 'PUBLISH' | 'REQUEST_CHANGES';

/** Somebody was faster: nothing was done, and the draft is another one now. */
export interface Overtaken {
  readonly sentence: string;
}

/**
 * Decides about a draft as it was read. Publishing one that is in review approves it first.
 * @throws Refusal with the checks' sentence where they stand in the way
 */
export async function decide(
  step: ReviewStep,
  place: DraftPlace,
  read: { readonly version: number; readonly isApproved: boolean },
  note: string,
): Promise<Overtaken | null> {
  if (step !== 'PUBLISH' || read.isApproved) {
    return one(step, place, read.version, note);
  }
  return (await one('APPROVE', place, read.version, '')) ?? one('PUBLISH', place, read.version + 1, '');
}

async function one(
  step: ReviewStep,
  { kind, name, appliesFrom }: DraftPlace,
  version: number,
  note: string,
): Promise<Overtaken | null> {
  const words = note === '' ? {} : { note };
  const answer =
    kind === 'CODE'
      ? await takeStep(step, { code: name, appliesFrom, version }, words)
      : await takeTemplateStep(step, { key: name, version }, words);
  if (answer.__typename === 'StaleVersion' || answer.__typename === 'StaleTemplate') {
    return { sentence: answer.message };
  }
  if (answer.__typename === 'Findings') {
    throw new Refusal('BAD_USER_INPUT', { sentence: answer.message });
  }
  return null;
}
