import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BODY_COLUMN, type ContentBody, type ContentOrigin } from './content.body.ts';
import type { Override } from './override.facts.ts';

export const REVISION_KINDS = ['WORDS', 'CORRECTION', 'RETIREMENT', 'RETURN'] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

/** A published snapshot of everything said about a code. Never changed: the database refuses it too. */
@Entity('content_revision')
export class ContentRevision {
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @PrimaryColumn({ type: 'integer' })
  number!: number;

  /** Release name; '' is from the beginning. */
  @Column({ type: 'text', name: 'applies_from' })
  appliesFrom!: string;

  @Column(BODY_COLUMN)
  body!: ContentBody;

  @Column({ type: 'text' })
  origin!: ContentOrigin;

  /** A machine helped with words that came from elsewhere; for words written here `origin` says it. */
  @Column({ type: 'boolean', name: 'is_assisted', default: false })
  isAssisted!: boolean;

  @Column({ type: 'uuid', name: 'author_id', nullable: true })
  authorId!: string | null;

  @Column({ type: 'text', name: 'author_name' })
  authorName!: string;

  @Column({ type: 'uuid', name: 'reviewer_id', nullable: true })
  reviewerId!: string | null;

  @Column({ type: 'text', name: 'reviewer_name', nullable: true })
  reviewerName!: string | null;

  @Column({ type: 'text', name: 'reviewer_credential', nullable: true })
  reviewerCredential!: string | null;

  @Column({ type: 'timestamptz', name: 'reviewed_at', nullable: true })
  reviewedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'published_at' })
  publishedAt!: Date;

  @Column({ type: 'text', name: 'checked_against', nullable: true })
  checkedAgainst!: string | null;

  @Column({ type: 'uuid', name: 'attested_by', nullable: true })
  attestedBy!: string | null;

  @Column({ type: 'text', name: 'attested_name', nullable: true })
  attestedName!: string | null;

  @Column({ type: 'timestamptz', name: 'attested_at', nullable: true })
  attestedAt!: Date | null;

  /** What a reviewer let pass, with the reason, as it stood on the day of publication. */
  @Column({ type: 'jsonb', default: [] })
  overrides!: readonly Override[];

  @Column({ type: 'boolean', name: 'is_retired', default: false })
  isRetired!: boolean;

  @Column({ type: 'text', name: 'redirect_to', nullable: true })
  redirectTo!: string | null;

  @Column({ type: 'text', default: 'WORDS' })
  kind!: RevisionKind;

  /** Why a code was retired or brought back. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  /** Who made it public: often neither its author nor its reviewer. Null for what came from elsewhere. */
  @Column({ type: 'uuid', name: 'published_by', nullable: true })
  publishedBy!: string | null;

  @Column({ type: 'text', name: 'published_by_name', nullable: true })
  publishedByName!: string | null;
}

/** Whether a machine helped with the words, wherever they come from. */
export function wasAssisted({ origin, isAssisted }: Pick<ContentRevision, 'origin' | 'isAssisted'>): boolean {
  return isAssisted || origin === 'ASSISTED';
}
