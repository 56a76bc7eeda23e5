import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A published text of one template. Never changed: the database refuses it too. */
@Entity('template_revision')
export class TemplateRevision {
  @PrimaryColumn({ type: 'text' })
  key!: string;

  @PrimaryColumn({ type: 'integer' })
  number!: number;

  /** Null: from here on as shipped, or no text of its own where the key is not shipped. */
  @Column({ type: 'text', nullable: true })
  text!: string | null;

  @Column({ type: 'uuid', name: 'author_id', nullable: true })
  authorId!: string | null;

  @Column({ type: 'text', name: 'author_name' })
  authorName!: string;

  @Column({ type: 'uuid', name: 'reviewer_id', nullable: true })
  reviewerId!: string | null;

  @Column({ type: 'text', name: 'reviewer_name', nullable: true })
  reviewerName!: string | null;

  @Column({ type: 'timestamptz', name: 'published_at' })
  publishedAt!: Date;
}
