/**
 * How each mutation of the editorial API keeps one person from undoing another's work unseen:
 * VERSION what was read goes with it; STATE a step that only fits one state, taken under a lock; UNIQUE a second of it
 * cannot be; ABSENT nothing of anybody else's is written over.
 */
export type Guard = 'VERSION' | 'STATE' | 'UNIQUE' | 'ABSENT';

export interface MutationRule {
  readonly guard: Guard;
  /** Made safe against being sent twice by a client key. */
  readonly hasKey?: true;
  /** Its answer holds a secret that is kept nowhere, so that a retry is told what to do instead. */
  readonly tellsSecret?: true;
  /** Acts that it leaves in the audit log when it is done once. */
  readonly acts: readonly string[];
}

/** What adds without changing anything that was there: the audit log needs no state before it. */
const ADDS = [
  'overrideFinding',
  'addComment',
  'replyToComment',
  'takeFix',
  'leaveOutFix',
  'startBulk',
  'cancelBulk',
  'createCodeView',
  'removeCodeView',
  'planRelease',
  'invitePerson',
  'reinvitePerson',
  'createApiToken',
  'revokeApiToken',
  'endSessions',
  'signIn',
  'signOut',
  'acceptInvitation',
  'changePassword',
  'endOtherSessions',
  'markPresence',
  'leavePresence',
  'readMentions',
];

const step = (act: string): MutationRule => ({ guard: 'VERSION', hasKey: true, acts: [act] });
const sized = (act: string): MutationRule => ({ guard: 'VERSION', acts: [act] });
const state = (act: string): MutationRule => ({ guard: 'STATE', acts: [act] });
const own = (...acts: string[]): MutationRule => ({ guard: 'ABSENT', acts });

/** Every mutation; a new one without a line fails. */
export const MUTATIONS: Readonly<Record<string, MutationRule>> = {
  saveDraft: step('SAVE_DRAFT'),
  submitForReview: step('SUBMIT'),
  requestChanges: step('REQUEST_CHANGES'),
  approve: step('APPROVE'),
  publish: step('PUBLISH'),
  schedule: step('SCHEDULE'),
  unschedule: step('UNSCHEDULE'),
  publishCorrection: step('PUBLISH_CORRECTION'),
  publishSeveral: step('PUBLISH'),
  retireCode: step('RETIRE_CODE'),
  bringBackCode: step('RETURN_CODE'),
  discardDraft: step('DISCARD_DRAFT'),
  undoDiscard: step('UNDO_DISCARD'),
  overrideFinding: step('OVERRIDE_FINDING'),
  restoreSave: step('RESTORE_SAVE'),
  restoreRevision: step('RESTORE_REVISION'),
  takeFix: step('TAKE_FIX'),
  leaveOutFix: step('LEAVE_OUT_FIX'),
  saveTemplate: step('SAVE_DRAFT'),
  undoDiscardTemplate: step('UNDO_DISCARD'),
  restoreTemplate: step('RESTORE_REVISION'),
  revertTemplate: step('SAVE_DRAFT'),
  submitTemplate: step('SUBMIT'),
  requestTemplateChanges: step('REQUEST_CHANGES'),
  approveTemplate: step('APPROVE'),
  publishTemplate: step('PUBLISH'),
  scheduleTemplate: step('SCHEDULE'),
  unscheduleTemplate: step('UNSCHEDULE'),
  discardTemplate: step('DISCARD_DRAFT'),
  editComment: step('EDIT_COMMENT'),
  removeComment: step('REMOVE_COMMENT'),
  resolveComment: step('RESOLVE_COMMENT'),
  reopenComment: step('REOPEN_COMMENT'),
  addComment: { guard: 'ABSENT', hasKey: true, acts: ['COMMENT'] },
  replyToComment: { guard: 'ABSENT', hasKey: true, acts: ['COMMENT'] },
  assignReview: sized('ASSIGN_REVIEW'),
  assignWork: sized('ASSIGN_WORK'),
  resolveWork: sized('CONFIRM_WORDS'),
  startFromSibling: step('SAVE_DRAFT'),
  takeFromQueue: { guard: 'UNIQUE', acts: ['TAKE_CODE'] },
  handBack: state('HAND_BACK_CODE'),
  setWritingGoal: own('SET_GOAL'),
  // Each item of a job carries the version that was seen; the request itself writes over nothing.
  startBulk: { guard: 'ABSENT', hasKey: true, acts: ['START_BULK'] },
  cancelBulk: state('CANCEL_BULK'),
  createCodeView: { guard: 'ABSENT', hasKey: true, acts: ['CREATE_CODE_VIEW'] },
  changeCodeView: sized('CHANGE_CODE_VIEW'),
  removeCodeView: sized('DELETE_CODE_VIEW'),
  keepCodeColumns: own('KEEP_CODE_COLUMNS'),
  saveSection: step('SAVE_SECTION'),
  removeSection: step('REMOVE_SECTION'),
  saveSpecialty: step('SAVE_SPECIALTY'),
  removeSpecialty: step('REMOVE_SPECIALTY'),
  planRelease: { guard: 'STATE', hasKey: true, acts: ['PLAN_RELEASE'] },
  activateRelease: state('ACTIVATE_RELEASE'),
  rollBackRelease: state('ROLL_BACK_RELEASE'),
  withdrawRelease: state('WITHDRAW_RELEASE'),
  invitePerson: { guard: 'UNIQUE', hasKey: true, tellsSecret: true, acts: ['INVITE_PERSON'] },
  createApiToken: { guard: 'UNIQUE', hasKey: true, tellsSecret: true, acts: ['CREATE_API_TOKEN'] },
  revokeApiToken: state('REVOKE_API_TOKEN'),
  changeRole: sized('CHANGE_ROLE'),
  disablePerson: sized('DISABLE_PERSON'),
  enablePerson: sized('ENABLE_PERSON'),
  changeSettings: sized('CHANGE_SETTING'),
  reinvitePerson: { ...step('REINVITE_PERSON'), tellsSecret: true },
  endSessions: own('END_SESSIONS'),
  // One's own account and place.
  signIn: own('SIGN_IN'),
  signOut: own('SIGN_OUT'),
  acceptInvitation: own('ACCEPT_INVITATION', 'SIGN_IN'),
  changePassword: own('CHANGE_PASSWORD'),
  endOtherSessions: own('END_SESSIONS'),
  markPresence: own(),
  leavePresence: own(),
  readMentions: own(),
};

/** Mutations that change something: their acts say what was before and after. */
export const CHANGES: ReadonlySet<string> = new Set(
  Object.keys(MUTATIONS).filter((name) => !ADDS.includes(name)),
);
