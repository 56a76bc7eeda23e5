import { Column } from 'typeorm';
import type { UnpublishedReason } from './schedule.facts.ts';

/** What a draft keeps of its schedule, in columns of its own table. */
export abstract class ScheduledRow {
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
}
