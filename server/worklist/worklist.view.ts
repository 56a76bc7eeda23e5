import type { DraftState } from '../workflow/draft.state.ts';
import type { StaleKind, StaleReason } from './stale.reason.ts';
import type { WorkResolution, WorkState } from './stale-item.entity.ts';

/** An item as an editor meets it. */
export interface WorkView {
  readonly id: string;
  readonly code: string;
  /** Display name of the words meant. */
  readonly title: string;
  readonly releaseId: string;
  /** RVU26C, and its cut. */
  readonly releaseName: string;
  readonly cut: number;
  readonly revision: number;
  readonly comparedWith: string;
  readonly reasons: readonly StaleReason[];
  readonly openedAt: Date;
  readonly version: number;
  readonly assigneeId: string | null;
  readonly state: WorkState;
  readonly resolution: WorkResolution | null;
  readonly resolvedBy: string | null;
  readonly resolvedByName: string | null;
  readonly resolvedAt: Date | null;
  readonly isInForce: boolean;
  /** Of the open draft of the code that was saved last; null without one. */
  readonly draftState: DraftState | null;
}

export interface WorkFilter {
  /** A name means all its cuts, RVU26C/2 that cut. */
  readonly release?: string | null;
  readonly reason?: StaleKind | null;
  readonly assigneeId?: string | null;
  readonly isUnassigned?: boolean | null;
  /** Slug of a section or subsection. */
  readonly section?: string | null;
  readonly state?: WorkState | null;
  /** Only those that were opened before this moment. */
  readonly openedBefore?: Date | null;
  /** Codes that begin so. */
  readonly code?: string | null;
}

/** How far the work on one release has come. */
export interface WorkProgress {
  readonly release: string;
  readonly open: number;
  readonly unassigned: number;
  readonly resolved: number;
  /** Codes with words whose figures alone moved. */
  readonly updatedByItself: number;
}

/** One item of a request, with the version that was seen. */
export interface WorkReference {
  readonly id: string;
  readonly version: number;
}

/** DONE; STALE: somebody was there first; REFUSED: not possible; NOT_FOUND. */
export type WorkVerdict = 'DONE' | 'STALE' | 'REFUSED' | 'NOT_FOUND';

export interface WorkOutcome {
  readonly id: string;
  readonly verdict: WorkVerdict;
  readonly message: string;
  /** As it stands now; null where there is none. */
  readonly item: WorkView | null;
}
