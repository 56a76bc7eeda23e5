/** Acts by what they are done to. The one list of what can be recorded. */
export const ACTS = {
  ACCESS: [
    'SIGN_IN',
    'SIGN_IN_REFUSED',
    'SIGN_OUT',
    'PERMISSION_REFUSED',
    'CHANGE_PASSWORD',
    'CHANGE_PASSWORD_REFUSED',
    'END_SESSIONS',
    'CREATE_API_TOKEN',
    'REVOKE_API_TOKEN',
  ],
  PEOPLE: [
    'INVITE_PERSON',
    'REINVITE_PERSON',
    'ACCEPT_INVITATION',
    'CHANGE_ROLE',
    'DISABLE_PERSON',
    'ENABLE_PERSON',
  ],
  WORDS: [
    'SAVE_DRAFT',
    'SUBMIT',
    'REQUEST_CHANGES',
    'APPROVE',
    'PUBLISH',
    'DISCARD_DRAFT',
    'OVERRIDE_FINDING',
    'COMMENT',
    'RESOLVE_COMMENT',
    'REOPEN_COMMENT',
    'ASSIGN_REVIEW',
    'ASSIGN_WORK',
    'CONFIRM_WORDS',
    'RESTORE_REVISION',
    'IMPORT_CONTENT',
    'EXPORT_CONTENT',
  ],
  RELEASES: [
    'IMPORT_RELEASE',
    'CONFIRM_FACTOR',
    'ATTACH_COMPANIONS',
    'UPLOAD_RELEASE',
    'PLAN_RELEASE',
    'ACTIVATE_RELEASE',
    'ROLL_BACK_RELEASE',
    'WITHDRAW_RELEASE',
  ],
  HOUSE: [
    'CHANGE_SETTING',
    'SAVE_SECTION',
    'REMOVE_SECTION',
    'SAVE_SPECIALTY',
    'REMOVE_SPECIALTY',
    'EXPORT_AUDIT',
    'TAKE_BACKUP',
    'RESTORE_BACKUP',
  ],
} as const;

export type ActKind = keyof typeof ACTS;
export type AuditAction = (typeof ACTS)[ActKind][number];

export const ACT_KINDS = Object.keys(ACTS) as ActKind[];

/** What colleagues want to hear of each other, without addresses and details. */
export const NEWS: readonly AuditAction[] = [
  'SUBMIT',
  'REQUEST_CHANGES',
  'APPROVE',
  'PUBLISH',
  'CONFIRM_WORDS',
  'IMPORT_CONTENT',
  'IMPORT_RELEASE',
  'ATTACH_COMPANIONS',
  'ACTIVATE_RELEASE',
  'ROLL_BACK_RELEASE',
  'WITHDRAW_RELEASE',
  'SAVE_SECTION',
  'SAVE_SPECIALTY',
];
