import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StaleReason } from './stale.reason.ts';

export const WORK_RESOLUTIONS = ['STILL_RIGHT', 'EDITED', 'GONE'] as const;
export type WorkResolution = (typeof WORK_RESOLUTIONS)[number];
export type WorkState = 'OPEN' | 'RESOLVED';

/**
 * Words of one code that one cut of a release may have made wrong. Written by statements that name the version
 * alone. An item whose release is not looked after any more stays, out of force, and comes back with it.
 */
@Entity('stale_item')
export class StaleItem {
  @PrimaryColumn({ type: 'bigint', generated: 'identity' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'bigint', name: 'release_id' })
  releaseId!: string;

  /** Number of the revision in force for that release. */
  @Column({ type: 'integer' })
  revision!: number;

  /** The cut with which its release was compared: RVU25D. */
  @Column({ type: 'text', name: 'compared_with' })
  comparedWith!: string;

  @Column({ type: 'jsonb' })
  reasons!: StaleReason[];

  @Column({ type: 'timestamptz', name: 'opened_at' })
  openedAt!: Date;

  /** Grows with everything that somebody should have seen: reasons, words, assignee, state. */
  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'uuid', name: 'assignee_id', nullable: true })
  assigneeId!: string | null;

  @Column({ type: 'text' })
  state!: WorkState;

  @Column({ type: 'text', nullable: true })
  resolution!: WorkResolution | null;

  @Column({ type: 'uuid', name: 'resolved_by', nullable: true })
  resolvedBy!: string | null;

  @Column({ type: 'text', name: 'resolved_by_name', nullable: true })
  resolvedByName!: string | null;

  @Column({ type: 'timestamptz', name: 'resolved_at', nullable: true })
  resolvedAt!: Date | null;

  @Column({ type: 'boolean', name: 'is_in_force' })
  isInForce!: boolean;
}
