import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from './role.permission.ts';

/** Somebody who may sign in: an editor, reviewer, release manager or administrator. */
@Entity('person')
export class Person {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  role!: Role;

  /** Shown beside a reviewer's name on the page: "MD, FAAD". */
  @Column({ type: 'text', nullable: true })
  credential!: string | null;

  /** argon2id; null until the invitation is accepted. */
  @Column({ type: 'text', name: 'password_hash', nullable: true, select: false })
  passwordHash!: string | null;

  @Column({ type: 'text', name: 'invitation_hash', nullable: true, select: false })
  invitationHash!: string | null;

  @Column({ type: 'timestamptz', name: 'invitation_expires_at', nullable: true })
  invitationExpiresAt!: Date | null;

  @Column({ type: 'boolean', name: 'is_disabled', default: false })
  isDisabled!: boolean;

  @Column({ type: 'timestamptz', name: 'created_at', insert: false })
  createdAt!: Date;

  /** Counts what administrators changed. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** The administrator who changed something last; null while nobody has. */
  @Column({ type: 'text', name: 'changed_by_name', nullable: true })
  changedByName!: string | null;

  @Column({ type: 'timestamptz', name: 'changed_at', nullable: true })
  changedAt!: Date | null;
}
