import type { Finding } from '../drafts/draft.body.ts';
import type { StaleTemplateFieldsFragment } from '../gql/graphql.ts';
import { asRefusal, type Refusal } from '../providers/refusal.ts';
import type { Template } from './template.row.ts';

export type StaleTemplate = StaleTemplateFieldsFragment;

/** One template under somebody's hands. */
export interface TemplateEditing {
  /** As the server last answered it. */
  readonly template: Template;
  /** What the form shows. */
  readonly text: string;
  /** What the server has of it. */
  readonly saved: string;
  /** The version that the next save is based on. */
  readonly version: number;
  readonly isSaving: boolean;
  /** Somebody chose to write on in a text that waits for review or publication, which takes it back. */
  readonly isTakenBack: boolean;
  readonly failure: { readonly refusal: Refusal; readonly text: string } | null;
  readonly stale: StaleTemplate | null;
  /** What stopped the last step, until the text changes. */
  readonly refused: readonly Finding[];
}

export type TemplateEvent =
  | { readonly type: 'opened'; readonly template: Template }
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'takenBack' }
  | { readonly type: 'saveBegan' }
  | { readonly type: 'saved'; readonly template: Template; readonly sent: string; readonly on: number }
  | { readonly type: 'failed'; readonly thrown: unknown; readonly sent: string }
  | { readonly type: 'wentStale'; readonly stale: StaleTemplate }
  | { readonly type: 'stepRefused'; readonly findings: readonly Finding[] }
  | {
      readonly type: 'recovered';
      readonly text: string;
      readonly saved: string;
      readonly version: number;
    };

export function isUnsaved({ text, saved }: Pick<TemplateEditing, 'text' | 'saved'>): boolean {
  return text !== saved;
}

export function openingOf(template: Template): TemplateEditing {
  return {
    template,
    text: template.text,
    saved: template.text,
    version: template.version,
    isSaving: false,
    isTakenBack: false,
    failure: null,
    stale: null,
    refused: [],
  };
}

/** What the form holds after an event. Typed text is never replaced by the answer of a save. */
export function afterTemplateEvent(editing: TemplateEditing, event: TemplateEvent): TemplateEditing {
  switch (event.type) {
    case 'opened':
      return openingOf(event.template);
    case 'typed':
      return { ...editing, text: event.text, refused: [] };
    case 'takenBack':
      return { ...editing, isTakenBack: true };
    case 'saveBegan':
      return { ...editing, isSaving: true };
    case 'saved':
      return {
        ...editing,
        template: event.template,
        saved: event.sent,
        // An attempt sent twice may be answered with what somebody else saved since: the next save then meets it.
        version: Math.min(event.template.version, event.on + 1),
        isSaving: false,
        failure: null,
        stale: null,
      };
    case 'failed':
      return {
        ...editing,
        isSaving: false,
        failure: { refusal: asRefusal(event.thrown), text: event.sent },
      };
    case 'wentStale':
      return { ...editing, isSaving: false, failure: null, stale: event.stale };
    case 'stepRefused':
      return { ...editing, isSaving: false, refused: event.findings };
    case 'recovered':
      return {
        ...editing,
        text: event.text,
        saved: event.saved,
        version: event.version,
        stale: null,
        failure: null,
      };
  }
}

const WAITING = ['IN_REVIEW', 'APPROVED', 'SCHEDULED'];

export function isOpenForTyping({ template, isTakenBack }: TemplateEditing): boolean {
  return template.actions.includes('SAVE') && (isTakenBack || !WAITING.includes(template.state));
}

export function canTakeBack(editing: TemplateEditing): boolean {
  return editing.template.actions.includes('SAVE') && !isOpenForTyping(editing);
}
