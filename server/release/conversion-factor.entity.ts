import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FactorBasis } from './release.facts.ts';

/** A conversion factor of a release for a range of dates of service. */
@Entity('conversion_factor')
export class ConversionFactorEntity {
  @PrimaryColumn({ type: 'bigint', name: 'release_id' })
  releaseId!: string;

  @PrimaryColumn({ type: 'text' })
  basis!: FactorBasis;

  /** Dollars per RVU, with the decimals of its publication. */
  @Column({ type: 'numeric' })
  value!: string;

  @PrimaryColumn({ type: 'date', name: 'valid_from' })
  validFrom!: string;

  @Column({ type: 'date', name: 'valid_to', nullable: true })
  validTo!: string | null;

  @Column({ type: 'text' })
  source!: string;
}
