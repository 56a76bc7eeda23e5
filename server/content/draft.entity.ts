import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ScheduledRow } from '../schedule/scheduled.row.ts';
import type { ClosedAs, DraftState } from '../workflow/draft.state.ts';
import { BODY_COLUMN, type ContentBody } from './content.body.ts';

/**
 * The work in progress on one code's words that apply from one release.
 * Written by `UPDATE … WHERE version = …` alone: `save()` would lose the other person's words.
 */
@Entity('content_draft')
export class ContentDraft extends ScheduledRow {
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

  @Column({ type: 'text', name: 'closed_as', nullable: true })
  closedAs!: ClosedAs | null;
}
