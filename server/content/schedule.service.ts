import type { DataSource, EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import type { Schedule } from '../schedule/schedule.facts.ts';
import { planFor, planOf } from '../schedule/schedule.plan.ts';
import { dropSchedule, keepSchedule } from '../schedule/schedule.table.ts';
import { oncePerKey } from '../workflow/client.key.ts';
import { blocks } from '../workflow/workflow.finding.ts';
import { type BodyCheck, expectDraft } from './draft.expect.ts';
import { staleSave } from './draft.stale.ts';
import { type DraftKey, readDraft, subject } from './draft.view.ts';
import { rowOf } from './schedule.table.ts';
import type { Step, StepOutcome } from './workflow.service.ts';

/** Sets when approved words are published, and takes it back. Each is one transaction with its audit entry. */
export class ScheduleService {
  private readonly source: DataSource;
  private readonly clock: Clock;
  private readonly check: BodyCheck;

  constructor(source: DataSource, clock: Clock, check: BodyCheck) {
    this.source = source;
    this.clock = clock;
    this.check = check;
  }

  /**
   * Publishes an approved draft later, under the rights that this person has then.
   * @throws BadInput for a moment or release that is no plan, ReleaseNotFound, StepRefused, Forbidden
   */
  schedule(step: Step, when: Schedule, by: Editor): Promise<StepOutcome> {
    return this.once(step, by, ['schedule', step.key, step.version, when], async (manager) => {
      const draft = await expectDraft(manager, step, by, 'SCHEDULE');
      if ('stale' in draft) return draft;
      const plan = await planFor(manager, when, this.clock());
      const findings = await this.check(manager, draft.view);
      if (blocks(findings)) return { findings };
      const { key, version } = step;
      const isKept = await keepSchedule(manager, rowOf(key), version, plan, by, this.clock());
      return this.outcome(manager, step, isKept, () =>
        recordAct(manager, by, 'SCHEDULE', subject(step.key), {
          ...{ version: step.version, ...plan },
          ...{ before: { state: draft.view.state }, after: { state: 'SCHEDULED', ...plan } },
        }),
      );
    });
  }

  /** Back to an approved draft that waits for somebody. @throws StepRefused, Forbidden */
  unschedule(step: Step, by: Editor): Promise<StepOutcome> {
    return this.once(step, by, ['unschedule', step.key, step.version], async (manager) => {
      const draft = await expectDraft(manager, step, by, 'UNSCHEDULE');
      if ('stale' in draft) return draft;
      const isDropped = await dropSchedule(manager, rowOf(step.key), step.version);
      return this.outcome(manager, step, isDropped, () =>
        recordAct(manager, by, 'UNSCHEDULE', subject(step.key), {
          version: step.version,
          before: { state: 'SCHEDULED', ...planOf(draft.view.saved) },
          after: { state: 'APPROVED' },
        }),
      );
    });
  }

  private once(
    step: Step,
    by: Editor,
    request: readonly unknown[],
    act: (manager: EntityManager) => Promise<StepOutcome>,
  ): Promise<StepOutcome> {
    return this.source.transaction((manager) =>
      oncePerKey<StepOutcome>(manager, {
        ...{ personId: by.personId, clientKey: step.clientKey, request },
        act: () => act(manager),
        isDone: (outcome) => 'draft' in outcome,
        again: async () => ({ draft: await readDraft(manager, step.key) }),
      }),
    );
  }

  private async outcome(
    manager: EntityManager,
    { key, version }: { key: DraftKey; version: number },
    isWritten: boolean,
    record: () => Promise<void>,
  ): Promise<StepOutcome> {
    if (!isWritten) return { stale: await staleSave(manager, key, version, null) };
    await record();
    return { draft: await readDraft(manager, key) };
  }
}
