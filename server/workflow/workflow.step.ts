import { allows, type Permission, type Role } from '../auth/role.permission.ts';
import { Forbidden, StepRefused } from '../errors.ts';
import type { OpenDraft } from './draft.state.ts';

export const DRAFT_ACTIONS = [
  'SAVE',
  'SUBMIT',
  'REQUEST_CHANGES',
  'APPROVE',
  'PUBLISH',
  'SCHEDULE',
  'UNSCHEDULE',
  'CORRECT',
  'DISCARD',
] as const;
export type DraftAction = (typeof DRAFT_ACTIONS)[number];

/** What templates take part in: they are never published without a second pair of eyes. */
export const TEMPLATE_ACTIONS: readonly DraftAction[] = [
  'SAVE',
  'SUBMIT',
  'REQUEST_CHANGES',
  'APPROVE',
  'PUBLISH',
  'SCHEDULE',
  'UNSCHEDULE',
  'DISCARD',
];

export interface Reviewer {
  readonly role: Role;
  /** Wrote or changed some of these words. */
  readonly isAuthor: boolean;
  readonly allowSelfApproval: boolean;
}

type State = OpenDraft['state'];

/** From which states a step may be taken. */
const FROM: Readonly<Record<DraftAction, readonly State[]>> = {
  SAVE: ['DRAFT', 'CHANGES_REQUESTED', 'IN_REVIEW', 'APPROVED', 'SCHEDULED'],
  SUBMIT: ['DRAFT', 'CHANGES_REQUESTED'],
  REQUEST_CHANGES: ['IN_REVIEW', 'APPROVED', 'SCHEDULED'],
  APPROVE: ['IN_REVIEW'],
  PUBLISH: ['APPROVED', 'SCHEDULED'],
  SCHEDULE: ['APPROVED', 'SCHEDULED'],
  UNSCHEDULE: ['SCHEDULED'],
  CORRECT: ['DRAFT'],
  DISCARD: ['DRAFT', 'CHANGES_REQUESTED', 'IN_REVIEW', 'APPROVED', 'SCHEDULED'],
};

const NEEDS: Readonly<Record<DraftAction, Permission>> = {
  SAVE: 'WRITE_DRAFTS',
  SUBMIT: 'WRITE_DRAFTS',
  REQUEST_CHANGES: 'APPROVE',
  APPROVE: 'APPROVE',
  PUBLISH: 'PUBLISH',
  SCHEDULE: 'PUBLISH',
  UNSCHEDULE: 'PUBLISH',
  CORRECT: 'PUBLISH',
  DISCARD: 'WRITE_DRAFTS',
};

/** Why a step cannot be taken now, as a sentence; null when it can. */
export function refusal(action: DraftAction, draft: OpenDraft, by: Reviewer): string | null {
  if (!allows(by.role, NEEDS[action])) return 'Your role does not allow this.';
  if (action !== 'SAVE' && !draft.saved)
    return 'There is no draft: nothing was changed since the words in force.';
  if (!FROM[action].includes(draft.state))
    return action === 'UNSCHEDULE' ? 'This draft is not scheduled.' : STATE_SENTENCE[draft.state];
  if (action === 'APPROVE' && by.isAuthor && !by.allowSelfApproval)
    return 'You wrote some of these words. Somebody else approves them.';
  return null;
}

const STATE_SENTENCE: Readonly<Record<State, string>> = {
  DRAFT: 'This draft is not submitted for review yet.',
  IN_REVIEW: 'This draft is in review: approve it or ask for changes first.',
  CHANGES_REQUESTED: 'Changes were asked for. Submit the draft again when they are made.',
  APPROVED: 'This draft is approved already.',
  SCHEDULED: 'This draft is scheduled already.',
};

/** @param among the steps that this kind of draft knows */
export function actionsFor(
  draft: OpenDraft,
  by: Reviewer,
  among: readonly DraftAction[] = DRAFT_ACTIONS,
): DraftAction[] {
  return among.filter((action) => refusal(action, draft, by) === null);
}

/** @throws StepRefused where nobody could take the step now, Forbidden where this person may not. */
export function requireStep(action: DraftAction, draft: OpenDraft, by: Reviewer): void {
  const sentence = refusal(action, draft, by);
  if (sentence === null) return;
  const isOpenToOthers = actionsFor(draft, { ...by, role: 'ADMIN', isAuthor: false }).includes(action);
  throw isOpenToOthers ? new Forbidden(sentence) : new StepRefused(sentence);
}
