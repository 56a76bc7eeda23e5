/** What states, kinds and fields are called. */
export const roles = {
  VIEWER: 'Viewer',
  WRITER: 'Writer',
  REVIEWER: 'Reviewer',
  IMPORTER: 'Importer',
  ADMIN: 'Administrator',
};

export const roleDuties = {
  VIEWER: 'Reads everything, changes nothing.',
  WRITER: 'Writes drafts and submits them for review.',
  REVIEWER: 'Writes, and approves and publishes what others wrote.',
  IMPORTER: 'Brings in releases and activates them; never changes texts.',
  ADMIN: 'Everything, including people and settings.',
};

export const contentStatuses = {
  NONE: 'Not written',
  DRAFT: 'Draft',
  STARTER: 'Starter text',
  IMPORTED: 'Imported',
  REVIEWED: 'Reviewed',
};

export const draftStates = {
  DRAFT: 'Draft',
  IN_REVIEW: 'In review',
  CHANGES_REQUESTED: 'Changes requested',
  APPROVED: 'Approved',
  SCHEDULED: 'Scheduled',
};

export const rvuStates = {
  PAID: 'Paid',
  PAID_TECHNICAL_ONLY: 'Paid, technical only',
  PAID_INCIDENT_TO: 'Paid, incident to',
  PAID_NO_WORK: 'Paid, no work',
  SPLIT: 'Split',
  COMPONENT_ONLY: 'Component only',
  RESTRICTED_VALUED: 'Restricted, valued',
  RESTRICTED: 'Restricted',
  CONTRACTOR_PRICED: 'Contractor priced',
  BUNDLED: 'Bundled',
  LISTED_NOT_USED: 'Listed, not used',
  OTHER_SCHEDULE: 'Other schedule',
  INVALID_FOR_MEDICARE: 'Invalid for Medicare',
  NOT_COVERED: 'Not covered',
  ANESTHESIA: 'Anesthesia',
  MEASURE: 'Measure',
  NOT_IN_FILE: 'Not in file',
};

export const releaseStates = {
  PLANNED: 'Planned',
  STAGED: 'Staged',
  ACTIVE: 'Active',
  SUPERSEDED: 'Superseded',
  WITHDRAWN: 'Withdrawn',
};

export const synonymKinds = { CLINICAL: 'Clinical', LAY: 'Lay', ABBREVIATION: 'Abbreviation' };

export const audiences = { PATIENT: 'For patients', PROFESSIONAL: 'For professionals' };

export const relationKinds = {
  FAMILY: 'Same family',
  GLOBAL: 'Global service',
  TECHNICAL: 'Technical part',
  PROFESSIONAL: 'Professional part',
  ADD_ON: 'Add-on',
  BASE: 'Base service',
  ALTERNATIVE: 'Alternative',
  SEE_ALSO: 'See also',
  REPLACED_BY: 'Replaced by',
};

export const origins = {
  AUTHORED: 'Written here',
  STARTER: 'Starter text',
  IMPORTED: 'Imported',
  ASSISTED: 'Written with assistance',
};

export const severities = { BLOCK: 'To fix:', WARN: 'Warning:', NOTE: 'Advice:' };

export const fields = {
  displayName: 'Display name',
  synonyms: 'Synonyms',
  plainLanguage: 'In plain language',
  summary: 'Summary',
  clinicalContext: 'Clinical context',
  billingOverride: 'Billing text',
  billingSourceUrl: 'Source of the billing text',
  specialties: 'Specialties',
  faqs: 'Questions and answers',
  related: 'Related codes',
  sources: 'Sources',
  seoTitle: 'Title in search engines',
  seoDescription: 'Description in search engines',
  editorNote: 'Editor note',
  text: 'Text',
};

export const hints = {
  displayName: 'A readable name in your own words; the heading of the page.',
  synonyms: 'Enter adds one; commas part several.',
  plainLanguage: 'For a patient: full, short sentences in everyday words.',
  summary: 'For a professional: what is done, and what is not.',
  clinicalContext: 'When and why it is done. Not a second summary.',
  billingOverride: 'Leave empty to show the text made from the CMS indicators.',
  billingSourceUrl: 'Needed with a billing text: the page it rests on.',
  specialties: 'In order; the first is the primary one. Drag, or Alt and an arrow key.',
  faqs: 'Drag a question by its handle, or move it with Alt and an arrow key.',
  related: 'Families and components are found by themselves; add what only you know.',
  sources: 'What the page rests on.',
  seoTitle: 'Leave empty to use the code and its name.',
  seoDescription: 'Leave empty to use the plain language text.',
  editorNote: 'For colleagues; never public.',
};
