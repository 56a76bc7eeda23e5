import type { DataSource, EntityManager } from 'typeorm';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import { BadInput, Refusal } from '../errors.ts';
import { emit } from '../event/event.outbox.ts';
import { claimKey, releaseKey } from '../workflow/client.key.ts';
import { blocks, type Finding } from '../workflow/workflow.finding.ts';
import { lockContent } from './content.lock.ts';
import { type BodyCheck, expectDraft } from './draft.expect.ts';
import type { DraftKey, DraftView } from './draft.view.ts';
import { publishQuietly } from './revision.publish.ts';

export interface SeveralItem {
  readonly key: DraftKey;
  readonly version: number;
}

/** READY: nothing is wrong with it; it is published with the others, or not yet where another one stands in the way. */
export type SeveralVerdict = 'PUBLISHED' | 'READY' | 'STALE' | 'FINDINGS' | 'REFUSED';

export interface SeveralOutcome extends SeveralItem {
  readonly verdict: SeveralVerdict;
  readonly message: string;
  readonly revision: number | null;
  readonly findings: readonly Finding[];
}

const MOST = 100;

/** Publishes up to 100 approved drafts in one transaction: all of them, or none, with a report for each. */
export class PublishSeveral {
  private readonly source: DataSource;
  private readonly clock: Clock;
  private readonly check: BodyCheck;

  constructor(source: DataSource, clock: Clock, check: BodyCheck) {
    this.source = source;
    this.clock = clock;
    this.check = check;
  }

  /** What stands in the way of which; nothing is written. @throws BadInput for none, too many, or the same one twice */
  preview(items: readonly SeveralItem[], by: Editor): Promise<SeveralOutcome[]> {
    checkItems(items);
    return this.source.transaction(async (manager) =>
      (await this.judge(manager, items, by)).map(({ outcome }) => outcome),
    );
  }

  /** In the order asked. @throws BadInput for none, too many, or the same one twice */
  run(items: readonly SeveralItem[], by: Editor, clientKey: string | null): Promise<SeveralOutcome[]> {
    checkItems(items);
    return this.source.transaction(async (manager) => {
      if (!(await claimKey(manager, by.personId, clientKey, ['publishSeveral', items])))
        return items.map((item) => ({ ...item, ...done(null) }));
      const judged = await this.judge(manager, items, by);
      if (judged.some(({ outcome }) => outcome.verdict !== 'READY')) {
        await releaseKey(manager, by.personId, clientKey);
        return judged.map(({ outcome }) => outcome);
      }
      return this.publish(manager, judged, by);
    });
  }

  /** Holds the drafts until the transaction ends, always in the same order, so that what is judged stays so. */
  private async judge(manager: EntityManager, items: readonly SeveralItem[], by: Editor) {
    await lockContent(manager, 'SHARED');
    await manager.query(
      `SELECT 1 FROM content_draft d JOIN jsonb_to_recordset($1::jsonb) AS i (code text, "appliesFrom" text)
         ON d.code = i.code AND d.applies_from = i."appliesFrom"
       ORDER BY d.code, d.applies_from FOR UPDATE OF d`,
      [JSON.stringify(items.map(({ key }) => key))],
    );
    const judged: { outcome: SeveralOutcome; view: DraftView | null }[] = [];
    for (const item of items) judged.push(await this.judgeOne(manager, item, by));
    return judged;
  }

  private async judgeOne(manager: EntityManager, item: SeveralItem, by: Editor) {
    const say = (verdict: SeveralVerdict, message: string, findings: readonly Finding[] = []) => ({
      outcome: { ...item, verdict, message, findings, revision: null },
      view: null,
    });
    try {
      const draft = await expectDraft(manager, item, by, 'PUBLISH');
      if ('stale' in draft) return say('STALE', 'Somebody changed it since you looked.');
      const findings = await this.check(manager, draft.view);
      if (blocks(findings)) return say('FINDINGS', 'Something must be put right first.', findings);
      return { ...say('READY', 'Nothing stands in its way.'), view: draft.view };
    } catch (error) {
      if (error instanceof Refusal) return say('REFUSED', error.message);
      throw error;
    }
  }

  private async publish(
    manager: EntityManager,
    judged: readonly { outcome: SeveralOutcome; view: DraftView | null }[],
    by: Editor,
  ): Promise<SeveralOutcome[]> {
    const at = this.clock();
    const revisions = new Map<DraftView, number>();
    const views = judged.flatMap(({ view }) => view ?? []);
    for (const view of views.toSorted((left, right) => (left.code < right.code ? -1 : 1))) {
      const revision = await publishQuietly(manager, view, by, at, { together: views.length });
      if (!revision) throw new Error(`The draft of ${view.code} was changed while it was held.`);
      revisions.set(view, revision.number);
    }
    await emit(manager, 'CONTENT_PUBLISHED', { codes: [...new Set(views.map(({ code }) => code))] });
    return judged.map(({ outcome, view }) => ({
      ...outcome,
      ...done((view && revisions.get(view)) ?? null),
    }));
  }
}

function checkItems(items: readonly SeveralItem[]): void {
  const names = new Set(items.map(({ key }) => `${key.code} ${key.appliesFrom}`));
  if (items.length === 0 || items.length > MOST || names.size < items.length)
    throw new BadInput(`Name 1 to ${MOST} drafts, each once.`, { field: 'items' });
}

function done(revision: number | null): Omit<SeveralOutcome, keyof SeveralItem> {
  return { verdict: 'PUBLISHED', message: 'Published.', revision, findings: [] };
}
