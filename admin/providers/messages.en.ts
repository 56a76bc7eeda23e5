import { accountMessages } from './messages/account.en.ts';
import { acts } from './messages/acts.en.ts';
import { auditMessages } from './messages/audit.en.ts';
import { bulkMessages } from './messages/bulk.en.ts';
import { codeListMessages, viewMessages } from './messages/codes.en.ts';
import { commentMessages, presenceMessages } from './messages/comments.en.ts';
import { conflictMessages, revisionMessages, saveMessages } from './messages/conflict.en.ts';
import { draftMessages } from './messages/draft.en.ts';
import { findingsMessages } from './messages/findings.en.ts';
import { fixMessages } from './messages/fixes.en.ts';
import { frameMessages, ra, refusals, secretMessages, verbs, when } from './messages/frame.en.ts';
import { homeMessages } from './messages/home.en.ts';
import {
  audiences,
  contentStatuses,
  draftStates,
  fields,
  hints,
  origins,
  relationKinds,
  releaseStates,
  roleDuties,
  roles,
  rvuStates,
  severities,
  synonymKinds,
} from './messages/names.en.ts';
import { pageMessages } from './messages/page.en.ts';
import { paletteMessages } from './messages/palette.en.ts';
import { peopleMessages } from './messages/people.en.ts';
import { publishingMessages } from './messages/publishing.en.ts';
import { queueMessages } from './messages/queue.en.ts';
import { changeKinds, importMessages, importStates, releaseMessages } from './messages/releases.en.ts';
import { reviewMessages } from './messages/review.en.ts';
import { settingsMessages } from './messages/settings.en.ts';
import { severalMessages } from './messages/several.en.ts';
import { stepMessages } from './messages/steps.en.ts';
import { templateMessages } from './messages/templates.en.ts';
import { tokenMessages } from './messages/tokens.en.ts';
import { sectionMessages, specialtyMessages, vocabularyMessages } from './messages/vocabulary.en.ts';
import { roundMessages, selectionMessages, staleKinds, worklistMessages } from './messages/worklist.en.ts';

/** Every sentence of the admin. A translation is a copy of this file and of those that it takes in. `%{x}` is filled in; `||||` parts one and many. */
export const messages = {
  product: 'Plaincode',
  ra,
  verbs,
  when,
  refusals,
  roles,
  roleDuties,
  frame: frameMessages,
  palette: paletteMessages,
  account: accountMessages,
  findings: findingsMessages,
  home: homeMessages,
  contentStatuses,
  draftStates,
  rvuStates,
  comments: commentMessages,
  presence: presenceMessages,
  review: reviewMessages,
  codes: codeListMessages,
  views: viewMessages,
  several: severalMessages,
  worklist: worklistMessages,
  fixes: fixMessages,
  queue: queueMessages,
  bulk: bulkMessages,
  staleKinds,
  selection: selectionMessages,
  round: roundMessages,
  templates: templateMessages,
  vocabulary: vocabularyMessages,
  sections: sectionMessages,
  specialties: specialtyMessages,
  releases: releaseMessages,
  imports: importMessages,
  importStates,
  changeKinds,
  releaseStates,
  people: peopleMessages,
  audit: auditMessages,
  acts,
  settings: settingsMessages,
  tokens: tokenMessages,
  secret: secretMessages,
  synonymKinds,
  audiences,
  relationKinds,
  origins,
  severities,
  fields,
  hints,
  draft: draftMessages,
  publishing: publishingMessages,
  steps: stepMessages,
  conflict: conflictMessages,
  saves: saveMessages,
  revisions: revisionMessages,
  page: pageMessages,
};
