import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A medical specialty of the vocabulary. */
@Entity('specialty')
export class SpecialtyEntity {
  @PrimaryColumn({ type: 'text' })
  slug!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', name: 'schema_org', nullable: true })
  schemaOrg!: string | null;
}
