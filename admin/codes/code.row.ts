import type { CodeChange, CodeRowFragment, ContentStatus, DraftState, MissingPart } from '../gql/graphql.ts';
import type { Tone } from '../layout/StatusDot.tsx';

export type CodeRow = CodeRowFragment & { id: string };

export const CONTENT_TONES: Readonly<Record<ContentStatus, Tone>> = {
  NONE: 'hollow',
  DRAFT: 'amber',
  STARTER: 'quiet',
  IMPORTED: 'blue',
  REVIEWED: 'green',
};

export const DRAFT_TONES: Readonly<Record<DraftState, Tone>> = {
  DRAFT: 'amber',
  IN_REVIEW: 'accent',
  CHANGES_REQUESTED: 'red',
  APPROVED: 'green',
  SCHEDULED: 'blue',
};

export const RVU_STATES = [
  'PAID',
  'PAID_TECHNICAL_ONLY',
  'PAID_INCIDENT_TO',
  'PAID_NO_WORK',
  'SPLIT',
  'COMPONENT_ONLY',
  'RESTRICTED_VALUED',
  'RESTRICTED',
  'CONTRACTOR_PRICED',
  'BUNDLED',
  'LISTED_NOT_USED',
  'OTHER_SCHEDULE',
  'INVALID_FOR_MEDICARE',
  'NOT_COVERED',
  'ANESTHESIA',
  'MEASURE',
  'NOT_IN_FILE',
] as const;

export const CONTENT_STATUSES = ['NONE', 'DRAFT', 'STARTER', 'IMPORTED', 'REVIEWED'] as const;

/** What a page may lack, in the order of the page. */
export const MISSING_PARTS: readonly MissingPart[] = [
  'ANY',
  'SUMMARY',
  'CLINICAL_CONTEXT',
  'SYNONYMS',
  'FAQS',
];

export const CODE_CHANGES: readonly CodeChange[] = [
  'ANY',
  'ADDED',
  'REMOVED',
  'STATUS',
  'INDICATOR',
  'FIGURES',
  'DESCRIPTOR',
];
