import type { EntityManager } from 'typeorm';
import type { AuditAction } from './audit.action.ts';
import type { Actor } from './audit.actor.ts';
import { AuditEntry } from './audit.entity.ts';

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
    detail: (actor.job ? { ...detail, job: actor.job } : detail) as object,
    requestId: actor.requestId,
    address: actor.address,
  });
}
