import type { StaleFieldsFragment } from '../gql/graphql.ts';
import { asRefusal, type Refusal } from '../providers/refusal.ts';
import { type Body, type Draft, type Finding, isSameBody, namesGiven, withNames } from './draft.body.ts';

export type Stale = StaleFieldsFragment;

/** One draft under somebody's hands. */
export interface Editing {
  /** As the server last answered it. */
  readonly draft: Draft;
  /** What the form shows. */
  readonly body: Body;
  /** What the server has of it. */
  readonly saved: Body;
  /** The version that the next save is based on. */
  readonly version: number;
  readonly isSaving: boolean;
  /** Somebody chose to write on in a draft that waits for review or publication, which takes it back. */
  readonly isTakenBack: boolean;
  readonly failure: { readonly refusal: Refusal; readonly body: Body } | null;
  readonly stale: Stale | null;
  /** What stopped the last step, until the text changes. */
  readonly refused: readonly Finding[];
  /** First id of an FAQ, by the id that the server gave it later: keeps its place on screen. */
  readonly firstIds: ReadonlyMap<string, string>;
}

const NONE: readonly Finding[] = [];

export type EditingEvent =
  | { readonly type: 'opened'; readonly draft: Draft }
  | { readonly type: 'typed'; readonly patch: Partial<Body> }
  | { readonly type: 'takenBack' }
  | { readonly type: 'saveBegan' }
  | { readonly type: 'saved'; readonly draft: Draft; readonly sent: Body; readonly on: number }
  | { readonly type: 'failed'; readonly thrown: unknown; readonly sent: Body }
  | { readonly type: 'wentStale'; readonly stale: Stale }
  | { readonly type: 'stepRefused'; readonly findings: readonly Finding[] }
  | { readonly type: 'recovered'; readonly body: Body; readonly saved: Body; readonly version: number };

/** Whether there is text that the server does not have. */
export function isDirty({ body, saved }: Pick<Editing, 'body' | 'saved'>): boolean {
  return !isSameBody(body, saved);
}

export function opening(draft: Draft): Editing {
  return {
    draft,
    body: draft.body,
    saved: draft.body,
    version: draft.version,
    isSaving: false,
    isTakenBack: false,
    failure: null,
    stale: null,
    refused: NONE,
    firstIds: new Map(),
  };
}

/** What the form holds after an event. Typed text is never replaced by an answer: a save only names its new FAQs. */
export function afterEvent(editing: Editing, event: EditingEvent): Editing {
  switch (event.type) {
    case 'opened':
      return opening(event.draft);
    case 'typed':
      return { ...editing, body: { ...editing.body, ...event.patch }, refused: NONE };
    case 'takenBack':
      return { ...editing, isTakenBack: true };
    case 'saveBegan':
      return { ...editing, isSaving: true };
    case 'saved':
      return afterSave(editing, event);
    case 'failed':
      return { ...editing, isSaving: false, failure: { refusal: asRefusal(event.thrown), body: event.sent } };
    case 'wentStale':
      return { ...editing, isSaving: false, failure: null, stale: event.stale };
    case 'stepRefused':
      return { ...editing, isSaving: false, refused: event.findings };
    case 'recovered':
      return {
        ...editing,
        body: event.body,
        saved: event.saved,
        version: event.version,
        stale: null,
        failure: null,
      };
  }
}

function afterSave(editing: Editing, { draft, sent, on }: Extract<EditingEvent, { type: 'saved' }>): Editing {
  const names = namesGiven(sent, draft.body);
  const firstIds = new Map(editing.firstIds);
  for (const [first, named] of names) {
    firstIds.set(named, first);
  }
  return {
    draft,
    body: withNames(editing.body, names),
    saved: withNames(sent, names),
    // An attempt sent twice may be answered with a draft that somebody else saved since: theirs is then merged, not run over.
    version: Math.min(draft.version, on + 1),
    isSaving: false,
    isTakenBack: editing.isTakenBack,
    failure: null,
    stale: null,
    refused: editing.refused,
    firstIds,
  };
}

const WAITING = ['IN_REVIEW', 'APPROVED', 'SCHEDULED'];

/** Whether the form takes typing: the role allows it, and a draft that waits for others was taken back first. */
export function isOpenForTyping({ draft, isTakenBack }: Editing): boolean {
  return draft.actions.includes('SAVE') && (isTakenBack || !WAITING.includes(draft.state));
}

/** Whether the person could write on, and would take the draft back by it. */
export function canTakeBack(editing: Editing): boolean {
  return editing.draft.actions.includes('SAVE') && !isOpenForTyping(editing);
}
