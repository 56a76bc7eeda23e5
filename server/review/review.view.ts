import type { DraftPlace } from './draft.place.ts';
import type { DraftChange } from './review.change.ts';

/** A draft that waits for others, as the queue finds it. */
export interface WaitingDraft extends DraftPlace {
  readonly version: number;
  readonly openedVersion: number;
  readonly state: 'IN_REVIEW' | 'APPROVED';
  readonly submittedAt: Date;
  readonly submittedById: string | null;
  readonly reviewNote: string | null;
  /** Whoever saved some of its words: nobody of them reviews it. */
  readonly writers: readonly string[];
  /** Null also where the person chosen cannot review it any more. */
  readonly assigneeId: string | null;
  /** Send it to assign. 0 where nobody was ever asked. */
  readonly assignmentVersion: number;
  readonly openComments: number;
}

/** The same with what has to be read for each: one page of the queue. */
export interface ReviewItemView extends WaitingDraft {
  readonly title: string;
  readonly blocking: number;
  readonly advice: number;
  /** Nothing is published yet. */
  readonly isFirst: boolean;
  readonly changes: readonly DraftChange[];
}

export interface ReviewFilter {
  readonly state?: 'IN_REVIEW' | 'APPROVED' | null;
  readonly kind?: DraftPlace['kind'] | null;
  readonly assigneeId?: string | null;
  /** Assigned to whoever asks. */
  readonly isMine?: boolean | null;
  readonly isUnassigned?: boolean | null;
  /** Whoever asks may approve it. */
  readonly isReviewable?: boolean | null;
  readonly olderThanDays?: number | null;
  /** Slug of a section or subsection. */
  readonly section?: string | null;
  /** Wrote some of its words. */
  readonly writerId?: string | null;
}

export type ReviewSort = 'OLDEST_FIRST' | 'NEWEST_FIRST';

/** What waits, whatever the filter. Counts drafts in review. */
export interface ReviewSummary {
  readonly waiting: number;
  /** That whoever asks may approve. */
  readonly reviewable: number;
  readonly mine: number;
  /** Of the reviewable ones, those that wait longer than the setting says. */
  readonly overdue: number;
  readonly oldestAt: Date | null;
  /** Approved and not published. */
  readonly approved: number;
}

/** Who asks, as the queue has to know them. */
export interface QueueReader {
  readonly personId: string;
  readonly mayApprove: boolean;
  readonly allowSelfApproval: boolean;
}
