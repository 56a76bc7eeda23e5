import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing that readers can notice: words published, a release activated or withdrawn, a vocabulary changed. */
@Entity('outbox_event')
export class OutboxEvent {
  @PrimaryColumn({ type: 'bigint', generated: 'identity' })
  sequence!: string;

  @Column({ type: 'timestamptz', insert: false })
  at!: Date;

  @Column({ type: 'text' })
  kind!: EventKind;

  @Column({ type: 'jsonb' })
  payload!: EventPayload;
}

export type EventKind =
  | 'CONTENT_PUBLISHED'
  | 'RELEASES_CHANGED'
  | 'VOCABULARY_CHANGED'
  | 'TEMPLATE_PUBLISHED';

export interface EventPayload {
  /** Codes whose words changed; absent where the event is about everything. */
  readonly codes?: readonly string[];
  readonly release?: string;
  /** Subject of the alterations that were kept with it. */
  readonly alteration?: string;
  /** Key of the template whose text changed. */
  readonly template?: string;
}
