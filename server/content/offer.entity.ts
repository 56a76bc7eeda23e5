import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * OPEN: the later words lack the fix and nobody has decided. IN_DRAFT: a draft of them has it. TAKEN: published with it.
 * LEFT_OUT: with a reason. REPLACED: a later offer holds it. GONE: there are no later words any more.
 */
export const OFFER_STATES = ['OPEN', 'IN_DRAFT', 'TAKEN', 'LEFT_OUT', 'REPLACED', 'GONE'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** A fix of a code's words, offered to words of the same code that apply from a later release. */
@Entity('content_offer')
export class ContentOffer {
  @PrimaryColumn({ type: 'bigint', generated: 'identity' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  /** Revision that is the fix. */
  @Column({ type: 'integer' })
  number!: number;

  /** Revision that held the words before it. */
  @Column({ type: 'integer' })
  base!: number;

  /** Release from which the later words apply. */
  @Column({ type: 'text', name: 'applies_from' })
  appliesFrom!: string;

  @Column({ type: 'text' })
  state!: OfferState;

  /** Grows with everything that somebody should have seen before they decide. */
  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'timestamptz', name: 'opened_at' })
  openedAt!: Date;

  /** Fields that both sides changed, and whoever took the fix chose other words than its own. */
  @Column({ type: 'text', array: true })
  chosen!: readonly string[];

  /** TAKEN: the later revision that has it. REPLACED: the fix that holds this one. */
  @Column({ type: 'integer', name: 'held_by', nullable: true })
  heldBy!: number | null;

  /** Why it was left out. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'uuid', name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'text', name: 'decided_by_name', nullable: true })
  decidedByName!: string | null;

  @Column({ type: 'timestamptz', name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  /** Who confirmed, by the work list, that leaving it out is right. */
  @Column({ type: 'uuid', name: 'confirmed_by', nullable: true })
  confirmedBy!: string | null;

  @Column({ type: 'text', name: 'confirmed_by_name', nullable: true })
  confirmedByName!: string | null;

  @Column({ type: 'timestamptz', name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  /** Whether the work list has looked at it as it stands. */
  @Column({ type: 'boolean', name: 'is_followed' })
  isFollowed!: boolean;
}
