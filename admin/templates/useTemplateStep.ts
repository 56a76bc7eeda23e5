import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { count } from '../providers/locale.ts';
import { Refusal } from '../providers/refusal.ts';
import type { Template } from './template.row.ts';
import { type TemplateStep, type TemplateStepWords, takeTemplateStep } from './template.step.ts';
import type { TemplateHandle } from './useTemplate.ts';

export type TakeTemplateStep = (step: TemplateStep, words: TemplateStepWords) => Promise<boolean>;

/** Lists and panels that say how far templates are. */
const TELLING = ['home', 'review', 'templates'];

/** Saves what is typed and then takes a step. Throws what has to be shown where the step was asked for. */
export function useTemplateStep(handle: TemplateHandle, onReopen: () => Promise<Template>): TakeTemplateStep {
  const notify = useNotify();
  const queries = useQueryClient();
  return async (step, words) => {
    const leavesTyped = step === 'DISCARD' || step === 'REVERT';
    const isSaved = leavesTyped || (await handle.save());
    const { template, version, failure, stale } = handle.now();
    if (stale) {
      return false;
    }
    if (!isSaved) {
      throw failure?.refusal ?? new Refusal('INTERNAL');
    }
    const { key } = template;
    const answer = await takeTemplateStep(step, { key, version }, words);
    if (answer.__typename === 'StaleTemplate') {
      handle.tell({ type: 'wentStale', stale: answer });
      return false;
    }
    if (answer.__typename === 'Findings') {
      handle.tell({ type: 'stepRefused', findings: answer.findings });
      throw new Refusal('BAD_USER_INPUT', { sentence: answer.message });
    }
    handle.tell({
      type: 'opened',
      template: answer.__typename === 'Template' ? answer : await onReopen(),
    });
    for (const name of TELLING) {
      void queries.invalidateQueries({ queryKey: [name] });
    }
    const pages = answer.__typename === 'TemplatePublication' ? answer.alteredPages : 0;
    notify(`templates.steps.done.${step}`, {
      type: 'success',
      messageArgs: { smart_count: pages, count: count.format(pages) },
    });
    return true;
  };
}
