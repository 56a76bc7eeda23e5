import type { CommentAnchor } from './comment.anchor.ts';
import type { DraftPlace } from './draft.place.ts';

/** One contribution, with whom it calls. */
export interface Remark {
  readonly id: string;
  readonly body: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly writtenAt: Date;
  /** Send it to change the remark. Of a comment also to resolve or reopen it; an answer counts that one on too. */
  readonly version: number;
  /** When its author put it in other words last; null for never. */
  readonly editedAt: Date | null;
  /** When its author took it back; its words are gone then. */
  readonly removedAt: Date | null;
  readonly mentions: readonly { readonly id: string; readonly name: string }[];
  /** It calls whoever reads it, who has not seen it yet. */
  readonly isUnread: boolean;
}

/** A comment with its answers. It outlives the draft that it was written on. */
export interface CommentView extends Remark, DraftPlace, CommentAnchor {
  /** Version of the draft that was in sight. */
  readonly draftVersion: number;
  readonly replies: readonly Remark[];
  readonly resolvedAt: Date | null;
  readonly resolvedBy: string | null;
  readonly resolvedByName: string | null;
}

/** A remark that calls somebody, at the place where it stands. */
export interface MentionView extends DraftPlace {
  readonly id: string;
  /** The comment that it is, or that it answers. */
  readonly commentId: string;
  readonly field: string | null;
  readonly body: string;
  readonly authorName: string;
  readonly writtenAt: Date;
  readonly isRead: boolean;
}
