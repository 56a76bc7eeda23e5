import type { DataSource, EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import type { Schedule } from '../schedule/schedule.facts.ts';
import { planFor, planOf } from '../schedule/schedule.plan.ts';
import { dropSchedule, keepSchedule } from '../schedule/schedule.table.ts';
import { oncePerKey } from '../workflow/client.key.ts';
import { blocks } from '../workflow/workflow.finding.ts';
import { expectText, textFindings } from './template.expect.ts';
import type { TemplateOutcome } from './template.service.ts';
import { staleText } from './template.stale.ts';
import { readTemplate, templateSubject } from './template.view.ts';
import { textRow } from './template-schedule.table.ts';
import type { TemplateStep } from './template-workflow.service.ts';

type Step = Omit<TemplateStep, 'note'>;

/** Sets when an approved text is published, and takes it back. Each is one transaction with its audit entry. */
export class TemplateSchedules {
  private readonly source: DataSource;
  private readonly clock: Clock;

  constructor(source: DataSource, clock: Clock) {
    this.source = source;
    this.clock = clock;
  }

  /**
   * Publishes an approved text later, under the rights that this person has then.
   * @throws BadInput for a moment or release that is no plan, ReleaseNotFound, StepRefused, Forbidden
   */
  schedule(step: Step, when: Schedule, by: Editor): Promise<TemplateOutcome> {
    const { key, version } = step;
    return this.once(step, by, ['schedule template', key, version, when], async (manager) => {
      const found = await expectText(manager, step, by, 'SCHEDULE');
      if ('stale' in found) return found;
      const plan = await planFor(manager, when, this.clock());
      const findings = await textFindings(manager, found.draft);
      if (blocks(findings)) return { findings };
      const isKept = await keepSchedule(manager, textRow(key), version, plan, by, this.clock());
      return this.outcome(manager, step, isKept, () =>
        recordAct(manager, by, 'SCHEDULE', templateSubject(key), {
          ...{ version, ...plan },
          ...{ before: { state: found.draft.state }, after: { state: 'SCHEDULED', ...plan } },
        }),
      );
    });
  }

  /** Back to an approved text that waits for somebody. @throws StepRefused, Forbidden */
  unschedule(step: Step, by: Editor): Promise<TemplateOutcome> {
    const { key, version } = step;
    return this.once(step, by, ['unschedule template', key, version], async (manager) => {
      const found = await expectText(manager, step, by, 'UNSCHEDULE');
      if ('stale' in found) return found;
      const isDropped = await dropSchedule(manager, textRow(key), version);
      return this.outcome(manager, step, isDropped, () =>
        recordAct(manager, by, 'UNSCHEDULE', templateSubject(key), {
          version,
          before: { state: 'SCHEDULED', ...planOf(found.draft.saved) },
          after: { state: 'APPROVED' },
        }),
      );
    });
  }

  private once(
    { key, clientKey }: Step,
    by: Editor,
    request: readonly unknown[],
    act: (manager: EntityManager) => Promise<TemplateOutcome>,
  ): Promise<TemplateOutcome> {
    return this.source.transaction((manager) =>
      oncePerKey<TemplateOutcome>(manager, {
        ...{ personId: by.personId, clientKey, request },
        act: () => act(manager),
        isDone: (outcome) => 'draft' in outcome,
        again: async () => ({ draft: await readTemplate(manager, key) }),
      }),
    );
  }

  private async outcome(
    manager: EntityManager,
    { key, version }: Step,
    isWritten: boolean,
    record: () => Promise<void>,
  ): Promise<TemplateOutcome> {
    if (!isWritten) return { stale: await staleText(manager, key, version, null) };
    await record();
    return { draft: await readTemplate(manager, key) };
  }
}
