import type { Body, Finding } from '../drafts/draft.body.ts';
import type { Attestation } from '../findings/AttestationNote.tsx';
import type { DraftAction, DraftState, ReviewCodeQuery, ReviewTemplateQuery } from '../gql/graphql.ts';
import { type FieldChange, fieldChanges } from './item.changes.ts';
import type { ReviewRow } from './review.row.ts';

/** A draft of either kind, as a reviewer reads it. */
export interface Opened {
  readonly title: string;
  readonly version: number;
  readonly state: DraftState;
  /** Somebody is writing or has written in it since what is published. */
  readonly isSaved: boolean;
  readonly actions: readonly DraftAction[];
  readonly findings: readonly Finding[];
  readonly reviewNote: string | null;
  /** Null for a template. */
  readonly attestation: Attestation | null;
  readonly appliesFrom: string | null;
  readonly isFirst: boolean;
  readonly fields: readonly FieldChange[];
  /** Null for a template. */
  readonly body: Body | null;
  readonly text: string;
  /** In the queue; null when it does not wait any more. */
  readonly item: ReviewRow | null;
}

export function openedCode({ draft, item }: ReviewCodeQuery): Opened {
  const { body, live } = draft;
  return {
    ...{ version: draft.version, state: draft.state, isSaved: draft.isSaved, actions: draft.actions },
    ...{
      findings: draft.findings,
      reviewNote: draft.reviewNote,
      attestation: draft,
      appliesFrom: draft.appliesFrom,
      isFirst: live === null,
      body,
      text: '',
      item,
    },
    title: `${draft.code} ${body.displayName || (live?.displayName ?? '')}`.trim(),
    fields: fieldChanges(live, body),
  };
}

export function openedTemplate({ template, item }: ReviewTemplateQuery): Opened {
  const { text, liveText } = template;
  return {
    ...{
      version: template.version,
      state: template.state,
      isSaved: template.isSaved,
      actions: template.actions,
    },
    ...{ findings: template.findings, reviewNote: template.reviewNote, isFirst: liveText === null },
    ...{ attestation: null, appliesFrom: null },
    ...{ title: template.key, body: null, text, item },
    fields: [
      {
        ...{ field: 'text', before: liveText ?? '', after: text, entries: null, isReordered: false },
        isChanged: text !== (liveText ?? ''),
      },
    ],
  };
}
