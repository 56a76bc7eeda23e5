import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReleaseState } from './release.facts.ts';

/** One cut of one CMS release: RVU26C as posted once. A second posting of the same name is another cut. */
@Entity('release')
export class ReleaseEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'identity' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'integer' })
  cut!: number;

  @Column({ type: 'text' })
  state!: ReleaseState;

  @Column({ type: 'date', name: 'effective_from' })
  effectiveFrom!: string;

  @Column({ type: 'date', name: 'effective_to', nullable: true })
  effectiveTo!: string | null;

  @Column({ type: 'date', name: 'cms_released_on', nullable: true })
  cmsReleasedOn!: string | null;

  @Column({ type: 'boolean', name: 'is_sample' })
  isSample!: boolean;

  @Column({ type: 'text', name: 'archive_sha256' })
  archiveSha256!: string;

  /** Copyright lines as printed in the loaded file. */
  @Column({ type: 'jsonb' })
  notices!: string[];

  /** What the archive held and which files were used. */
  @Column({ type: 'jsonb' })
  files!: object[];

  @Column({ type: 'integer', name: 'row_count' })
  rowCount!: number;

  @Column({ type: 'integer', name: 'code_count' })
  codeCount!: number;

  @Column({ type: 'timestamptz', name: 'activated_at', nullable: true })
  activatedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'live_from', nullable: true })
  liveFrom!: Date | null;

  @Column({ type: 'timestamptz', name: 'returned_at', nullable: true })
  returnedAt!: Date | null;
}
