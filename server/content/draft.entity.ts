import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClosedAs, DraftState } from '../workflow/draft.state.ts';
import { BODY_COLUMN, type ContentBody } from './content.body.ts';
import type { UnpublishedReason } from './schedule.facts.ts';

/**
 * The work in progress on one code's words that apply from one release.
 * Written by `UPDATE … WHERE version = …` alone: `save()` would lose the other person's words.
 */
@Entity('content_draft')
export class ContentDraft {
  @PrimaryColumn({ type: 'text' })
  code!: string;

  /** '' is from the beginning. */
  @PrimaryColumn({ type: 'text', name: 'applies_from' })
  appliesFrom!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column(BODY_COLUMN)
  body!: ContentBody;

  /** Number of the revision whose words it began with. */
  @Column({ type: 'integer', name: 'based_on', nullable: true })
  basedOn!: number | null;

  @Column({ type: 'text' })
  state!: DraftState;

  /** Null only for a draft that an import closed before anybody opened it. */
  @Column({ type: 'uuid', name: 'author_id', nullable: true })
  authorId!: string | null;

  @Column({ type: 'uuid', name: 'updated_by', nullable: true })
  updatedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;

  @Column({ type: 'timestamptz', name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column({ type: 'uuid', name: 'approved_by', nullable: true })
  approvedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'approved_at', nullable: true })
  approvedAt!: Date | null;

  /** The code whose words it was begun with. */
  @Column({ type: 'text', name: 'copied_from', nullable: true })
  copiedFrom!: string | null;

  @Column({ type: 'text', name: 'review_note', nullable: true })
  reviewNote!: string | null;

  /** Who gave their word, with the last submission, that the words are their own. */
  @Column({ type: 'uuid', name: 'attested_by', nullable: true })
  attestedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'attested_at', nullable: true })
  attestedAt!: Date | null;

  /** Whether a machine helped to draft them; null until somebody has said so. */
  @Column({ type: 'boolean', name: 'is_assisted', nullable: true })
  isAssisted!: boolean | null;
  /** When it is to be published; null where it waits for a release, or for nobody. */
  @Column({ type: 'timestamptz', name: 'publish_at', nullable: true })
  publishAt!: Date | null;

  /** Name of the release with whose coming into force it is to be published. */
  @Column({ type: 'text', name: 'publish_with', nullable: true })
  publishWith!: string | null;

  /** Under whose rights it is published then. Stays beside `unpublishedReason`, so that they are told. */
  @Column({ type: 'uuid', name: 'scheduled_by', nullable: true })
  scheduledBy!: string | null;

  @Column({ type: 'timestamptz', name: 'scheduled_at', nullable: true })
  scheduledAt!: Date | null;

  /** From where it was scheduled, for the audit entry of its publication. */
  @Column({ type: 'text', name: 'scheduled_address', nullable: true })
  scheduledAddress!: string | null;

  @Column({ type: 'text', name: 'scheduled_request_id', nullable: true })
  scheduledRequestId!: string | null;

  /** Why the schedule ended without a publication; null while it waits or where nobody has to be told. */
  @Column({ type: 'text', name: 'unpublished_reason', nullable: true })
  unpublishedReason!: UnpublishedReason | null;

  @Column({ type: 'text', name: 'unpublished_note', nullable: true })
  unpublishedNote!: string | null;

  @Column({ type: 'timestamptz', name: 'unpublished_at', nullable: true })
  unpublishedAt!: Date | null;

  @Column({ type: 'text', name: 'closed_as', nullable: true })
  closedAs!: ClosedAs | null;
}
