import type { DataSource, EntityManager } from 'typeorm';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import { BadInput } from '../errors.ts';
import type { Alteration } from '../event/alteration.table.ts';
import { emit } from '../event/event.outbox.ts';
import { pagesIn, publishTextQuietly, tellAltered } from '../template/template.publish.ts';
import { readTemplate } from '../template/template.view.ts';
import type { AlteredBy } from '../template/template-workflow.service.ts';
import { claimKey, releaseKey } from '../workflow/client.key.ts';
import type { BodyCheck } from './draft.expect.ts';
import type { DraftView } from './draft.view.ts';
import { publishQuietly } from './revision.publish.ts';
import { type Judged, judgeSeveral, type SeveralItem, type SeveralOutcome } from './several.judge.ts';

const MOST = 100;

/** Publishes up to 100 approved drafts, of codes and of templates, in one transaction: all or none, with a report. */
export class PublishSeveral {
  private readonly source: DataSource;
  private readonly clock: Clock;
  private readonly check: BodyCheck;
  private readonly alteredBy: AlteredBy;

  constructor(source: DataSource, clock: Clock, check: BodyCheck, alteredBy: AlteredBy) {
    this.source = source;
    this.clock = clock;
    this.check = check;
    this.alteredBy = alteredBy;
  }

  /** What stands in the way of which; nothing is written. @throws BadInput for none, too many, or the same one twice */
  preview(items: readonly SeveralItem[], by: Editor): Promise<SeveralOutcome[]> {
    checkItems(items);
    return this.source.transaction(async (manager) =>
      (await judgeSeveral(manager, items, by, this.check)).map(({ outcome }) => outcome),
    );
  }

  /** In the order asked. @throws BadInput for none, too many, or the same one twice */
  run(items: readonly SeveralItem[], by: Editor, clientKey: string | null): Promise<SeveralOutcome[]> {
    checkItems(items);
    return this.runOnce(items, by, clientKey);
  }

  private async runOnce(
    items: readonly SeveralItem[],
    by: Editor,
    clientKey: string | null,
  ): Promise<SeveralOutcome[]> {
    const alterations = await this.alterations(items);
    return this.source.transaction(async (manager) => {
      if (!(await claimKey(manager, by.personId, clientKey, ['publishSeveral', items])))
        return items.map((item) => ({ ...item, ...done(null) }));
      const judged = await judgeSeveral(manager, items, by, this.check);
      if (judged.some(({ outcome }) => outcome.verdict !== 'READY')) {
        await releaseKey(manager, by.personId, clientKey);
        return judged.map(({ outcome }) => outcome);
      }
      return this.publish(manager, judged, alterations, by);
    });
  }

  /** The pages that the texts alter together, compared before the transaction; none where one has moved on. */
  private async alterations(items: readonly SeveralItem[]): Promise<readonly Alteration[]> {
    const wanted = items.flatMap((item) => ('template' in item ? item : []));
    const texts = await Promise.all(
      wanted.map(({ template }) => readTemplate(this.source.manager, template)),
    );
    const isMeant = texts.every(({ version, saved }, at) => saved && version === wanted[at]?.version);
    return texts.length > 0 && isMeant ? this.alteredBy(texts) : [];
  }

  private async publish(
    manager: EntityManager,
    judged: readonly Judged[],
    alterations: readonly Alteration[],
    by: Editor,
  ): Promise<SeveralOutcome[]> {
    const at = this.clock();
    const detail = { together: judged.length };
    const numbers = new Map<unknown, number>();
    const views = judged.flatMap(({ words }) => words ?? []);
    for (const view of views.toSorted((left, right) => (left.code < right.code ? -1 : 1))) {
      const revision = await publishQuietly(manager, view, by, at, detail);
      if (!revision) throw new Error(`The draft of ${view.code} was changed while it was held.`);
      numbers.set(view, revision.number);
    }
    const revisions = [];
    for (const { text } of judged) {
      if (!text) continue;
      const more = { ...detail, alteredPages: pagesIn(alterations) };
      const revision = await publishTextQuietly(manager, text, by, at, more);
      if (!revision) throw new Error(`The text of ${text.key} was changed while it was held.`);
      numbers.set(text, revision.number);
      revisions.push(revision);
    }
    await tell(manager, views);
    await tellAltered(manager, revisions, alterations, at);
    return judged.map(({ outcome, words, text }) => ({
      ...outcome,
      ...done(numbers.get(words ?? text) ?? null),
    }));
  }
}

async function tell(manager: EntityManager, views: readonly DraftView[]): Promise<void> {
  if (views.length > 0)
    await emit(manager, 'CONTENT_PUBLISHED', { codes: [...new Set(views.map(({ code }) => code))] });
}

function checkItems(items: readonly SeveralItem[]): void {
  const names = new Set(
    items.map((item) => ('key' in item ? `${item.key.code} ${item.key.appliesFrom}` : item.template)),
  );
  if (items.length === 0 || items.length > MOST || names.size < items.length)
    throw new BadInput(`Name 1 to ${MOST} drafts, each once.`, { field: 'items' });
}

function done(
  revision: number | null,
): Pick<SeveralOutcome, 'verdict' | 'message' | 'revision' | 'findings'> {
  return { verdict: 'PUBLISHED', message: 'Published.', revision, findings: [] };
}
