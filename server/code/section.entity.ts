import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SectionRange } from './section.facts.ts';

/** A section or subsection of the code books, in our own words, and the ranges that belong to it. */
@Entity('section')
export class SectionEntity {
  @PrimaryColumn({ type: 'text' })
  slug!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  parent!: string | null;

  @Column({ type: 'jsonb' })
  ranges!: SectionRange[];

  @Column({ type: 'integer' })
  position!: number;
}
