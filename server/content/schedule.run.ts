import type { EntityManager } from 'typeorm';
import { SYSTEM } from '../audit/audit.actor.ts';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import { Person } from '../auth/person.entity.ts';
import { allows } from '../auth/role.permission.ts';
import { readReleases } from '../release/release.service.ts';
import { lockContent } from './content.lock.ts';
import type { BodyCheck } from './draft.expect.ts';
import { type DraftKey, type DraftView, readDraft, subject } from './draft.view.ts';
import { publishDraft } from './revision.publish.ts';
import { standingOf, type UnpublishedReason } from './schedule.facts.ts';

interface Hindrance {
  readonly reason: UnpublishedReason;
  readonly sentence: string;
}

/**
 * Publishes one scheduled draft whose moment has come, or gives it back with the reason, in the transaction of
 * `manager`. Another node that is at it, or was, is left alone: then nothing happens here.
 */
export async function runScheduled(
  manager: EntityManager,
  key: DraftKey,
  check: BodyCheck,
  now: Date,
): Promise<void> {
  await lockContent(manager, 'SHARED');
  const held: unknown[] = await manager.query(
    `SELECT 1 FROM content_draft WHERE code = $1 AND applies_from = $2 AND state = 'SCHEDULED'
     FOR UPDATE SKIP LOCKED`,
    [key.code, key.appliesFrom],
  );
  if (held.length === 0) return;
  const draft = await readDraft(manager, key);
  const { saved } = draft;
  if (!saved) return;
  const plan = { at: saved.publishAt, withRelease: saved.publishWith };
  const standing = standingOf(plan, await readReleases(manager), now);
  if (standing === 'WAITING') return;
  const owner = await manager.findOneByOrFail(Person, { id: saved.scheduledBy ?? '' });
  const hindrance: Hindrance | null =
    standing === 'RELEASE_WITHDRAWN'
      ? { reason: 'RELEASE_WITHDRAWN', sentence: `${plan.withRelease} was withdrawn.` }
      : (hindranceOf(owner) ?? (await findingsOf(manager, draft, check)));
  if (hindrance) return giveBack(manager, draft, hindrance, owner, now);
  const by: Editor = {
    ...{ personId: owner.id, name: owner.name },
    ...{ address: saved.scheduledAddress, requestId: saved.scheduledRequestId },
  };
  await publishDraft(manager, draft, by, now, { scheduledAt: saved.scheduledAt, ...plan });
}

/** Whether its owner could still publish it by hand. */
function hindranceOf({ name, role, isDisabled }: Person): Hindrance | null {
  if (isDisabled) return { reason: 'OWNER_DISABLED', sentence: `The account of ${name} is disabled.` };
  if (!allows(role, 'PUBLISH'))
    return { reason: 'OWNER_DEMOTED', sentence: `${name} is not allowed to publish any more.` };
  return null;
}

async function findingsOf(
  manager: EntityManager,
  draft: DraftView,
  check: BodyCheck,
): Promise<Hindrance | null> {
  const blocking = (await check(manager, draft)).filter(({ severity }) => severity === 'BLOCK');
  if (blocking.length === 0) return null;
  return { reason: 'FINDINGS', sentence: blocking.map(({ message }) => message).join(' ') };
}

/** Approved still, with the reason on it, until somebody goes on with it. */
async function giveBack(
  manager: EntityManager,
  draft: DraftView,
  { reason, sentence }: Hindrance,
  owner: Person,
  now: Date,
): Promise<void> {
  await manager.query(
    `UPDATE content_draft SET version = version + 1, state = 'APPROVED', unpublished_reason = $4,
       unpublished_note = $5, unpublished_at = $6
     WHERE code = $1 AND applies_from = $2 AND version = $3`,
    [draft.code, draft.appliesFrom, draft.version, reason, sentence, now],
  );
  await recordAct(manager, SYSTEM, 'SCHEDULE_REFUSED', subject(draft), {
    ...{ reason, owner: owner.name },
    ...{ before: { state: 'SCHEDULED' }, after: { state: 'APPROVED' } },
  });
}
