import { type CopyOffer, useKeptCopy } from '../drafts/useKeptCopy.ts';
import { isUnsaved } from './template.editing.ts';
import type { TemplateHandle } from './useTemplate.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/** A sentence that the server does not have. */
export function useTemplateCopy({ editing, tell, now }: TemplateHandle): CopyOffer<string> {
  return useKeptCopy({
    code: `template:${editing.template.key}`,
    appliesFrom: null,
    isWhole: isText,
    saved: editing.template.text,
    isSame: (left, right) => left === right,
    typed: () => ({ content: now().text, version: now().version, isUnsaved: isUnsaved(now()) }),
    turn: [editing.text, editing.saved],
    onTakeBack: ({ body, version }) => tell({ type: 'recovered', text: body, saved: now().saved, version }),
  });
}
