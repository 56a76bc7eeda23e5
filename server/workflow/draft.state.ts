/** CLOSED: published or discarded; the row stays so that its version goes on counting. */
export type DraftState = 'DRAFT' | 'IN_REVIEW' | 'CHANGES_REQUESTED' | 'APPROVED' | 'SCHEDULED' | 'CLOSED';

/** How a draft ended. */
export type ClosedAs = 'PUBLISHED' | 'DISCARDED';

/** A draft as a step finds it. */
export interface OpenDraft {
  readonly state: Exclude<DraftState, 'CLOSED'>;
  /** Null while nothing was saved since the words in force. */
  readonly saved: unknown;
}
