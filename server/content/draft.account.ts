import { stableText } from '../workflow/stable.text.ts';
import type { ContentBody } from './content.body.ts';
import type { ContentDraft } from './draft.entity.ts';
import type { DraftView } from './draft.view.ts';

/**
 * What the audit log is told of a save: state and version before and after, and which fields differ. The words of both
 * versions stand in the history of saves.
 */
export function saveAccount(before: DraftView, after: ContentDraft): Record<string, unknown> {
  return {
    version: after.version,
    before: stateOf(before),
    after: { state: after.state, version: after.version },
    fields: changedFields(before.body, after.body),
  };
}

/** A draft's state and version; null where none is open. */
export function stateOf({ saved }: DraftView): { state: string; version: number } | null {
  return saved && { state: saved.state, version: saved.version };
}

function changedFields(before: ContentBody, after: ContentBody): string[] {
  const fields = Object.keys(after) as (keyof ContentBody)[];
  return fields.filter((field) => stableText(before[field]) !== stableText(after[field]));
}
