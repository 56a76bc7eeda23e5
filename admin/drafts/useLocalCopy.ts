import { type Body, isBody, isSameBody } from './draft.body.ts';
import { isDirty } from './draft.editing.ts';
import type { DraftHandle } from './useDraft.ts';
import { type CopyOffer, useKeptCopy } from './useKeptCopy.ts';

/** The words of a code that the server does not have. */
export function useLocalCopy({ editing, tell, now }: DraftHandle): CopyOffer<Body> {
  return useKeptCopy({
    code: editing.draft.code,
    appliesFrom: editing.draft.appliesFrom,
    isWhole: isBody,
    saved: editing.draft.body,
    isSame: isSameBody,
    typed: () => ({ content: now().body, version: now().version, isUnsaved: isDirty(now()) }),
    turn: [editing.body, editing.saved],
    onTakeBack: ({ body, version }) => tell({ type: 'recovered', body, saved: now().saved, version }),
  });
}
