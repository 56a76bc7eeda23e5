import type { DataSource, EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import { Person } from '../auth/person.entity.ts';
import { isPersonId } from '../auth/person.id.ts';
import { allows } from '../auth/role.permission.ts';
import type { Clock } from '../clock.ts';
import { BadInput } from '../errors.ts';
import { readSettings } from '../setting/setting.service.ts';
import { checkPlace, type DraftPlace, placeSubject } from './draft.place.ts';
import { lookAt } from './review.look.ts';
import { daysBefore, readQueue, readSummary, readWaiting } from './review.table.ts';
import type {
  QueueReader,
  ReviewFilter,
  ReviewItemView,
  ReviewSort,
  ReviewSummary,
  WaitingDraft,
} from './review.view.ts';

export interface ReviewPage {
  readonly items: readonly ReviewItemView[];
  readonly total: number;
  readonly summary: ReviewSummary;
  readonly overdueBefore: Date;
}
export interface Assignment {
  readonly place: DraftPlace;
  /** The assignment's version that was seen. */
  readonly version: number;
  /** Null: nobody. */
  readonly personId: string | null;
}
export type AssignOutcome =
  | { readonly item: ReviewItemView }
  /** Null: it does not wait any more. */
  | { readonly stale: ReviewItemView | null };

const LONGEST_WAIT = 10_000;

/** What waits for a second person, and who that is. */
export class ReviewService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws BadInput */
  async list(
    filter: ReviewFilter,
    sort: ReviewSort,
    page: number,
    perPage: number,
    by: Editor,
  ): Promise<ReviewPage> {
    for (const [field, id] of Object.entries({ assigneeId: filter.assigneeId, writerId: filter.writerId }))
      if (typeof id === 'string' && !isPersonId(id)) throw new BadInput('Nobody has this id.', { field });
    const days = filter.olderThanDays ?? 0;
    if (days < 0 || days > LONGEST_WAIT)
      throw new BadInput('Days are counted from 0.', { field: 'olderThanDays' });
    const { manager } = this.source;
    const reader = await readerOf(manager, by);
    const overdueBefore = await this.overdueBefore();
    const { drafts, total } = await readQueue(manager, reader, filter, this.clock(), sort, page, perPage);
    return {
      items: await lookAt(manager, drafts, this.clock()),
      total,
      summary: await readSummary(manager, reader, overdueBefore),
      overdueBefore,
    };
  }

  /** Whoever waits since before then waits too long. */
  async overdueBefore(): Promise<Date> {
    const { reviewPatienceDays } = await readSettings(this.source.manager);
    return daysBefore(this.clock(), reviewPatienceDays);
  }

  /** One draft of the queue; null when it does not wait. @throws BadInput for a place that does not exist */
  async find(place: DraftPlace, by: Editor): Promise<ReviewItemView | null> {
    const { manager } = this.source;
    await checkPlace(manager, place);
    const draft = await readWaiting(manager, await readerOf(manager, by), place);
    return draft && ((await lookAt(manager, [draft], this.clock()))[0] ?? null);
  }

  /** Asks somebody for a review, or nobody. Asked twice for the same, it is done once. @throws BadInput */
  assign({ place, version, personId }: Assignment, by: Editor): Promise<AssignOutcome> {
    return this.source.transaction(async (manager) => {
      await checkPlace(manager, place);
      const reader = await readerOf(manager, by);
      const draft = await readWaiting(manager, reader, place);
      if (!draft) return { stale: null };
      const reviewer = personId === null ? null : await reviewerFor(manager, draft, personId, reader);
      const isDone = draft.assignmentVersion === version + 1 && draft.assigneeId === (reviewer?.id ?? null);
      if (!isDone) {
        if (!(await this.write(manager, draft, version, reviewer?.id ?? null)))
          return { stale: await this.shown(manager, reader, place) };
        await recordAct(manager, by, 'ASSIGN_REVIEW', placeSubject(place), {
          ...{ before: draft.assigneeId, after: reviewer?.id ?? null, reviewer: reviewer?.name ?? null },
        });
      }
      const item = await this.shown(manager, reader, place);
      return item ? { item } : { stale: null };
    });
  }

  private async shown(manager: EntityManager, reader: QueueReader, place: DraftPlace) {
    const draft = await readWaiting(manager, reader, place);
    return draft && ((await lookAt(manager, [draft], this.clock()))[0] ?? null);
  }

  /** One statement that must hit one row; false when somebody chose first. */
  private async write(
    manager: EntityManager,
    { kind, name, appliesFrom, openedVersion }: WaitingDraft,
    version: number,
    reviewerId: string | null,
  ): Promise<boolean> {
    const values = [kind, name, appliesFrom, openedVersion, reviewerId, this.clock()];
    if (version === 0) {
      const rows: unknown[] = await manager.query(
        `INSERT INTO review_assignment (kind, name, applies_from, opened_version, reviewer_id, version, assigned_at)
         VALUES ($1, $2, $3, $4, $5, 1, $6) ON CONFLICT DO NOTHING RETURNING version`,
        values,
      );
      return rows.length === 1;
    }
    const [, affected]: [unknown, number] = await manager.query(
      `UPDATE review_assignment SET opened_version = $4, reviewer_id = $5, assigned_at = $6, version = version + 1
       WHERE kind = $1 AND name = $2 AND applies_from = $3 AND version = $7`,
      [...values, version],
    );
    return affected === 1;
  }
}

async function readerOf(manager: EntityManager, { personId }: Editor): Promise<QueueReader> {
  const { role } = await manager.findOneByOrFail(Person, { id: personId });
  const { allowSelfApproval } = await readSettings(manager);
  return { personId, mayApprove: allows(role, 'APPROVE'), allowSelfApproval };
}

/** @throws BadInput for whoever cannot approve this draft */
async function reviewerFor(
  manager: EntityManager,
  { writers }: WaitingDraft,
  personId: string,
  { allowSelfApproval }: QueueReader,
): Promise<Person> {
  const person = isPersonId(personId) ? await manager.findOneBy(Person, { id: personId }) : null;
  if (!person) throw new BadInput('Nobody has this id.', { field: 'personId' });
  if (person.isDisabled || !allows(person.role, 'APPROVE'))
    throw new BadInput(`${person.name} cannot approve. Choose a reviewer.`, { field: 'personId' });
  if (writers.includes(person.id) && !allowSelfApproval)
    throw new BadInput(`${person.name} wrote some of these words. Choose somebody else.`, {
      field: 'personId',
    });
  return person;
}
