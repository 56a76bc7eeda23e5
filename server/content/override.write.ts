import type { EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import { allows } from '../auth/role.permission.ts';
import { BadInput, Forbidden } from '../errors.ts';
import { claimKey, releaseKey } from '../workflow/client.key.ts';
import type { Finding } from '../workflow/workflow.finding.ts';
import type { Reviewer } from '../workflow/workflow.step.ts';
import { textAt } from './content.texts.ts';
import { type Stale, staleSave } from './draft.stale.ts';
import { type DraftKey, type DraftView, readDraft, subject } from './draft.view.ts';
import { keepOverride } from './override.table.ts';

const SHORTEST_REASON = 10;
const LONGEST_REASON = 500;

/** A reviewer's wish to let a finding pass. */
export interface OverrideWish {
  readonly key: DraftKey;
  readonly version: number;
  readonly rule: string;
  readonly field: string;
  readonly reason: string;
  readonly clientKey: string | null;
}

interface OverrideGround {
  readonly reviewer: (draft: DraftView) => Promise<Reviewer>;
  readonly check: (manager: EntityManager, draft: DraftView) => Promise<readonly Finding[]>;
  readonly at: Date;
}

/**
 * Keeps the override with its audit entry, in the transaction of `manager`. The audit entry names rule, field and
 * reason, never the words. @throws Forbidden for whoever wrote some of them, BadInput without such a finding.
 */
export async function overrideFinding(
  manager: EntityManager,
  wish: OverrideWish,
  by: Editor,
  ground: OverrideGround,
): Promise<{ draft: DraftView } | { stale: Stale }> {
  const { key, version, rule, field } = wish;
  const reason = wish.reason.trim();
  if (reason.length < SHORTEST_REASON || reason.length > LONGEST_REASON)
    throw new BadInput(`Say why in ${SHORTEST_REASON} to ${LONGEST_REASON} characters.`, { field: 'reason' });
  if (
    !(await claimKey(manager, by.personId, wish.clientKey, ['override', key, version, rule, field, reason]))
  )
    return { draft: await readDraft(manager, key) };
  const draft = await readDraft(manager, key);
  if (draft.version !== version) {
    await releaseKey(manager, by.personId, wish.clientKey);
    return { stale: await staleSave(manager, key, version, null) };
  }
  refuseOwn(await ground.reviewer(draft));
  const words = textAt(draft.body, field);
  const isFound = (await ground.check(manager, draft)).some(
    (finding) => finding.canOverride && finding.rule === rule && finding.field === field,
  );
  if (!isFound || words === null)
    throw new BadInput('There is no such finding any more. Look at the page again.', { field: 'rule' });
  const { personId, name: personName } = by;
  const at = ground.at.toISOString();
  await keepOverride(manager, key.code, { rule, field, words, reason, personId, personName, at });
  await recordAct(manager, by, 'OVERRIDE_FINDING', subject(key), { version, rule, field, reason });
  return { draft };
}

function refuseOwn({ role, isAuthor, allowSelfApproval }: Reviewer): void {
  if (!allows(role, 'APPROVE')) throw new Forbidden('Your role does not allow this.');
  if (isAuthor && !allowSelfApproval)
    throw new Forbidden('You wrote some of these words. Somebody else decides whether they may pass.');
}
