import type { DataSource, EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import { Person } from '../auth/person.entity.ts';
import { isPersonId } from '../auth/person.id.ts';
import { allows } from '../auth/role.permission.ts';
import type { Clock } from '../clock.ts';
import { keepConfirmations } from '../content/confirmation.table.ts';
import { BadInput, PageTooLarge } from '../errors.ts';
import { label } from '../release/release.label.ts';
import { parseReleaseReference } from '../release/release.name.ts';
import { confirmLeftOut, mayConfirm } from './fix.reason.ts';
import type { WorkResolution } from './stale-item.entity.ts';
import { tellPages } from './worklist.alteration.ts';
import type { WorklistKeeper } from './worklist.keeper.ts';
import { readItems, readProgress, readWork, readWorkCodes } from './worklist.read.ts';
import type { WorkFilter, WorkOutcome, WorkProgress, WorkReference, WorkView } from './worklist.view.ts';

const MOST_AT_ONCE = 200;
const MOST_PER_PAGE = 100;

type Change = (manager: EntityManager, item: WorkView) => Promise<boolean>;

/** What releases made stale, and who looks at it. Every item of a request is one transaction with a report. */
export class WorklistService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly keeper: WorklistKeeper,
  ) {}

  /** @throws BadInput, PageTooLarge */
  async list(
    filter: WorkFilter,
    page: number,
    perPage: number,
  ): Promise<{ items: WorkView[]; total: number; progress: WorkProgress[] }> {
    if (perPage > MOST_PER_PAGE) throw new PageTooLarge(perPage, MOST_PER_PAGE);
    if (perPage < 1 || page < 1 || page > 1_000_000)
      throw new BadInput('Pages count from 1 and hold at least one item.', { field: 'page' });
    checkFilter(filter);
    await this.keeper.follow();
    const { manager } = this.source;
    return { ...(await readWork(manager, filter, page, perPage)), progress: await readProgress(manager) };
  }

  /** Codes with an open item that fits. @throws BadInput */
  async codes(filter: WorkFilter): Promise<ReadonlySet<string>> {
    checkFilter(filter);
    await this.keeper.follow();
    return readWorkCodes(this.source.manager, filter);
  }

  /** Gives items to somebody who may write, or to nobody. @throws BadInput */
  async assign(
    references: readonly WorkReference[],
    personId: string | null,
    by: Editor,
  ): Promise<WorkOutcome[]> {
    const assignee = personId === null ? null : await this.writer(personId);
    return this.each(references, {
      isDone: (item) => item.state === 'OPEN' && item.assigneeId === (assignee?.id ?? null),
      objection: async () => null,
      change: async (manager, item) => {
        const isHit = await hit(
          manager,
          `UPDATE stale_item SET assignee_id = $3, version = version + 1
           WHERE id = $1 AND version = $2 AND state = 'OPEN' AND is_in_force`,
          [item.id, item.version, assignee?.id ?? null],
        );
        if (isHit)
          await recordAct(manager, by, 'ASSIGN_WORK', item.code, {
            ...{
              item: item.id,
              release: releaseOf(item),
              before: item.assigneeId,
              after: assignee?.id ?? null,
            },
            assignee: assignee?.name ?? null,
          });
        return isHit;
      },
    });
  }

  /**
   * Confirms that words are still right for a release, which its pages name from then on.
   * @param release that was looked at: an item of another release, or of another cut where one is named, is refused
   * @throws BadInput for any other resolution: those follow from publishing and retiring
   */
  async resolve(
    references: readonly WorkReference[],
    resolution: WorkResolution,
    release: string,
    by: Editor,
  ): Promise<WorkOutcome[]> {
    if (resolution !== 'STILL_RIGHT')
      throw new BadInput('Publish new words or retire the code: the item is resolved by that.', {
        field: 'resolution',
      });
    return this.each(references, {
      isDone: (item) => item.resolution === 'STILL_RIGHT' && item.resolvedBy === by.personId,
      objection: async (item, manager) => {
        if (!isOf(item, release)) return `This item is about ${releaseOf(item)}, not about ${release}.`;
        const isWaiting = item.reasons.some(({ kind }) => kind === 'FIX_MISSING');
        if (isWaiting) return 'A fix is not in these words. Take it or leave it out first.';
        return (await mayConfirm(manager, item.reasons, by.personId))
          ? null
          : 'You left a fix out of these words yourself. Somebody else confirms that.';
      },
      change: (manager, item) => this.confirm(manager, item, by),
    });
  }

  private async confirm(manager: EntityManager, item: WorkView, by: Editor): Promise<boolean> {
    const at = this.clock();
    const isHit = await hit(
      manager,
      `UPDATE stale_item SET state = 'RESOLVED', resolution = 'STILL_RIGHT', resolved_by = $3, resolved_by_name = $4,
         resolved_at = $5, version = version + 1
       WHERE id = $1 AND version = $2 AND state = 'OPEN' AND is_in_force`,
      [item.id, item.version, by.personId, by.name, at],
    );
    if (!isHit) return false;
    const words = { code: item.code, number: item.revision };
    await keepConfirmations(
      manager,
      [
        {
          ...{ ...words, release: item.releaseName, releaseId: item.releaseId, how: 'STILL_RIGHT' },
          ...{ personId: by.personId, personName: by.name },
        },
      ],
      at,
    );
    await confirmLeftOut(manager, item.reasons, by, at);
    await recordAct(manager, by, 'CONFIRM_WORDS', item.code, {
      ...{ item: item.id, release: releaseOf(item), revision: item.revision, reasons: item.reasons },
      ...{ before: { state: 'OPEN' }, after: { state: 'RESOLVED', resolution: 'STILL_RIGHT' } },
    });
    const active: unknown[] = await manager.query(
      "SELECT 1 FROM release WHERE name = $1 AND state = 'ACTIVE'",
      [item.releaseName],
    );
    if (active.length > 0) await tellPages(manager, `work ${item.id}/${item.version}`, [words], at);
    return true;
  }

  /** One transaction for each item; the same request again finds done what it did. */
  private async each(
    references: readonly WorkReference[],
    step: {
      readonly isDone: (item: WorkView) => boolean;
      readonly objection: (item: WorkView, manager: EntityManager) => Promise<string | null>;
      readonly change: Change;
    },
  ): Promise<WorkOutcome[]> {
    if (references.length === 0) throw new BadInput('Choose at least one item.', { field: 'items' });
    if (references.length > MOST_AT_ONCE) throw new PageTooLarge(references.length, MOST_AT_ONCE);
    await this.keeper.follow();
    const outcomes: WorkOutcome[] = [];
    for (const { id, version } of references)
      outcomes.push(
        await this.source.transaction(async (manager): Promise<WorkOutcome> => {
          const item = await readItem(manager, id);
          if (!item) return { id, verdict: 'NOT_FOUND', message: 'There is no such item.', item };
          if (item.version === version + 1 && step.isDone(item))
            return { id, verdict: 'DONE', message: 'Done.', item };
          const objection = await step.objection(item, manager);
          if (objection) return { id, verdict: 'REFUSED', message: objection, item };
          const isChanged = item.version === version && (await step.change(manager, item));
          const now = (await readItem(manager, id)) ?? item;
          return isChanged
            ? { id, verdict: 'DONE', message: 'Done.', item: now }
            : { id, verdict: 'STALE', message: whyStale(now), item: now };
        }),
      );
    return outcomes;
  }

  private async writer(personId: string): Promise<Person> {
    const person = isPersonId(personId)
      ? await this.source.manager.findOneBy(Person, { id: personId })
      : null;
    if (!person) throw new BadInput('Nobody has this id.', { field: 'personId' });
    if (person.isDisabled || !allows(person.role, 'WRITE_DRAFTS'))
      throw new BadInput(`${person.name} cannot write. Choose a writer or a reviewer.`, {
        field: 'personId',
      });
    return person;
  }
}

function checkFilter({ assigneeId }: WorkFilter): void {
  if (assigneeId && !isPersonId(assigneeId)) throw new BadInput('Nobody has this id.', { field: 'assignee' });
}

async function readItem(manager: EntityManager, id: string): Promise<WorkView | null> {
  if (!/^\d{1,18}$/.test(id)) return null;
  const [item] = await readItems(manager, [id]);
  return item ?? null;
}

async function hit(manager: EntityManager, sql: string, values: unknown[]): Promise<boolean> {
  const [, affected]: [unknown, number] = await manager.query(sql, values);
  return affected === 1;
}

function whyStale(item: WorkView): string {
  if (item.state === 'RESOLVED') return `${item.resolvedByName || 'Somebody'} resolved it first.`;
  if (!item.isInForce) return `${releaseOf(item)} is not looked after at present.`;
  return 'It changed since you looked: somebody took it, or its reasons or words are other ones. Look again.';
}

function releaseOf({ releaseName, cut }: WorkView): string {
  return label({ name: releaseName, cut });
}

function isOf({ releaseName, cut }: WorkView, release: string): boolean {
  const meant = parseReleaseReference(release);
  return meant?.text === releaseName && (meant.cut === null || meant.cut === cut);
}
