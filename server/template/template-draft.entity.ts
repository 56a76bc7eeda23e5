import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ScheduledRow } from '../schedule/scheduled.row.ts';
import type { ClosedAs, DraftState } from '../workflow/draft.state.ts';

/**
 * The work in progress on the text of one template. Written by `UPDATE … WHERE version = …` alone, and never
 * deleted: publishing and discarding close it, and its version counts on.
 */
@Entity('template_draft')
export class TemplateDraft extends ScheduledRow {
  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'integer' })
  version!: number;

  /** Null: as shipped, or no text of its own where the key is not shipped. */
  @Column({ type: 'text', nullable: true })
  text!: string | null;

  /** Number of the revision whose text it began with; 0 is the shipped text. */
  @Column({ type: 'integer', name: 'based_on' })
  basedOn!: number;

  @Column({ type: 'text' })
  state!: DraftState;

  @Column({ type: 'uuid', name: 'author_id' })
  authorId!: string;

  @Column({ type: 'uuid', name: 'updated_by' })
  updatedBy!: string;

  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;

  @Column({ type: 'timestamptz', name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column({ type: 'uuid', name: 'approved_by', nullable: true })
  approvedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'approved_at', nullable: true })
  approvedAt!: Date | null;

  @Column({ type: 'text', name: 'review_note', nullable: true })
  reviewNote!: string | null;

  /** Null while it is open, and for one that was closed before this was kept. */
  @Column({ type: 'text', name: 'closed_as', nullable: true })
  closedAs!: ClosedAs | null;
}
