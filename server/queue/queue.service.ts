import type { DataSource, EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import { Person } from '../auth/person.entity.ts';
import { allows } from '../auth/role.permission.ts';
import type { Clock } from '../clock.ts';
import { BadInput, PageTooLarge } from '../errors.ts';
import { dayOf, keepGoal } from './queue.goal.ts';
import { readBegun, readPlaces, takePlace } from './queue.place.ts';
import { inQueueOrder, type QueueCode, withNeighbours } from './queue.rule.ts';
import type { QueueEntry, QueueFilter, QueueOutcome, WritingDay } from './queue.view.ts';
import { readCountFile, readCounts, type ServiceCountFile } from './service-count.table.ts';

const MOST_AT_ONCE = 50;
const SUBMITTED = ['IN_REVIEW', 'APPROVED', 'SCHEDULED'];

/** What is to be written, in which order, and who has taken it. */
export class QueueService {
  private counts: { readonly fileId: string; readonly services: ReadonlyMap<string, number> } | null = null;

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    /** Every code of the current release and every code with words. */
    private readonly codes: () => Promise<readonly QueueCode[]>,
  ) {}

  /** @param page counts from 1 */
  async list(
    filter: QueueFilter,
    page: number,
    perPage: number,
  ): Promise<{ items: QueueEntry[]; total: number; file: ServiceCountFile | null }> {
    const { manager } = this.source;
    const file = await readCountFile(manager);
    const services = await this.servicesOf(manager, file);
    const [places, begun] = [await readPlaces(manager), await readBegun(manager, null)];
    const isWanted = ({ code, isWritten, section, subsection, specialties }: QueueCode) => {
      const holder = places.get(code)?.personId ?? null;
      return (
        (filter.personId ? holder === filter.personId : !isWritten) &&
        (!filter.isFree || (holder === null && !begun.has(code))) &&
        (!filter.section || section === filter.section || subsection === filter.section) &&
        (!filter.specialty || specialties.includes(filter.specialty))
      );
    };
    const wanted = withNeighbours(await this.codes()).filter(isWanted);
    const shown = inQueueOrder(wanted, services).slice((page - 1) * perPage, page * perPage);
    const items = shown.map((code): QueueEntry => {
      const [place, draft] = [places.get(code.code), begun.get(code.code)];
      return {
        ...code,
        services: services.get(code.code) ?? null,
        takenById: place?.personId ?? null,
        takenByName: place?.name ?? null,
        takenAt: place?.takenAt ?? null,
        draftState: draft?.state ?? null,
        draftBy: draft?.by ?? null,
      };
    });
    return { items, total: wanted.length, file };
  }

  /** Takes codes for somebody. Of two people at once, one wins and the other is told who. */
  async take(codes: readonly string[], by: Editor): Promise<QueueOutcome[]> {
    checkCount(codes);
    const unwritten = new Set(
      (await this.codes()).filter(({ isWritten }) => !isWritten).map(({ code }) => code),
    );
    const outcomes: QueueOutcome[] = [];
    for (const code of new Set(codes))
      outcomes.push(
        unwritten.has(code)
          ? await this.source.transaction((manager) => this.takeOne(manager, code, by))
          : {
              ...{ code, verdict: 'NOT_IN_QUEUE', holder: null },
              message: `${code} is not in the queue: it has words already, or the release lacks it.`,
            },
      );
    return outcomes;
  }

  /** Gives codes back: one's own, or anybody's for whoever approves. */
  async handBack(codes: readonly string[], by: Editor): Promise<QueueOutcome[]> {
    checkCount(codes);
    const { role } = await this.source.manager.findOneByOrFail(Person, { id: by.personId });
    const mayAll = allows(role, 'APPROVE');
    const outcomes: QueueOutcome[] = [];
    for (const code of new Set(codes))
      outcomes.push(
        await this.source.transaction(async (manager): Promise<QueueOutcome> => {
          const place = (await readPlaces(manager)).get(code);
          if (place && place.personId !== by.personId && !mayAll)
            return { code, verdict: 'NOT_YOURS', message: `${place.name} has ${code}.`, holder: place.name };
          const [, affected]: [unknown, number] = await manager.query(
            'DELETE FROM queue_place WHERE code = $1 AND person_id = $2',
            [code, place?.personId ?? by.personId],
          );
          if (affected > 0)
            await recordAct(manager, by, 'HAND_BACK_CODE', code, {
              ...{ before: { holder: place?.name ?? by.name }, after: { holder: null } },
            });
          return { code, verdict: 'DONE', message: `${code} is free again.`, holder: null };
        }),
      );
    return outcomes;
  }

  day(personId: string): Promise<WritingDay> {
    return this.dayWith(this.source.manager, personId);
  }

  /** @throws BadInput for a goal or a time zone that cannot be meant */
  setGoal(pagesADay: number, timeZone: string, by: Editor): Promise<WritingDay> {
    return this.source.transaction(async (manager) => {
      await keepGoal(manager, by, pagesADay, timeZone);
      return this.dayWith(manager, by.personId);
    });
  }

  private async dayWith(manager: EntityManager, personId: string): Promise<WritingDay> {
    const own = [...(await readPlaces(manager)).values()].filter((place) => place.personId === personId);
    const begun = await readBegun(
      manager,
      own.map(({ code }) => code),
    );
    const waiting = own.filter(({ code }) => SUBMITTED.includes(begun.get(code)?.state ?? '')).length;
    return { ...(await dayOf(manager, personId, this.clock())), toDo: own.length - waiting, waiting };
  }

  private async takeOne(manager: EntityManager, code: string, by: Editor): Promise<QueueOutcome> {
    const draft = (await readBegun(manager, [code])).get(code);
    if (draft && draft.authorId !== by.personId)
      return {
        ...{ code, verdict: 'TAKEN', holder: draft.by },
        message: `${draft.by} has begun to write about ${code}.`,
      };
    if (await takePlace(manager, code, by.personId, this.clock())) {
      await recordAct(manager, by, 'TAKE_CODE', code, {
        ...{ before: { holder: null }, after: { holder: by.name } },
      });
      return { code, verdict: 'DONE', message: `${code} is yours.`, holder: by.name };
    }
    const place = (await readPlaces(manager)).get(code);
    return place?.personId === by.personId
      ? { code, verdict: 'DONE', message: `${code} is yours.`, holder: by.name }
      : {
          ...{ code, verdict: 'TAKEN', holder: place?.name ?? null },
          message: `${place?.name ?? 'Somebody'} took ${code} first.`,
        };
  }

  private async servicesOf(
    manager: EntityManager,
    file: ServiceCountFile | null,
  ): Promise<ReadonlyMap<string, number>> {
    if (!file) return new Map();
    if (this.counts?.fileId !== file.id)
      this.counts = { fileId: file.id, services: await readCounts(manager, file.id) };
    return this.counts.services;
  }
}

function checkCount(codes: readonly string[]): void {
  if (codes.length === 0) throw new BadInput('Choose at least one code.', { field: 'codes' });
  if (codes.length > MOST_AT_ONCE) throw new PageTooLarge(codes.length, MOST_AT_ONCE);
}
