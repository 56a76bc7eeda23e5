import type { DataSource, EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import { Person } from '../auth/person.entity.ts';
import { allows } from '../auth/role.permission.ts';
import type { Clock } from '../clock.ts';
import { BadInput, Forbidden, NotFound } from '../errors.ts';
import { parseReleaseReference } from '../release/release.name.ts';
import { readSettings } from '../setting/setting.service.ts';
import { readSpecialties } from '../specialty/specialty.service.ts';
import { claimKey, idOfKey, isKeyUsed } from '../workflow/client.key.ts';
import { ACT_NEEDS, type BulkAct, type BulkCode, type BulkSettings, leftOut, seenOf } from './bulk.act.ts';
import { type ChosenCode, readBulkCodes } from './bulk.read.ts';
import { addJob, type BulkJob, endJob, readJob, readLatestJobs } from './bulk.table.ts';

/** Which codes: some by name, or all that fulfil a filter of the list. */
export interface BulkRequest {
  readonly act: BulkAct;
  readonly settings: BulkSettings;
  readonly selection: object;
}

export interface BulkGroup {
  readonly reason: string;
  readonly count: number;
  /** The first few codes. */
  readonly codes: readonly string[];
}

/** What a job would do. */
export interface BulkPreview {
  readonly total: number;
  readonly fitting: number;
  readonly samples: readonly { readonly code: string; readonly title: string }[];
  readonly leftOut: readonly BulkGroup[];
}

const SAMPLES = 8;
const LATEST = 20;

/** Requests for many codes: said beforehand, then kept as a job that a worker takes item by item. */
export class BulkService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly choose: (selection: object) => Promise<readonly ChosenCode[]>,
    private readonly onAdded: () => void,
  ) {}

  /** @throws BadInput, Forbidden */
  async preview(request: BulkRequest, by: Editor): Promise<BulkPreview> {
    const plan = await this.plan(request, by);
    const fitting = plan.filter(({ leftOut: why }) => why === null);
    const groups = new Map<string, string[]>();
    for (const { code, leftOut: why } of plan)
      if (why !== null) groups.set(why, [...(groups.get(why) ?? []), code.code]);
    return {
      total: plan.length,
      fitting: fitting.length,
      samples: fitting.slice(0, SAMPLES).map(({ code: { code, title } }) => ({ code, title })),
      leftOut: [...groups]
        .map(([reason, codes]) => ({ reason, count: codes.length, codes: codes.slice(0, SAMPLES) }))
        .toSorted((left, right) => right.count - left.count),
    };
  }

  /** Keeps the request as a job. The same client key again answers the job that it made. @throws BadInput, Forbidden */
  async start(request: BulkRequest, clientKey: string, by: Editor): Promise<BulkJob> {
    const jobId = idOfKey(by.personId, clientKey);
    // Before the plan: once the job did its work, its filter may find nothing any more.
    if (await isKeyUsed(this.source.manager, by.personId, clientKey, ['bulk', request]))
      return readJob(this.source.manager, jobId);
    const plan = await this.plan(request, by);
    const id = await this.source.transaction(async (manager) => {
      await manager.query('SET LOCAL statement_timeout = 30000');
      if (!(await claimKey(manager, by.personId, clientKey, ['bulk', request]))) return jobId;
      const { act, settings, selection } = request;
      const made = await addJob(
        manager,
        { id: jobId, act, settings, selection, personId: by.personId, at: this.clock(), from: by },
        plan.map(({ code, leftOut: why }) => ({ code: code.code, seen: seenOf(code), leftOut: why })),
      );
      await recordAct(manager, by, 'START_BULK', made, { act, settings, selection, total: plan.length });
      return made;
    });
    this.onAdded();
    return readJob(this.source.manager, id);
  }

  find(id: string, by: Editor): Promise<BulkJob> {
    return findJob(this.source.manager, id, by);
  }

  latest(by: Editor): Promise<BulkJob[]> {
    return readLatestJobs(this.source.manager, by.personId, LATEST);
  }

  /** Takes what still waits out; what is done stays. @throws NotFound */
  async cancel(id: string, by: Editor): Promise<BulkJob> {
    await this.find(id, by);
    await this.source.transaction(async (manager) => {
      if (await endJob(manager, id, 'CANCELLED', this.clock()))
        await recordAct(manager, by, 'CANCEL_BULK', id);
    });
    return readJob(this.source.manager, id);
  }

  private async plan(
    { act, settings, selection }: BulkRequest,
    by: Editor,
  ): Promise<{ code: BulkCode; leftOut: string | null }[]> {
    const { manager } = this.source;
    const { role } = await manager.findOneByOrFail(Person, { id: by.personId });
    if (!allows(role, ACT_NEEDS[act])) throw new Forbidden();
    await this.check(act, settings);
    const { allowSelfApproval } = await readSettings(manager);
    const codes = await readBulkCodes(manager, await this.choose(selection), settings.release ?? null);
    if (codes.length === 0) throw new BadInput('No code is chosen.', { field: 'selection' });
    const asker = { personId: by.personId, allowSelfApproval, mayReassign: allows(role, 'APPROVE') };
    return codes.map((code) => ({ code, leftOut: leftOut(act, settings, code, asker) }));
  }

  private async check(
    act: BulkAct,
    { specialty, personId, ownWords, release = null }: BulkSettings,
  ): Promise<void> {
    const { manager } = this.source;
    if (release === null ? act === 'CONFIRM' : !parseReleaseReference(release))
      throw new BadInput('Say for which release, like RVU26D.', { field: 'release' });
    if (act === 'ADD_SPECIALTY' || act === 'REMOVE_SPECIALTY') {
      const isKnown = (await readSpecialties(manager)).some(({ slug }) => slug === specialty);
      if (!isKnown) throw new BadInput('Choose a specialty of the list.', { field: 'specialty' });
    }
    if (act === 'SUBMIT' && ownWords !== true)
      throw new BadInput('Confirm that these words are your own before you submit them.', {
        field: 'ownWords',
      });
    if (act === 'ASSIGN' && personId) {
      const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(personId);
      const person = isId ? await manager.findOneBy(Person, { id: personId }) : null;
      if (!person || person.isDisabled || !allows(person.role, 'WRITE_DRAFTS'))
        throw new BadInput('Choose somebody who may write.', { field: 'personId' });
    }
  }
}

/** A job of one's own; of anybody for whoever reads the audit log. @throws NotFound */
export async function findJob(manager: EntityManager, id: string, by: Editor): Promise<BulkJob> {
  const job = await readJob(manager, id);
  const { role } = await manager.findOneByOrFail(Person, { id: by.personId });
  if (job.personId !== by.personId && !allows(role, 'READ_AUDIT'))
    throw new NotFound('There is no such job.');
  return job;
}
