/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What acts are done to. */
export type ActKind =
  /** Signing in and out, refusals, passwords, API tokens. */
  | 'ACCESS'
  /** Sections, specialties, settings, exports of this log. */
  | 'HOUSE'
  /** Invitations, roles, who may come in. */
  | 'PEOPLE'
  /** Imports and the life of releases. */
  | 'RELEASES'
  /** Drafts, templates, reviews, publications, the work list. */
  | 'WORDS';

export type AddCommentInput = {
  /** Plain text, at most 4,000 characters. */
  body: string;
  /** The same key again gives the same answer and writes nothing twice. */
  clientKey?: string | number | null | undefined;
  /** Version of the draft that you saw. */
  draftVersion: number;
  /** Field of the words: summary, faqs, …; text for a template. Null: the draft as a whole. */
  field?: string | null | undefined;
  /** Entry of a list: id of an FAQ, slug of a specialty, "CODE KIND" of a related code, url of a source, a synonym in small letters. */
  item?: string | null | undefined;
  /** Ids of the people whom it calls, 20 at most. */
  mentions?: Array<string | number>;
  place: DraftPlaceInput;
  /** The words that were selected; at most 600 characters. */
  quote?: string | null | undefined;
  /** Where they begin in their text, from 0. */
  quoteFrom?: number | null | undefined;
};

export type AssignReviewInput = {
  /** Whom to ask; null: nobody. */
  personId?: string | number | null | undefined;
  place: DraftPlaceInput;
  /** `assignmentVersion` as you saw it. A stale one is not written. */
  version: number;
};

/** Whom a question and its answer are for. */
export type Audience =
  /** Patients, in plain words. */
  | 'PATIENT'
  /** Clinicians, coders and billers. */
  | 'PROFESSIONAL';

export type AuditFilter = {
  /** Exactly this act: PUBLISH, SIGN_IN, … */
  action?: string | null | undefined;
  /** Part of a name. */
  actor?: string | null | undefined;
  /** At this instant or later. */
  from?: string | null | undefined;
  kind?: ActKind | null | undefined;
  /** Part of a subject: a code, an e-mail, a release. */
  subject?: string | null | undefined;
  /** Before this instant. */
  to?: string | null | undefined;
};

/** What can be done with many codes at once. */
export type BulkAct =
  /** Into the draft of each code, as the last one; never live. */
  | 'ADD_SPECIALTY'
  | 'APPROVE'
  /** An open item of the work list, else a place in the writing queue. */
  | 'ASSIGN'
  /** The words are still right for the release that made them stale. */
  | 'CONFIRM'
  | 'PUBLISH'
  /** Out of the draft of each code; never live. */
  | 'REMOVE_SPECIALTY'
  /** Drafts of mine. */
  | 'SUBMIT';

export type BulkInput = {
  act: BulkAct;
  selection: BulkSelection;
  settings?: BulkSettingsInput | null | undefined;
};

/** Codes by name, all that fulfil a filter of the list, or all of the work list: one of the three. */
export type BulkSelection = {
  /** At most 1,000. */
  codes?: Array<string> | null | undefined;
  /** An empty one means every code. */
  filter?: EditorialCodeFilter | null | undefined;
  /** Codes with an open item that fits. Its `release`, or that of the settings, says which items. */
  work?: WorklistFilter | null | undefined;
};

/** What the act needs beside the codes. */
export type BulkSettingsInput = {
  /** For SUBMIT: all were drafted with a machine's help. Left out, each draft stays what it was said to be. */
  isAssisted?: boolean | null | undefined;
  /** For SUBMIT: the words are my own, all of them. */
  ownWords?: boolean | null | undefined;
  /** For ASSIGN; without it, to nobody. */
  personId?: string | number | null | undefined;
  /** For CONFIRM, and for ASSIGN by the work list: whose items are meant. */
  release?: string | null | undefined;
  /** Slug of a specialty. */
  specialty?: string | null | undefined;
};

export type BulkState =
  | 'CANCELLED'
  | 'DONE'
  | 'RUNNING';

/** What about a row is different. The conversion factor belongs to the release and is not counted here. */
export type ChangeKind =
  /** The later release has the row, the earlier one has not. */
  | 'ADDED'
  /** CMS's short descriptor. */
  | 'DESCRIPTOR'
  /** Any other indicator: global period, PC/TC, surgery, supervision. */
  | 'INDICATOR'
  /** Malpractice, in RVUs. */
  | 'MALPRACTICE'
  /** CMS came to say, or no longer says, that the service is not performed in a setting. */
  | 'NA_FLAG'
  /** Values that serve the OPPS cap alone. */
  | 'OPPS'
  /** Practice expense in either setting, in RVUs. */
  | 'PRACTICE_EXPENSE'
  /** The earlier release has the row, the later one has not. */
  | 'REMOVED'
  /** The status letter. */
  | 'STATUS'
  /** The total in either setting, in RVUs. */
  | 'TOTAL'
  /** Work, in RVUs. */
  | 'WORK';

/** What a release changed about a code, in any of its rows. */
export type CodeChange =
  | 'ADDED'
  /** Anything at all. */
  | 'ANY'
  | 'DESCRIPTOR'
  /** Relative values, totals or OPPS caps. */
  | 'FIGURES'
  /** A payment policy indicator, or whether CMS says NA. */
  | 'INDICATOR'
  /** A row that is gone. A code without words that is gone is not listed. */
  | 'REMOVED'
  | 'STATUS';

/** What the list of codes can show beside code and title. */
export type CodeColumn =
  | 'ASSIGNEE'
  | 'CONTENT_STATUS'
  /** Who saved the open draft last. */
  | 'DRAFT_BY'
  /** What the published page lacks. */
  | 'MISSING'
  | 'REVISION'
  | 'SECTION'
  | 'SPECIALTIES'
  | 'STALE'
  | 'STATE'
  /** CMS status code. */
  | 'STATUS'
  /** Non-facility and facility. */
  | 'TOTALS'
  | 'UPDATED_AT'
  | 'WORK';

/** What codes are counted by, named as in the filter. */
export type CodeFacetField =
  /** Ids of people; empty for nobody. */
  | 'ASSIGNEE'
  /** In the release of `changedIn`, else in that of the list. */
  | 'CHANGED'
  | 'CONTENT_STATUS'
  /** What published pages lack; `ANY` counts each page once. */
  | 'MISSING'
  /** Slugs of sections and subsections. */
  | 'SECTION'
  | 'SPECIALTY'
  /** `true` or `false`. */
  | 'STALE'
  | 'STATE';

/** The system that a code value belongs to, told by its shape. */
export type CodeSystem =
  /** D and four digits: dental. Copyright American Dental Association. */
  | 'CDT'
  /** Five digits. Copyright American Medical Association. */
  | 'CPT'
  /** Four digits and F: performance measures. */
  | 'CPT_II'
  /** Four digits and T: new and emerging services. */
  | 'CPT_III'
  /** A letter and four digits: CMS's own codes. */
  | 'HCPCS_II'
  /** Four digits and M: multianalyte assays with an algorithm. */
  | 'MAAA'
  /** Four digits and U: laboratory analyses of one maker. */
  | 'PLA';

/** Filters, columns and order of the list of codes, under a name. */
export type CodeViewInput = {
  columns: Array<CodeColumn>;
  filter: EditorialCodeFilter;
  /** For everybody; else for its owner alone. */
  isShared: boolean;
  /** 1 to 80 characters; of the shared views, and of mine, each name once. */
  name: string;
  sort: EditorialCodeSort;
};

/** The whole body: a field that is left out is refused, never taken as empty. */
export type ContentBodyInput = {
  billingOverride: string;
  billingSourceUrl: string;
  clinicalContext: string;
  displayName: string;
  editorNote: string;
  faqs: Array<FaqInput>;
  plainLanguage: string;
  related: Array<RelatedInput>;
  seoDescription: string;
  seoTitle: string;
  sources: Array<SourceInput>;
  specialties: Array<string>;
  summary: string;
  synonyms: Array<SynonymInput>;
};

/** Who wrote a text. */
export type ContentOrigin =
  /** Drafted with a machine's help. */
  | 'ASSISTED'
  | 'AUTHORED'
  /** Brought in from elsewhere. */
  | 'IMPORTED'
  /** Shipped with the product. */
  | 'STARTER';

/** How far the words of a code have come. */
export type ContentStatus =
  /** Has an open draft, with or without published words. */
  | 'DRAFT'
  /** Brought in, not reviewed here yet. */
  | 'IMPORTED'
  /** Nobody has written about it. */
  | 'NONE'
  /** Published after a review here. */
  | 'REVIEWED'
  /** Shipped with the product, not reviewed here yet. */
  | 'STARTER';

/** A step that somebody may take with a draft. */
export type DraftAction =
  | 'APPROVE'
  | 'CORRECT'
  | 'DISCARD'
  | 'PUBLISH'
  | 'REQUEST_CHANGES'
  | 'SAVE'
  | 'SCHEDULE'
  | 'SUBMIT'
  | 'UNSCHEDULE';

/** Whose draft. */
export type DraftKind =
  /** The words of a code. */
  | 'CODE'
  /** A sentence that the product says. */
  | 'TEMPLATE';

/** Names a draft. */
export type DraftPlaceInput = {
  /** Null: from the beginning. */
  appliesFrom?: string | null | undefined;
  kind: DraftKind;
  /** The code, or the key of the template. */
  name: string;
};

export type DraftState =
  | 'APPROVED'
  | 'CHANGES_REQUESTED'
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'SCHEDULED';

export type DraftStepInput = {
  /** Null: from the beginning. */
  appliesFrom?: string | null | undefined;
  /** The same key again gives the same answer and does nothing twice. */
  clientKey?: string | number | null | undefined;
  code: string;
  /** The writer says that a machine helped to draft these words; left out, what was said before stays. */
  isAssisted?: boolean | null | undefined;
  /** For the author; needed when changes are asked for. */
  note?: string | null | undefined;
  /** The writer confirms that the words are their own. */
  ownWords?: boolean | null | undefined;
  /** The version that you saw. A stale one is refused. */
  version: number;
};

export type EditCommentInput = {
  /** Plain text, at most 4,000 characters. */
  body: string;
  /** The same key again gives the same answer and writes nothing twice. */
  clientKey?: string | number | null | undefined;
  id: string | number;
  /** Whom it calls from now on. */
  mentions?: Array<string | number>;
  /** The version that you saw. A stale one is not written. */
  version: number;
};

export type EditorialCodeFilter = {
  /** Whoever looks at its stale words, else whoever has taken it in the writing queue. */
  assigneeId?: string | number | null | undefined;
  /** What changed there; without `changedIn`, in the release of the list. */
  changed?: CodeChange | null | undefined;
  /** Changed in this release against the one before it; one of `changeReleases`. */
  changedIn?: string | null | undefined;
  contentStatus?: ContentStatus | null | undefined;
  /** Whether a release may have made its words wrong and nobody has looked yet. */
  isStale?: boolean | null | undefined;
  /** True: nobody is at it. */
  isUnassigned?: boolean | null | undefined;
  /** A part that the published page lacks. A code without published words lacks none. */
  missing?: MissingPart | null | undefined;
  /** Code, display name, synonym, descriptor, or the names of an open draft. Every word counts, in any form, with what means the same and with mistakes in it. */
  q?: string | null | undefined;
  /** Slug of a section or subsection. */
  section?: string | null | undefined;
  /** Slug of a specialty. */
  specialty?: string | null | undefined;
  state?: RvuState | null | undefined;
};

/** Order of codes. */
export type EditorialCodeSort =
  | 'CODE_ASC'
  | 'CODE_DESC'
  /** As near as they are to `q`: a whole code, its beginning, then names; by code where nothing is typed. */
  | 'NEAREST_FIRST'
  | 'TITLE_ASC'
  | 'TITLE_DESC'
  | 'UPDATED_ASC'
  | 'UPDATED_DESC';

export type FaqInput = {
  answer: string;
  audience: Audience;
  /** Leave out for a new item. */
  id?: string | number | null | undefined;
  question: string;
};

/** Who wrote an answer. */
export type FaqOrigin =
  /** An editor, for this code. */
  | 'AUTHORED'
  /** Made from the figures of this code. */
  | 'TEMPLATE';

/** How a fix stands beside later words. */
export type FixOfferState =
  /** There are no later words any more. */
  | 'GONE'
  /** A draft of the later words has it. Open again if that is discarded. */
  | 'IN_DRAFT'
  /** Somebody left it out, with a reason; the work list shows it until it is confirmed. */
  | 'LEFT_OUT'
  /** The later words lack it and nobody has decided. */
  | 'OPEN'
  /** A later offer holds it. */
  | 'REPLACED'
  /** The later words are published with it. */
  | 'TAKEN';

/** Whether an import delivers the release: from its effective date on, or from now. */
export type ImportActivation =
  | 'NO'
  | 'NOW'
  | 'ON_ITS_DAY';

/** How far an import is, or how it ended. */
export type ImportState =
  /** Everything that was asked was done; a dry run has written nothing. */
  | 'DONE'
  /** It broke off. Nothing was written; it can be run again. */
  | 'FAILED'
  /** The same archive is here already. */
  | 'NOTHING_TO_DO'
  /** Waits until no other import runs. */
  | 'QUEUED'
  /** The report says why. Nothing was written. */
  | 'REFUSED'
  | 'RUNNING';

/** What became of an item of a list. */
export type ItemDiffKind =
  | 'ADDED'
  /** It says something else, wherever it stands. */
  | 'CHANGED'
  /** It says the same, in another order. */
  | 'MOVED'
  | 'REMOVED'
  | 'SAME';

export type LeaveOutFixInput = {
  /** The same key again does nothing twice. */
  clientKey?: string | number | null | undefined;
  id: string | number;
  /** Why the later words do without it: up to 500 characters. A reviewer reads it. */
  reason: string;
  /** Version of the offer that you saw. */
  version: number;
};

/** Whether a code lives. */
export type Lifecycle =
  /** Not in this release, but known. */
  | 'ABSENT'
  /** In this release. */
  | 'ACTIVE'
  /** Taken out by an editor, perhaps with a redirect. */
  | 'RETIRED';

/** What a published page may lack: it goes out without, and is counted. */
export type MissingPart =
  /** At least one of them. */
  | 'ANY'
  | 'CLINICAL_CONTEXT'
  /** No question is answered. */
  | 'FAQS'
  | 'SUMMARY'
  /** No other name is given. */
  | 'SYNONYMS';

/** What a notice is about. */
export type NoticeKind =
  /** Who owns a code or its descriptor. */
  | 'COPYRIGHT'
  /** That CMS corrected the release. */
  | 'CORRECTION'
  /** That the page is no advice on treatment or billing. */
  | 'DISCLAIMER'
  /** That the words are the own ones of the site. */
  | 'ORIGINALITY'
  /** Where the figures come from. */
  | 'SOURCE'
  /** Whose name CPT or CDT is. */
  | 'TRADEMARK';

export type OverrideFindingInput = {
  /** Null: from the beginning. */
  appliesFrom?: string | null | undefined;
  /** The same key again writes nothing twice. */
  clientKey?: string | number | null | undefined;
  code: string;
  /** Path of its field. */
  field: string;
  /** Why it may pass; kept with the revision. 10 to 500 characters. */
  reason: string;
  /** Rule of the finding, one with `canOverride`. */
  rule: string;
  /** The version that you saw. A stale one is refused. */
  version: number;
};

/** One thing that a role allows. */
export type Permission =
  | 'APPROVE'
  | 'COMMENT'
  | 'MANAGE_PEOPLE'
  | 'MANAGE_RELEASES'
  | 'MANAGE_SETTINGS'
  | 'PUBLISH'
  | 'READ'
  | 'READ_AUDIT'
  | 'WRITE_DRAFTS';

export type PublishVerdict =
  | 'FINDINGS'
  | 'PUBLISHED'
  /** Nothing is wrong with it: published with the others, or not yet where another one stands in the way. */
  | 'READY'
  | 'REFUSED'
  | 'STALE';

export type QueueVerdict =
  | 'DONE'
  | 'NOT_IN_QUEUE'
  | 'NOT_YOURS'
  /** Somebody else was first; `holder` says who. */
  | 'TAKEN';

export type RelatedInput = {
  code: string;
  kind: RelationKind;
  note: string;
};

/** What another code is to the code of the page. */
export type RelationKind =
  /** Reported in addition to the code, never alone. */
  | 'ADD_ON'
  /** Reported in place of it, under other circumstances. */
  | 'ALTERNATIVE'
  /** The code that the code is reported in addition to. */
  | 'BASE'
  /** Of the same family of services. */
  | 'FAMILY'
  /** The whole of which the code is a part. */
  | 'GLOBAL'
  /** The professional part of it: the physician's work. */
  | 'PROFESSIONAL'
  /** Reported now where the code was before. */
  | 'REPLACED_BY'
  /** Of use to who reads about the code. */
  | 'SEE_ALSO'
  /** The technical part of it: equipment, staff and supplies. */
  | 'TECHNICAL';

/** How a relation is known. */
export type RelationOrigin =
  /** An editor named it. */
  | 'AUTHORED'
  /** The figures of the release prove it. */
  | 'DERIVED';

/** A step in the life of a cut. */
export type ReleaseAction =
  | 'ACTIVATE'
  | 'ROLL_BACK'
  | 'WITHDRAW';

/** Changes that fulfil every condition that is given. */
export type ReleaseChangeFilter = {
  /** Codes that begin so: 9921. */
  code?: string | null | undefined;
  /** With one of these kinds. */
  kinds?: Array<ChangeKind> | null | undefined;
  /** With a figure that moved by this percentage or more, up or down. */
  minimumPercent?: string | null | undefined;
  /** With a total that moved by this percentage or more; down is negative: -5 is less than -2. */
  movedFrom?: string | null | undefined;
  /** With a total that moved by less than this percentage; down is negative. */
  movedTo?: string | null | undefined;
  /** Slug of a section or subsection. */
  section?: string | null | undefined;
};

/** Order of changes. */
export type ReleaseChangeSort =
  /** By code and modifier. */
  | 'CODE'
  /** By how far the total moved, in percent, up or down; in the setting where it moved further. */
  | 'MOVED_MOST';

/** Where one cut of a release stands. */
export type ReleaseState =
  /** Delivered. */
  | 'ACTIVE'
  /** Named before its files exist, so that texts can be written for it. */
  | 'PLANNED'
  /** Imported and checked; signed-in people only. */
  | 'STAGED'
  /** A newer cut of the same name took its place. */
  | 'SUPERSEDED'
  /** Taken out. */
  | 'WITHDRAWN';

export type ReplyInput = {
  /** Plain text, at most 4,000 characters. */
  body: string;
  /** The same key again gives the same answer and writes nothing twice. */
  clientKey?: string | number | null | undefined;
  /** Of the comment that is answered. */
  commentId: string | number;
  mentions?: Array<string | number>;
};

export type RestoreRevisionInput = {
  appliesFrom?: string | null | undefined;
  /** The same key again gives the same answer and writes nothing twice. */
  clientKey?: string | number | null | undefined;
  code: string;
  /** Number of the revision to restore. */
  number: number;
  /** Version of the draft that the restored words replace. */
  version: number;
};

export type RestoreSaveInput = {
  /** Null: from the beginning. */
  appliesFrom?: string | null | undefined;
  /** The same key again gives the same answer and writes nothing twice. */
  clientKey?: string | number | null | undefined;
  code: string;
  /** Version of the save to bring back. */
  save: number;
  /** Version of the draft that the restored words replace. */
  version: number;
};

export type RestoreTemplateInput = {
  /** The same key again gives the same answer and writes nothing twice. */
  clientKey?: string | number | null | undefined;
  key: string;
  /** Number of the revision to restore. */
  number: number;
  /** Version of the draft that the restored text replaces. */
  version: number;
};

export type RetireCodeInput = {
  /** The same key again gives the same answer and does nothing twice. */
  clientKey?: string | number | null | undefined;
  code: string;
  /** From which release on; else the current one. */
  from?: string | null | undefined;
  /** Kept in history and audit log. */
  reason: string;
  /** Where readers are sent. */
  redirectTo?: string | null | undefined;
  /** Number of the newest revision that you saw; 0 where there was none. */
  version: number;
};

/** Drafts that fulfil every condition that is given. */
export type ReviewFilter = {
  /** Id of the person who was asked. */
  assigneeId?: string | number | null | undefined;
  /** Only those that you were asked for. */
  isMine?: boolean | null | undefined;
  /** Only those that you may approve. */
  isReviewable?: boolean | null | undefined;
  /** Only those that nobody was asked for. */
  isUnassigned?: boolean | null | undefined;
  kind?: DraftKind | null | undefined;
  /** Only those that wait longer than so many days. */
  olderThanDays?: number | null | undefined;
  /** Slug of a section or subsection. */
  section?: string | null | undefined;
  /** In review where nothing is said. */
  state?: ReviewState | null | undefined;
  /** Id of somebody who wrote some of the words. */
  writerId?: string | number | null | undefined;
};

export type ReviewSort =
  | 'NEWEST_FIRST'
  | 'OLDEST_FIRST';

/** What a draft waits for. */
export type ReviewState =
  /** Its publication. */
  | 'APPROVED'
  /** A second person. */
  | 'IN_REVIEW';

/** How far the words of a page were looked at. */
export type ReviewStatus =
  /** Brought in from elsewhere and not yet reviewed here. */
  | 'IMPORTED'
  /** Nobody has written about this code, or nobody has reviewed it. */
  | 'NONE'
  /** A second person of this site approved them. */
  | 'REVIEWED'
  /** Shipped with the product. */
  | 'STARTER';

/** What a revision did. */
export type RevisionKind =
  /** A few words of one text, published by a reviewer alone. */
  | 'CORRECTION'
  /** The code was taken out of use, perhaps with a redirect. The words stayed. */
  | 'RETIREMENT'
  /** The code is in use again. The words stayed. */
  | 'RETURN'
  /** Words that somebody wrote and somebody else approved, or that came from elsewhere. */
  | 'WORDS';

/** What somebody may do. */
export type Role =
  /** People, settings and everything else. */
  | 'ADMIN'
  /** Imports, activates and rolls back releases; never texts. */
  | 'IMPORTER'
  /** Approves and publishes what others wrote; writes drafts too. */
  | 'REVIEWER'
  /** Reads everything, changes nothing. */
  | 'VIEWER'
  /** Writes drafts and submits them. */
  | 'WRITER';

/** What Medicare does with a code in a release: exactly one, from all rows of the code. */
export type RvuState =
  /** Priced by base units and time (status J). */
  | 'ANESTHESIA'
  /** Paid as part of another service (status B or P). */
  | 'BUNDLED'
  /** Listed with a modifier only. */
  | 'COMPONENT_ONLY'
  /** The contractor sets the price (status C). */
  | 'CONTRACTOR_PRICED'
  /** Medicare asks for another code (status I). */
  | 'INVALID_FOR_MEDICARE'
  /** RVUs are printed with a plus sign, and Medicare does not use them. */
  | 'LISTED_NOT_USED'
  /** Reports a measure; there is no payment (status M). */
  | 'MEASURE'
  /** Not covered (status N). */
  | 'NOT_COVERED'
  /** This release has no row for the code. */
  | 'NOT_IN_FILE'
  /** Paid by another schedule or excluded by law (status X or E). */
  | 'OTHER_SCHEDULE'
  /** Priced by RVUs, with physician work. */
  | 'PAID'
  /** Priced, no work: done by staff under a physician (PC/TC 5). */
  | 'PAID_INCIDENT_TO'
  /** Priced, no work, for another reason. */
  | 'PAID_NO_WORK'
  /** Priced, no work: the technical part alone (PC/TC 3). */
  | 'PAID_TECHNICAL_ONLY'
  /** Covered in special circumstances; the contractor sets the price (status R). */
  | 'RESTRICTED'
  /** Covered in special circumstances; RVUs are printed (status R). */
  | 'RESTRICTED_VALUED'
  /** The whole is priced by the contractor; the professional part by RVUs. */
  | 'SPLIT';

export type SaveDraftInput = {
  /** Null: from the beginning. */
  appliesFrom?: string | null | undefined;
  /** `basedOn` of the draft that the form was opened with. A fix that came into force since is offered to the new draft. */
  basedOn?: number | null | undefined;
  body: ContentBodyInput;
  /** The same key again gives the same answer and writes nothing twice. */
  clientKey?: string | number | null | undefined;
  code: string;
  /** The version that these words were based on. A stale one is refused. */
  version: number;
};

export type SaveSectionInput = {
  /** Slug after which it shall stand; without it, it stays where it is or comes last. */
  after?: string | null | undefined;
  /** Your own key for this save: sent again with it, nothing is saved twice. */
  clientKey?: string | number | null | undefined;
  /** Our own label: headings of the code books are text of their owners. */
  name: string;
  /** Slug of the section above; null for a section. */
  parent?: string | null | undefined;
  ranges: Array<SectionRangeInput>;
  /** Its identity: a new slug is a new section. */
  slug: string;
  /** Version of the whole table that you saw. A stale one is refused. */
  version: number;
};

export type SaveSpecialtyInput = {
  /** Your own key for this save: sent again with it, nothing is saved twice. */
  clientKey?: string | number | null | undefined;
  name: string;
  /** Member of schema.org's MedicalSpecialty enumeration where one fits. */
  schemaOrg?: string | null | undefined;
  /** Its identity: a new slug is a new specialty. */
  slug: string;
  /** Version of the whole vocabulary that you saw. A stale one is refused. */
  version: number;
};

export type SaveTemplateInput = {
  /** The same key again gives the same answer and writes nothing twice. */
  clientKey?: string | number | null | undefined;
  /** A shipped key; a variant of one by section (billing@surgery-eye); a new question (faq.parking.question and faq.parking.answer); or what CMS corrected in a release (notice.correction.RVU26C). */
  key: string;
  /** Empty: says nothing on purpose. */
  text: string;
  /** The version that this text was based on. A stale one is refused. */
  version: number;
};

export type ScheduleInput = {
  /** Null: from the beginning. */
  appliesFrom?: string | null | undefined;
  /** The moment; or `withRelease`. */
  at?: string | null | undefined;
  /** The same key again gives the same answer and does nothing twice. */
  clientKey?: string | number | null | undefined;
  code: string;
  /** The version that you saw. A stale one is refused. */
  version: number;
  /** The release with whose coming into force it is published, by name without a cut. */
  withRelease?: string | null | undefined;
};

export type ScheduleTemplateInput = {
  /** The moment; or `withRelease`. */
  at?: string | null | undefined;
  /** The same key again gives the same answer and does nothing twice. */
  clientKey?: string | number | null | undefined;
  key: string;
  /** The version that you saw. A stale one is refused. */
  version: number;
  /** The release with whose coming into force it is published, by name without a cut. */
  withRelease?: string | null | undefined;
};

export type SectionInput = {
  /** Slug after which it shall stand; without it, it stays where it is or comes last. */
  after?: string | null | undefined;
  /** Our own label: headings of the code books are text of their owners. */
  name: string;
  /** Slug of the section above; null for a section. */
  parent?: string | null | undefined;
  ranges: Array<SectionRangeInput>;
  /** Its identity: a new slug is a new section. */
  slug: string;
};

/** Both ends included. A range of one code overrides all others. */
export type SectionRangeInput = {
  from: string;
  to: string;
};

export type SettleCommentInput = {
  /** The same key again gives the same answer and writes nothing twice. */
  clientKey?: string | number | null | undefined;
  id: string | number;
  /** The version that you saw. A stale one is not written. */
  version: number;
};

export type SeveralItemInput = {
  /** Null: from the beginning. */
  appliesFrom?: string | null | undefined;
  /** The code; or `template`. */
  code?: string | null | undefined;
  /** Key of a template. */
  template?: string | null | undefined;
  /** The version that you saw. A stale one is refused. */
  version: number;
};

export type Severity =
  /** The page cannot be submitted or published like this. */
  | 'BLOCK'
  /** Good to know. */
  | 'NOTE'
  /** Look again. */
  | 'WARN';

export type SourceInput = {
  label: string;
  url: string;
};

/** Why words may be wrong. */
export type StaleKind =
  /** The release lists the code and the one before did not. */
  | 'APPEARED'
  /** CMS describes it in other words. */
  | 'DESCRIPTOR'
  /** The release does not list the code any more. */
  | 'DISAPPEARED'
  /** The text quotes a figure that is another one now. */
  | 'FIGURE'
  /** Somebody left a fix of earlier words out of them, with a reason. */
  | 'FIX_LEFT_OUT'
  /** A fix of earlier words is not in them, and nobody has decided (takeFix, leaveOutFix). */
  | 'FIX_MISSING'
  /** Another global period, payment indicator or share. */
  | 'INDICATOR'
  /** A setting became NA or stopped being it. */
  | 'NA_FLAG'
  /** Medicare treats it otherwise: another RVU state. */
  | 'STATE'
  /** Another status letter, or a row for a modifier came or went. */
  | 'STATUS';

export type StartFromSiblingInput = {
  /** Null: from the beginning. */
  appliesFrom?: string | null | undefined;
  clientKey?: string | number | null | undefined;
  code: string;
  /** The code whose published words are copied. */
  sibling: string;
  /** Version of the draft that you saw; 0 where there never was one. */
  version: number;
};

export type SynonymInput = {
  kind: SynonymKind;
  text: string;
};

/** Who uses another name. */
export type SynonymKind =
  /** Letters that stand for the name. */
  | 'ABBREVIATION'
  /** Clinicians. */
  | 'CLINICAL'
  /** Patients and everybody else. */
  | 'LAY';

export type TakeFixInput = {
  /** The later words with the fix, where both sides changed a field and you chose. */
  body?: ContentBodyInput | null | undefined;
  /** The same key again does nothing twice. */
  clientKey?: string | number | null | undefined;
  /** Version of the draft of the later words that you saw. */
  draftVersion: number;
  id: string | number;
  /** Version of the offer that you saw. */
  version: number;
};

export type TemplateFilterInput = {
  /** Exactly this group: States, Billing, Questions, … */
  group?: string | null | undefined;
  /** Somebody is working on it. */
  hasDraft?: boolean | null | undefined;
  /** The text in force is not the shipped one. */
  isChanged?: boolean | null | undefined;
  /** Key or text; every word counts. */
  q?: string | null | undefined;
};

export type TemplateStepInput = {
  /** The same key again gives the same answer and does nothing twice. */
  clientKey?: string | number | null | undefined;
  key: string;
  /** For the author; needed when changes are asked for. */
  note?: string | null | undefined;
  /** The version that you saw. A stale one is refused. */
  version: number;
};

/** Why scheduled words were not published. */
export type UnpublishedReason =
  /** Somebody changed the words, which ended the approval. */
  | 'CHANGED'
  /** A reviewer asked for changes. */
  | 'CHANGES_REQUESTED'
  /** The checks find something that blocks. */
  | 'FINDINGS'
  /** Whoever scheduled them may not publish any more. */
  | 'OWNER_DEMOTED'
  /** The account of whoever scheduled them is disabled. */
  | 'OWNER_DISABLED'
  /** Nothing is left of the release that they waited for. */
  | 'RELEASE_WITHDRAWN';

/** An item and the version that you saw. A stale one is not written. */
export type WorkItemInput = {
  id: string | number;
  version: number;
};

/** How an item ended. */
export type WorkResolution =
  /** New words were published for that release. */
  | 'EDITED'
  /** The code was retired. */
  | 'GONE'
  /** A reviewer looked and left the words as they are. */
  | 'STILL_RIGHT';

export type WorkState =
  | 'OPEN'
  | 'RESOLVED';

export type WorkVerdict =
  | 'DONE'
  | 'NOT_FOUND'
  | 'REFUSED'
  /** Somebody was there first, or the item says something else by now. Nothing was written. */
  | 'STALE';

/** Items that fulfil every condition that is given. */
export type WorklistFilter = {
  /** Id of a person. */
  assigneeId?: string | number | null | undefined;
  /** Codes that begin so: 9921. */
  code?: string | null | undefined;
  /** Only those that nobody has. */
  isUnassigned?: boolean | null | undefined;
  /** Only those that were opened before it. */
  openedBefore?: string | null | undefined;
  reason?: StaleKind | null | undefined;
  /** RVU26C all its cuts, RVU26C/2 that one. */
  release?: string | null | undefined;
  /** Slug of a section or subsection. */
  section?: string | null | undefined;
  state?: WorkState | null | undefined;
};

export type WritingQueueFilter = {
  /** Only what nobody has taken or begun. */
  isFree?: boolean | null | undefined;
  /** What I have taken, until it is published. */
  isMine?: boolean | null | undefined;
  /** Slug of a section or subsection. */
  section?: string | null | undefined;
  /** Slug of a specialty: of codes whose written neighbours in the subsection name it first, since they have none of their own yet. */
  specialty?: string | null | undefined;
};

export type MeFieldsFragment = { id: string, email: string, name: string, role: Role, permissions: Array<Permission> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, email: string, name: string, role: Role, permissions: Array<Permission> } | null };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn: { id: string, email: string, name: string, role: Role, permissions: Array<Permission> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { id: string, email: string, name: string, role: Role, permissions: Array<Permission> } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ createdAt: string, lastSeenAt: string, address: string | null, userAgent: string | null, isThis: boolean }> };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: number };

export type AuditLogQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  page?: number | null | undefined;
  perPage?: number | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { total: number, items: Array<{ id: string, at: string, actor: string, action: string, subject: string, detail: unknown, requestId: string | null, address: string | null }> } };

export type BulkJobFieldsFragment = { id: string, act: BulkAct, state: BulkState, total: number, done: number, leftOut: number, stale: number, refused: number, requestedAt: string, reportPath: string };

export type BulkPreviewQueryVariables = Exact<{
  input: BulkInput;
}>;


export type BulkPreviewQuery = { bulkPreview: { total: number, fitting: number, samples: Array<{ code: string, title: string }>, leftOut: Array<{ reason: string, count: number, codes: Array<string> }> } };

export type StartBulkMutationVariables = Exact<{
  input: BulkInput;
  clientKey: string | number;
}>;


export type StartBulkMutation = { startBulk: { id: string, act: BulkAct, state: BulkState, total: number, done: number, leftOut: number, stale: number, refused: number, requestedAt: string, reportPath: string } };

export type CancelBulkMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelBulkMutation = { cancelBulk: { id: string, act: BulkAct, state: BulkState, total: number, done: number, leftOut: number, stale: number, refused: number, requestedAt: string, reportPath: string } };

export type BulkJobQueryVariables = Exact<{
  id: string | number;
}>;


export type BulkJobQuery = { bulkJob: { id: string, act: BulkAct, state: BulkState, total: number, done: number, leftOut: number, stale: number, refused: number, requestedAt: string, reportPath: string } };

export type BulkJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type BulkJobsQuery = { bulkJobs: Array<{ id: string, act: BulkAct, state: BulkState, total: number, done: number, leftOut: number, stale: number, refused: number, requestedAt: string, reportPath: string }> };

export type CodeRowFragment = { code: string, title: string, section: string, sectionName: string, subsectionName: string | null, state: RvuState, status: string | null, work: string | null, nonFacilityTotal: string | null, facilityTotal: string | null, contentRevision: number, contentStatus: ContentStatus, missing: Array<MissingPart>, draftState: DraftState | null, draftBy: string | null, draftName: string | null, specialties: Array<string>, isStale: boolean, updatedAt: string | null, appliesFrom: string | null, assignee: { id: string, name: string } | null };

export type CodeListQueryVariables = Exact<{
  filter?: EditorialCodeFilter | null | undefined;
  sort?: EditorialCodeSort | null | undefined;
  page?: number | null | undefined;
  perPage?: number | null | undefined;
}>;


export type CodeListQuery = { codes: { total: number, changeReleases: Array<string>, items: Array<{ code: string, title: string, section: string, sectionName: string, subsectionName: string | null, state: RvuState, status: string | null, work: string | null, nonFacilityTotal: string | null, facilityTotal: string | null, contentRevision: number, contentStatus: ContentStatus, missing: Array<MissingPart>, draftState: DraftState | null, draftBy: string | null, draftName: string | null, specialties: Array<string>, isStale: boolean, updatedAt: string | null, appliesFrom: string | null, assignee: { id: string, name: string } | null }>, facets: Array<{ field: CodeFacetField, values: Array<{ value: string, label: string | null, count: number }> }> } };

export type CodeLookupQueryVariables = Exact<{
  q: string;
}>;


export type CodeLookupQuery = { codes: { items: Array<{ code: string, title: string }> } };

export type VocabularyQueryVariables = Exact<{ [key: string]: never; }>;


export type VocabularyQuery = { editorialSpecialties: Array<{ slug: string, name: string }>, editorialSections: Array<{ slug: string, name: string, parent: string | null }> };

export type CodeViewFieldsFragment = { id: string, version: number, name: string, isShared: boolean, isMine: boolean, mayChange: boolean, ownerName: string, columns: Array<CodeColumn>, sort: EditorialCodeSort, filter: { q: string | null, section: string | null, specialty: string | null, state: RvuState | null, contentStatus: ContentStatus | null, missing: MissingPart | null, isStale: boolean | null, assigneeId: string | null, isUnassigned: boolean | null, changedIn: string | null, changed: CodeChange | null } };

export type CodeViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type CodeViewsQuery = { codeColumns: Array<CodeColumn> | null, codeViews: Array<{ id: string, version: number, name: string, isShared: boolean, isMine: boolean, mayChange: boolean, ownerName: string, columns: Array<CodeColumn>, sort: EditorialCodeSort, filter: { q: string | null, section: string | null, specialty: string | null, state: RvuState | null, contentStatus: ContentStatus | null, missing: MissingPart | null, isStale: boolean | null, assigneeId: string | null, isUnassigned: boolean | null, changedIn: string | null, changed: CodeChange | null } }> };

export type CreateCodeViewMutationVariables = Exact<{
  input: CodeViewInput;
  clientKey: string | number;
}>;


export type CreateCodeViewMutation = { answer: { id: string, version: number, name: string, isShared: boolean, isMine: boolean, mayChange: boolean, ownerName: string, columns: Array<CodeColumn>, sort: EditorialCodeSort, filter: { q: string | null, section: string | null, specialty: string | null, state: RvuState | null, contentStatus: ContentStatus | null, missing: MissingPart | null, isStale: boolean | null, assigneeId: string | null, isUnassigned: boolean | null, changedIn: string | null, changed: CodeChange | null } } };

export type ChangeCodeViewMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: CodeViewInput;
}>;


export type ChangeCodeViewMutation = { answer:
    | { __typename: 'CodeView', id: string, version: number, name: string, isShared: boolean, isMine: boolean, mayChange: boolean, ownerName: string, columns: Array<CodeColumn>, sort: EditorialCodeSort, filter: { q: string | null, section: string | null, specialty: string | null, state: RvuState | null, contentStatus: ContentStatus | null, missing: MissingPart | null, isStale: boolean | null, assigneeId: string | null, isUnassigned: boolean | null, changedIn: string | null, changed: CodeChange | null } }
    | { __typename: 'StaleCodeView', message: string }
   };

export type RemoveCodeViewMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type RemoveCodeViewMutation = { answer:
    | { __typename: 'RemovedCodeView' }
    | { __typename: 'StaleCodeView', message: string }
   };

export type KeepCodeColumnsMutationVariables = Exact<{
  columns: Array<CodeColumn> | CodeColumn;
}>;


export type KeepCodeColumnsMutation = { keepCodeColumns: Array<CodeColumn> };

export type CommentFieldsFragment = { id: string, version: number, appliesFrom: string | null, draftVersion: number, field: string | null, item: string | null, quote: string | null, quoteFrom: number | null, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, resolvedAt: string | null, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, replies: Array<{ id: string, version: number, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, resolvedBy: { id: string, name: string } | null };

export type CommentsQueryVariables = Exact<{
  place: DraftPlaceInput;
  perPage: number;
}>;


export type CommentsQuery = { comments: { total: number, open: number, items: Array<{ id: string, version: number, appliesFrom: string | null, draftVersion: number, field: string | null, item: string | null, quote: string | null, quoteFrom: number | null, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, resolvedAt: string | null, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, replies: Array<{ id: string, version: number, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, resolvedBy: { id: string, name: string } | null }> } };

export type AddCommentMutationVariables = Exact<{
  input: AddCommentInput;
}>;


export type AddCommentMutation = { addComment: { id: string, version: number, appliesFrom: string | null, draftVersion: number, field: string | null, item: string | null, quote: string | null, quoteFrom: number | null, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, resolvedAt: string | null, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, replies: Array<{ id: string, version: number, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, resolvedBy: { id: string, name: string } | null } };

export type ReplyToCommentMutationVariables = Exact<{
  input: ReplyInput;
}>;


export type ReplyToCommentMutation = { replyToComment: { id: string, version: number, appliesFrom: string | null, draftVersion: number, field: string | null, item: string | null, quote: string | null, quoteFrom: number | null, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, resolvedAt: string | null, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, replies: Array<{ id: string, version: number, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, resolvedBy: { id: string, name: string } | null } };

export type ResolveCommentMutationVariables = Exact<{
  input: SettleCommentInput;
}>;


export type ResolveCommentMutation = { answer:
    | { __typename: 'Comment', id: string, version: number, appliesFrom: string | null, draftVersion: number, field: string | null, item: string | null, quote: string | null, quoteFrom: number | null, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, resolvedAt: string | null, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, replies: Array<{ id: string, version: number, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, resolvedBy: { id: string, name: string } | null }
    | { __typename: 'StaleComment', message: string, comment: { id: string, version: number, appliesFrom: string | null, draftVersion: number, field: string | null, item: string | null, quote: string | null, quoteFrom: number | null, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, resolvedAt: string | null, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, replies: Array<{ id: string, version: number, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, resolvedBy: { id: string, name: string } | null } }
   };

export type ReopenCommentMutationVariables = Exact<{
  input: SettleCommentInput;
}>;


export type ReopenCommentMutation = { answer:
    | { __typename: 'Comment', id: string, version: number, appliesFrom: string | null, draftVersion: number, field: string | null, item: string | null, quote: string | null, quoteFrom: number | null, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, resolvedAt: string | null, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, replies: Array<{ id: string, version: number, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, resolvedBy: { id: string, name: string } | null }
    | { __typename: 'StaleComment', message: string, comment: { id: string, version: number, appliesFrom: string | null, draftVersion: number, field: string | null, item: string | null, quote: string | null, quoteFrom: number | null, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, resolvedAt: string | null, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, replies: Array<{ id: string, version: number, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, resolvedBy: { id: string, name: string } | null } }
   };

export type EditCommentMutationVariables = Exact<{
  input: EditCommentInput;
}>;


export type EditCommentMutation = { answer:
    | { __typename: 'Comment', id: string, version: number, appliesFrom: string | null, draftVersion: number, field: string | null, item: string | null, quote: string | null, quoteFrom: number | null, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, resolvedAt: string | null, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, replies: Array<{ id: string, version: number, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, resolvedBy: { id: string, name: string } | null }
    | { __typename: 'StaleComment', message: string, comment: { id: string, version: number, appliesFrom: string | null, draftVersion: number, field: string | null, item: string | null, quote: string | null, quoteFrom: number | null, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, resolvedAt: string | null, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, replies: Array<{ id: string, version: number, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, resolvedBy: { id: string, name: string } | null } }
   };

export type RemoveCommentMutationVariables = Exact<{
  input: SettleCommentInput;
}>;


export type RemoveCommentMutation = { answer:
    | { __typename: 'Comment', id: string, version: number, appliesFrom: string | null, draftVersion: number, field: string | null, item: string | null, quote: string | null, quoteFrom: number | null, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, resolvedAt: string | null, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, replies: Array<{ id: string, version: number, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, resolvedBy: { id: string, name: string } | null }
    | { __typename: 'StaleComment', message: string, comment: { id: string, version: number, appliesFrom: string | null, draftVersion: number, field: string | null, item: string | null, quote: string | null, quoteFrom: number | null, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, resolvedAt: string | null, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, replies: Array<{ id: string, version: number, body: string, writtenAt: string, editedAt: string | null, removedAt: string | null, isUnread: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, resolvedBy: { id: string, name: string } | null } }
   };

export type ReadMentionsMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ReadMentionsMutation = { readMentions: number };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { colleagues: Array<{ id: string, name: string, role: Role, mayApprove: boolean }> };

export type BodyFieldsFragment = { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> };

export type FindingFieldsFragment = { rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean };

export type DraftFieldsFragment = { code: string, appliesFrom: string | null, version: number, state: DraftState, isSaved: boolean, basedOn: number | null, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, attestedAt: string | null, isAssisted: boolean, copiedFrom: string | null, actions: Array<DraftAction>, discardedAt: string | null, isRetired: boolean, redirectTo: string | null, body: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, attestedBy: { id: string, name: string } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }>, live: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null };

export type StaleFieldsFragment = { message: string, currentVersion: number, savedAt: string | null, conflicts: Array<string>, savedBy: { id: string, name: string } | null, mine: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, theirs: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, base: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, merged: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null };

export type RefusedFieldsFragment = { message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> };

export type OpenCodeQueryVariables = Exact<{
  code: string;
  first?: string | null | undefined;
  second?: string | null | undefined;
}>;


export type OpenCodeQuery = { editorialCode: { code: string, title: string, section: string, sectionName: string, subsectionName: string | null, state: RvuState, status: string | null, work: string | null, nonFacilityTotal: string | null, facilityTotal: string | null, contentRevision: number, contentStatus: ContentStatus, missing: Array<MissingPart>, draftState: DraftState | null, draftBy: string | null, draftName: string | null, specialties: Array<string>, isStale: boolean, updatedAt: string | null, appliesFrom: string | null, assignee: { id: string, name: string } | null } | null, first: { code: string, appliesFrom: string | null, version: number, state: DraftState, isSaved: boolean, basedOn: number | null, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, attestedAt: string | null, isAssisted: boolean, copiedFrom: string | null, actions: Array<DraftAction>, discardedAt: string | null, isRetired: boolean, redirectTo: string | null, body: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, attestedBy: { id: string, name: string } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }>, live: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null }, second: { code: string, appliesFrom: string | null, version: number, state: DraftState, isSaved: boolean, basedOn: number | null, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, attestedAt: string | null, isAssisted: boolean, copiedFrom: string | null, actions: Array<DraftAction>, discardedAt: string | null, isRetired: boolean, redirectTo: string | null, body: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, attestedBy: { id: string, name: string } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }>, live: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null } };

export type OpenDraftsQueryVariables = Exact<{
  code: string;
}>;


export type OpenDraftsQuery = { openDrafts: Array<{ appliesFrom: string | null, state: DraftState, updatedAt: string, updatedBy: { id: string, name: string } }> };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft:
    | { __typename: 'CodeDraft', code: string, appliesFrom: string | null, version: number, state: DraftState, isSaved: boolean, basedOn: number | null, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, attestedAt: string | null, isAssisted: boolean, copiedFrom: string | null, actions: Array<DraftAction>, discardedAt: string | null, isRetired: boolean, redirectTo: string | null, body: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, attestedBy: { id: string, name: string } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }>, live: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null }
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, savedAt: string | null, conflicts: Array<string>, savedBy: { id: string, name: string } | null, mine: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, theirs: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, base: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, merged: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null }
   };

export type RetirementPlanQueryVariables = Exact<{
  code: string;
  redirectTo?: string | null | undefined;
}>;


export type RetirementPlanQuery = { retirement: { revision: number, from: string | null, isRetired: boolean, redirectTo: string | null, repointed: Array<string>, laterPlaces: Array<string>, namedBy: Array<string> } };

export type RetireCodeMutationVariables = Exact<{
  input: RetireCodeInput;
}>;


export type RetireCodeMutation = { answer:
    | { __typename: 'Retirement', code: string }
    | { __typename: 'StaleRevision', message: string }
   };

export type BringBackCodeMutationVariables = Exact<{
  input: RetireCodeInput;
}>;


export type BringBackCodeMutation = { answer:
    | { __typename: 'Retirement', code: string }
    | { __typename: 'StaleRevision', message: string }
   };

export type SubmitForReviewMutationVariables = Exact<{
  input: DraftStepInput;
}>;


export type SubmitForReviewMutation = { answer:
    | { __typename: 'CodeDraft', code: string, appliesFrom: string | null, version: number, state: DraftState, isSaved: boolean, basedOn: number | null, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, attestedAt: string | null, isAssisted: boolean, copiedFrom: string | null, actions: Array<DraftAction>, discardedAt: string | null, isRetired: boolean, redirectTo: string | null, body: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, attestedBy: { id: string, name: string } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }>, live: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null }
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, savedAt: string | null, conflicts: Array<string>, savedBy: { id: string, name: string } | null, mine: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, theirs: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, base: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, merged: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null }
   };

export type RequestChangesMutationVariables = Exact<{
  input: DraftStepInput;
}>;


export type RequestChangesMutation = { answer:
    | { __typename: 'CodeDraft', code: string, appliesFrom: string | null, version: number, state: DraftState, isSaved: boolean, basedOn: number | null, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, attestedAt: string | null, isAssisted: boolean, copiedFrom: string | null, actions: Array<DraftAction>, discardedAt: string | null, isRetired: boolean, redirectTo: string | null, body: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, attestedBy: { id: string, name: string } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }>, live: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null }
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, savedAt: string | null, conflicts: Array<string>, savedBy: { id: string, name: string } | null, mine: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, theirs: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, base: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, merged: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null }
   };

export type ApproveMutationVariables = Exact<{
  input: DraftStepInput;
}>;


export type ApproveMutation = { answer:
    | { __typename: 'CodeDraft', code: string, appliesFrom: string | null, version: number, state: DraftState, isSaved: boolean, basedOn: number | null, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, attestedAt: string | null, isAssisted: boolean, copiedFrom: string | null, actions: Array<DraftAction>, discardedAt: string | null, isRetired: boolean, redirectTo: string | null, body: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, attestedBy: { id: string, name: string } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }>, live: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null }
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, savedAt: string | null, conflicts: Array<string>, savedBy: { id: string, name: string } | null, mine: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, theirs: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, base: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, merged: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null }
   };

export type PublishMutationVariables = Exact<{
  input: DraftStepInput;
}>;


export type PublishMutation = { answer:
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'Publication', revision: { number: number, publishedAt: string } }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, savedAt: string | null, conflicts: Array<string>, savedBy: { id: string, name: string } | null, mine: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, theirs: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, base: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, merged: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null }
   };

export type DiscardDraftMutationVariables = Exact<{
  input: DraftStepInput;
}>;


export type DiscardDraftMutation = { answer:
    | { __typename: 'Discarded', code: string }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, savedAt: string | null, conflicts: Array<string>, savedBy: { id: string, name: string } | null, mine: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, theirs: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, base: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, merged: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null }
   };

export type PublishCorrectionMutationVariables = Exact<{
  input: DraftStepInput;
}>;


export type PublishCorrectionMutation = { answer:
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'Publication', revision: { number: number, publishedAt: string } }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, savedAt: string | null, conflicts: Array<string>, savedBy: { id: string, name: string } | null, mine: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, theirs: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, base: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, merged: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null }
   };

export type ScheduleMutationVariables = Exact<{
  input: ScheduleInput;
}>;


export type ScheduleMutation = { answer:
    | { __typename: 'CodeDraft', code: string, appliesFrom: string | null, version: number, state: DraftState, isSaved: boolean, basedOn: number | null, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, attestedAt: string | null, isAssisted: boolean, copiedFrom: string | null, actions: Array<DraftAction>, discardedAt: string | null, isRetired: boolean, redirectTo: string | null, body: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, attestedBy: { id: string, name: string } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }>, live: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null }
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, savedAt: string | null, conflicts: Array<string>, savedBy: { id: string, name: string } | null, mine: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, theirs: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, base: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, merged: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null }
   };

export type UnscheduleMutationVariables = Exact<{
  input: DraftStepInput;
}>;


export type UnscheduleMutation = { answer:
    | { __typename: 'CodeDraft', code: string, appliesFrom: string | null, version: number, state: DraftState, isSaved: boolean, basedOn: number | null, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, attestedAt: string | null, isAssisted: boolean, copiedFrom: string | null, actions: Array<DraftAction>, discardedAt: string | null, isRetired: boolean, redirectTo: string | null, body: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, attestedBy: { id: string, name: string } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }>, live: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null }
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, savedAt: string | null, conflicts: Array<string>, savedBy: { id: string, name: string } | null, mine: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, theirs: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, base: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, merged: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null }
   };

export type UndoDiscardMutationVariables = Exact<{
  input: DraftStepInput;
}>;


export type UndoDiscardMutation = { answer:
    | { __typename: 'CodeDraft', code: string, appliesFrom: string | null, version: number, state: DraftState, isSaved: boolean, basedOn: number | null, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, attestedAt: string | null, isAssisted: boolean, copiedFrom: string | null, actions: Array<DraftAction>, discardedAt: string | null, isRetired: boolean, redirectTo: string | null, body: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, attestedBy: { id: string, name: string } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }>, live: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null }
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, savedAt: string | null, conflicts: Array<string>, savedBy: { id: string, name: string } | null, mine: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, theirs: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, base: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, merged: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null }
   };

export type OverrideFindingMutationVariables = Exact<{
  input: OverrideFindingInput;
}>;


export type OverrideFindingMutation = { answer:
    | { __typename: 'CodeDraft', code: string, appliesFrom: string | null, version: number, state: DraftState, isSaved: boolean, basedOn: number | null, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, attestedAt: string | null, isAssisted: boolean, copiedFrom: string | null, actions: Array<DraftAction>, discardedAt: string | null, isRetired: boolean, redirectTo: string | null, body: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, attestedBy: { id: string, name: string } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }>, live: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null }
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, savedAt: string | null, conflicts: Array<string>, savedBy: { id: string, name: string } | null, mine: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, theirs: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, base: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, merged: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null }
   };

export type FixRowFragment = { id: string, version: number, code: string, title: string, state: FixOfferState, fixRevision: number, fixFrom: string | null, fixedAt: string, appliesFrom: string, isLive: boolean, fields: Array<string>, reason: string | null, decidedBy: string | null, decidedAt: string | null, confirmedBy: string | null, fixBy: { name: string } | null };

export type FixSidesFragment = { draftVersion: number, draftState: DraftState | null, conflicts: Array<string>, id: string, version: number, code: string, title: string, state: FixOfferState, fixRevision: number, fixFrom: string | null, fixedAt: string, appliesFrom: string, isLive: boolean, fields: Array<string>, reason: string | null, decidedBy: string | null, decidedAt: string | null, confirmedBy: string | null, base: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, mine: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, theirs: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, merged: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, fixBy: { name: string } | null };

export type FixesOfQueryVariables = Exact<{
  code: string;
}>;


export type FixesOfQuery = { fixOffers: { items: Array<{ id: string, version: number, code: string, title: string, state: FixOfferState, fixRevision: number, fixFrom: string | null, fixedAt: string, appliesFrom: string, isLive: boolean, fields: Array<string>, reason: string | null, decidedBy: string | null, decidedAt: string | null, confirmedBy: string | null, fixBy: { name: string } | null }> } };

export type FixSidesOfQueryVariables = Exact<{
  id: string | number;
}>;


export type FixSidesOfQuery = { fixOffer: { draftVersion: number, draftState: DraftState | null, conflicts: Array<string>, id: string, version: number, code: string, title: string, state: FixOfferState, fixRevision: number, fixFrom: string | null, fixedAt: string, appliesFrom: string, isLive: boolean, fields: Array<string>, reason: string | null, decidedBy: string | null, decidedAt: string | null, confirmedBy: string | null, base: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, mine: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, theirs: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, merged: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, fixBy: { name: string } | null } };

export type TakeFixMutationVariables = Exact<{
  input: TakeFixInput;
}>;


export type TakeFixMutation = { answer:
    | { __typename: 'CodeDraft', code: string, appliesFrom: string | null, version: number, state: DraftState, isSaved: boolean, basedOn: number | null, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, attestedAt: string | null, isAssisted: boolean, copiedFrom: string | null, actions: Array<DraftAction>, discardedAt: string | null, isRetired: boolean, redirectTo: string | null, body: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, attestedBy: { id: string, name: string } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }>, live: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null }
    | { __typename: 'FixConflict', message: string }
    | { __typename: 'StaleFixOffer', message: string }
    | { __typename: 'StaleVersion', message: string }
   };

export type LeaveOutFixMutationVariables = Exact<{
  input: LeaveOutFixInput;
}>;


export type LeaveOutFixMutation = { answer:
    | { __typename: 'FixOffer' }
    | { __typename: 'StaleFixOffer', message: string }
   };

export type HomeDraftsFragment = { drafts: { total: number, items: Array<{ code: string, title: string, draftState: DraftState | null, draftBy: string | null, updatedAt: string | null }> } };

export type HomeTemplatesFragment = { templates: Array<{ key: string, draftState: DraftState | null, draftBy: string | null }> };

export type HomeHouseFragment = { house: { coverage: Array<{ section: string, name: string, codes: number, reviewed: number, imported: number, starter: number, drafts: number, unwritten: number, incomplete: number }>, missing: Array<{ part: MissingPart, pages: number }>, news: Array<{ id: string, at: string, actor: string, action: string, subject: string }> }, releases: Array<{ name: string, cut: number, state: ReleaseState, effectiveFrom: string, effectiveTo: string | null, cmsReleasedOn: string | null, liveFrom: string | null, isCurrent: boolean, isSample: boolean, rowCount: number, codeCount: number, activatedAt: string | null, archiveSha256: string }> };

export type HomeWorkFragment = { worklist?: { progress: Array<{ release: string, open: number, unassigned: number, resolved: number, updatedByItself: number }> }, myWork?: { total: number, items: Array<{ code: string, title: string, release: string, draftState: DraftState | null, openedAt: string }> }, unassignedWork?: { total: number, items: Array<{ code: string, title: string, release: string, draftState: DraftState | null, openedAt: string }> } };

export type HomeWorkItemsFragment = { total: number, items: Array<{ code: string, title: string, release: string, draftState: DraftState | null, openedAt: string }> };

export type HomeReviewsFragment = { reviewQueue: { items: Array<{ id: string, name: string, title: string, submittedAt: string, isOverdue: boolean, submittedBy: { name: string } | null }>, summary: { reviewable: number, overdue: number } }, mentions: { unread: number, items: Array<{ commentId: string, kind: DraftKind, name: string, appliesFrom: string | null, body: string, authorName: string, writtenAt: string }> } };

export type HomeScheduledFragment = { scheduled: Array<{ code: string, appliesFrom: string | null, title: string, schedule: { reason: UnpublishedReason | null, refusedAt: string | null, owner: { id: string, name: string } | null } }>, scheduledTemplates: Array<{ key: string, schedule: { reason: UnpublishedReason | null, refusedAt: string | null, owner: { id: string, name: string } | null } }> };

export type HomeFixesFragment = { liveFixes: { total: number, items: Array<{ code: string, title: string, appliesFrom: string, fixedAt: string }> }, aheadFixes: { total: number, items: Array<{ code: string, title: string, appliesFrom: string, fixedAt: string }> } };

export type HomeFixOffersFragment = { total: number, items: Array<{ code: string, title: string, appliesFrom: string, fixedAt: string }> };

export type HomeQueryVariables = Exact<{
  writes: boolean;
  me: string | number;
}>;


export type HomeQuery = { drafts: { total: number, items: Array<{ code: string, title: string, draftState: DraftState | null, draftBy: string | null, updatedAt: string | null }> }, scheduled: Array<{ code: string, appliesFrom: string | null, title: string, schedule: { reason: UnpublishedReason | null, refusedAt: string | null, owner: { id: string, name: string } | null } }>, scheduledTemplates: Array<{ key: string, schedule: { reason: UnpublishedReason | null, refusedAt: string | null, owner: { id: string, name: string } | null } }>, templates: Array<{ key: string, draftState: DraftState | null, draftBy: string | null }>, house: { coverage: Array<{ section: string, name: string, codes: number, reviewed: number, imported: number, starter: number, drafts: number, unwritten: number, incomplete: number }>, missing: Array<{ part: MissingPart, pages: number }>, news: Array<{ id: string, at: string, actor: string, action: string, subject: string }> }, releases: Array<{ name: string, cut: number, state: ReleaseState, effectiveFrom: string, effectiveTo: string | null, cmsReleasedOn: string | null, liveFrom: string | null, isCurrent: boolean, isSample: boolean, rowCount: number, codeCount: number, activatedAt: string | null, archiveSha256: string }>, worklist?: { progress: Array<{ release: string, open: number, unassigned: number, resolved: number, updatedByItself: number }> }, myWork?: { total: number, items: Array<{ code: string, title: string, release: string, draftState: DraftState | null, openedAt: string }> }, unassignedWork?: { total: number, items: Array<{ code: string, title: string, release: string, draftState: DraftState | null, openedAt: string }> }, reviewQueue: { items: Array<{ id: string, name: string, title: string, submittedAt: string, isOverdue: boolean, submittedBy: { name: string } | null }>, summary: { reviewable: number, overdue: number } }, mentions: { unread: number, items: Array<{ commentId: string, kind: DraftKind, name: string, appliesFrom: string | null, body: string, authorName: string, writtenAt: string }> }, liveFixes: { total: number, items: Array<{ code: string, title: string, appliesFrom: string, fixedAt: string }> }, aheadFixes: { total: number, items: Array<{ code: string, title: string, appliesFrom: string, fixedAt: string }> } };

export type PersonFieldsFragment = { id: string, email: string, name: string, role: Role, credential: string | null, isDisabled: boolean, hasSignedIn: boolean, createdAt: string, version: number };

export type StalePersonFieldsFragment = { message: string, current: { id: string, email: string, name: string, role: Role, credential: string | null, isDisabled: boolean, hasSignedIn: boolean, createdAt: string, version: number } };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { people: Array<{ id: string, email: string, name: string, role: Role, credential: string | null, isDisabled: boolean, hasSignedIn: boolean, createdAt: string, version: number }> };

export type InvitePersonMutationVariables = Exact<{
  email: string;
  name: string;
  role: Role;
  credential?: string | null | undefined;
  clientKey?: string | number | null | undefined;
}>;


export type InvitePersonMutation = { invitePerson: { url: string, expiresAt: string, person: { id: string, email: string, name: string, role: Role, credential: string | null, isDisabled: boolean, hasSignedIn: boolean, createdAt: string, version: number } } };

export type ChangeRoleMutationVariables = Exact<{
  personId: string | number;
  version: number;
  role: Role;
}>;


export type ChangeRoleMutation = { answer:
    | { id: string, email: string, name: string, role: Role, credential: string | null, isDisabled: boolean, hasSignedIn: boolean, createdAt: string, version: number }
    | { message: string, current: { id: string, email: string, name: string, role: Role, credential: string | null, isDisabled: boolean, hasSignedIn: boolean, createdAt: string, version: number } }
   };

export type DisablePersonMutationVariables = Exact<{
  personId: string | number;
  version: number;
}>;


export type DisablePersonMutation = { answer:
    | { id: string, email: string, name: string, role: Role, credential: string | null, isDisabled: boolean, hasSignedIn: boolean, createdAt: string, version: number }
    | { message: string, current: { id: string, email: string, name: string, role: Role, credential: string | null, isDisabled: boolean, hasSignedIn: boolean, createdAt: string, version: number } }
   };

export type EnablePersonMutationVariables = Exact<{
  personId: string | number;
  version: number;
}>;


export type EnablePersonMutation = { answer:
    | { id: string, email: string, name: string, role: Role, credential: string | null, isDisabled: boolean, hasSignedIn: boolean, createdAt: string, version: number }
    | { message: string, current: { id: string, email: string, name: string, role: Role, credential: string | null, isDisabled: boolean, hasSignedIn: boolean, createdAt: string, version: number } }
   };

export type ReinvitePersonMutationVariables = Exact<{
  personId: string | number;
  version: number;
}>;


export type ReinvitePersonMutation = { answer:
    | { url: string, expiresAt: string, person: { id: string, email: string, name: string, role: Role, credential: string | null, isDisabled: boolean, hasSignedIn: boolean, createdAt: string, version: number } }
    | { message: string, current: { id: string, email: string, name: string, role: Role, credential: string | null, isDisabled: boolean, hasSignedIn: boolean, createdAt: string, version: number } }
   };

export type SessionFieldsFragment = { createdAt: string, lastSeenAt: string, address: string | null, userAgent: string | null, isThis: boolean };

export type SessionsQueryVariables = Exact<{
  personId: string | number;
}>;


export type SessionsQuery = { sessions: Array<{ createdAt: string, lastSeenAt: string, address: string | null, userAgent: string | null, isThis: boolean }> };

export type EndSessionsMutationVariables = Exact<{
  personId: string | number;
}>;


export type EndSessionsMutation = { endSessions: number };

export type MarkPresenceMutationVariables = Exact<{
  place: DraftPlaceInput;
  isWriting: boolean;
}>;


export type MarkPresenceMutation = { markPresence: Array<{ cameAt: string, isWriting: boolean, person: { id: string, name: string } }> };

export type LeavePresenceMutationVariables = Exact<{
  place: DraftPlaceInput;
}>;


export type LeavePresenceMutation = { leavePresence: boolean };

export type PageFieldsFragment = { code: string, system: CodeSystem, title: string, descriptor: string | null, lifecycle: Lifecycle, redirectTo: string | null, summary: string | null, plainLanguage: string | null, clinicalContext: string | null, state: RvuState, stateSentence: string, billing: string | null, reviewStatus: ReviewStatus, reviewedAt: string | null, seoTitle: string, seoDescription: string, section: { name: string }, subsection: { name: string } | null, lastRelease: { name: string } | null, synonyms: Array<{ text: string, kind: SynonymKind }>, specialties: Array<{ name: string }>, rvus: Array<{ modifier: string | null, work: string, nonFacilityPe: string, facilityPe: string, malpractice: string, nonFacilityTotal: string, facilityTotal: string, nonFacilityNa: boolean, facilityNa: boolean, usedForPayment: boolean, status: { value: string, label: string, meaning: string } }>, indicators: { globalPeriod: { value: string, label: string, meaning: string }, pcTc: { value: string, label: string, meaning: string }, multipleProcedure: { value: string, label: string, meaning: string }, bilateral: { value: string, label: string, meaning: string }, assistantSurgeon: { value: string, label: string, meaning: string }, coSurgeons: { value: string, label: string, meaning: string }, teamSurgery: { value: string, label: string, meaning: string }, supervision: { value: string, label: string, meaning: string } } | null, usual: { conversionFactor: string, nonFacility: string | null, facility: string | null, note: string | null } | null, qualifying: { conversionFactor: string, nonFacility: string | null, facility: string | null, note: string | null } | null, anesthesia: { baseUnits: number | null, conversionFactor: string, note: string } | null, comparison: { cohort: string, cohortSize: number, value: string, lowerQuartile: string | null, median: string | null, upperQuartile: string | null, maximum: string | null, percentile: number | null, sentence: string } | null, history: Array<{ modifier: string | null, work: string, nonFacilityTotal: string, facilityTotal: string, nonFacilityNa: boolean, facilityNa: boolean, reason: string | null, release: { name: string } }>, changes: Array<{ modifier: string | null, from: { name: string }, fields: Array<{ field: string, before: string | null, after: string | null }> }>, related: Array<{ code: string, title: string, kind: RelationKind, note: string | null, origin: RelationOrigin }>, faqs: Array<{ question: string, answer: string, origin: FaqOrigin, audience: Audience }>, notices: Array<{ kind: NoticeKind, text: string }>, release: { name: string, state: ReleaseState, effectiveFrom: string, isSample: boolean }, reviewedBy: { name: string, credential: string | null } | null, checkedAgainst: { name: string } | null, sources: Array<{ label: string, url: string }>, provenance: { file: string, line: number, archiveSha256: string } | null };

export type CodedFieldsFragment = { value: string, label: string, meaning: string };

export type AmountFieldsFragment = { conversionFactor: string, nonFacility: string | null, facility: string | null, note: string | null };

export type PreviewQueryVariables = Exact<{
  code: string;
  body: ContentBodyInput;
  release?: string | null | undefined;
  appliesFrom?: string | null | undefined;
}>;


export type PreviewQuery = { previewPage: { code: string, system: CodeSystem, title: string, descriptor: string | null, lifecycle: Lifecycle, redirectTo: string | null, summary: string | null, plainLanguage: string | null, clinicalContext: string | null, state: RvuState, stateSentence: string, billing: string | null, reviewStatus: ReviewStatus, reviewedAt: string | null, seoTitle: string, seoDescription: string, section: { name: string }, subsection: { name: string } | null, lastRelease: { name: string } | null, synonyms: Array<{ text: string, kind: SynonymKind }>, specialties: Array<{ name: string }>, rvus: Array<{ modifier: string | null, work: string, nonFacilityPe: string, facilityPe: string, malpractice: string, nonFacilityTotal: string, facilityTotal: string, nonFacilityNa: boolean, facilityNa: boolean, usedForPayment: boolean, status: { value: string, label: string, meaning: string } }>, indicators: { globalPeriod: { value: string, label: string, meaning: string }, pcTc: { value: string, label: string, meaning: string }, multipleProcedure: { value: string, label: string, meaning: string }, bilateral: { value: string, label: string, meaning: string }, assistantSurgeon: { value: string, label: string, meaning: string }, coSurgeons: { value: string, label: string, meaning: string }, teamSurgery: { value: string, label: string, meaning: string }, supervision: { value: string, label: string, meaning: string } } | null, usual: { conversionFactor: string, nonFacility: string | null, facility: string | null, note: string | null } | null, qualifying: { conversionFactor: string, nonFacility: string | null, facility: string | null, note: string | null } | null, anesthesia: { baseUnits: number | null, conversionFactor: string, note: string } | null, comparison: { cohort: string, cohortSize: number, value: string, lowerQuartile: string | null, median: string | null, upperQuartile: string | null, maximum: string | null, percentile: number | null, sentence: string } | null, history: Array<{ modifier: string | null, work: string, nonFacilityTotal: string, facilityTotal: string, nonFacilityNa: boolean, facilityNa: boolean, reason: string | null, release: { name: string } }>, changes: Array<{ modifier: string | null, from: { name: string }, fields: Array<{ field: string, before: string | null, after: string | null }> }>, related: Array<{ code: string, title: string, kind: RelationKind, note: string | null, origin: RelationOrigin }>, faqs: Array<{ question: string, answer: string, origin: FaqOrigin, audience: Audience }>, notices: Array<{ kind: NoticeKind, text: string }>, release: { name: string, state: ReleaseState, effectiveFrom: string, isSample: boolean }, reviewedBy: { name: string, credential: string | null } | null, checkedAgainst: { name: string } | null, sources: Array<{ label: string, url: string }>, provenance: { file: string, line: number, archiveSha256: string } | null }, checkContent: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> };

export type PublishedPageQueryVariables = Exact<{
  code: string;
  release: string;
}>;


export type PublishedPageQuery = { publishedPage: { code: string, system: CodeSystem, title: string, descriptor: string | null, lifecycle: Lifecycle, redirectTo: string | null, summary: string | null, plainLanguage: string | null, clinicalContext: string | null, state: RvuState, stateSentence: string, billing: string | null, reviewStatus: ReviewStatus, reviewedAt: string | null, seoTitle: string, seoDescription: string, section: { name: string }, subsection: { name: string } | null, lastRelease: { name: string } | null, synonyms: Array<{ text: string, kind: SynonymKind }>, specialties: Array<{ name: string }>, rvus: Array<{ modifier: string | null, work: string, nonFacilityPe: string, facilityPe: string, malpractice: string, nonFacilityTotal: string, facilityTotal: string, nonFacilityNa: boolean, facilityNa: boolean, usedForPayment: boolean, status: { value: string, label: string, meaning: string } }>, indicators: { globalPeriod: { value: string, label: string, meaning: string }, pcTc: { value: string, label: string, meaning: string }, multipleProcedure: { value: string, label: string, meaning: string }, bilateral: { value: string, label: string, meaning: string }, assistantSurgeon: { value: string, label: string, meaning: string }, coSurgeons: { value: string, label: string, meaning: string }, teamSurgery: { value: string, label: string, meaning: string }, supervision: { value: string, label: string, meaning: string } } | null, usual: { conversionFactor: string, nonFacility: string | null, facility: string | null, note: string | null } | null, qualifying: { conversionFactor: string, nonFacility: string | null, facility: string | null, note: string | null } | null, anesthesia: { baseUnits: number | null, conversionFactor: string, note: string } | null, comparison: { cohort: string, cohortSize: number, value: string, lowerQuartile: string | null, median: string | null, upperQuartile: string | null, maximum: string | null, percentile: number | null, sentence: string } | null, history: Array<{ modifier: string | null, work: string, nonFacilityTotal: string, facilityTotal: string, nonFacilityNa: boolean, facilityNa: boolean, reason: string | null, release: { name: string } }>, changes: Array<{ modifier: string | null, from: { name: string }, fields: Array<{ field: string, before: string | null, after: string | null }> }>, related: Array<{ code: string, title: string, kind: RelationKind, note: string | null, origin: RelationOrigin }>, faqs: Array<{ question: string, answer: string, origin: FaqOrigin, audience: Audience }>, notices: Array<{ kind: NoticeKind, text: string }>, release: { name: string, state: ReleaseState, effectiveFrom: string, isSample: boolean }, reviewedBy: { name: string, credential: string | null } | null, checkedAgainst: { name: string } | null, sources: Array<{ label: string, url: string }>, provenance: { file: string, line: number, archiveSha256: string } | null } | null };

export type QueueRowFragment = { code: string, title: string, sectionName: string, subsectionName: string | null, state: RvuState, services: number | null, takenAt: string | null, draftState: DraftState | null, draftBy: string | null, isWritten: boolean, takenBy: { id: string, name: string } | null };

export type QueueListQueryVariables = Exact<{
  filter?: WritingQueueFilter | null | undefined;
  page: number;
  perPage: number;
}>;


export type QueueListQuery = { writingQueue: { total: number, items: Array<{ code: string, title: string, sectionName: string, subsectionName: string | null, state: RvuState, services: number | null, takenAt: string | null, draftState: DraftState | null, draftBy: string | null, isWritten: boolean, takenBy: { id: string, name: string } | null }> } };

export type QueueOrderQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueOrderQuery = { writingQueue: { total: number, countedBy: { name: string, countedColumn: string, codes: number, loadedBy: string, loadedAt: string } | null, rule: Array<{ states: Array<RvuState>, weight: number, sentence: string }> } };

export type MyWritingQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWritingQuery = { myWriting: { goal: number, timeZone: string, today: number, toDo: number, waiting: number }, mine: { items: Array<{ code: string, title: string, sectionName: string, subsectionName: string | null, state: RvuState, services: number | null, takenAt: string | null, draftState: DraftState | null, draftBy: string | null, isWritten: boolean, takenBy: { id: string, name: string } | null }> } };

export type TakeFromQueueMutationVariables = Exact<{
  codes: Array<string> | string;
}>;


export type TakeFromQueueMutation = { outcomes: Array<{ code: string, verdict: QueueVerdict, message: string }> };

export type HandBackMutationVariables = Exact<{
  codes: Array<string> | string;
}>;


export type HandBackMutation = { outcomes: Array<{ code: string, verdict: QueueVerdict, message: string }> };

export type SetWritingGoalMutationVariables = Exact<{
  pagesADay: number;
  timeZone: string;
}>;


export type SetWritingGoalMutation = { setWritingGoal: { goal: number } };

export type StartFromSiblingMutationVariables = Exact<{
  input: StartFromSiblingInput;
}>;


export type StartFromSiblingMutation = { answer:
    | { __typename: 'CodeDraft', code: string, appliesFrom: string | null, version: number, state: DraftState, isSaved: boolean, basedOn: number | null, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, attestedAt: string | null, isAssisted: boolean, copiedFrom: string | null, actions: Array<DraftAction>, discardedAt: string | null, isRetired: boolean, redirectTo: string | null, body: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, attestedBy: { id: string, name: string } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }>, live: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null }
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, savedAt: string | null, conflicts: Array<string>, savedBy: { id: string, name: string } | null, mine: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, theirs: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, base: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, merged: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null }
   };

export type ChangeFieldsFragment = { code: string, modifier: string | null, title: string | null, kinds: Array<ChangeKind>, fields: Array<{ field: string, before: string | null, after: string | null, difference: string | null, percent: string | null }> };

export type ReleaseChangesQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: ReleaseChangeFilter | null | undefined;
  sort: ReleaseChangeSort;
  page: number;
  perPage: number;
}>;


export type ReleaseChangesQuery = { releaseChanges: { total: number, spread: Array<{ from: string | null, to: string | null, rows: number }>, counts: Array<{ kind: string, count: number }>, items: Array<{ code: string, modifier: string | null, title: string | null, kinds: Array<ChangeKind>, fields: Array<{ field: string, before: string | null, after: string | null, difference: string | null, percent: string | null }> }> } };

export type ImportRowFragment = { id: string, source: string, state: ImportState, step: string, done: number, total: number, requestedBy: string, requestedAt: string, startedAt: string | null, finishedAt: string | null, release: string | null, cut: number | null, sentence: string | null, options: { isDryRun: boolean } };

export type ImportRunsQueryVariables = Exact<{
  page: number;
  perPage: number;
}>;


export type ImportRunsQuery = { importRuns: { total: number, items: Array<{ id: string, source: string, state: ImportState, step: string, done: number, total: number, requestedBy: string, requestedAt: string, startedAt: string | null, finishedAt: string | null, release: string | null, cut: number | null, sentence: string | null, options: { isDryRun: boolean } }> } };

export type ImportRunByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportRunByIdQuery = { importRun: { archiveSha256: string | null, refusedRowsPath: string | null, id: string, source: string, state: ImportState, step: string, done: number, total: number, requestedBy: string, requestedAt: string, startedAt: string | null, finishedAt: string | null, release: string | null, cut: number | null, sentence: string | null, options: { isDryRun: boolean, activate: ImportActivation, release: string | null, effective: string | null, attachTo: string | null, accept: Array<{ kind: string, reason: string }> }, anomalies: Array<{ kind: string, against: string, message: string, needsAcceptance: boolean, reason: string | null }>, comparisons: Array<{ against: string, role: string, rowsBefore: number, rowsAfter: number, changes: Array<{ kind: string, count: number }> }>, report: { rowsRead: number, rowsRefused: number, errorCount: number, warningCount: number, counts: Array<{ kind: string, count: number }>, problems: Array<{ code: string, severity: string, isAcceptable: boolean, file: string | null, line: number | null, column: string | null, value: string | null, message: string }> } | null } };

export type ReleaseFieldsFragment = { name: string, cut: number, state: ReleaseState, effectiveFrom: string, effectiveTo: string | null, cmsReleasedOn: string | null, liveFrom: string | null, isCurrent: boolean, isSample: boolean, rowCount: number, codeCount: number, activatedAt: string | null, archiveSha256: string };

export type ReleasesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleasesQuery = { releases: Array<{ name: string, cut: number, state: ReleaseState, effectiveFrom: string, effectiveTo: string | null, cmsReleasedOn: string | null, liveFrom: string | null, isCurrent: boolean, isSample: boolean, rowCount: number, codeCount: number, activatedAt: string | null, archiveSha256: string }> };

export type ActivateReleaseMutationVariables = Exact<{
  name: string;
  now: boolean;
}>;


export type ActivateReleaseMutation = { activateRelease: { name: string, cut: number, state: ReleaseState, effectiveFrom: string, effectiveTo: string | null, cmsReleasedOn: string | null, liveFrom: string | null, isCurrent: boolean, isSample: boolean, rowCount: number, codeCount: number, activatedAt: string | null, archiveSha256: string } };

export type RollBackReleaseMutationVariables = Exact<{
  name: string;
}>;


export type RollBackReleaseMutation = { rollBackRelease: { name: string, cut: number, state: ReleaseState, effectiveFrom: string, effectiveTo: string | null, cmsReleasedOn: string | null, liveFrom: string | null, isCurrent: boolean, isSample: boolean, rowCount: number, codeCount: number, activatedAt: string | null, archiveSha256: string } };

export type PlanReleaseMutationVariables = Exact<{
  name: string;
  effectiveFrom: string;
  clientKey?: string | number | null | undefined;
}>;


export type PlanReleaseMutation = { planRelease: { name: string, cut: number, state: ReleaseState, effectiveFrom: string, effectiveTo: string | null, cmsReleasedOn: string | null, liveFrom: string | null, isCurrent: boolean, isSample: boolean, rowCount: number, codeCount: number, activatedAt: string | null, archiveSha256: string } };

export type WithdrawReleaseMutationVariables = Exact<{
  name: string;
}>;


export type WithdrawReleaseMutation = { withdrawRelease: { name: string, cut: number, state: ReleaseState, effectiveFrom: string, effectiveTo: string | null, cmsReleasedOn: string | null, liveFrom: string | null, isCurrent: boolean, isSample: boolean, rowCount: number, codeCount: number, activatedAt: string | null, archiveSha256: string } };

export type ReleaseConsequencesQueryVariables = Exact<{
  action: ReleaseAction;
  name: string;
  now: boolean;
}>;


export type ReleaseConsequencesQuery = { releaseConsequences: { release: { name: string, cut: number, state: ReleaseState, effectiveFrom: string, effectiveTo: string | null, cmsReleasedOn: string | null, liveFrom: string | null, isCurrent: boolean, isSample: boolean, rowCount: number, codeCount: number, activatedAt: string | null, archiveSha256: string }, currentBefore: { name: string, cut: number, state: ReleaseState, effectiveFrom: string, effectiveTo: string | null, cmsReleasedOn: string | null, liveFrom: string | null, isCurrent: boolean, isSample: boolean, rowCount: number, codeCount: number, activatedAt: string | null, archiveSha256: string } | null, currentAfter: { name: string, cut: number, state: ReleaseState, effectiveFrom: string, effectiveTo: string | null, cmsReleasedOn: string | null, liveFrom: string | null, isCurrent: boolean, isSample: boolean, rowCount: number, codeCount: number, activatedAt: string | null, archiveSha256: string } | null } };

export type ReviewItemFieldsFragment = { id: string, kind: DraftKind, name: string, appliesFrom: string | null, title: string, version: number, state: ReviewState, submittedAt: string, isOverdue: boolean, assignmentVersion: number, openComments: number, blocking: number, advice: number, isFirst: boolean, submittedBy: { id: string, name: string } | null, writers: Array<{ id: string, name: string }>, assignee: { id: string, name: string } | null, changes: Array<{ field: string, added: number, removed: number, edited: number }> };

export type ReviewQueueQueryVariables = Exact<{
  filter?: ReviewFilter | null | undefined;
  sort: ReviewSort;
  page: number;
  perPage: number;
}>;


export type ReviewQueueQuery = { reviewQueue: { total: number, items: Array<{ id: string, kind: DraftKind, name: string, appliesFrom: string | null, title: string, version: number, state: ReviewState, submittedAt: string, isOverdue: boolean, assignmentVersion: number, openComments: number, blocking: number, advice: number, isFirst: boolean, submittedBy: { id: string, name: string } | null, writers: Array<{ id: string, name: string }>, assignee: { id: string, name: string } | null, changes: Array<{ field: string, added: number, removed: number, edited: number }> }> } };

export type ReviewOrderQueryVariables = Exact<{
  filter?: ReviewFilter | null | undefined;
  sort: ReviewSort;
}>;


export type ReviewOrderQuery = { reviewQueue: { total: number, items: Array<{ id: string }> } };

export type ReviewCodeQueryVariables = Exact<{
  code: string;
  appliesFrom?: string | null | undefined;
  place: DraftPlaceInput;
}>;


export type ReviewCodeQuery = { item: { id: string, kind: DraftKind, name: string, appliesFrom: string | null, title: string, version: number, state: ReviewState, submittedAt: string, isOverdue: boolean, assignmentVersion: number, openComments: number, blocking: number, advice: number, isFirst: boolean, submittedBy: { id: string, name: string } | null, writers: Array<{ id: string, name: string }>, assignee: { id: string, name: string } | null, changes: Array<{ field: string, added: number, removed: number, edited: number }> } | null, draft: { code: string, appliesFrom: string | null, version: number, state: DraftState, isSaved: boolean, basedOn: number | null, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, attestedAt: string | null, isAssisted: boolean, copiedFrom: string | null, actions: Array<DraftAction>, discardedAt: string | null, isRetired: boolean, redirectTo: string | null, body: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, attestedBy: { id: string, name: string } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }>, live: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null } };

export type ReviewTemplateQueryVariables = Exact<{
  key: string;
  place: DraftPlaceInput;
}>;


export type ReviewTemplateQuery = { item: { id: string, kind: DraftKind, name: string, appliesFrom: string | null, title: string, version: number, state: ReviewState, submittedAt: string, isOverdue: boolean, assignmentVersion: number, openComments: number, blocking: number, advice: number, isFirst: boolean, submittedBy: { id: string, name: string } | null, writers: Array<{ id: string, name: string }>, assignee: { id: string, name: string } | null, changes: Array<{ field: string, added: number, removed: number, edited: number }> } | null, template: { key: string, group: string, version: number, state: DraftState, isSaved: boolean, isAsShipped: boolean, text: string, shippedText: string | null, liveText: string | null, revision: number, ownPlaceholders: Array<string>, placeholders: Array<string>, hasConditions: boolean, hasVariants: boolean, actions: Array<DraftAction>, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, discardedAt: string | null, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> } };

export type AssignReviewMutationVariables = Exact<{
  input: AssignReviewInput;
}>;


export type AssignReviewMutation = { answer:
    | { __typename: 'ReviewItem', id: string, kind: DraftKind, name: string, appliesFrom: string | null, title: string, version: number, state: ReviewState, submittedAt: string, isOverdue: boolean, assignmentVersion: number, openComments: number, blocking: number, advice: number, isFirst: boolean, submittedBy: { id: string, name: string } | null, writers: Array<{ id: string, name: string }>, assignee: { id: string, name: string } | null, changes: Array<{ field: string, added: number, removed: number, edited: number }> }
    | { __typename: 'StaleReview', message: string, item: { id: string, kind: DraftKind, name: string, appliesFrom: string | null, title: string, version: number, state: ReviewState, submittedAt: string, isOverdue: boolean, assignmentVersion: number, openComments: number, blocking: number, advice: number, isFirst: boolean, submittedBy: { id: string, name: string } | null, writers: Array<{ id: string, name: string }>, assignee: { id: string, name: string } | null, changes: Array<{ field: string, added: number, removed: number, edited: number }> } | null }
   };

export type PublishReportFieldsFragment = { code: string | null, template: string | null, appliesFrom: string | null, verdict: PublishVerdict, message: string, revision: number | null, findings: Array<{ severity: Severity, message: string }> };

export type PublishSeveralPreviewQueryVariables = Exact<{
  items: Array<SeveralItemInput> | SeveralItemInput;
}>;


export type PublishSeveralPreviewQuery = { reports: Array<{ code: string | null, template: string | null, appliesFrom: string | null, verdict: PublishVerdict, message: string, revision: number | null, findings: Array<{ severity: Severity, message: string }> }> };

export type PublishSeveralMutationVariables = Exact<{
  items: Array<SeveralItemInput> | SeveralItemInput;
  clientKey: string | number;
}>;


export type PublishSeveralMutation = { answer: { isPublished: boolean, items: Array<{ code: string | null, template: string | null, appliesFrom: string | null, verdict: PublishVerdict, message: string, revision: number | null, findings: Array<{ severity: Severity, message: string }> }> } };

export type TemplateDraftsImpactQueryVariables = Exact<{
  keys: Array<string> | string;
}>;


export type TemplateDraftsImpactQuery = { impact: { release: string, altered: number, of: number } };

export type RevisionsQueryVariables = Exact<{
  code: string;
}>;


export type RevisionsQuery = { revisions: Array<{ number: number, appliesFrom: string | null, origin: ContentOrigin, isAssisted: boolean, publishedAt: string, checkedAgainst: string | null, kind: RevisionKind, reason: string | null, publishedBy: string | null, redirectTo: string | null, author: { name: string } | null, reviewer: { name: string } | null, formerFields: Array<{ field: string, text: string }>, attestedBy: { name: string } | null, overrides: Array<{ rule: string, field: string, reason: string, by: { name: string } }> }> };

export type RevisionDiffQueryVariables = Exact<{
  code: string;
  from: number;
  to: number;
}>;


export type RevisionDiffQuery = { revisionDiff: Array<{ field: string, before: string, after: string, items: Array<{ item: string, kind: ItemDiffKind, before: string | null, after: string | null }> | null }> };

export type RestoreRevisionMutationVariables = Exact<{
  input: RestoreRevisionInput;
}>;


export type RestoreRevisionMutation = { restoreRevision:
    | { __typename: 'CodeDraft', code: string, appliesFrom: string | null, version: number, state: DraftState, isSaved: boolean, basedOn: number | null, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, attestedAt: string | null, isAssisted: boolean, copiedFrom: string | null, actions: Array<DraftAction>, discardedAt: string | null, isRetired: boolean, redirectTo: string | null, body: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, attestedBy: { id: string, name: string } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }>, live: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null }
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, savedAt: string | null, conflicts: Array<string>, savedBy: { id: string, name: string } | null, mine: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, theirs: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, base: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, merged: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null }
   };

export type DraftSavesQueryVariables = Exact<{
  code: string;
  appliesFrom?: string | null | undefined;
  page: number;
  perPage: number;
}>;


export type DraftSavesQuery = { draftSaves: { total: number, items: Array<{ version: number, savedAt: string, hasWords: boolean, savedBy: { name: string } }> } };

export type DraftSaveQueryVariables = Exact<{
  code: string;
  appliesFrom?: string | null | undefined;
  version: number;
}>;


export type DraftSaveQuery = { draftSave: { body: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } } };

export type RestoreSaveMutationVariables = Exact<{
  input: RestoreSaveInput;
}>;


export type RestoreSaveMutation = { restoreSave:
    | { __typename: 'CodeDraft', code: string, appliesFrom: string | null, version: number, state: DraftState, isSaved: boolean, basedOn: number | null, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, attestedAt: string | null, isAssisted: boolean, copiedFrom: string | null, actions: Array<DraftAction>, discardedAt: string | null, isRetired: boolean, redirectTo: string | null, body: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, attestedBy: { id: string, name: string } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }>, live: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null }
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, savedAt: string | null, conflicts: Array<string>, savedBy: { id: string, name: string } | null, mine: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null, theirs: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, base: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> }, merged: { displayName: string, summary: string, plainLanguage: string, clinicalContext: string, billingOverride: string, billingSourceUrl: string, specialties: Array<string>, seoTitle: string, seoDescription: string, editorNote: string, synonyms: Array<{ text: string, kind: SynonymKind }>, faqs: Array<{ id: string, question: string, answer: string, audience: Audience }>, related: Array<{ code: string, kind: RelationKind, note: string }>, sources: Array<{ label: string, url: string }> } | null }
   };

export type SectionFieldsFragment = { slug: string, name: string, parent: string | null, ranges: Array<{ from: string, to: string }> };

export type SectionTableFieldsFragment = { version: number, sections: Array<{ slug: string, name: string, parent: string | null, ranges: Array<{ from: string, to: string }> }> };

export type StaleSectionFieldsFragment = { currentVersion: number, savedByName: string, savedAt: string | null, mine: { slug: string, name: string, parent: string | null, ranges: Array<{ from: string, to: string }> } | null, theirs: { slug: string, name: string, parent: string | null, ranges: Array<{ from: string, to: string }> } | null, base: { slug: string, name: string, parent: string | null, ranges: Array<{ from: string, to: string }> } | null };

export type SectionTableQueryVariables = Exact<{ [key: string]: never; }>;


export type SectionTableQuery = { sectionTable: { version: number, sections: Array<{ slug: string, name: string, parent: string | null, ranges: Array<{ from: string, to: string }> }> } };

export type SectionImpactQueryVariables = Exact<{
  input: SectionInput;
  isRemoved: boolean;
}>;


export type SectionImpactQuery = { sectionImpact: { release: string, moved: number, of: number, moves: Array<{ code: string, title: string, from: string, to: string }>, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> } };

export type SaveSectionMutationVariables = Exact<{
  input: SaveSectionInput;
}>;


export type SaveSectionMutation = { answer:
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'SectionTable', version: number, sections: Array<{ slug: string, name: string, parent: string | null, ranges: Array<{ from: string, to: string }> }> }
    | { __typename: 'StaleSectionTable', currentVersion: number, savedByName: string, savedAt: string | null, mine: { slug: string, name: string, parent: string | null, ranges: Array<{ from: string, to: string }> } | null, theirs: { slug: string, name: string, parent: string | null, ranges: Array<{ from: string, to: string }> } | null, base: { slug: string, name: string, parent: string | null, ranges: Array<{ from: string, to: string }> } | null }
   };

export type RemoveSectionMutationVariables = Exact<{
  slug: string;
  version: number;
  clientKey?: string | number | null | undefined;
}>;


export type RemoveSectionMutation = { answer:
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'SectionTable', version: number, sections: Array<{ slug: string, name: string, parent: string | null, ranges: Array<{ from: string, to: string }> }> }
    | { __typename: 'StaleSectionTable', currentVersion: number, savedByName: string, savedAt: string | null, mine: { slug: string, name: string, parent: string | null, ranges: Array<{ from: string, to: string }> } | null, theirs: { slug: string, name: string, parent: string | null, ranges: Array<{ from: string, to: string }> } | null, base: { slug: string, name: string, parent: string | null, ranges: Array<{ from: string, to: string }> } | null }
   };

export type SettingsFieldsFragment = { version: number, allowSelfApproval: boolean, reviewPatienceDays: number };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { settings: { version: number, allowSelfApproval: boolean, reviewPatienceDays: number } };

export type ChangeSettingsMutationVariables = Exact<{
  version: number;
  allowSelfApproval: boolean;
  reviewPatienceDays?: number | null | undefined;
}>;


export type ChangeSettingsMutation = { answer:
    | { version: number, allowSelfApproval: boolean, reviewPatienceDays: number }
    | { message: string, theirs: { version: number, allowSelfApproval: boolean, reviewPatienceDays: number } }
   };

export type SpecialtyFieldsFragment = { slug: string, name: string, schemaOrg: string | null };

export type SpecialtyTableFieldsFragment = { version: number, specialties: Array<{ slug: string, name: string, schemaOrg: string | null }> };

export type StaleSpecialtyFieldsFragment = { currentVersion: number, savedByName: string, savedAt: string | null, mine: { slug: string, name: string, schemaOrg: string | null } | null, theirs: { slug: string, name: string, schemaOrg: string | null } | null, base: { slug: string, name: string, schemaOrg: string | null } | null };

export type SpecialtyTableQueryVariables = Exact<{ [key: string]: never; }>;


export type SpecialtyTableQuery = { specialtyTable: { version: number, specialties: Array<{ slug: string, name: string, schemaOrg: string | null }> } };

export type SaveSpecialtyMutationVariables = Exact<{
  input: SaveSpecialtyInput;
}>;


export type SaveSpecialtyMutation = { answer:
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'SpecialtyTable', version: number, specialties: Array<{ slug: string, name: string, schemaOrg: string | null }> }
    | { __typename: 'StaleSpecialtyTable', currentVersion: number, savedByName: string, savedAt: string | null, mine: { slug: string, name: string, schemaOrg: string | null } | null, theirs: { slug: string, name: string, schemaOrg: string | null } | null, base: { slug: string, name: string, schemaOrg: string | null } | null }
   };

export type RemoveSpecialtyMutationVariables = Exact<{
  slug: string;
  version: number;
  clientKey?: string | number | null | undefined;
}>;


export type RemoveSpecialtyMutation = { answer:
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'SpecialtyTable', version: number, specialties: Array<{ slug: string, name: string, schemaOrg: string | null }> }
    | { __typename: 'StaleSpecialtyTable', currentVersion: number, savedByName: string, savedAt: string | null, mine: { slug: string, name: string, schemaOrg: string | null } | null, theirs: { slug: string, name: string, schemaOrg: string | null } | null, base: { slug: string, name: string, schemaOrg: string | null } | null }
   };

export type SaveTemplateMutationVariables = Exact<{
  input: SaveTemplateInput;
}>;


export type SaveTemplateMutation = { answer:
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleTemplate', message: string, currentVersion: number, savedAt: string | null, mineText: string | null, theirsText: string | null, baseText: string | null, savedBy: { id: string, name: string } | null }
    | { __typename: 'Template', key: string, group: string, version: number, state: DraftState, isSaved: boolean, isAsShipped: boolean, text: string, shippedText: string | null, liveText: string | null, revision: number, ownPlaceholders: Array<string>, placeholders: Array<string>, hasConditions: boolean, hasVariants: boolean, actions: Array<DraftAction>, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, discardedAt: string | null, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
   };

export type SubmitTemplateMutationVariables = Exact<{
  input: TemplateStepInput;
}>;


export type SubmitTemplateMutation = { answer:
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleTemplate', message: string, currentVersion: number, savedAt: string | null, mineText: string | null, theirsText: string | null, baseText: string | null, savedBy: { id: string, name: string } | null }
    | { __typename: 'Template', key: string, group: string, version: number, state: DraftState, isSaved: boolean, isAsShipped: boolean, text: string, shippedText: string | null, liveText: string | null, revision: number, ownPlaceholders: Array<string>, placeholders: Array<string>, hasConditions: boolean, hasVariants: boolean, actions: Array<DraftAction>, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, discardedAt: string | null, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
   };

export type RequestTemplateChangesMutationVariables = Exact<{
  input: TemplateStepInput;
}>;


export type RequestTemplateChangesMutation = { answer:
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleTemplate', message: string, currentVersion: number, savedAt: string | null, mineText: string | null, theirsText: string | null, baseText: string | null, savedBy: { id: string, name: string } | null }
    | { __typename: 'Template', key: string, group: string, version: number, state: DraftState, isSaved: boolean, isAsShipped: boolean, text: string, shippedText: string | null, liveText: string | null, revision: number, ownPlaceholders: Array<string>, placeholders: Array<string>, hasConditions: boolean, hasVariants: boolean, actions: Array<DraftAction>, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, discardedAt: string | null, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
   };

export type ApproveTemplateMutationVariables = Exact<{
  input: TemplateStepInput;
}>;


export type ApproveTemplateMutation = { answer:
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleTemplate', message: string, currentVersion: number, savedAt: string | null, mineText: string | null, theirsText: string | null, baseText: string | null, savedBy: { id: string, name: string } | null }
    | { __typename: 'Template', key: string, group: string, version: number, state: DraftState, isSaved: boolean, isAsShipped: boolean, text: string, shippedText: string | null, liveText: string | null, revision: number, ownPlaceholders: Array<string>, placeholders: Array<string>, hasConditions: boolean, hasVariants: boolean, actions: Array<DraftAction>, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, discardedAt: string | null, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
   };

export type RevertTemplateMutationVariables = Exact<{
  input: TemplateStepInput;
}>;


export type RevertTemplateMutation = { answer:
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleTemplate', message: string, currentVersion: number, savedAt: string | null, mineText: string | null, theirsText: string | null, baseText: string | null, savedBy: { id: string, name: string } | null }
    | { __typename: 'Template', key: string, group: string, version: number, state: DraftState, isSaved: boolean, isAsShipped: boolean, text: string, shippedText: string | null, liveText: string | null, revision: number, ownPlaceholders: Array<string>, placeholders: Array<string>, hasConditions: boolean, hasVariants: boolean, actions: Array<DraftAction>, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, discardedAt: string | null, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
   };

export type RestoreTemplateMutationVariables = Exact<{
  input: RestoreTemplateInput;
}>;


export type RestoreTemplateMutation = { answer:
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleTemplate', message: string, currentVersion: number, savedAt: string | null, mineText: string | null, theirsText: string | null, baseText: string | null, savedBy: { id: string, name: string } | null }
    | { __typename: 'Template', key: string, group: string, version: number, state: DraftState, isSaved: boolean, isAsShipped: boolean, text: string, shippedText: string | null, liveText: string | null, revision: number, ownPlaceholders: Array<string>, placeholders: Array<string>, hasConditions: boolean, hasVariants: boolean, actions: Array<DraftAction>, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, discardedAt: string | null, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
   };

export type PublishTemplateMutationVariables = Exact<{
  input: TemplateStepInput;
}>;


export type PublishTemplateMutation = { answer:
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleTemplate', message: string, currentVersion: number, savedAt: string | null, mineText: string | null, theirsText: string | null, baseText: string | null, savedBy: { id: string, name: string } | null }
    | { __typename: 'TemplatePublication', alteredPages: number, revision: { number: number } }
   };

export type ScheduleTemplateMutationVariables = Exact<{
  input: ScheduleTemplateInput;
}>;


export type ScheduleTemplateMutation = { answer:
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleTemplate', message: string, currentVersion: number, savedAt: string | null, mineText: string | null, theirsText: string | null, baseText: string | null, savedBy: { id: string, name: string } | null }
    | { __typename: 'Template', key: string, group: string, version: number, state: DraftState, isSaved: boolean, isAsShipped: boolean, text: string, shippedText: string | null, liveText: string | null, revision: number, ownPlaceholders: Array<string>, placeholders: Array<string>, hasConditions: boolean, hasVariants: boolean, actions: Array<DraftAction>, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, discardedAt: string | null, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
   };

export type UnscheduleTemplateMutationVariables = Exact<{
  input: TemplateStepInput;
}>;


export type UnscheduleTemplateMutation = { answer:
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleTemplate', message: string, currentVersion: number, savedAt: string | null, mineText: string | null, theirsText: string | null, baseText: string | null, savedBy: { id: string, name: string } | null }
    | { __typename: 'Template', key: string, group: string, version: number, state: DraftState, isSaved: boolean, isAsShipped: boolean, text: string, shippedText: string | null, liveText: string | null, revision: number, ownPlaceholders: Array<string>, placeholders: Array<string>, hasConditions: boolean, hasVariants: boolean, actions: Array<DraftAction>, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, discardedAt: string | null, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
   };

export type DiscardTemplateMutationVariables = Exact<{
  input: TemplateStepInput;
}>;


export type DiscardTemplateMutation = { answer:
    | { __typename: 'StaleTemplate', message: string, currentVersion: number, savedAt: string | null, mineText: string | null, theirsText: string | null, baseText: string | null, savedBy: { id: string, name: string } | null }
    | { __typename: 'TemplateDiscarded', key: string }
   };

export type UndoDiscardTemplateMutationVariables = Exact<{
  input: TemplateStepInput;
}>;


export type UndoDiscardTemplateMutation = { answer:
    | { __typename: 'Findings', message: string, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
    | { __typename: 'StaleTemplate', message: string, currentVersion: number, savedAt: string | null, mineText: string | null, theirsText: string | null, baseText: string | null, savedBy: { id: string, name: string } | null }
    | { __typename: 'Template', key: string, group: string, version: number, state: DraftState, isSaved: boolean, isAsShipped: boolean, text: string, shippedText: string | null, liveText: string | null, revision: number, ownPlaceholders: Array<string>, placeholders: Array<string>, hasConditions: boolean, hasVariants: boolean, actions: Array<DraftAction>, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, discardedAt: string | null, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> }
   };

export type TemplateRowFragment = { key: string, group: string, text: string | null, shippedText: string | null, revision: number, publishedAt: string | null, draftState: DraftState | null, draftBy: string | null };

export type TemplateListQueryVariables = Exact<{
  filter?: TemplateFilterInput | null | undefined;
}>;


export type TemplateListQuery = { templates: Array<{ key: string, group: string, text: string | null, shippedText: string | null, revision: number, publishedAt: string | null, draftState: DraftState | null, draftBy: string | null }> };

export type TemplateFieldsFragment = { key: string, group: string, version: number, state: DraftState, isSaved: boolean, isAsShipped: boolean, text: string, shippedText: string | null, liveText: string | null, revision: number, ownPlaceholders: Array<string>, placeholders: Array<string>, hasConditions: boolean, hasVariants: boolean, actions: Array<DraftAction>, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, discardedAt: string | null, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> };

export type StaleTemplateFieldsFragment = { message: string, currentVersion: number, savedAt: string | null, mineText: string | null, theirsText: string | null, baseText: string | null, savedBy: { id: string, name: string } | null };

export type TemplateByKeyQueryVariables = Exact<{
  key: string;
}>;


export type TemplateByKeyQuery = { template: { key: string, group: string, version: number, state: DraftState, isSaved: boolean, isAsShipped: boolean, text: string, shippedText: string | null, liveText: string | null, revision: number, ownPlaceholders: Array<string>, placeholders: Array<string>, hasConditions: boolean, hasVariants: boolean, actions: Array<DraftAction>, updatedAt: string | null, submittedAt: string | null, reviewNote: string | null, discardedAt: string | null, author: { id: string, name: string } | null, updatedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, schedule: { at: string | null, withRelease: string | null, reason: UnpublishedReason | null, note: string | null, owner: { name: string } | null } | null, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> } };

export type TemplateWordsQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplateWordsQuery = { templateWords: { placeholders: Array<{ name: string, type: string, meaning: string }>, conditions: Array<{ name: string, values: Array<string> | null }> } };

export type TemplateImpactQueryVariables = Exact<{
  key: string;
  text: string;
}>;


export type TemplateImpactQuery = { templateImpact: { release: string, altered: number, of: number, byState: Array<{ state: RvuState, count: number }>, samples: Array<{ code: string, title: string, state: RvuState, before: string, after: string }>, findings: Array<{ rule: string, field: string, severity: Severity, message: string, suggestion: string | null, from: number | null, to: number | null, item: string | null, quote: string | null, replacement: string | null, canOverride: boolean }> } };

export type TemplateRevisionsQueryVariables = Exact<{
  key: string;
}>;


export type TemplateRevisionsQuery = { templateRevisions: Array<{ number: number, text: string | null, isAsShipped: boolean, publishedAt: string, author: { id: string, name: string } | null, reviewer: { id: string, name: string } | null }> };

export type TokenFieldsFragment = { id: string, name: string, perMinute: number, createdAt: string, lastUsedAt: string | null, revokedAt: string | null, createdBy: { name: string } | null };

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { apiTokens: Array<{ id: string, name: string, perMinute: number, createdAt: string, lastUsedAt: string | null, revokedAt: string | null, createdBy: { name: string } | null }> };

export type CreateApiTokenMutationVariables = Exact<{
  name: string;
  perMinute: number;
  clientKey?: string | number | null | undefined;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string, token: { id: string, name: string, perMinute: number, createdAt: string, lastUsedAt: string | null, revokedAt: string | null, createdBy: { name: string } | null } } };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { id: string, name: string, perMinute: number, createdAt: string, lastUsedAt: string | null, revokedAt: string | null, createdBy: { name: string } | null } };

export type WorkRowFragment = { id: string, version: number, code: string, title: string, release: string, comparedWith: string, revision: number, openedAt: string, state: WorkState, resolution: WorkResolution | null, resolvedBy: string | null, resolvedAt: string | null, draftState: DraftState | null, reasons: Array<{ kind: StaleKind, field: string, modifier: string, before: string | null, after: string | null }>, assignee: { id: string, name: string } | null };

export type WorkListQueryVariables = Exact<{
  filter?: WorklistFilter | null | undefined;
  page: number;
  perPage: number;
}>;


export type WorkListQuery = { worklist: { total: number, items: Array<{ id: string, version: number, code: string, title: string, release: string, comparedWith: string, revision: number, openedAt: string, state: WorkState, resolution: WorkResolution | null, resolvedBy: string | null, resolvedAt: string | null, draftState: DraftState | null, reasons: Array<{ kind: StaleKind, field: string, modifier: string, before: string | null, after: string | null }>, assignee: { id: string, name: string } | null }> } };

export type WorkProgressQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkProgressQuery = { worklist: { progress: Array<{ release: string, open: number, unassigned: number, resolved: number, updatedByItself: number }> } };

export type WritersQueryVariables = Exact<{ [key: string]: never; }>;


export type WritersQuery = { writers: Array<{ id: string, name: string }> };

export type AssignWorkMutationVariables = Exact<{
  items: Array<WorkItemInput> | WorkItemInput;
  personId?: string | number | null | undefined;
}>;


export type AssignWorkMutation = { outcomes: Array<{ id: string, verdict: WorkVerdict, message: string, item: { id: string, version: number, code: string, title: string, release: string, comparedWith: string, revision: number, openedAt: string, state: WorkState, resolution: WorkResolution | null, resolvedBy: string | null, resolvedAt: string | null, draftState: DraftState | null, reasons: Array<{ kind: StaleKind, field: string, modifier: string, before: string | null, after: string | null }>, assignee: { id: string, name: string } | null } | null }> };

export type ConfirmWorkMutationVariables = Exact<{
  items: Array<WorkItemInput> | WorkItemInput;
  release: string;
}>;


export type ConfirmWorkMutation = { outcomes: Array<{ id: string, verdict: WorkVerdict, message: string, item: { id: string, version: number, code: string, title: string, release: string, comparedWith: string, revision: number, openedAt: string, state: WorkState, resolution: WorkResolution | null, resolvedBy: string | null, resolvedAt: string | null, draftState: DraftState | null, reasons: Array<{ kind: StaleKind, field: string, modifier: string, before: string | null, after: string | null }>, assignee: { id: string, name: string } | null } | null }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MeFieldsFragmentDoc = new TypedDocumentString(`
    fragment MeFields on Me {
  id
  email
  name
  role
  permissions
}
    `, {"fragmentName":"MeFields"}) as unknown as TypedDocumentString<MeFieldsFragment, unknown>;
export const BulkJobFieldsFragmentDoc = new TypedDocumentString(`
    fragment BulkJobFields on BulkJob {
  id
  act
  state
  total
  done
  leftOut
  stale
  refused
  requestedAt
  reportPath
}
    `, {"fragmentName":"BulkJobFields"}) as unknown as TypedDocumentString<BulkJobFieldsFragment, unknown>;
export const CodeRowFragmentDoc = new TypedDocumentString(`
    fragment CodeRow on EditorialCode {
  code
  title
  section
  sectionName
  subsectionName
  state
  status
  work
  nonFacilityTotal
  facilityTotal
  contentRevision
  contentStatus
  missing
  draftState
  draftBy
  draftName
  specialties
  isStale
  assignee {
    id
    name
  }
  updatedAt
  appliesFrom
}
    `, {"fragmentName":"CodeRow"}) as unknown as TypedDocumentString<CodeRowFragment, unknown>;
export const CodeViewFieldsFragmentDoc = new TypedDocumentString(`
    fragment CodeViewFields on CodeView {
  id
  version
  name
  isShared
  isMine
  mayChange
  ownerName
  columns
  sort
  filter {
    q
    section
    specialty
    state
    contentStatus
    missing
    isStale
    assigneeId
    isUnassigned
    changedIn
    changed
  }
}
    `, {"fragmentName":"CodeViewFields"}) as unknown as TypedDocumentString<CodeViewFieldsFragment, unknown>;
export const CommentFieldsFragmentDoc = new TypedDocumentString(`
    fragment CommentFields on Comment {
  id
  version
  appliesFrom
  draftVersion
  field
  item
  quote
  quoteFrom
  body
  author {
    id
    name
  }
  writtenAt
  editedAt
  removedAt
  mentions {
    id
    name
  }
  isUnread
  replies {
    id
    version
    body
    author {
      id
      name
    }
    writtenAt
    editedAt
    removedAt
    mentions {
      id
      name
    }
    isUnread
  }
  resolvedAt
  resolvedBy {
    id
    name
  }
}
    `, {"fragmentName":"CommentFields"}) as unknown as TypedDocumentString<CommentFieldsFragment, unknown>;
export const BodyFieldsFragmentDoc = new TypedDocumentString(`
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
    `, {"fragmentName":"BodyFields"}) as unknown as TypedDocumentString<BodyFieldsFragment, unknown>;
export const FindingFieldsFragmentDoc = new TypedDocumentString(`
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
    `, {"fragmentName":"FindingFields"}) as unknown as TypedDocumentString<FindingFieldsFragment, unknown>;
export const DraftFieldsFragmentDoc = new TypedDocumentString(`
    fragment DraftFields on CodeDraft {
  code
  appliesFrom
  version
  state
  isSaved
  body {
    ...BodyFields
  }
  basedOn
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  attestedBy {
    id
    name
  }
  attestedAt
  isAssisted
  copiedFrom
  findings {
    ...FindingFields
  }
  actions
  live {
    ...BodyFields
  }
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  isRetired
  redirectTo
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}`, {"fragmentName":"DraftFields"}) as unknown as TypedDocumentString<DraftFieldsFragment, unknown>;
export const StaleFieldsFragmentDoc = new TypedDocumentString(`
    fragment StaleFields on StaleVersion {
  message
  currentVersion
  savedBy {
    id
    name
  }
  savedAt
  mine {
    ...BodyFields
  }
  theirs {
    ...BodyFields
  }
  base {
    ...BodyFields
  }
  merged {
    ...BodyFields
  }
  conflicts
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}`, {"fragmentName":"StaleFields"}) as unknown as TypedDocumentString<StaleFieldsFragment, unknown>;
export const RefusedFieldsFragmentDoc = new TypedDocumentString(`
    fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}`, {"fragmentName":"RefusedFields"}) as unknown as TypedDocumentString<RefusedFieldsFragment, unknown>;
export const FixRowFragmentDoc = new TypedDocumentString(`
    fragment FixRow on FixOffer {
  id
  version
  code
  title
  state
  fixRevision
  fixFrom
  fixBy {
    name
  }
  fixedAt
  appliesFrom
  isLive
  fields
  reason
  decidedBy
  decidedAt
  confirmedBy
}
    `, {"fragmentName":"FixRow"}) as unknown as TypedDocumentString<FixRowFragment, unknown>;
export const FixSidesFragmentDoc = new TypedDocumentString(`
    fragment FixSides on FixOffer {
  ...FixRow
  draftVersion
  draftState
  conflicts
  base {
    ...BodyFields
  }
  mine {
    ...BodyFields
  }
  theirs {
    ...BodyFields
  }
  merged {
    ...BodyFields
  }
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment FixRow on FixOffer {
  id
  version
  code
  title
  state
  fixRevision
  fixFrom
  fixBy {
    name
  }
  fixedAt
  appliesFrom
  isLive
  fields
  reason
  decidedBy
  decidedAt
  confirmedBy
}`, {"fragmentName":"FixSides"}) as unknown as TypedDocumentString<FixSidesFragment, unknown>;
export const HomeDraftsFragmentDoc = new TypedDocumentString(`
    fragment HomeDrafts on Query {
  drafts: codes(filter: {contentStatus: DRAFT}, sort: UPDATED_DESC, perPage: 100) {
    total
    items {
      code
      title
      draftState
      draftBy
      updatedAt
    }
  }
}
    `, {"fragmentName":"HomeDrafts"}) as unknown as TypedDocumentString<HomeDraftsFragment, unknown>;
export const HomeTemplatesFragmentDoc = new TypedDocumentString(`
    fragment HomeTemplates on Query {
  templates(filter: {hasDraft: true}) {
    key
    draftState
    draftBy
  }
}
    `, {"fragmentName":"HomeTemplates"}) as unknown as TypedDocumentString<HomeTemplatesFragment, unknown>;
export const ReleaseFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReleaseFields on EditorialRelease {
  name
  cut
  state
  effectiveFrom
  effectiveTo
  cmsReleasedOn
  liveFrom
  isCurrent
  isSample
  rowCount
  codeCount
  activatedAt
  archiveSha256
}
    `, {"fragmentName":"ReleaseFields"}) as unknown as TypedDocumentString<ReleaseFieldsFragment, unknown>;
export const HomeHouseFragmentDoc = new TypedDocumentString(`
    fragment HomeHouse on Query {
  house {
    coverage {
      section
      name
      codes
      reviewed
      imported
      starter
      drafts
      unwritten
      incomplete
    }
    missing {
      part
      pages
    }
    news {
      id
      at
      actor
      action
      subject
    }
  }
  releases {
    ...ReleaseFields
  }
}
    fragment ReleaseFields on EditorialRelease {
  name
  cut
  state
  effectiveFrom
  effectiveTo
  cmsReleasedOn
  liveFrom
  isCurrent
  isSample
  rowCount
  codeCount
  activatedAt
  archiveSha256
}`, {"fragmentName":"HomeHouse"}) as unknown as TypedDocumentString<HomeHouseFragment, unknown>;
export const HomeWorkItemsFragmentDoc = new TypedDocumentString(`
    fragment HomeWorkItems on Worklist {
  total
  items {
    code
    title
    release
    draftState
    openedAt
  }
}
    `, {"fragmentName":"HomeWorkItems"}) as unknown as TypedDocumentString<HomeWorkItemsFragment, unknown>;
export const HomeWorkFragmentDoc = new TypedDocumentString(`
    fragment HomeWork on Query {
  worklist(perPage: 1) @include(if: $writes) {
    progress {
      release
      open
      unassigned
      resolved
      updatedByItself
    }
  }
  myWork: worklist(filter: {state: OPEN, assigneeId: $me}, perPage: 3) @include(if: $writes) {
    ...HomeWorkItems
  }
  unassignedWork: worklist(filter: {state: OPEN, isUnassigned: true}, perPage: 3) @include(if: $writes) {
    ...HomeWorkItems
  }
}
    fragment HomeWorkItems on Worklist {
  total
  items {
    code
    title
    release
    draftState
    openedAt
  }
}`, {"fragmentName":"HomeWork"}) as unknown as TypedDocumentString<HomeWorkFragment, unknown>;
export const HomeReviewsFragmentDoc = new TypedDocumentString(`
    fragment HomeReviews on Query {
  reviewQueue(filter: {isReviewable: true}, sort: OLDEST_FIRST, perPage: 10) {
    items {
      id
      name
      title
      submittedBy {
        name
      }
      submittedAt
      isOverdue
    }
    summary {
      reviewable
      overdue
    }
  }
  mentions(isUnread: true, perPage: 5) {
    unread
    items {
      commentId
      kind
      name
      appliesFrom
      body
      authorName
      writtenAt
    }
  }
}
    `, {"fragmentName":"HomeReviews"}) as unknown as TypedDocumentString<HomeReviewsFragment, unknown>;
export const HomeScheduledFragmentDoc = new TypedDocumentString(`
    fragment HomeScheduled on Query {
  scheduled {
    code
    appliesFrom
    title
    schedule {
      owner {
        id
        name
      }
      reason
      refusedAt
    }
  }
  scheduledTemplates {
    key
    schedule {
      owner {
        id
        name
      }
      reason
      refusedAt
    }
  }
}
    `, {"fragmentName":"HomeScheduled"}) as unknown as TypedDocumentString<HomeScheduledFragment, unknown>;
export const HomeFixOffersFragmentDoc = new TypedDocumentString(`
    fragment HomeFixOffers on FixOffers {
  total
  items {
    code
    title
    appliesFrom
    fixedAt
  }
}
    `, {"fragmentName":"HomeFixOffers"}) as unknown as TypedDocumentString<HomeFixOffersFragment, unknown>;
export const HomeFixesFragmentDoc = new TypedDocumentString(`
    fragment HomeFixes on Query {
  liveFixes: fixOffers(filter: {states: [OPEN], isLive: true}, perPage: 3) {
    ...HomeFixOffers
  }
  aheadFixes: fixOffers(filter: {states: [OPEN], isLive: false}, perPage: 3) {
    ...HomeFixOffers
  }
}
    fragment HomeFixOffers on FixOffers {
  total
  items {
    code
    title
    appliesFrom
    fixedAt
  }
}`, {"fragmentName":"HomeFixes"}) as unknown as TypedDocumentString<HomeFixesFragment, unknown>;
export const PersonFieldsFragmentDoc = new TypedDocumentString(`
    fragment PersonFields on EditorialPerson {
  id
  email
  name
  role
  credential
  isDisabled
  hasSignedIn
  createdAt
  version
}
    `, {"fragmentName":"PersonFields"}) as unknown as TypedDocumentString<PersonFieldsFragment, unknown>;
export const StalePersonFieldsFragmentDoc = new TypedDocumentString(`
    fragment StalePersonFields on StalePerson {
  message
  current {
    ...PersonFields
  }
}
    fragment PersonFields on EditorialPerson {
  id
  email
  name
  role
  credential
  isDisabled
  hasSignedIn
  createdAt
  version
}`, {"fragmentName":"StalePersonFields"}) as unknown as TypedDocumentString<StalePersonFieldsFragment, unknown>;
export const SessionFieldsFragmentDoc = new TypedDocumentString(`
    fragment SessionFields on Session {
  createdAt
  lastSeenAt
  address
  userAgent
  isThis
}
    `, {"fragmentName":"SessionFields"}) as unknown as TypedDocumentString<SessionFieldsFragment, unknown>;
export const CodedFieldsFragmentDoc = new TypedDocumentString(`
    fragment CodedFields on CodedValue {
  value
  label
  meaning
}
    `, {"fragmentName":"CodedFields"}) as unknown as TypedDocumentString<CodedFieldsFragment, unknown>;
export const AmountFieldsFragmentDoc = new TypedDocumentString(`
    fragment AmountFields on Payment {
  conversionFactor
  nonFacility
  facility
  note
}
    `, {"fragmentName":"AmountFields"}) as unknown as TypedDocumentString<AmountFieldsFragment, unknown>;
export const PageFieldsFragmentDoc = new TypedDocumentString(`
    fragment PageFields on CodePage {
  code
  system
  section {
    name
  }
  subsection {
    name
  }
  title
  descriptor
  lifecycle
  lastRelease {
    name
  }
  redirectTo
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  specialties {
    name
  }
  state
  stateSentence
  rvus {
    modifier
    status {
      value
      label
      meaning
    }
    work
    nonFacilityPe
    facilityPe
    malpractice
    nonFacilityTotal
    facilityTotal
    nonFacilityNa
    facilityNa
    usedForPayment
  }
  indicators: rvu {
    globalPeriod {
      ...CodedFields
    }
    pcTc {
      ...CodedFields
    }
    multipleProcedure {
      ...CodedFields
    }
    bilateral {
      ...CodedFields
    }
    assistantSurgeon {
      ...CodedFields
    }
    coSurgeons {
      ...CodedFields
    }
    teamSurgery {
      ...CodedFields
    }
    supervision {
      ...CodedFields
    }
  }
  usual: payment {
    ...AmountFields
  }
  qualifying: payment(basis: QPP) {
    ...AmountFields
  }
  anesthesia {
    baseUnits
    conversionFactor
    note
  }
  billing
  comparison {
    cohort
    cohortSize
    value
    lowerQuartile
    median
    upperQuartile
    maximum
    percentile
    sentence
  }
  history {
    release {
      name
    }
    modifier
    work
    nonFacilityTotal
    facilityTotal
    nonFacilityNa
    facilityNa
    reason
  }
  changes {
    modifier
    from {
      name
    }
    fields {
      field
      before
      after
    }
  }
  related {
    code
    title
    kind
    note
    origin
  }
  faqs {
    question
    answer
    origin
    audience
  }
  notices {
    kind
    text
  }
  release {
    name
    state
    effectiveFrom
    isSample
  }
  reviewStatus
  reviewedBy {
    name
    credential
  }
  reviewedAt
  checkedAgainst {
    name
  }
  sources {
    label
    url
  }
  provenance {
    file
    line
    archiveSha256
  }
  seoTitle
  seoDescription
}
    fragment CodedFields on CodedValue {
  value
  label
  meaning
}
fragment AmountFields on Payment {
  conversionFactor
  nonFacility
  facility
  note
}`, {"fragmentName":"PageFields"}) as unknown as TypedDocumentString<PageFieldsFragment, unknown>;
export const QueueRowFragmentDoc = new TypedDocumentString(`
    fragment QueueRow on QueueItem {
  code
  title
  sectionName
  subsectionName
  state
  services
  takenBy {
    id
    name
  }
  takenAt
  draftState
  draftBy
  isWritten
}
    `, {"fragmentName":"QueueRow"}) as unknown as TypedDocumentString<QueueRowFragment, unknown>;
export const ChangeFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChangeFields on ReleaseChange {
  code
  modifier
  title
  kinds
  fields {
    field
    before
    after
    difference
    percent
  }
}
    `, {"fragmentName":"ChangeFields"}) as unknown as TypedDocumentString<ChangeFieldsFragment, unknown>;
export const ImportRowFragmentDoc = new TypedDocumentString(`
    fragment ImportRow on ImportRun {
  id
  source
  state
  step
  done
  total
  requestedBy
  requestedAt
  startedAt
  finishedAt
  release
  cut
  sentence
  options {
    isDryRun
  }
}
    `, {"fragmentName":"ImportRow"}) as unknown as TypedDocumentString<ImportRowFragment, unknown>;
export const ReviewItemFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReviewItemFields on ReviewItem {
  id
  kind
  name
  appliesFrom
  title
  version
  state
  submittedAt
  isOverdue
  submittedBy {
    id
    name
  }
  writers {
    id
    name
  }
  assignee {
    id
    name
  }
  assignmentVersion
  openComments
  blocking
  advice
  isFirst
  changes {
    field
    added
    removed
    edited
  }
}
    `, {"fragmentName":"ReviewItemFields"}) as unknown as TypedDocumentString<ReviewItemFieldsFragment, unknown>;
export const PublishReportFieldsFragmentDoc = new TypedDocumentString(`
    fragment PublishReportFields on PublishReport {
  code
  template
  appliesFrom
  verdict
  message
  revision
  findings {
    severity
    message
  }
}
    `, {"fragmentName":"PublishReportFields"}) as unknown as TypedDocumentString<PublishReportFieldsFragment, unknown>;
export const SectionFieldsFragmentDoc = new TypedDocumentString(`
    fragment SectionFields on SectionEntry {
  slug
  name
  parent
  ranges {
    from
    to
  }
}
    `, {"fragmentName":"SectionFields"}) as unknown as TypedDocumentString<SectionFieldsFragment, unknown>;
export const SectionTableFieldsFragmentDoc = new TypedDocumentString(`
    fragment SectionTableFields on SectionTable {
  version
  sections {
    ...SectionFields
  }
}
    fragment SectionFields on SectionEntry {
  slug
  name
  parent
  ranges {
    from
    to
  }
}`, {"fragmentName":"SectionTableFields"}) as unknown as TypedDocumentString<SectionTableFieldsFragment, unknown>;
export const StaleSectionFieldsFragmentDoc = new TypedDocumentString(`
    fragment StaleSectionFields on StaleSectionTable {
  currentVersion
  savedByName
  savedAt
  mine {
    ...SectionFields
  }
  theirs {
    ...SectionFields
  }
  base {
    ...SectionFields
  }
}
    fragment SectionFields on SectionEntry {
  slug
  name
  parent
  ranges {
    from
    to
  }
}`, {"fragmentName":"StaleSectionFields"}) as unknown as TypedDocumentString<StaleSectionFieldsFragment, unknown>;
export const SettingsFieldsFragmentDoc = new TypedDocumentString(`
    fragment SettingsFields on Settings {
  version
  allowSelfApproval
  reviewPatienceDays
}
    `, {"fragmentName":"SettingsFields"}) as unknown as TypedDocumentString<SettingsFieldsFragment, unknown>;
export const SpecialtyFieldsFragmentDoc = new TypedDocumentString(`
    fragment SpecialtyFields on SpecialtyEntry {
  slug
  name
  schemaOrg
}
    `, {"fragmentName":"SpecialtyFields"}) as unknown as TypedDocumentString<SpecialtyFieldsFragment, unknown>;
export const SpecialtyTableFieldsFragmentDoc = new TypedDocumentString(`
    fragment SpecialtyTableFields on SpecialtyTable {
  version
  specialties {
    ...SpecialtyFields
  }
}
    fragment SpecialtyFields on SpecialtyEntry {
  slug
  name
  schemaOrg
}`, {"fragmentName":"SpecialtyTableFields"}) as unknown as TypedDocumentString<SpecialtyTableFieldsFragment, unknown>;
export const StaleSpecialtyFieldsFragmentDoc = new TypedDocumentString(`
    fragment StaleSpecialtyFields on StaleSpecialtyTable {
  currentVersion
  savedByName
  savedAt
  mine {
    ...SpecialtyFields
  }
  theirs {
    ...SpecialtyFields
  }
  base {
    ...SpecialtyFields
  }
}
    fragment SpecialtyFields on SpecialtyEntry {
  slug
  name
  schemaOrg
}`, {"fragmentName":"StaleSpecialtyFields"}) as unknown as TypedDocumentString<StaleSpecialtyFieldsFragment, unknown>;
export const TemplateRowFragmentDoc = new TypedDocumentString(`
    fragment TemplateRow on TemplateEntry {
  key
  group
  text
  shippedText
  revision
  publishedAt
  draftState
  draftBy
}
    `, {"fragmentName":"TemplateRow"}) as unknown as TypedDocumentString<TemplateRowFragment, unknown>;
export const TemplateFieldsFragmentDoc = new TypedDocumentString(`
    fragment TemplateFields on Template {
  key
  group
  version
  state
  isSaved
  isAsShipped
  text
  shippedText
  liveText
  revision
  ownPlaceholders
  placeholders
  hasConditions
  hasVariants
  actions
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  findings {
    ...FindingFields
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}`, {"fragmentName":"TemplateFields"}) as unknown as TypedDocumentString<TemplateFieldsFragment, unknown>;
export const StaleTemplateFieldsFragmentDoc = new TypedDocumentString(`
    fragment StaleTemplateFields on StaleTemplate {
  message
  currentVersion
  savedAt
  savedBy {
    id
    name
  }
  mineText: mine
  theirsText: theirs
  baseText: base
}
    `, {"fragmentName":"StaleTemplateFields"}) as unknown as TypedDocumentString<StaleTemplateFieldsFragment, unknown>;
export const TokenFieldsFragmentDoc = new TypedDocumentString(`
    fragment TokenFields on ApiToken {
  id
  name
  perMinute
  createdAt
  createdBy {
    name
  }
  lastUsedAt
  revokedAt
}
    `, {"fragmentName":"TokenFields"}) as unknown as TypedDocumentString<TokenFieldsFragment, unknown>;
export const WorkRowFragmentDoc = new TypedDocumentString(`
    fragment WorkRow on WorkItem {
  id
  version
  code
  title
  release
  comparedWith
  revision
  reasons {
    kind
    field
    modifier
    before
    after
  }
  openedAt
  assignee {
    id
    name
  }
  state
  resolution
  resolvedBy
  resolvedAt
  draftState
}
    `, {"fragmentName":"WorkRow"}) as unknown as TypedDocumentString<WorkRowFragment, unknown>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...MeFields
  }
}
    fragment MeFields on Me {
  id
  email
  name
  role
  permissions
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    ...MeFields
  }
}
    fragment MeFields on Me {
  id
  email
  name
  role
  permissions
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($token: String!, $password: String!) {
  acceptInvitation(token: $token, password: $password) {
    ...MeFields
  }
}
    fragment MeFields on Me {
  id
  email
  name
  role
  permissions
}`) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $next: String!) {
  changePassword(current: $current, next: $next)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const MySessionsDocument = new TypedDocumentString(`
    query MySessions {
  mySessions {
    ...SessionFields
  }
}
    fragment SessionFields on Session {
  createdAt
  lastSeenAt
  address
  userAgent
  isThis
}`) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions
}
    `) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($filter: AuditFilter, $page: Int, $perPage: Int) {
  auditLog(filter: $filter, page: $page, perPage: $perPage) {
    total
    items {
      id
      at
      actor
      action
      subject
      detail
      requestId
      address
    }
  }
}
    `) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const BulkPreviewDocument = new TypedDocumentString(`
    query BulkPreview($input: BulkInput!) {
  bulkPreview(input: $input) {
    total
    fitting
    samples {
      code
      title
    }
    leftOut {
      reason
      count
      codes
    }
  }
}
    `) as unknown as TypedDocumentString<BulkPreviewQuery, BulkPreviewQueryVariables>;
export const StartBulkDocument = new TypedDocumentString(`
    mutation StartBulk($input: BulkInput!, $clientKey: ID!) {
  startBulk(input: $input, clientKey: $clientKey) {
    ...BulkJobFields
  }
}
    fragment BulkJobFields on BulkJob {
  id
  act
  state
  total
  done
  leftOut
  stale
  refused
  requestedAt
  reportPath
}`) as unknown as TypedDocumentString<StartBulkMutation, StartBulkMutationVariables>;
export const CancelBulkDocument = new TypedDocumentString(`
    mutation CancelBulk($id: ID!) {
  cancelBulk(id: $id) {
    ...BulkJobFields
  }
}
    fragment BulkJobFields on BulkJob {
  id
  act
  state
  total
  done
  leftOut
  stale
  refused
  requestedAt
  reportPath
}`) as unknown as TypedDocumentString<CancelBulkMutation, CancelBulkMutationVariables>;
export const BulkJobDocument = new TypedDocumentString(`
    query BulkJob($id: ID!) {
  bulkJob(id: $id) {
    ...BulkJobFields
  }
}
    fragment BulkJobFields on BulkJob {
  id
  act
  state
  total
  done
  leftOut
  stale
  refused
  requestedAt
  reportPath
}`) as unknown as TypedDocumentString<BulkJobQuery, BulkJobQueryVariables>;
export const BulkJobsDocument = new TypedDocumentString(`
    query BulkJobs {
  bulkJobs {
    ...BulkJobFields
  }
}
    fragment BulkJobFields on BulkJob {
  id
  act
  state
  total
  done
  leftOut
  stale
  refused
  requestedAt
  reportPath
}`) as unknown as TypedDocumentString<BulkJobsQuery, BulkJobsQueryVariables>;
export const CodeListDocument = new TypedDocumentString(`
    query CodeList($filter: EditorialCodeFilter, $sort: EditorialCodeSort, $page: Int, $perPage: Int) {
  codes(filter: $filter, sort: $sort, page: $page, perPage: $perPage) {
    total
    items {
      ...CodeRow
    }
    facets {
      field
      values {
        value
        label
        count
      }
    }
    changeReleases
  }
}
    fragment CodeRow on EditorialCode {
  code
  title
  section
  sectionName
  subsectionName
  state
  status
  work
  nonFacilityTotal
  facilityTotal
  contentRevision
  contentStatus
  missing
  draftState
  draftBy
  draftName
  specialties
  isStale
  assignee {
    id
    name
  }
  updatedAt
  appliesFrom
}`) as unknown as TypedDocumentString<CodeListQuery, CodeListQueryVariables>;
export const CodeLookupDocument = new TypedDocumentString(`
    query CodeLookup($q: String!) {
  codes(filter: {q: $q}, sort: NEAREST_FIRST, perPage: 10) {
    items {
      code
      title
    }
  }
}
    `) as unknown as TypedDocumentString<CodeLookupQuery, CodeLookupQueryVariables>;
export const VocabularyDocument = new TypedDocumentString(`
    query Vocabulary {
  editorialSpecialties {
    slug
    name
  }
  editorialSections {
    slug
    name
    parent
  }
}
    `) as unknown as TypedDocumentString<VocabularyQuery, VocabularyQueryVariables>;
export const CodeViewsDocument = new TypedDocumentString(`
    query CodeViews {
  codeViews {
    ...CodeViewFields
  }
  codeColumns
}
    fragment CodeViewFields on CodeView {
  id
  version
  name
  isShared
  isMine
  mayChange
  ownerName
  columns
  sort
  filter {
    q
    section
    specialty
    state
    contentStatus
    missing
    isStale
    assigneeId
    isUnassigned
    changedIn
    changed
  }
}`) as unknown as TypedDocumentString<CodeViewsQuery, CodeViewsQueryVariables>;
export const CreateCodeViewDocument = new TypedDocumentString(`
    mutation CreateCodeView($input: CodeViewInput!, $clientKey: ID!) {
  answer: createCodeView(input: $input, clientKey: $clientKey) {
    ...CodeViewFields
  }
}
    fragment CodeViewFields on CodeView {
  id
  version
  name
  isShared
  isMine
  mayChange
  ownerName
  columns
  sort
  filter {
    q
    section
    specialty
    state
    contentStatus
    missing
    isStale
    assigneeId
    isUnassigned
    changedIn
    changed
  }
}`) as unknown as TypedDocumentString<CreateCodeViewMutation, CreateCodeViewMutationVariables>;
export const ChangeCodeViewDocument = new TypedDocumentString(`
    mutation ChangeCodeView($id: ID!, $version: Int!, $input: CodeViewInput!) {
  answer: changeCodeView(id: $id, version: $version, input: $input) {
    __typename
    ...CodeViewFields
    ... on StaleCodeView {
      message
    }
  }
}
    fragment CodeViewFields on CodeView {
  id
  version
  name
  isShared
  isMine
  mayChange
  ownerName
  columns
  sort
  filter {
    q
    section
    specialty
    state
    contentStatus
    missing
    isStale
    assigneeId
    isUnassigned
    changedIn
    changed
  }
}`) as unknown as TypedDocumentString<ChangeCodeViewMutation, ChangeCodeViewMutationVariables>;
export const RemoveCodeViewDocument = new TypedDocumentString(`
    mutation RemoveCodeView($id: ID!, $version: Int!) {
  answer: removeCodeView(id: $id, version: $version) {
    __typename
    ... on StaleCodeView {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveCodeViewMutation, RemoveCodeViewMutationVariables>;
export const KeepCodeColumnsDocument = new TypedDocumentString(`
    mutation KeepCodeColumns($columns: [CodeColumn!]!) {
  keepCodeColumns(columns: $columns)
}
    `) as unknown as TypedDocumentString<KeepCodeColumnsMutation, KeepCodeColumnsMutationVariables>;
export const CommentsDocument = new TypedDocumentString(`
    query Comments($place: DraftPlaceInput!, $perPage: Int!) {
  comments(place: $place, perPage: $perPage) {
    total
    open
    items {
      ...CommentFields
    }
  }
}
    fragment CommentFields on Comment {
  id
  version
  appliesFrom
  draftVersion
  field
  item
  quote
  quoteFrom
  body
  author {
    id
    name
  }
  writtenAt
  editedAt
  removedAt
  mentions {
    id
    name
  }
  isUnread
  replies {
    id
    version
    body
    author {
      id
      name
    }
    writtenAt
    editedAt
    removedAt
    mentions {
      id
      name
    }
    isUnread
  }
  resolvedAt
  resolvedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<CommentsQuery, CommentsQueryVariables>;
export const AddCommentDocument = new TypedDocumentString(`
    mutation AddComment($input: AddCommentInput!) {
  addComment(input: $input) {
    ...CommentFields
  }
}
    fragment CommentFields on Comment {
  id
  version
  appliesFrom
  draftVersion
  field
  item
  quote
  quoteFrom
  body
  author {
    id
    name
  }
  writtenAt
  editedAt
  removedAt
  mentions {
    id
    name
  }
  isUnread
  replies {
    id
    version
    body
    author {
      id
      name
    }
    writtenAt
    editedAt
    removedAt
    mentions {
      id
      name
    }
    isUnread
  }
  resolvedAt
  resolvedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<AddCommentMutation, AddCommentMutationVariables>;
export const ReplyToCommentDocument = new TypedDocumentString(`
    mutation ReplyToComment($input: ReplyInput!) {
  replyToComment(input: $input) {
    ...CommentFields
  }
}
    fragment CommentFields on Comment {
  id
  version
  appliesFrom
  draftVersion
  field
  item
  quote
  quoteFrom
  body
  author {
    id
    name
  }
  writtenAt
  editedAt
  removedAt
  mentions {
    id
    name
  }
  isUnread
  replies {
    id
    version
    body
    author {
      id
      name
    }
    writtenAt
    editedAt
    removedAt
    mentions {
      id
      name
    }
    isUnread
  }
  resolvedAt
  resolvedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ReplyToCommentMutation, ReplyToCommentMutationVariables>;
export const ResolveCommentDocument = new TypedDocumentString(`
    mutation ResolveComment($input: SettleCommentInput!) {
  answer: resolveComment(input: $input) {
    __typename
    ...CommentFields
    ... on StaleComment {
      message
      comment {
        ...CommentFields
      }
    }
  }
}
    fragment CommentFields on Comment {
  id
  version
  appliesFrom
  draftVersion
  field
  item
  quote
  quoteFrom
  body
  author {
    id
    name
  }
  writtenAt
  editedAt
  removedAt
  mentions {
    id
    name
  }
  isUnread
  replies {
    id
    version
    body
    author {
      id
      name
    }
    writtenAt
    editedAt
    removedAt
    mentions {
      id
      name
    }
    isUnread
  }
  resolvedAt
  resolvedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ResolveCommentMutation, ResolveCommentMutationVariables>;
export const ReopenCommentDocument = new TypedDocumentString(`
    mutation ReopenComment($input: SettleCommentInput!) {
  answer: reopenComment(input: $input) {
    __typename
    ...CommentFields
    ... on StaleComment {
      message
      comment {
        ...CommentFields
      }
    }
  }
}
    fragment CommentFields on Comment {
  id
  version
  appliesFrom
  draftVersion
  field
  item
  quote
  quoteFrom
  body
  author {
    id
    name
  }
  writtenAt
  editedAt
  removedAt
  mentions {
    id
    name
  }
  isUnread
  replies {
    id
    version
    body
    author {
      id
      name
    }
    writtenAt
    editedAt
    removedAt
    mentions {
      id
      name
    }
    isUnread
  }
  resolvedAt
  resolvedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ReopenCommentMutation, ReopenCommentMutationVariables>;
export const EditCommentDocument = new TypedDocumentString(`
    mutation EditComment($input: EditCommentInput!) {
  answer: editComment(input: $input) {
    __typename
    ...CommentFields
    ... on StaleComment {
      message
      comment {
        ...CommentFields
      }
    }
  }
}
    fragment CommentFields on Comment {
  id
  version
  appliesFrom
  draftVersion
  field
  item
  quote
  quoteFrom
  body
  author {
    id
    name
  }
  writtenAt
  editedAt
  removedAt
  mentions {
    id
    name
  }
  isUnread
  replies {
    id
    version
    body
    author {
      id
      name
    }
    writtenAt
    editedAt
    removedAt
    mentions {
      id
      name
    }
    isUnread
  }
  resolvedAt
  resolvedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<EditCommentMutation, EditCommentMutationVariables>;
export const RemoveCommentDocument = new TypedDocumentString(`
    mutation RemoveComment($input: SettleCommentInput!) {
  answer: removeComment(input: $input) {
    __typename
    ...CommentFields
    ... on StaleComment {
      message
      comment {
        ...CommentFields
      }
    }
  }
}
    fragment CommentFields on Comment {
  id
  version
  appliesFrom
  draftVersion
  field
  item
  quote
  quoteFrom
  body
  author {
    id
    name
  }
  writtenAt
  editedAt
  removedAt
  mentions {
    id
    name
  }
  isUnread
  replies {
    id
    version
    body
    author {
      id
      name
    }
    writtenAt
    editedAt
    removedAt
    mentions {
      id
      name
    }
    isUnread
  }
  resolvedAt
  resolvedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<RemoveCommentMutation, RemoveCommentMutationVariables>;
export const ReadMentionsDocument = new TypedDocumentString(`
    mutation ReadMentions($ids: [ID!]!) {
  readMentions(ids: $ids)
}
    `) as unknown as TypedDocumentString<ReadMentionsMutation, ReadMentionsMutationVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues {
  colleagues {
    id
    name
    role
    mayApprove
  }
}
    `) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const OpenCodeDocument = new TypedDocumentString(`
    query OpenCode($code: CodeValue!, $first: ReleaseName, $second: ReleaseName) {
  editorialCode(code: $code) {
    ...CodeRow
  }
  first: codeDraft(code: $code, appliesFrom: $first) {
    ...DraftFields
  }
  second: codeDraft(code: $code, appliesFrom: $second) {
    ...DraftFields
  }
}
    fragment CodeRow on EditorialCode {
  code
  title
  section
  sectionName
  subsectionName
  state
  status
  work
  nonFacilityTotal
  facilityTotal
  contentRevision
  contentStatus
  missing
  draftState
  draftBy
  draftName
  specialties
  isStale
  assignee {
    id
    name
  }
  updatedAt
  appliesFrom
}
fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment DraftFields on CodeDraft {
  code
  appliesFrom
  version
  state
  isSaved
  body {
    ...BodyFields
  }
  basedOn
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  attestedBy {
    id
    name
  }
  attestedAt
  isAssisted
  copiedFrom
  findings {
    ...FindingFields
  }
  actions
  live {
    ...BodyFields
  }
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  isRetired
  redirectTo
}`) as unknown as TypedDocumentString<OpenCodeQuery, OpenCodeQueryVariables>;
export const OpenDraftsDocument = new TypedDocumentString(`
    query OpenDrafts($code: CodeValue!) {
  openDrafts(code: $code) {
    appliesFrom
    state
    updatedBy {
      id
      name
    }
    updatedAt
  }
}
    `) as unknown as TypedDocumentString<OpenDraftsQuery, OpenDraftsQueryVariables>;
export const SaveDraftDocument = new TypedDocumentString(`
    mutation SaveDraft($input: SaveDraftInput!) {
  saveDraft(input: $input) {
    __typename
    ...DraftFields
    ...StaleFields
    ...RefusedFields
  }
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment DraftFields on CodeDraft {
  code
  appliesFrom
  version
  state
  isSaved
  body {
    ...BodyFields
  }
  basedOn
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  attestedBy {
    id
    name
  }
  attestedAt
  isAssisted
  copiedFrom
  findings {
    ...FindingFields
  }
  actions
  live {
    ...BodyFields
  }
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  isRetired
  redirectTo
}
fragment StaleFields on StaleVersion {
  message
  currentVersion
  savedBy {
    id
    name
  }
  savedAt
  mine {
    ...BodyFields
  }
  theirs {
    ...BodyFields
  }
  base {
    ...BodyFields
  }
  merged {
    ...BodyFields
  }
  conflicts
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}`) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const RetirementPlanDocument = new TypedDocumentString(`
    query RetirementPlan($code: CodeValue!, $redirectTo: CodeValue) {
  retirement(code: $code, redirectTo: $redirectTo) {
    revision
    from
    isRetired
    redirectTo
    repointed
    laterPlaces
    namedBy
  }
}
    `) as unknown as TypedDocumentString<RetirementPlanQuery, RetirementPlanQueryVariables>;
export const RetireCodeDocument = new TypedDocumentString(`
    mutation RetireCode($input: RetireCodeInput!) {
  answer: retireCode(input: $input) {
    __typename
    ... on Retirement {
      code
    }
    ... on StaleRevision {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RetireCodeMutation, RetireCodeMutationVariables>;
export const BringBackCodeDocument = new TypedDocumentString(`
    mutation BringBackCode($input: RetireCodeInput!) {
  answer: bringBackCode(input: $input) {
    __typename
    ... on Retirement {
      code
    }
    ... on StaleRevision {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<BringBackCodeMutation, BringBackCodeMutationVariables>;
export const SubmitForReviewDocument = new TypedDocumentString(`
    mutation SubmitForReview($input: DraftStepInput!) {
  answer: submitForReview(input: $input) {
    __typename
    ...DraftFields
    ...StaleFields
    ...RefusedFields
  }
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment DraftFields on CodeDraft {
  code
  appliesFrom
  version
  state
  isSaved
  body {
    ...BodyFields
  }
  basedOn
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  attestedBy {
    id
    name
  }
  attestedAt
  isAssisted
  copiedFrom
  findings {
    ...FindingFields
  }
  actions
  live {
    ...BodyFields
  }
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  isRetired
  redirectTo
}
fragment StaleFields on StaleVersion {
  message
  currentVersion
  savedBy {
    id
    name
  }
  savedAt
  mine {
    ...BodyFields
  }
  theirs {
    ...BodyFields
  }
  base {
    ...BodyFields
  }
  merged {
    ...BodyFields
  }
  conflicts
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}`) as unknown as TypedDocumentString<SubmitForReviewMutation, SubmitForReviewMutationVariables>;
export const RequestChangesDocument = new TypedDocumentString(`
    mutation RequestChanges($input: DraftStepInput!) {
  answer: requestChanges(input: $input) {
    __typename
    ...DraftFields
    ...StaleFields
    ...RefusedFields
  }
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment DraftFields on CodeDraft {
  code
  appliesFrom
  version
  state
  isSaved
  body {
    ...BodyFields
  }
  basedOn
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  attestedBy {
    id
    name
  }
  attestedAt
  isAssisted
  copiedFrom
  findings {
    ...FindingFields
  }
  actions
  live {
    ...BodyFields
  }
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  isRetired
  redirectTo
}
fragment StaleFields on StaleVersion {
  message
  currentVersion
  savedBy {
    id
    name
  }
  savedAt
  mine {
    ...BodyFields
  }
  theirs {
    ...BodyFields
  }
  base {
    ...BodyFields
  }
  merged {
    ...BodyFields
  }
  conflicts
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}`) as unknown as TypedDocumentString<RequestChangesMutation, RequestChangesMutationVariables>;
export const ApproveDocument = new TypedDocumentString(`
    mutation Approve($input: DraftStepInput!) {
  answer: approve(input: $input) {
    __typename
    ...DraftFields
    ...StaleFields
    ...RefusedFields
  }
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment DraftFields on CodeDraft {
  code
  appliesFrom
  version
  state
  isSaved
  body {
    ...BodyFields
  }
  basedOn
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  attestedBy {
    id
    name
  }
  attestedAt
  isAssisted
  copiedFrom
  findings {
    ...FindingFields
  }
  actions
  live {
    ...BodyFields
  }
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  isRetired
  redirectTo
}
fragment StaleFields on StaleVersion {
  message
  currentVersion
  savedBy {
    id
    name
  }
  savedAt
  mine {
    ...BodyFields
  }
  theirs {
    ...BodyFields
  }
  base {
    ...BodyFields
  }
  merged {
    ...BodyFields
  }
  conflicts
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}`) as unknown as TypedDocumentString<ApproveMutation, ApproveMutationVariables>;
export const PublishDocument = new TypedDocumentString(`
    mutation Publish($input: DraftStepInput!) {
  answer: publish(input: $input) {
    __typename
    ... on Publication {
      revision {
        number
        publishedAt
      }
    }
    ...StaleFields
    ...RefusedFields
  }
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment StaleFields on StaleVersion {
  message
  currentVersion
  savedBy {
    id
    name
  }
  savedAt
  mine {
    ...BodyFields
  }
  theirs {
    ...BodyFields
  }
  base {
    ...BodyFields
  }
  merged {
    ...BodyFields
  }
  conflicts
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}`) as unknown as TypedDocumentString<PublishMutation, PublishMutationVariables>;
export const DiscardDraftDocument = new TypedDocumentString(`
    mutation DiscardDraft($input: DraftStepInput!) {
  answer: discardDraft(input: $input) {
    __typename
    ... on Discarded {
      code
    }
    ...StaleFields
  }
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment StaleFields on StaleVersion {
  message
  currentVersion
  savedBy {
    id
    name
  }
  savedAt
  mine {
    ...BodyFields
  }
  theirs {
    ...BodyFields
  }
  base {
    ...BodyFields
  }
  merged {
    ...BodyFields
  }
  conflicts
}`) as unknown as TypedDocumentString<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const PublishCorrectionDocument = new TypedDocumentString(`
    mutation PublishCorrection($input: DraftStepInput!) {
  answer: publishCorrection(input: $input) {
    __typename
    ... on Publication {
      revision {
        number
        publishedAt
      }
    }
    ...StaleFields
    ...RefusedFields
  }
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment StaleFields on StaleVersion {
  message
  currentVersion
  savedBy {
    id
    name
  }
  savedAt
  mine {
    ...BodyFields
  }
  theirs {
    ...BodyFields
  }
  base {
    ...BodyFields
  }
  merged {
    ...BodyFields
  }
  conflicts
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}`) as unknown as TypedDocumentString<PublishCorrectionMutation, PublishCorrectionMutationVariables>;
export const ScheduleDocument = new TypedDocumentString(`
    mutation Schedule($input: ScheduleInput!) {
  answer: schedule(input: $input) {
    __typename
    ...DraftFields
    ...StaleFields
    ...RefusedFields
  }
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment DraftFields on CodeDraft {
  code
  appliesFrom
  version
  state
  isSaved
  body {
    ...BodyFields
  }
  basedOn
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  attestedBy {
    id
    name
  }
  attestedAt
  isAssisted
  copiedFrom
  findings {
    ...FindingFields
  }
  actions
  live {
    ...BodyFields
  }
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  isRetired
  redirectTo
}
fragment StaleFields on StaleVersion {
  message
  currentVersion
  savedBy {
    id
    name
  }
  savedAt
  mine {
    ...BodyFields
  }
  theirs {
    ...BodyFields
  }
  base {
    ...BodyFields
  }
  merged {
    ...BodyFields
  }
  conflicts
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}`) as unknown as TypedDocumentString<ScheduleMutation, ScheduleMutationVariables>;
export const UnscheduleDocument = new TypedDocumentString(`
    mutation Unschedule($input: DraftStepInput!) {
  answer: unschedule(input: $input) {
    __typename
    ...DraftFields
    ...StaleFields
    ...RefusedFields
  }
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment DraftFields on CodeDraft {
  code
  appliesFrom
  version
  state
  isSaved
  body {
    ...BodyFields
  }
  basedOn
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  attestedBy {
    id
    name
  }
  attestedAt
  isAssisted
  copiedFrom
  findings {
    ...FindingFields
  }
  actions
  live {
    ...BodyFields
  }
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  isRetired
  redirectTo
}
fragment StaleFields on StaleVersion {
  message
  currentVersion
  savedBy {
    id
    name
  }
  savedAt
  mine {
    ...BodyFields
  }
  theirs {
    ...BodyFields
  }
  base {
    ...BodyFields
  }
  merged {
    ...BodyFields
  }
  conflicts
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}`) as unknown as TypedDocumentString<UnscheduleMutation, UnscheduleMutationVariables>;
export const UndoDiscardDocument = new TypedDocumentString(`
    mutation UndoDiscard($input: DraftStepInput!) {
  answer: undoDiscard(input: $input) {
    __typename
    ...DraftFields
    ...StaleFields
    ...RefusedFields
  }
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment DraftFields on CodeDraft {
  code
  appliesFrom
  version
  state
  isSaved
  body {
    ...BodyFields
  }
  basedOn
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  attestedBy {
    id
    name
  }
  attestedAt
  isAssisted
  copiedFrom
  findings {
    ...FindingFields
  }
  actions
  live {
    ...BodyFields
  }
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  isRetired
  redirectTo
}
fragment StaleFields on StaleVersion {
  message
  currentVersion
  savedBy {
    id
    name
  }
  savedAt
  mine {
    ...BodyFields
  }
  theirs {
    ...BodyFields
  }
  base {
    ...BodyFields
  }
  merged {
    ...BodyFields
  }
  conflicts
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}`) as unknown as TypedDocumentString<UndoDiscardMutation, UndoDiscardMutationVariables>;
export const OverrideFindingDocument = new TypedDocumentString(`
    mutation OverrideFinding($input: OverrideFindingInput!) {
  answer: overrideFinding(input: $input) {
    __typename
    ...DraftFields
    ...StaleFields
    ...RefusedFields
  }
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment DraftFields on CodeDraft {
  code
  appliesFrom
  version
  state
  isSaved
  body {
    ...BodyFields
  }
  basedOn
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  attestedBy {
    id
    name
  }
  attestedAt
  isAssisted
  copiedFrom
  findings {
    ...FindingFields
  }
  actions
  live {
    ...BodyFields
  }
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  isRetired
  redirectTo
}
fragment StaleFields on StaleVersion {
  message
  currentVersion
  savedBy {
    id
    name
  }
  savedAt
  mine {
    ...BodyFields
  }
  theirs {
    ...BodyFields
  }
  base {
    ...BodyFields
  }
  merged {
    ...BodyFields
  }
  conflicts
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}`) as unknown as TypedDocumentString<OverrideFindingMutation, OverrideFindingMutationVariables>;
export const FixesOfDocument = new TypedDocumentString(`
    query FixesOf($code: CodeValue!) {
  fixOffers(
    filter: {code: $code, states: [OPEN, IN_DRAFT, LEFT_OUT]}
    perPage: 50
  ) {
    items {
      ...FixRow
    }
  }
}
    fragment FixRow on FixOffer {
  id
  version
  code
  title
  state
  fixRevision
  fixFrom
  fixBy {
    name
  }
  fixedAt
  appliesFrom
  isLive
  fields
  reason
  decidedBy
  decidedAt
  confirmedBy
}`) as unknown as TypedDocumentString<FixesOfQuery, FixesOfQueryVariables>;
export const FixSidesOfDocument = new TypedDocumentString(`
    query FixSidesOf($id: ID!) {
  fixOffer(id: $id) {
    ...FixSides
  }
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment FixRow on FixOffer {
  id
  version
  code
  title
  state
  fixRevision
  fixFrom
  fixBy {
    name
  }
  fixedAt
  appliesFrom
  isLive
  fields
  reason
  decidedBy
  decidedAt
  confirmedBy
}
fragment FixSides on FixOffer {
  ...FixRow
  draftVersion
  draftState
  conflicts
  base {
    ...BodyFields
  }
  mine {
    ...BodyFields
  }
  theirs {
    ...BodyFields
  }
  merged {
    ...BodyFields
  }
}`) as unknown as TypedDocumentString<FixSidesOfQuery, FixSidesOfQueryVariables>;
export const TakeFixDocument = new TypedDocumentString(`
    mutation TakeFix($input: TakeFixInput!) {
  answer: takeFix(input: $input) {
    __typename
    ...DraftFields
    ... on FixConflict {
      message
    }
    ... on StaleVersion {
      message
    }
    ... on StaleFixOffer {
      message
    }
  }
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment DraftFields on CodeDraft {
  code
  appliesFrom
  version
  state
  isSaved
  body {
    ...BodyFields
  }
  basedOn
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  attestedBy {
    id
    name
  }
  attestedAt
  isAssisted
  copiedFrom
  findings {
    ...FindingFields
  }
  actions
  live {
    ...BodyFields
  }
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  isRetired
  redirectTo
}`) as unknown as TypedDocumentString<TakeFixMutation, TakeFixMutationVariables>;
export const LeaveOutFixDocument = new TypedDocumentString(`
    mutation LeaveOutFix($input: LeaveOutFixInput!) {
  answer: leaveOutFix(input: $input) {
    __typename
    ... on StaleFixOffer {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveOutFixMutation, LeaveOutFixMutationVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($writes: Boolean!, $me: ID!) {
  ...HomeDrafts
  ...HomeScheduled
  ...HomeTemplates
  ...HomeHouse
  ...HomeWork
  ...HomeReviews
  ...HomeFixes
}
    fragment HomeDrafts on Query {
  drafts: codes(filter: {contentStatus: DRAFT}, sort: UPDATED_DESC, perPage: 100) {
    total
    items {
      code
      title
      draftState
      draftBy
      updatedAt
    }
  }
}
fragment HomeTemplates on Query {
  templates(filter: {hasDraft: true}) {
    key
    draftState
    draftBy
  }
}
fragment HomeHouse on Query {
  house {
    coverage {
      section
      name
      codes
      reviewed
      imported
      starter
      drafts
      unwritten
      incomplete
    }
    missing {
      part
      pages
    }
    news {
      id
      at
      actor
      action
      subject
    }
  }
  releases {
    ...ReleaseFields
  }
}
fragment HomeWork on Query {
  worklist(perPage: 1) @include(if: $writes) {
    progress {
      release
      open
      unassigned
      resolved
      updatedByItself
    }
  }
  myWork: worklist(filter: {state: OPEN, assigneeId: $me}, perPage: 3) @include(if: $writes) {
    ...HomeWorkItems
  }
  unassignedWork: worklist(filter: {state: OPEN, isUnassigned: true}, perPage: 3) @include(if: $writes) {
    ...HomeWorkItems
  }
}
fragment HomeWorkItems on Worklist {
  total
  items {
    code
    title
    release
    draftState
    openedAt
  }
}
fragment HomeReviews on Query {
  reviewQueue(filter: {isReviewable: true}, sort: OLDEST_FIRST, perPage: 10) {
    items {
      id
      name
      title
      submittedBy {
        name
      }
      submittedAt
      isOverdue
    }
    summary {
      reviewable
      overdue
    }
  }
  mentions(isUnread: true, perPage: 5) {
    unread
    items {
      commentId
      kind
      name
      appliesFrom
      body
      authorName
      writtenAt
    }
  }
}
fragment HomeScheduled on Query {
  scheduled {
    code
    appliesFrom
    title
    schedule {
      owner {
        id
        name
      }
      reason
      refusedAt
    }
  }
  scheduledTemplates {
    key
    schedule {
      owner {
        id
        name
      }
      reason
      refusedAt
    }
  }
}
fragment HomeFixes on Query {
  liveFixes: fixOffers(filter: {states: [OPEN], isLive: true}, perPage: 3) {
    ...HomeFixOffers
  }
  aheadFixes: fixOffers(filter: {states: [OPEN], isLive: false}, perPage: 3) {
    ...HomeFixOffers
  }
}
fragment HomeFixOffers on FixOffers {
  total
  items {
    code
    title
    appliesFrom
    fixedAt
  }
}
fragment ReleaseFields on EditorialRelease {
  name
  cut
  state
  effectiveFrom
  effectiveTo
  cmsReleasedOn
  liveFrom
  isCurrent
  isSample
  rowCount
  codeCount
  activatedAt
  archiveSha256
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People {
  people {
    ...PersonFields
  }
}
    fragment PersonFields on EditorialPerson {
  id
  email
  name
  role
  credential
  isDisabled
  hasSignedIn
  createdAt
  version
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($email: String!, $name: String!, $role: Role!, $credential: String, $clientKey: ID) {
  invitePerson(
    email: $email
    name: $name
    role: $role
    credential: $credential
    clientKey: $clientKey
  ) {
    person {
      ...PersonFields
    }
    url
    expiresAt
  }
}
    fragment PersonFields on EditorialPerson {
  id
  email
  name
  role
  credential
  isDisabled
  hasSignedIn
  createdAt
  version
}`) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const ChangeRoleDocument = new TypedDocumentString(`
    mutation ChangeRole($personId: ID!, $version: Int!, $role: Role!) {
  answer: changeRole(personId: $personId, version: $version, role: $role) {
    ...PersonFields
    ...StalePersonFields
  }
}
    fragment PersonFields on EditorialPerson {
  id
  email
  name
  role
  credential
  isDisabled
  hasSignedIn
  createdAt
  version
}
fragment StalePersonFields on StalePerson {
  message
  current {
    ...PersonFields
  }
}`) as unknown as TypedDocumentString<ChangeRoleMutation, ChangeRoleMutationVariables>;
export const DisablePersonDocument = new TypedDocumentString(`
    mutation DisablePerson($personId: ID!, $version: Int!) {
  answer: disablePerson(personId: $personId, version: $version) {
    ...PersonFields
    ...StalePersonFields
  }
}
    fragment PersonFields on EditorialPerson {
  id
  email
  name
  role
  credential
  isDisabled
  hasSignedIn
  createdAt
  version
}
fragment StalePersonFields on StalePerson {
  message
  current {
    ...PersonFields
  }
}`) as unknown as TypedDocumentString<DisablePersonMutation, DisablePersonMutationVariables>;
export const EnablePersonDocument = new TypedDocumentString(`
    mutation EnablePerson($personId: ID!, $version: Int!) {
  answer: enablePerson(personId: $personId, version: $version) {
    ...PersonFields
    ...StalePersonFields
  }
}
    fragment PersonFields on EditorialPerson {
  id
  email
  name
  role
  credential
  isDisabled
  hasSignedIn
  createdAt
  version
}
fragment StalePersonFields on StalePerson {
  message
  current {
    ...PersonFields
  }
}`) as unknown as TypedDocumentString<EnablePersonMutation, EnablePersonMutationVariables>;
export const ReinvitePersonDocument = new TypedDocumentString(`
    mutation ReinvitePerson($personId: ID!, $version: Int!) {
  answer: reinvitePerson(personId: $personId, version: $version) {
    ... on Invitation {
      person {
        ...PersonFields
      }
      url
      expiresAt
    }
    ...StalePersonFields
  }
}
    fragment PersonFields on EditorialPerson {
  id
  email
  name
  role
  credential
  isDisabled
  hasSignedIn
  createdAt
  version
}
fragment StalePersonFields on StalePerson {
  message
  current {
    ...PersonFields
  }
}`) as unknown as TypedDocumentString<ReinvitePersonMutation, ReinvitePersonMutationVariables>;
export const SessionsDocument = new TypedDocumentString(`
    query Sessions($personId: ID!) {
  sessions(personId: $personId) {
    ...SessionFields
  }
}
    fragment SessionFields on Session {
  createdAt
  lastSeenAt
  address
  userAgent
  isThis
}`) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const EndSessionsDocument = new TypedDocumentString(`
    mutation EndSessions($personId: ID!) {
  endSessions(personId: $personId)
}
    `) as unknown as TypedDocumentString<EndSessionsMutation, EndSessionsMutationVariables>;
export const MarkPresenceDocument = new TypedDocumentString(`
    mutation MarkPresence($place: DraftPlaceInput!, $isWriting: Boolean!) {
  markPresence(place: $place, isWriting: $isWriting) {
    person {
      id
      name
    }
    cameAt
    isWriting
  }
}
    `) as unknown as TypedDocumentString<MarkPresenceMutation, MarkPresenceMutationVariables>;
export const LeavePresenceDocument = new TypedDocumentString(`
    mutation LeavePresence($place: DraftPlaceInput!) {
  leavePresence(place: $place)
}
    `) as unknown as TypedDocumentString<LeavePresenceMutation, LeavePresenceMutationVariables>;
export const PreviewDocument = new TypedDocumentString(`
    query Preview($code: CodeValue!, $body: ContentBodyInput!, $release: ReleaseName, $appliesFrom: ReleaseName) {
  previewPage(code: $code, body: $body, release: $release) {
    ...PageFields
  }
  checkContent(code: $code, body: $body, appliesFrom: $appliesFrom) {
    ...FindingFields
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment PageFields on CodePage {
  code
  system
  section {
    name
  }
  subsection {
    name
  }
  title
  descriptor
  lifecycle
  lastRelease {
    name
  }
  redirectTo
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  specialties {
    name
  }
  state
  stateSentence
  rvus {
    modifier
    status {
      value
      label
      meaning
    }
    work
    nonFacilityPe
    facilityPe
    malpractice
    nonFacilityTotal
    facilityTotal
    nonFacilityNa
    facilityNa
    usedForPayment
  }
  indicators: rvu {
    globalPeriod {
      ...CodedFields
    }
    pcTc {
      ...CodedFields
    }
    multipleProcedure {
      ...CodedFields
    }
    bilateral {
      ...CodedFields
    }
    assistantSurgeon {
      ...CodedFields
    }
    coSurgeons {
      ...CodedFields
    }
    teamSurgery {
      ...CodedFields
    }
    supervision {
      ...CodedFields
    }
  }
  usual: payment {
    ...AmountFields
  }
  qualifying: payment(basis: QPP) {
    ...AmountFields
  }
  anesthesia {
    baseUnits
    conversionFactor
    note
  }
  billing
  comparison {
    cohort
    cohortSize
    value
    lowerQuartile
    median
    upperQuartile
    maximum
    percentile
    sentence
  }
  history {
    release {
      name
    }
    modifier
    work
    nonFacilityTotal
    facilityTotal
    nonFacilityNa
    facilityNa
    reason
  }
  changes {
    modifier
    from {
      name
    }
    fields {
      field
      before
      after
    }
  }
  related {
    code
    title
    kind
    note
    origin
  }
  faqs {
    question
    answer
    origin
    audience
  }
  notices {
    kind
    text
  }
  release {
    name
    state
    effectiveFrom
    isSample
  }
  reviewStatus
  reviewedBy {
    name
    credential
  }
  reviewedAt
  checkedAgainst {
    name
  }
  sources {
    label
    url
  }
  provenance {
    file
    line
    archiveSha256
  }
  seoTitle
  seoDescription
}
fragment CodedFields on CodedValue {
  value
  label
  meaning
}
fragment AmountFields on Payment {
  conversionFactor
  nonFacility
  facility
  note
}`) as unknown as TypedDocumentString<PreviewQuery, PreviewQueryVariables>;
export const PublishedPageDocument = new TypedDocumentString(`
    query PublishedPage($code: CodeValue!, $release: ReleaseName!) {
  publishedPage(code: $code, release: $release) {
    ...PageFields
  }
}
    fragment PageFields on CodePage {
  code
  system
  section {
    name
  }
  subsection {
    name
  }
  title
  descriptor
  lifecycle
  lastRelease {
    name
  }
  redirectTo
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  specialties {
    name
  }
  state
  stateSentence
  rvus {
    modifier
    status {
      value
      label
      meaning
    }
    work
    nonFacilityPe
    facilityPe
    malpractice
    nonFacilityTotal
    facilityTotal
    nonFacilityNa
    facilityNa
    usedForPayment
  }
  indicators: rvu {
    globalPeriod {
      ...CodedFields
    }
    pcTc {
      ...CodedFields
    }
    multipleProcedure {
      ...CodedFields
    }
    bilateral {
      ...CodedFields
    }
    assistantSurgeon {
      ...CodedFields
    }
    coSurgeons {
      ...CodedFields
    }
    teamSurgery {
      ...CodedFields
    }
    supervision {
      ...CodedFields
    }
  }
  usual: payment {
    ...AmountFields
  }
  qualifying: payment(basis: QPP) {
    ...AmountFields
  }
  anesthesia {
    baseUnits
    conversionFactor
    note
  }
  billing
  comparison {
    cohort
    cohortSize
    value
    lowerQuartile
    median
    upperQuartile
    maximum
    percentile
    sentence
  }
  history {
    release {
      name
    }
    modifier
    work
    nonFacilityTotal
    facilityTotal
    nonFacilityNa
    facilityNa
    reason
  }
  changes {
    modifier
    from {
      name
    }
    fields {
      field
      before
      after
    }
  }
  related {
    code
    title
    kind
    note
    origin
  }
  faqs {
    question
    answer
    origin
    audience
  }
  notices {
    kind
    text
  }
  release {
    name
    state
    effectiveFrom
    isSample
  }
  reviewStatus
  reviewedBy {
    name
    credential
  }
  reviewedAt
  checkedAgainst {
    name
  }
  sources {
    label
    url
  }
  provenance {
    file
    line
    archiveSha256
  }
  seoTitle
  seoDescription
}
fragment CodedFields on CodedValue {
  value
  label
  meaning
}
fragment AmountFields on Payment {
  conversionFactor
  nonFacility
  facility
  note
}`) as unknown as TypedDocumentString<PublishedPageQuery, PublishedPageQueryVariables>;
export const QueueListDocument = new TypedDocumentString(`
    query QueueList($filter: WritingQueueFilter, $page: Int!, $perPage: Int!) {
  writingQueue(filter: $filter, page: $page, perPage: $perPage) {
    total
    items {
      ...QueueRow
    }
  }
}
    fragment QueueRow on QueueItem {
  code
  title
  sectionName
  subsectionName
  state
  services
  takenBy {
    id
    name
  }
  takenAt
  draftState
  draftBy
  isWritten
}`) as unknown as TypedDocumentString<QueueListQuery, QueueListQueryVariables>;
export const QueueOrderDocument = new TypedDocumentString(`
    query QueueOrder {
  writingQueue(perPage: 1) {
    total
    countedBy {
      name
      countedColumn
      codes
      loadedBy
      loadedAt
    }
    rule {
      states
      weight
      sentence
    }
  }
}
    `) as unknown as TypedDocumentString<QueueOrderQuery, QueueOrderQueryVariables>;
export const MyWritingDocument = new TypedDocumentString(`
    query MyWriting {
  myWriting {
    goal
    timeZone
    today
    toDo
    waiting
  }
  mine: writingQueue(filter: {isMine: true}, perPage: 50) {
    items {
      ...QueueRow
    }
  }
}
    fragment QueueRow on QueueItem {
  code
  title
  sectionName
  subsectionName
  state
  services
  takenBy {
    id
    name
  }
  takenAt
  draftState
  draftBy
  isWritten
}`) as unknown as TypedDocumentString<MyWritingQuery, MyWritingQueryVariables>;
export const TakeFromQueueDocument = new TypedDocumentString(`
    mutation TakeFromQueue($codes: [CodeValue!]!) {
  outcomes: takeFromQueue(codes: $codes) {
    code
    verdict
    message
  }
}
    `) as unknown as TypedDocumentString<TakeFromQueueMutation, TakeFromQueueMutationVariables>;
export const HandBackDocument = new TypedDocumentString(`
    mutation HandBack($codes: [CodeValue!]!) {
  outcomes: handBack(codes: $codes) {
    code
    verdict
    message
  }
}
    `) as unknown as TypedDocumentString<HandBackMutation, HandBackMutationVariables>;
export const SetWritingGoalDocument = new TypedDocumentString(`
    mutation SetWritingGoal($pagesADay: Int!, $timeZone: String!) {
  setWritingGoal(pagesADay: $pagesADay, timeZone: $timeZone) {
    goal
  }
}
    `) as unknown as TypedDocumentString<SetWritingGoalMutation, SetWritingGoalMutationVariables>;
export const StartFromSiblingDocument = new TypedDocumentString(`
    mutation StartFromSibling($input: StartFromSiblingInput!) {
  answer: startFromSibling(input: $input) {
    __typename
    ...DraftFields
    ...StaleFields
    ...RefusedFields
  }
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment DraftFields on CodeDraft {
  code
  appliesFrom
  version
  state
  isSaved
  body {
    ...BodyFields
  }
  basedOn
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  attestedBy {
    id
    name
  }
  attestedAt
  isAssisted
  copiedFrom
  findings {
    ...FindingFields
  }
  actions
  live {
    ...BodyFields
  }
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  isRetired
  redirectTo
}
fragment StaleFields on StaleVersion {
  message
  currentVersion
  savedBy {
    id
    name
  }
  savedAt
  mine {
    ...BodyFields
  }
  theirs {
    ...BodyFields
  }
  base {
    ...BodyFields
  }
  merged {
    ...BodyFields
  }
  conflicts
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}`) as unknown as TypedDocumentString<StartFromSiblingMutation, StartFromSiblingMutationVariables>;
export const ReleaseChangesDocument = new TypedDocumentString(`
    query ReleaseChanges($from: ReleaseName!, $to: ReleaseName!, $filter: ReleaseChangeFilter, $sort: ReleaseChangeSort!, $page: Int!, $perPage: Int!) {
  releaseChanges(
    from: $from
    to: $to
    filter: $filter
    sort: $sort
    page: $page
    perPage: $perPage
  ) {
    total
    spread {
      from
      to
      rows
    }
    counts {
      kind
      count
    }
    items {
      ...ChangeFields
    }
  }
}
    fragment ChangeFields on ReleaseChange {
  code
  modifier
  title
  kinds
  fields {
    field
    before
    after
    difference
    percent
  }
}`) as unknown as TypedDocumentString<ReleaseChangesQuery, ReleaseChangesQueryVariables>;
export const ImportRunsDocument = new TypedDocumentString(`
    query ImportRuns($page: Int!, $perPage: Int!) {
  importRuns(page: $page, perPage: $perPage) {
    total
    items {
      ...ImportRow
    }
  }
}
    fragment ImportRow on ImportRun {
  id
  source
  state
  step
  done
  total
  requestedBy
  requestedAt
  startedAt
  finishedAt
  release
  cut
  sentence
  options {
    isDryRun
  }
}`) as unknown as TypedDocumentString<ImportRunsQuery, ImportRunsQueryVariables>;
export const ImportRunByIdDocument = new TypedDocumentString(`
    query ImportRunById($id: ID!) {
  importRun(id: $id) {
    ...ImportRow
    archiveSha256
    refusedRowsPath
    options {
      isDryRun
      activate
      release
      effective
      attachTo
      accept {
        kind
        reason
      }
    }
    anomalies {
      kind
      against
      message
      needsAcceptance
      reason
    }
    comparisons {
      against
      role
      rowsBefore
      rowsAfter
      changes {
        kind
        count
      }
    }
    report {
      rowsRead
      rowsRefused
      errorCount
      warningCount
      counts {
        kind
        count
      }
      problems {
        code
        severity
        isAcceptable
        file
        line
        column
        value
        message
      }
    }
  }
}
    fragment ImportRow on ImportRun {
  id
  source
  state
  step
  done
  total
  requestedBy
  requestedAt
  startedAt
  finishedAt
  release
  cut
  sentence
  options {
    isDryRun
  }
}`) as unknown as TypedDocumentString<ImportRunByIdQuery, ImportRunByIdQueryVariables>;
export const ReleasesDocument = new TypedDocumentString(`
    query Releases {
  releases {
    ...ReleaseFields
  }
}
    fragment ReleaseFields on EditorialRelease {
  name
  cut
  state
  effectiveFrom
  effectiveTo
  cmsReleasedOn
  liveFrom
  isCurrent
  isSample
  rowCount
  codeCount
  activatedAt
  archiveSha256
}`) as unknown as TypedDocumentString<ReleasesQuery, ReleasesQueryVariables>;
export const ActivateReleaseDocument = new TypedDocumentString(`
    mutation ActivateRelease($name: ReleaseName!, $now: Boolean!) {
  activateRelease(name: $name, now: $now) {
    ...ReleaseFields
  }
}
    fragment ReleaseFields on EditorialRelease {
  name
  cut
  state
  effectiveFrom
  effectiveTo
  cmsReleasedOn
  liveFrom
  isCurrent
  isSample
  rowCount
  codeCount
  activatedAt
  archiveSha256
}`) as unknown as TypedDocumentString<ActivateReleaseMutation, ActivateReleaseMutationVariables>;
export const RollBackReleaseDocument = new TypedDocumentString(`
    mutation RollBackRelease($name: ReleaseName!) {
  rollBackRelease(name: $name) {
    ...ReleaseFields
  }
}
    fragment ReleaseFields on EditorialRelease {
  name
  cut
  state
  effectiveFrom
  effectiveTo
  cmsReleasedOn
  liveFrom
  isCurrent
  isSample
  rowCount
  codeCount
  activatedAt
  archiveSha256
}`) as unknown as TypedDocumentString<RollBackReleaseMutation, RollBackReleaseMutationVariables>;
export const PlanReleaseDocument = new TypedDocumentString(`
    mutation PlanRelease($name: ReleaseName!, $effectiveFrom: Date!, $clientKey: ID) {
  planRelease(name: $name, effectiveFrom: $effectiveFrom, clientKey: $clientKey) {
    ...ReleaseFields
  }
}
    fragment ReleaseFields on EditorialRelease {
  name
  cut
  state
  effectiveFrom
  effectiveTo
  cmsReleasedOn
  liveFrom
  isCurrent
  isSample
  rowCount
  codeCount
  activatedAt
  archiveSha256
}`) as unknown as TypedDocumentString<PlanReleaseMutation, PlanReleaseMutationVariables>;
export const WithdrawReleaseDocument = new TypedDocumentString(`
    mutation WithdrawRelease($name: ReleaseName!) {
  withdrawRelease(name: $name) {
    ...ReleaseFields
  }
}
    fragment ReleaseFields on EditorialRelease {
  name
  cut
  state
  effectiveFrom
  effectiveTo
  cmsReleasedOn
  liveFrom
  isCurrent
  isSample
  rowCount
  codeCount
  activatedAt
  archiveSha256
}`) as unknown as TypedDocumentString<WithdrawReleaseMutation, WithdrawReleaseMutationVariables>;
export const ReleaseConsequencesDocument = new TypedDocumentString(`
    query ReleaseConsequences($action: ReleaseAction!, $name: ReleaseName!, $now: Boolean!) {
  releaseConsequences(action: $action, name: $name, now: $now) {
    release {
      ...ReleaseFields
    }
    currentBefore {
      ...ReleaseFields
    }
    currentAfter {
      ...ReleaseFields
    }
  }
}
    fragment ReleaseFields on EditorialRelease {
  name
  cut
  state
  effectiveFrom
  effectiveTo
  cmsReleasedOn
  liveFrom
  isCurrent
  isSample
  rowCount
  codeCount
  activatedAt
  archiveSha256
}`) as unknown as TypedDocumentString<ReleaseConsequencesQuery, ReleaseConsequencesQueryVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($filter: ReviewFilter, $sort: ReviewSort!, $page: Int!, $perPage: Int!) {
  reviewQueue(filter: $filter, sort: $sort, page: $page, perPage: $perPage) {
    total
    items {
      ...ReviewItemFields
    }
  }
}
    fragment ReviewItemFields on ReviewItem {
  id
  kind
  name
  appliesFrom
  title
  version
  state
  submittedAt
  isOverdue
  submittedBy {
    id
    name
  }
  writers {
    id
    name
  }
  assignee {
    id
    name
  }
  assignmentVersion
  openComments
  blocking
  advice
  isFirst
  changes {
    field
    added
    removed
    edited
  }
}`) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const ReviewOrderDocument = new TypedDocumentString(`
    query ReviewOrder($filter: ReviewFilter, $sort: ReviewSort!) {
  reviewQueue(filter: $filter, sort: $sort, perPage: 100) {
    total
    items {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewOrderQuery, ReviewOrderQueryVariables>;
export const ReviewCodeDocument = new TypedDocumentString(`
    query ReviewCode($code: CodeValue!, $appliesFrom: ReleaseName, $place: DraftPlaceInput!) {
  item: reviewItem(place: $place) {
    ...ReviewItemFields
  }
  draft: codeDraft(code: $code, appliesFrom: $appliesFrom) {
    ...DraftFields
  }
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment DraftFields on CodeDraft {
  code
  appliesFrom
  version
  state
  isSaved
  body {
    ...BodyFields
  }
  basedOn
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  attestedBy {
    id
    name
  }
  attestedAt
  isAssisted
  copiedFrom
  findings {
    ...FindingFields
  }
  actions
  live {
    ...BodyFields
  }
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  isRetired
  redirectTo
}
fragment ReviewItemFields on ReviewItem {
  id
  kind
  name
  appliesFrom
  title
  version
  state
  submittedAt
  isOverdue
  submittedBy {
    id
    name
  }
  writers {
    id
    name
  }
  assignee {
    id
    name
  }
  assignmentVersion
  openComments
  blocking
  advice
  isFirst
  changes {
    field
    added
    removed
    edited
  }
}`) as unknown as TypedDocumentString<ReviewCodeQuery, ReviewCodeQueryVariables>;
export const ReviewTemplateDocument = new TypedDocumentString(`
    query ReviewTemplate($key: String!, $place: DraftPlaceInput!) {
  item: reviewItem(place: $place) {
    ...ReviewItemFields
  }
  template(key: $key) {
    ...TemplateFields
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment ReviewItemFields on ReviewItem {
  id
  kind
  name
  appliesFrom
  title
  version
  state
  submittedAt
  isOverdue
  submittedBy {
    id
    name
  }
  writers {
    id
    name
  }
  assignee {
    id
    name
  }
  assignmentVersion
  openComments
  blocking
  advice
  isFirst
  changes {
    field
    added
    removed
    edited
  }
}
fragment TemplateFields on Template {
  key
  group
  version
  state
  isSaved
  isAsShipped
  text
  shippedText
  liveText
  revision
  ownPlaceholders
  placeholders
  hasConditions
  hasVariants
  actions
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  findings {
    ...FindingFields
  }
}`) as unknown as TypedDocumentString<ReviewTemplateQuery, ReviewTemplateQueryVariables>;
export const AssignReviewDocument = new TypedDocumentString(`
    mutation AssignReview($input: AssignReviewInput!) {
  answer: assignReview(input: $input) {
    __typename
    ...ReviewItemFields
    ... on StaleReview {
      message
      item {
        ...ReviewItemFields
      }
    }
  }
}
    fragment ReviewItemFields on ReviewItem {
  id
  kind
  name
  appliesFrom
  title
  version
  state
  submittedAt
  isOverdue
  submittedBy {
    id
    name
  }
  writers {
    id
    name
  }
  assignee {
    id
    name
  }
  assignmentVersion
  openComments
  blocking
  advice
  isFirst
  changes {
    field
    added
    removed
    edited
  }
}`) as unknown as TypedDocumentString<AssignReviewMutation, AssignReviewMutationVariables>;
export const PublishSeveralPreviewDocument = new TypedDocumentString(`
    query PublishSeveralPreview($items: [SeveralItemInput!]!) {
  reports: publishSeveralPreview(items: $items) {
    ...PublishReportFields
  }
}
    fragment PublishReportFields on PublishReport {
  code
  template
  appliesFrom
  verdict
  message
  revision
  findings {
    severity
    message
  }
}`) as unknown as TypedDocumentString<PublishSeveralPreviewQuery, PublishSeveralPreviewQueryVariables>;
export const PublishSeveralDocument = new TypedDocumentString(`
    mutation PublishSeveral($items: [SeveralItemInput!]!, $clientKey: ID!) {
  answer: publishSeveral(items: $items, clientKey: $clientKey) {
    isPublished
    items {
      ...PublishReportFields
    }
  }
}
    fragment PublishReportFields on PublishReport {
  code
  template
  appliesFrom
  verdict
  message
  revision
  findings {
    severity
    message
  }
}`) as unknown as TypedDocumentString<PublishSeveralMutation, PublishSeveralMutationVariables>;
export const TemplateDraftsImpactDocument = new TypedDocumentString(`
    query TemplateDraftsImpact($keys: [String!]!) {
  impact: templateDraftsImpact(keys: $keys) {
    release
    altered
    of
  }
}
    `) as unknown as TypedDocumentString<TemplateDraftsImpactQuery, TemplateDraftsImpactQueryVariables>;
export const RevisionsDocument = new TypedDocumentString(`
    query Revisions($code: CodeValue!) {
  revisions(code: $code) {
    number
    appliesFrom
    origin
    isAssisted
    author {
      name
    }
    reviewer {
      name
    }
    publishedAt
    checkedAgainst
    kind
    reason
    publishedBy
    redirectTo
    formerFields {
      field
      text
    }
    attestedBy {
      name
    }
    overrides {
      rule
      field
      reason
      by {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RevisionsQuery, RevisionsQueryVariables>;
export const RevisionDiffDocument = new TypedDocumentString(`
    query RevisionDiff($code: CodeValue!, $from: Int!, $to: Int!) {
  revisionDiff(code: $code, from: $from, to: $to) {
    field
    before
    after
    items {
      item
      kind
      before
      after
    }
  }
}
    `) as unknown as TypedDocumentString<RevisionDiffQuery, RevisionDiffQueryVariables>;
export const RestoreRevisionDocument = new TypedDocumentString(`
    mutation RestoreRevision($input: RestoreRevisionInput!) {
  restoreRevision(input: $input) {
    __typename
    ...DraftFields
    ...StaleFields
    ...RefusedFields
  }
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment DraftFields on CodeDraft {
  code
  appliesFrom
  version
  state
  isSaved
  body {
    ...BodyFields
  }
  basedOn
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  attestedBy {
    id
    name
  }
  attestedAt
  isAssisted
  copiedFrom
  findings {
    ...FindingFields
  }
  actions
  live {
    ...BodyFields
  }
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  isRetired
  redirectTo
}
fragment StaleFields on StaleVersion {
  message
  currentVersion
  savedBy {
    id
    name
  }
  savedAt
  mine {
    ...BodyFields
  }
  theirs {
    ...BodyFields
  }
  base {
    ...BodyFields
  }
  merged {
    ...BodyFields
  }
  conflicts
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}`) as unknown as TypedDocumentString<RestoreRevisionMutation, RestoreRevisionMutationVariables>;
export const DraftSavesDocument = new TypedDocumentString(`
    query DraftSaves($code: CodeValue!, $appliesFrom: ReleaseName, $page: Int!, $perPage: Int!) {
  draftSaves(
    code: $code
    appliesFrom: $appliesFrom
    page: $page
    perPage: $perPage
  ) {
    total
    items {
      version
      savedBy {
        name
      }
      savedAt
      hasWords
    }
  }
}
    `) as unknown as TypedDocumentString<DraftSavesQuery, DraftSavesQueryVariables>;
export const DraftSaveDocument = new TypedDocumentString(`
    query DraftSave($code: CodeValue!, $appliesFrom: ReleaseName, $version: Int!) {
  draftSave(code: $code, appliesFrom: $appliesFrom, version: $version) {
    body {
      ...BodyFields
    }
  }
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}`) as unknown as TypedDocumentString<DraftSaveQuery, DraftSaveQueryVariables>;
export const RestoreSaveDocument = new TypedDocumentString(`
    mutation RestoreSave($input: RestoreSaveInput!) {
  restoreSave(input: $input) {
    __typename
    ...DraftFields
    ...StaleFields
    ...RefusedFields
  }
}
    fragment BodyFields on ContentBody {
  displayName
  synonyms {
    text
    kind
  }
  summary
  plainLanguage
  clinicalContext
  billingOverride
  billingSourceUrl
  specialties
  faqs {
    id
    question
    answer
    audience
  }
  related {
    code
    kind
    note
  }
  seoTitle
  seoDescription
  sources {
    label
    url
  }
  editorNote
}
fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment DraftFields on CodeDraft {
  code
  appliesFrom
  version
  state
  isSaved
  body {
    ...BodyFields
  }
  basedOn
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  attestedBy {
    id
    name
  }
  attestedAt
  isAssisted
  copiedFrom
  findings {
    ...FindingFields
  }
  actions
  live {
    ...BodyFields
  }
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  isRetired
  redirectTo
}
fragment StaleFields on StaleVersion {
  message
  currentVersion
  savedBy {
    id
    name
  }
  savedAt
  mine {
    ...BodyFields
  }
  theirs {
    ...BodyFields
  }
  base {
    ...BodyFields
  }
  merged {
    ...BodyFields
  }
  conflicts
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}`) as unknown as TypedDocumentString<RestoreSaveMutation, RestoreSaveMutationVariables>;
export const SectionTableDocument = new TypedDocumentString(`
    query SectionTable {
  sectionTable {
    ...SectionTableFields
  }
}
    fragment SectionFields on SectionEntry {
  slug
  name
  parent
  ranges {
    from
    to
  }
}
fragment SectionTableFields on SectionTable {
  version
  sections {
    ...SectionFields
  }
}`) as unknown as TypedDocumentString<SectionTableQuery, SectionTableQueryVariables>;
export const SectionImpactDocument = new TypedDocumentString(`
    query SectionImpact($input: SectionInput!, $isRemoved: Boolean!) {
  sectionImpact(input: $input, isRemoved: $isRemoved) {
    release
    moved
    of
    moves {
      code
      title
      from
      to
    }
    findings {
      ...FindingFields
    }
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}`) as unknown as TypedDocumentString<SectionImpactQuery, SectionImpactQueryVariables>;
export const SaveSectionDocument = new TypedDocumentString(`
    mutation SaveSection($input: SaveSectionInput!) {
  answer: saveSection(input: $input) {
    __typename
    ...SectionTableFields
    ...StaleSectionFields
    ...RefusedFields
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}
fragment SectionFields on SectionEntry {
  slug
  name
  parent
  ranges {
    from
    to
  }
}
fragment SectionTableFields on SectionTable {
  version
  sections {
    ...SectionFields
  }
}
fragment StaleSectionFields on StaleSectionTable {
  currentVersion
  savedByName
  savedAt
  mine {
    ...SectionFields
  }
  theirs {
    ...SectionFields
  }
  base {
    ...SectionFields
  }
}`) as unknown as TypedDocumentString<SaveSectionMutation, SaveSectionMutationVariables>;
export const RemoveSectionDocument = new TypedDocumentString(`
    mutation RemoveSection($slug: String!, $version: Int!, $clientKey: ID) {
  answer: removeSection(slug: $slug, version: $version, clientKey: $clientKey) {
    __typename
    ...SectionTableFields
    ...StaleSectionFields
    ...RefusedFields
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}
fragment SectionFields on SectionEntry {
  slug
  name
  parent
  ranges {
    from
    to
  }
}
fragment SectionTableFields on SectionTable {
  version
  sections {
    ...SectionFields
  }
}
fragment StaleSectionFields on StaleSectionTable {
  currentVersion
  savedByName
  savedAt
  mine {
    ...SectionFields
  }
  theirs {
    ...SectionFields
  }
  base {
    ...SectionFields
  }
}`) as unknown as TypedDocumentString<RemoveSectionMutation, RemoveSectionMutationVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings {
  settings {
    ...SettingsFields
  }
}
    fragment SettingsFields on Settings {
  version
  allowSelfApproval
  reviewPatienceDays
}`) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const ChangeSettingsDocument = new TypedDocumentString(`
    mutation ChangeSettings($version: Int!, $allowSelfApproval: Boolean!, $reviewPatienceDays: Int) {
  answer: changeSettings(
    version: $version
    allowSelfApproval: $allowSelfApproval
    reviewPatienceDays: $reviewPatienceDays
  ) {
    ...SettingsFields
    ... on StaleSettings {
      message
      theirs {
        ...SettingsFields
      }
    }
  }
}
    fragment SettingsFields on Settings {
  version
  allowSelfApproval
  reviewPatienceDays
}`) as unknown as TypedDocumentString<ChangeSettingsMutation, ChangeSettingsMutationVariables>;
export const SpecialtyTableDocument = new TypedDocumentString(`
    query SpecialtyTable {
  specialtyTable {
    ...SpecialtyTableFields
  }
}
    fragment SpecialtyFields on SpecialtyEntry {
  slug
  name
  schemaOrg
}
fragment SpecialtyTableFields on SpecialtyTable {
  version
  specialties {
    ...SpecialtyFields
  }
}`) as unknown as TypedDocumentString<SpecialtyTableQuery, SpecialtyTableQueryVariables>;
export const SaveSpecialtyDocument = new TypedDocumentString(`
    mutation SaveSpecialty($input: SaveSpecialtyInput!) {
  answer: saveSpecialty(input: $input) {
    __typename
    ...SpecialtyTableFields
    ...StaleSpecialtyFields
    ...RefusedFields
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}
fragment SpecialtyFields on SpecialtyEntry {
  slug
  name
  schemaOrg
}
fragment SpecialtyTableFields on SpecialtyTable {
  version
  specialties {
    ...SpecialtyFields
  }
}
fragment StaleSpecialtyFields on StaleSpecialtyTable {
  currentVersion
  savedByName
  savedAt
  mine {
    ...SpecialtyFields
  }
  theirs {
    ...SpecialtyFields
  }
  base {
    ...SpecialtyFields
  }
}`) as unknown as TypedDocumentString<SaveSpecialtyMutation, SaveSpecialtyMutationVariables>;
export const RemoveSpecialtyDocument = new TypedDocumentString(`
    mutation RemoveSpecialty($slug: String!, $version: Int!, $clientKey: ID) {
  answer: removeSpecialty(slug: $slug, version: $version, clientKey: $clientKey) {
    __typename
    ...SpecialtyTableFields
    ...StaleSpecialtyFields
    ...RefusedFields
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}
fragment SpecialtyFields on SpecialtyEntry {
  slug
  name
  schemaOrg
}
fragment SpecialtyTableFields on SpecialtyTable {
  version
  specialties {
    ...SpecialtyFields
  }
}
fragment StaleSpecialtyFields on StaleSpecialtyTable {
  currentVersion
  savedByName
  savedAt
  mine {
    ...SpecialtyFields
  }
  theirs {
    ...SpecialtyFields
  }
  base {
    ...SpecialtyFields
  }
}`) as unknown as TypedDocumentString<RemoveSpecialtyMutation, RemoveSpecialtyMutationVariables>;
export const SaveTemplateDocument = new TypedDocumentString(`
    mutation SaveTemplate($input: SaveTemplateInput!) {
  answer: saveTemplate(input: $input) {
    __typename
    ...TemplateFields
    ...StaleTemplateFields
    ...RefusedFields
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}
fragment TemplateFields on Template {
  key
  group
  version
  state
  isSaved
  isAsShipped
  text
  shippedText
  liveText
  revision
  ownPlaceholders
  placeholders
  hasConditions
  hasVariants
  actions
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  findings {
    ...FindingFields
  }
}
fragment StaleTemplateFields on StaleTemplate {
  message
  currentVersion
  savedAt
  savedBy {
    id
    name
  }
  mineText: mine
  theirsText: theirs
  baseText: base
}`) as unknown as TypedDocumentString<SaveTemplateMutation, SaveTemplateMutationVariables>;
export const SubmitTemplateDocument = new TypedDocumentString(`
    mutation SubmitTemplate($input: TemplateStepInput!) {
  answer: submitTemplate(input: $input) {
    __typename
    ...TemplateFields
    ...StaleTemplateFields
    ...RefusedFields
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}
fragment TemplateFields on Template {
  key
  group
  version
  state
  isSaved
  isAsShipped
  text
  shippedText
  liveText
  revision
  ownPlaceholders
  placeholders
  hasConditions
  hasVariants
  actions
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  findings {
    ...FindingFields
  }
}
fragment StaleTemplateFields on StaleTemplate {
  message
  currentVersion
  savedAt
  savedBy {
    id
    name
  }
  mineText: mine
  theirsText: theirs
  baseText: base
}`) as unknown as TypedDocumentString<SubmitTemplateMutation, SubmitTemplateMutationVariables>;
export const RequestTemplateChangesDocument = new TypedDocumentString(`
    mutation RequestTemplateChanges($input: TemplateStepInput!) {
  answer: requestTemplateChanges(input: $input) {
    __typename
    ...TemplateFields
    ...StaleTemplateFields
    ...RefusedFields
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}
fragment TemplateFields on Template {
  key
  group
  version
  state
  isSaved
  isAsShipped
  text
  shippedText
  liveText
  revision
  ownPlaceholders
  placeholders
  hasConditions
  hasVariants
  actions
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  findings {
    ...FindingFields
  }
}
fragment StaleTemplateFields on StaleTemplate {
  message
  currentVersion
  savedAt
  savedBy {
    id
    name
  }
  mineText: mine
  theirsText: theirs
  baseText: base
}`) as unknown as TypedDocumentString<RequestTemplateChangesMutation, RequestTemplateChangesMutationVariables>;
export const ApproveTemplateDocument = new TypedDocumentString(`
    mutation ApproveTemplate($input: TemplateStepInput!) {
  answer: approveTemplate(input: $input) {
    __typename
    ...TemplateFields
    ...StaleTemplateFields
    ...RefusedFields
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}
fragment TemplateFields on Template {
  key
  group
  version
  state
  isSaved
  isAsShipped
  text
  shippedText
  liveText
  revision
  ownPlaceholders
  placeholders
  hasConditions
  hasVariants
  actions
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  findings {
    ...FindingFields
  }
}
fragment StaleTemplateFields on StaleTemplate {
  message
  currentVersion
  savedAt
  savedBy {
    id
    name
  }
  mineText: mine
  theirsText: theirs
  baseText: base
}`) as unknown as TypedDocumentString<ApproveTemplateMutation, ApproveTemplateMutationVariables>;
export const RevertTemplateDocument = new TypedDocumentString(`
    mutation RevertTemplate($input: TemplateStepInput!) {
  answer: revertTemplate(input: $input) {
    __typename
    ...TemplateFields
    ...StaleTemplateFields
    ...RefusedFields
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}
fragment TemplateFields on Template {
  key
  group
  version
  state
  isSaved
  isAsShipped
  text
  shippedText
  liveText
  revision
  ownPlaceholders
  placeholders
  hasConditions
  hasVariants
  actions
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  findings {
    ...FindingFields
  }
}
fragment StaleTemplateFields on StaleTemplate {
  message
  currentVersion
  savedAt
  savedBy {
    id
    name
  }
  mineText: mine
  theirsText: theirs
  baseText: base
}`) as unknown as TypedDocumentString<RevertTemplateMutation, RevertTemplateMutationVariables>;
export const RestoreTemplateDocument = new TypedDocumentString(`
    mutation RestoreTemplate($input: RestoreTemplateInput!) {
  answer: restoreTemplate(input: $input) {
    __typename
    ...TemplateFields
    ...StaleTemplateFields
    ...RefusedFields
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}
fragment TemplateFields on Template {
  key
  group
  version
  state
  isSaved
  isAsShipped
  text
  shippedText
  liveText
  revision
  ownPlaceholders
  placeholders
  hasConditions
  hasVariants
  actions
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  findings {
    ...FindingFields
  }
}
fragment StaleTemplateFields on StaleTemplate {
  message
  currentVersion
  savedAt
  savedBy {
    id
    name
  }
  mineText: mine
  theirsText: theirs
  baseText: base
}`) as unknown as TypedDocumentString<RestoreTemplateMutation, RestoreTemplateMutationVariables>;
export const PublishTemplateDocument = new TypedDocumentString(`
    mutation PublishTemplate($input: TemplateStepInput!) {
  answer: publishTemplate(input: $input) {
    __typename
    ... on TemplatePublication {
      alteredPages
      revision {
        number
      }
    }
    ...StaleTemplateFields
    ...RefusedFields
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}
fragment StaleTemplateFields on StaleTemplate {
  message
  currentVersion
  savedAt
  savedBy {
    id
    name
  }
  mineText: mine
  theirsText: theirs
  baseText: base
}`) as unknown as TypedDocumentString<PublishTemplateMutation, PublishTemplateMutationVariables>;
export const ScheduleTemplateDocument = new TypedDocumentString(`
    mutation ScheduleTemplate($input: ScheduleTemplateInput!) {
  answer: scheduleTemplate(input: $input) {
    __typename
    ...TemplateFields
    ...StaleTemplateFields
    ...RefusedFields
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}
fragment TemplateFields on Template {
  key
  group
  version
  state
  isSaved
  isAsShipped
  text
  shippedText
  liveText
  revision
  ownPlaceholders
  placeholders
  hasConditions
  hasVariants
  actions
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  findings {
    ...FindingFields
  }
}
fragment StaleTemplateFields on StaleTemplate {
  message
  currentVersion
  savedAt
  savedBy {
    id
    name
  }
  mineText: mine
  theirsText: theirs
  baseText: base
}`) as unknown as TypedDocumentString<ScheduleTemplateMutation, ScheduleTemplateMutationVariables>;
export const UnscheduleTemplateDocument = new TypedDocumentString(`
    mutation UnscheduleTemplate($input: TemplateStepInput!) {
  answer: unscheduleTemplate(input: $input) {
    __typename
    ...TemplateFields
    ...StaleTemplateFields
    ...RefusedFields
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}
fragment TemplateFields on Template {
  key
  group
  version
  state
  isSaved
  isAsShipped
  text
  shippedText
  liveText
  revision
  ownPlaceholders
  placeholders
  hasConditions
  hasVariants
  actions
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  findings {
    ...FindingFields
  }
}
fragment StaleTemplateFields on StaleTemplate {
  message
  currentVersion
  savedAt
  savedBy {
    id
    name
  }
  mineText: mine
  theirsText: theirs
  baseText: base
}`) as unknown as TypedDocumentString<UnscheduleTemplateMutation, UnscheduleTemplateMutationVariables>;
export const DiscardTemplateDocument = new TypedDocumentString(`
    mutation DiscardTemplate($input: TemplateStepInput!) {
  answer: discardTemplate(input: $input) {
    __typename
    ... on TemplateDiscarded {
      key
    }
    ...StaleTemplateFields
  }
}
    fragment StaleTemplateFields on StaleTemplate {
  message
  currentVersion
  savedAt
  savedBy {
    id
    name
  }
  mineText: mine
  theirsText: theirs
  baseText: base
}`) as unknown as TypedDocumentString<DiscardTemplateMutation, DiscardTemplateMutationVariables>;
export const UndoDiscardTemplateDocument = new TypedDocumentString(`
    mutation UndoDiscardTemplate($input: TemplateStepInput!) {
  answer: undoDiscardTemplate(input: $input) {
    __typename
    ...TemplateFields
    ...StaleTemplateFields
    ...RefusedFields
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment RefusedFields on Findings {
  message
  findings {
    ...FindingFields
  }
}
fragment TemplateFields on Template {
  key
  group
  version
  state
  isSaved
  isAsShipped
  text
  shippedText
  liveText
  revision
  ownPlaceholders
  placeholders
  hasConditions
  hasVariants
  actions
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  findings {
    ...FindingFields
  }
}
fragment StaleTemplateFields on StaleTemplate {
  message
  currentVersion
  savedAt
  savedBy {
    id
    name
  }
  mineText: mine
  theirsText: theirs
  baseText: base
}`) as unknown as TypedDocumentString<UndoDiscardTemplateMutation, UndoDiscardTemplateMutationVariables>;
export const TemplateListDocument = new TypedDocumentString(`
    query TemplateList($filter: TemplateFilterInput) {
  templates(filter: $filter) {
    ...TemplateRow
  }
}
    fragment TemplateRow on TemplateEntry {
  key
  group
  text
  shippedText
  revision
  publishedAt
  draftState
  draftBy
}`) as unknown as TypedDocumentString<TemplateListQuery, TemplateListQueryVariables>;
export const TemplateByKeyDocument = new TypedDocumentString(`
    query TemplateByKey($key: String!) {
  template(key: $key) {
    ...TemplateFields
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}
fragment TemplateFields on Template {
  key
  group
  version
  state
  isSaved
  isAsShipped
  text
  shippedText
  liveText
  revision
  ownPlaceholders
  placeholders
  hasConditions
  hasVariants
  actions
  author {
    id
    name
  }
  updatedBy {
    id
    name
  }
  updatedAt
  submittedAt
  approvedBy {
    id
    name
  }
  reviewNote
  schedule {
    at
    withRelease
    owner {
      name
    }
    reason
    note
  }
  discardedAt
  findings {
    ...FindingFields
  }
}`) as unknown as TypedDocumentString<TemplateByKeyQuery, TemplateByKeyQueryVariables>;
export const TemplateWordsDocument = new TypedDocumentString(`
    query TemplateWords {
  templateWords {
    placeholders {
      name
      type
      meaning
    }
    conditions {
      name
      values
    }
  }
}
    `) as unknown as TypedDocumentString<TemplateWordsQuery, TemplateWordsQueryVariables>;
export const TemplateImpactDocument = new TypedDocumentString(`
    query TemplateImpact($key: String!, $text: String!) {
  templateImpact(key: $key, text: $text) {
    release
    altered
    of
    byState {
      state
      count
    }
    samples {
      code
      title
      state
      before
      after
    }
    findings {
      ...FindingFields
    }
  }
}
    fragment FindingFields on Finding {
  rule
  field
  severity
  message
  suggestion
  from
  to
  item
  quote
  replacement
  canOverride
}`) as unknown as TypedDocumentString<TemplateImpactQuery, TemplateImpactQueryVariables>;
export const TemplateRevisionsDocument = new TypedDocumentString(`
    query TemplateRevisions($key: String!) {
  templateRevisions(key: $key) {
    number
    text
    isAsShipped
    publishedAt
    author {
      id
      name
    }
    reviewer {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TemplateRevisionsQuery, TemplateRevisionsQueryVariables>;
export const ApiTokensDocument = new TypedDocumentString(`
    query ApiTokens {
  apiTokens {
    ...TokenFields
  }
}
    fragment TokenFields on ApiToken {
  id
  name
  perMinute
  createdAt
  createdBy {
    name
  }
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($name: String!, $perMinute: Int!, $clientKey: ID) {
  createApiToken(name: $name, perMinute: $perMinute, clientKey: $clientKey) {
    secret
    token {
      ...TokenFields
    }
  }
}
    fragment TokenFields on ApiToken {
  id
  name
  perMinute
  createdAt
  createdBy {
    name
  }
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($id: ID!) {
  revokeApiToken(id: $id) {
    ...TokenFields
  }
}
    fragment TokenFields on ApiToken {
  id
  name
  perMinute
  createdAt
  createdBy {
    name
  }
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const WorkListDocument = new TypedDocumentString(`
    query WorkList($filter: WorklistFilter, $page: Int!, $perPage: Int!) {
  worklist(filter: $filter, page: $page, perPage: $perPage) {
    total
    items {
      ...WorkRow
    }
  }
}
    fragment WorkRow on WorkItem {
  id
  version
  code
  title
  release
  comparedWith
  revision
  reasons {
    kind
    field
    modifier
    before
    after
  }
  openedAt
  assignee {
    id
    name
  }
  state
  resolution
  resolvedBy
  resolvedAt
  draftState
}`) as unknown as TypedDocumentString<WorkListQuery, WorkListQueryVariables>;
export const WorkProgressDocument = new TypedDocumentString(`
    query WorkProgress {
  worklist(perPage: 1) {
    progress {
      release
      open
      unassigned
      resolved
      updatedByItself
    }
  }
}
    `) as unknown as TypedDocumentString<WorkProgressQuery, WorkProgressQueryVariables>;
export const WritersDocument = new TypedDocumentString(`
    query Writers {
  writers {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<WritersQuery, WritersQueryVariables>;
export const AssignWorkDocument = new TypedDocumentString(`
    mutation AssignWork($items: [WorkItemInput!]!, $personId: ID) {
  outcomes: assignWork(items: $items, personId: $personId) {
    id
    verdict
    message
    item {
      ...WorkRow
    }
  }
}
    fragment WorkRow on WorkItem {
  id
  version
  code
  title
  release
  comparedWith
  revision
  reasons {
    kind
    field
    modifier
    before
    after
  }
  openedAt
  assignee {
    id
    name
  }
  state
  resolution
  resolvedBy
  resolvedAt
  draftState
}`) as unknown as TypedDocumentString<AssignWorkMutation, AssignWorkMutationVariables>;
export const ConfirmWorkDocument = new TypedDocumentString(`
    mutation ConfirmWork($items: [WorkItemInput!]!, $release: ReleaseName!) {
  outcomes: resolveWork(items: $items, resolution: STILL_RIGHT, release: $release) {
    id
    verdict
    message
    item {
      ...WorkRow
    }
  }
}
    fragment WorkRow on WorkItem {
  id
  version
  code
  title
  release
  comparedWith
  revision
  reasons {
    kind
    field
    modifier
    before
    after
  }
  openedAt
  assignee {
    id
    name
  }
  state
  resolution
  resolvedBy
  resolvedAt
  draftState
}`) as unknown as TypedDocumentString<ConfirmWorkMutation, ConfirmWorkMutationVariables>;