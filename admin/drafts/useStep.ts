import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { Refusal } from '../providers/refusal.ts';
import type { OpenedCode } from './draft.opening.ts';
import { type StepWords, takeStep } from './draft.step.ts';
import type { CodeStep } from './draft.steps.ts';
import type { DraftHandle } from './useDraft.ts';

/** Lists and panels that say how far drafts are. */
const TELLING = ['home', 'queue', 'review', 'worklist', 'work', 'codes'];

export type TakeStep = (step: CodeStep, words: StepWords) => Promise<boolean>;

/** Saves what is typed and then takes a step; false when somebody else was first. Throws what has to be shown where the step was asked for. */
export function useStep(handle: DraftHandle, onReopen: () => Promise<OpenedCode | null>): TakeStep {
  const notify = useNotify();
  const queries = useQueryClient();
  return async (step, words) => {
    const isSaved = step === 'DISCARD' || (await handle.save());
    const { draft, version, failure, stale } = handle.now();
    if (stale) {
      // The note about the other person's save stands on the page; there is nothing to ask here.
      return false;
    }
    if (!isSaved) {
      throw failure?.refusal ?? new Refusal('INTERNAL');
    }
    const { code, appliesFrom } = draft;
    const answer = await takeStep(step, { code, appliesFrom, version }, words);
    if (answer.__typename === 'StaleVersion') {
      handle.tell({ type: 'wentStale', stale: answer });
      return false;
    }
    if (answer.__typename === 'Findings') {
      handle.tell({ type: 'stepRefused', findings: answer.findings });
      throw new Refusal('BAD_USER_INPUT', { sentence: answer.message });
    }
    if (answer.__typename === 'CodeDraft') {
      handle.tell({ type: 'opened', draft: answer });
    } else {
      const fresh = await onReopen();
      if (fresh) {
        handle.tell({ type: 'opened', draft: fresh.draft });
      }
    }
    for (const key of TELLING) {
      void queries.invalidateQueries({ queryKey: [key] });
    }
    notify(`steps.done.${step}`, { type: 'success', messageArgs: { code } });
    return true;
  };
}
