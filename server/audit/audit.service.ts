import type { EntityManager } from 'typeorm';
import type { Actor } from './audit.actor.ts';
import { AuditEntry } from './audit.entity.ts';

export type AuditAction =
  | 'SIGN_IN'
  | 'SIGN_IN_REFUSED'
  | 'SIGN_OUT'
  | 'PERMISSION_REFUSED'
  | 'CHANGE_PASSWORD'
  | 'CHANGE_PASSWORD_REFUSED'
  | 'INVITE_PERSON'
  | 'REINVITE_PERSON'
  | 'ACCEPT_INVITATION'
  | 'CHANGE_ROLE'
  | 'DISABLE_PERSON'
  | 'ENABLE_PERSON'
  | 'END_SESSIONS'
  | 'CHANGE_SETTING'
  | 'CREATE_API_TOKEN'
  | 'REVOKE_API_TOKEN'
  | 'SAVE_DRAFT'
  | 'SUBMIT'
  | 'REQUEST_CHANGES'
  | 'APPROVE'
  | 'PUBLISH'
  | 'DISCARD_DRAFT'
  | 'COMMENT'
  | 'RESOLVE_COMMENT'
  | 'REOPEN_COMMENT'
  | 'ASSIGN_REVIEW'
  | 'ASSIGN_WORK'
  | 'CONFIRM_WORDS'
  | 'RESTORE_REVISION'
  | 'IMPORT_CONTENT'
  | 'EXPORT_CONTENT'
  | 'IMPORT_RELEASE'
  | 'CONFIRM_FACTOR'
  | 'ATTACH_COMPANIONS'
  | 'UPLOAD_RELEASE'
  | 'PLAN_RELEASE'
  | 'ACTIVATE_RELEASE'
  | 'ROLL_BACK_RELEASE'
  | 'WITHDRAW_RELEASE'
  | 'SAVE_SECTION'
  | 'REMOVE_SECTION'
  | 'SAVE_SPECIALTY'
  | 'REMOVE_SPECIALTY';

export interface AuditFilter {
  readonly action?: string | null;
  readonly actor?: string | null;
  readonly subject?: string | null;
}

/** Writes one act. Call it with the manager of the transaction that does the act, so that neither exists alone. */
export async function recordAct(
  manager: EntityManager,
  actor: Actor,
  action: AuditAction,
  subject: string,
  detail: Record<string, unknown> | null = null,
): Promise<void> {
  await manager.insert(AuditEntry, {
    actorId: actor.personId,
    actor: actor.name,
    action,
    subject,
    detail: detail as object,
    requestId: actor.requestId,
    address: actor.address,
  });
}

/** Newest first. `page` counts from 1. */
export async function readAudit(manager: EntityManager, filter: AuditFilter, page: number, perPage: number) {
  const query = manager.createQueryBuilder(AuditEntry, 'entry').orderBy('entry.id', 'DESC');
  if (filter.action) query.andWhere('entry.action = :action', { action: filter.action });
  if (filter.actor) query.andWhere('entry.actor ILIKE :actor', { actor: `%${escapeLike(filter.actor)}%` });
  if (filter.subject) query.andWhere('entry.subject = :subject', { subject: filter.subject });
  const [items, total] = await query
    .skip((page - 1) * perPage)
    .take(perPage)
    .getManyAndCount();
  return { items, total };
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
