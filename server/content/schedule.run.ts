import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../clock.ts';
import { publisherOf } from '../schedule/schedule.due.ts';
import type { ReadScheduled } from '../schedule/schedule.keeper.ts';
import { planOf } from '../schedule/schedule.plan.ts';
import { holdScheduled, readWaitingRows } from '../schedule/schedule.table.ts';
import { lockContent } from './content.lock.ts';
import { type BodyCheck, draftCheck } from './draft.expect.ts';
import { type DraftKey, readDraft, subject } from './draft.view.ts';
import { publishDraft } from './revision.publish.ts';
import { rowOf } from './schedule.table.ts';

/** Words of codes that wait for their moment. */
export function scheduledWords(
  source: DataSource,
  clock: Clock,
  check: BodyCheck = draftCheck(clock),
): ReadScheduled {
  return async () => {
    const waiting = await readWaitingRows<DraftKey>(source.manager, 'content_draft');
    return waiting.map((item) => ({
      ...item,
      settle: () => source.transaction((manager) => runScheduled(manager, item, check, clock())),
    }));
  };
}

/**
 * Publishes one scheduled draft whose moment has come, or gives it back with the reason, in the transaction of
 * `manager`. Another node that is at it, or was, is left alone: then nothing happens here.
 */
async function runScheduled(
  manager: EntityManager,
  key: DraftKey,
  check: BodyCheck,
  now: Date,
): Promise<void> {
  await lockContent(manager, 'SHARED');
  const row = rowOf(key);
  if (!(await holdScheduled(manager, row))) return;
  const draft = await readDraft(manager, key);
  const { saved, version } = draft;
  if (!saved) return;
  const held = { row, subject: subject(draft), version, saved, check: () => check(manager, draft) };
  const by = await publisherOf(manager, held, now);
  if (by) await publishDraft(manager, draft, by, now, { scheduledAt: saved.scheduledAt, ...planOf(saved) });
}
