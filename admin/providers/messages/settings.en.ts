/** Sentences of the settings. */
export const settingsMessages = {
  title: 'Settings',
  intro: 'Rules that hold for everybody.',
  review: 'Review',
  allowSelfApproval: 'Allow authors to approve their own drafts',
  selfApprovalNote:
    'Off, the safer way: a second person reads every text before it is published. On: for a house of one; the audit log records who approved what.',
  reviewPatience: 'A review waits too long after',
  saved: 'Settings saved.',
};
