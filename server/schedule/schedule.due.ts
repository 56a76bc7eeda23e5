import type { EntityManager } from 'typeorm';
import { SYSTEM } from '../audit/audit.actor.ts';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import { Person } from '../auth/person.entity.ts';
import { allows } from '../auth/role.permission.ts';
import { readReleases } from '../release/release.service.ts';
import type { Finding } from '../workflow/workflow.finding.ts';
import { standingOf, type UnpublishedReason } from './schedule.facts.ts';
import { planOf } from './schedule.plan.ts';
import { type DraftRow, refuseSchedule } from './schedule.table.ts';
import type { ScheduledRow } from './scheduled.row.ts';

/** A scheduled draft, held by the transaction that asks about it. */
export interface HeldDraft {
  readonly row: DraftRow;
  /** How the audit log names it. */
  readonly subject: string;
  readonly version: number;
  readonly saved: ScheduledRow;
  /** What the checks say of it now. */
  readonly check: () => Promise<readonly Finding[]>;
}

interface Hindrance {
  readonly reason: UnpublishedReason;
  readonly sentence: string;
}

/**
 * In whose name a held draft is published now. Null where its moment has not come after all, and where something stands
 * in the way: then the draft is given back with the reason.
 */
export async function publisherOf(
  manager: EntityManager,
  draft: HeldDraft,
  now: Date,
): Promise<Editor | null> {
  const { saved } = draft;
  const plan = planOf(saved);
  const standing = standingOf(plan, await readReleases(manager), now);
  if (standing === 'WAITING') return null;
  const owner = await manager.findOneByOrFail(Person, { id: saved.scheduledBy ?? '' });
  const hindrance: Hindrance | null =
    standing === 'RELEASE_WITHDRAWN'
      ? { reason: 'RELEASE_WITHDRAWN', sentence: `${plan.withRelease} was withdrawn.` }
      : (hindranceOf(owner) ?? blockedBy(await draft.check()));
  if (hindrance) {
    await giveBack(manager, draft, hindrance, owner, now);
    return null;
  }
  return {
    ...{ personId: owner.id, name: owner.name },
    ...{ address: saved.scheduledAddress, requestId: saved.scheduledRequestId },
  };
}

/** Whether its owner could still publish it by hand. */
function hindranceOf({ name, role, isDisabled }: Person): Hindrance | null {
  if (isDisabled) return { reason: 'OWNER_DISABLED', sentence: `The account of ${name} is disabled.` };
  if (!allows(role, 'PUBLISH'))
    return { reason: 'OWNER_DEMOTED', sentence: `${name} is not allowed to publish any more.` };
  return null;
}

function blockedBy(findings: readonly Finding[]): Hindrance | null {
  const blocking = findings.filter(({ severity }) => severity === 'BLOCK');
  if (blocking.length === 0) return null;
  return { reason: 'FINDINGS', sentence: blocking.map(({ message }) => message).join(' ') };
}

async function giveBack(
  manager: EntityManager,
  { row, subject, version }: HeldDraft,
  hindrance: Hindrance,
  owner: Person,
  now: Date,
): Promise<void> {
  await refuseSchedule(manager, row, version, hindrance, now);
  await recordAct(manager, SYSTEM, 'SCHEDULE_REFUSED', subject, {
    ...{ reason: hindrance.reason, owner: owner.name },
    ...{ before: { state: 'SCHEDULED' }, after: { state: 'APPROVED' } },
  });
}
