import type { DataSource, EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import { Person } from '../auth/person.entity.ts';
import { allows } from '../auth/role.permission.ts';
import type { Clock } from '../clock.ts';
import type { DraftService } from '../content/draft.service.ts';
import type { Step, WorkflowService } from '../content/workflow.service.ts';
import { refusalOf } from '../db/database.fault.ts';
import { BadInput, Forbidden, Refusal } from '../errors.ts';
import { givePlace } from '../queue/queue.place.ts';
import { claimKey, releaseKey } from '../workflow/client.key.ts';
import { blocks, type Finding } from '../workflow/workflow.finding.ts';
import type { WorklistService } from '../worklist/worklist.service.ts';
import type { WorkOutcome } from '../worklist/worklist.view.ts';
import { ACT_NEEDS } from './bulk.act.ts';
import type { BulkItem, BulkJob, BulkVerdict } from './bulk.table.ts';

export interface ItemOutcome {
  readonly verdict: BulkVerdict;
  readonly message: string;
}

const DONE: ItemOutcome = { verdict: 'DONE', message: '' };
const STALE: ItemOutcome = {
  verdict: 'STALE',
  message: 'Somebody changed it since the job was made. Nothing was written.',
};

/**
 * Takes the step of one item by the services that single steps go through, each in a transaction of its own. Every
 * step carries the version that was seen and a key made of job and place: taken again after a kill, it is done once.
 */
export class BulkSteps {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly drafts: DraftService,
    private readonly workflow: WorkflowService,
    private readonly work: WorklistService,
    private readonly onFault: (reference: string, error: unknown) => void,
  ) {}

  /** @throws what says that the database is away: the item waits then. Any other fault is its verdict. */
  async take(job: BulkJob, item: BulkItem): Promise<ItemOutcome> {
    try {
      return await this.takeAs(job, item);
    } catch (error) {
      const refusal = error instanceof Refusal ? error : refusalOf(error);
      if (refusal && refusal.status >= 500) throw error;
      if (refusal instanceof Forbidden)
        await recordAct(this.source.manager, actorOf(job), 'PERMISSION_REFUSED', item.code, {
          ...{ act: job.act, reason: refusal.message },
        });
      if (refusal) return { verdict: 'REFUSED', message: refusal.message };
      const reference = `bulk ${job.id} ${item.place}`;
      this.onFault(reference, error);
      return faulty(reference);
    }
  }

  private async takeAs(job: BulkJob, item: BulkItem): Promise<ItemOutcome> {
    const { role, isDisabled } = await this.source.manager.findOneByOrFail(Person, { id: job.personId });
    if (isDisabled || !allows(role, ACT_NEEDS[job.act]))
      throw new Forbidden(`${job.personName}’s role does not allow this any more.`);
    return this.act(job, item, actorOf(job));
  }

  private async act(job: BulkJob, item: BulkItem, by: Editor): Promise<ItemOutcome> {
    const { seen, code } = item;
    const step: Step = {
      key: { code, appliesFrom: seen.appliesFrom },
      version: seen.version,
      note: null,
      ownWords: job.settings.ownWords === true,
      isAssisted: job.settings.isAssisted ?? null,
      clientKey: `bulk ${job.id} ${item.place}`,
    };
    switch (job.act) {
      case 'SUBMIT':
        return told(await this.workflow.submit(step, by));
      case 'APPROVE':
        return told(await this.workflow.approve(step, by));
      case 'PUBLISH':
        return told(await this.workflow.publish(step, by));
      case 'ASSIGN':
        return this.assign(job, item, by);
      case 'CONFIRM':
        return seen.work
          ? worked(await this.work.resolve([seen.work], 'STILL_RIGHT', seen.work.release, by))
          : STALE;
      default:
        return this.changeSpecialty(job, step, by);
    }
  }

  private async changeSpecialty({ act, settings }: BulkJob, step: Step, by: Editor): Promise<ItemOutcome> {
    const slug = settings.specialty ?? '';
    const draft = await this.drafts.read(step.key);
    const { saved } = draft;
    if (saved && saved.authorId !== by.personId) return STALE;
    const others = draft.body.specialties.filter((other) => other !== slug);
    const specialties = act === 'ADD_SPECIALTY' ? [...others, slug] : others;
    const body = {
      ...(draft.body.specialties.includes(slug) && act === 'ADD_SPECIALTY'
        ? draft.body
        : { ...draft.body, specialties }),
    };
    const outcome = await this.drafts.save(step.key, step.version, body, by, step.clientKey);
    return 'stale' in outcome
      ? STALE
      : { ...DONE, message: 'In the draft; readers see it when it is published.' };
  }

  /** An open item of the work list goes to the person; any other code takes a place in their queue. */
  private async assign(job: BulkJob, { code, seen, place }: BulkItem, by: Editor): Promise<ItemOutcome> {
    const personId = job.settings.personId ?? null;
    if (seen.work) return worked(await this.work.assign([seen.work], personId, by));
    return this.source.transaction(async (manager) => {
      const key = `bulk ${job.id} ${place}`;
      if (!(await claimKey(manager, by.personId, key, ['assign', code, personId]))) return DONE;
      const held = seen.holder ?? null;
      const after = personId && (await writerOf(manager, personId)).name;
      const before = held && (await manager.findOneByOrFail(Person, { id: held })).name;
      if (!(await givePlace(manager, code, { seen: held, next: personId }, this.clock()))) {
        await releaseKey(manager, by.personId, key);
        return STALE;
      }
      await recordAct(manager, by, 'ASSIGN_CODE', code, {
        ...{ personId, before: { holder: before }, after: { holder: after } },
      });
      return DONE;
    });
  }
}

/** @throws BadInput for somebody who may not write any more */
async function writerOf(manager: EntityManager, personId: string): Promise<Person> {
  const person = await manager.findOneByOrFail(Person, { id: personId });
  if (person.isDisabled || !allows(person.role, 'WRITE_DRAFTS'))
    throw new BadInput(`${person.name} cannot write any more.`, { field: 'personId' });
  return person;
}

/** Whoever asked for the job, from where they did, with the job named in every act. */
function actorOf({ id, personId, personName, address, requestId }: BulkJob): Editor {
  return { personId, name: personName, address, requestId, job: id };
}

/** The verdict of an item that only whoever runs the server can look into. */
export function faulty(reference: string): ItemOutcome {
  return {
    verdict: 'REFUSED',
    message: `A fault of ours kept this code back; nothing was written. The log says more under ${reference}.`,
  };
}

function told(outcome: object): ItemOutcome {
  if ('stale' in outcome) return STALE;
  if (!('findings' in outcome)) return DONE;
  const [first, ...more] = (outcome.findings as readonly Finding[]).filter((found) => blocks([found]));
  const rest = more.length > 0 ? ` (and ${more.length} more)` : '';
  return { verdict: 'REFUSED', message: `${first?.field}: ${first?.message}${rest}` };
}

function worked([outcome]: readonly WorkOutcome[]): ItemOutcome {
  if (outcome?.verdict === 'DONE') return DONE;
  const isRefused = outcome?.verdict === 'REFUSED';
  return { verdict: isRefused ? 'REFUSED' : 'STALE', message: outcome?.message ?? STALE.message };
}
