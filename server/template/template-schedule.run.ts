import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../clock.ts';
import { ADVISORY_LOCK } from '../db/advisory.lock.ts';
import { inTurn } from '../db/advisory.turn.ts';
import type { Alteration } from '../event/alteration.table.ts';
import { publisherOf } from '../schedule/schedule.due.ts';
import type { ReadScheduled } from '../schedule/schedule.keeper.ts';
import { planOf } from '../schedule/schedule.plan.ts';
import { holdScheduled, readWaitingRows } from '../schedule/schedule.table.ts';
import { textFindings } from './template.expect.ts';
import { publishText } from './template.publish.ts';
import { readTemplate, type TemplateView, templateSubject } from './template.view.ts';
import { textRow } from './template-schedule.table.ts';
import type { AlteredBy } from './template-workflow.service.ts';

/** Texts of templates that wait for their moment. One node of all compares the pages; the others leave it alone. */
export function scheduledTexts(source: DataSource, clock: Clock, alteredBy: AlteredBy): ReadScheduled {
  return async () => {
    const waiting = await readWaitingRows<{ key: string }>(source.manager, 'template_draft');
    return waiting.map((item) => ({
      ...item,
      settle: () =>
        inTurn(source, ADVISORY_LOCK.scheduledTexts, () => settleText(source, clock, alteredBy, item.key)),
    }));
  };
}

/** The pages are compared before the transaction begins, as in every publication: that takes seconds. */
async function settleText(
  source: DataSource,
  clock: Clock,
  alteredBy: AlteredBy,
  key: string,
): Promise<void> {
  const draft = await readTemplate(source.manager, key);
  if (draft.state !== 'SCHEDULED') return;
  const alterations = await alteredBy([draft]);
  await source.transaction((manager) => runScheduled(manager, draft, alterations, clock()));
}

/** Nothing happens where somebody changed the draft while its pages were compared. */
async function runScheduled(
  manager: EntityManager,
  seen: TemplateView,
  alterations: readonly Alteration[],
  now: Date,
): Promise<void> {
  const row = textRow(seen.key);
  if (!(await holdScheduled(manager, row))) return;
  const draft = await readTemplate(manager, seen.key);
  const { saved, version } = draft;
  if (!saved || version !== seen.version) return;
  const subject = templateSubject(draft.key);
  const held = { row, subject, version, saved, check: () => textFindings(manager, draft) };
  const by = await publisherOf(manager, held, now);
  if (by)
    await publishText(manager, draft, alterations, by, now, {
      scheduledAt: saved.scheduledAt,
      ...planOf(saved),
    });
}
