import type { DataSource, EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import { BadInput } from '../errors.ts';
import { type Alteration, countAltered } from '../event/alteration.table.ts';
import { claimKey, releaseKey } from '../workflow/client.key.ts';
import { blocks, type Finding } from '../workflow/workflow.finding.ts';
import { readReviewer } from '../workflow/workflow.reviewer.ts';
import { actionsFor, type DraftAction, requireStep, TEMPLATE_ACTIONS } from '../workflow/workflow.step.ts';
import { templateFindings } from './template.finding.ts';
import { alterationOf, publishText } from './template.publish.ts';
import type { TemplateOutcome } from './template.service.ts';
import { type StaleText, staleText } from './template.stale.ts';
import { readTemplateRevisions, readTemplates } from './template.table.ts';
import { readTemplate, saidText, type TemplateView, templateSubject } from './template.view.ts';
import { hasWritten } from './template.write.ts';
import type { TemplateRevision } from './template-revision.entity.ts';

export type TemplatePublishOutcome =
  | { readonly revision: TemplateRevision; readonly alteredPages: number }
  | { readonly stale: StaleText }
  | { readonly findings: readonly Finding[] };

export interface TemplateStep {
  readonly key: string;
  readonly version: number;
  readonly note: string | null;
  readonly clientKey: string | null;
}

/** The pages that a text would alter, in every release that is delivered. */
export type AlteredBy = (key: string, text: string | null) => Promise<readonly Alteration[]>;

type MoveAction = 'SUBMIT' | 'REQUEST_CHANGES' | 'APPROVE';

const STATE_AFTER = {
  SUBMIT: 'IN_REVIEW',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  APPROVE: 'APPROVED',
} as const satisfies Record<MoveAction, string>;

/** The steps from the draft of a template to the text that pages say, under the rules of every draft. */
export class TemplateWorkflow {
  private readonly source: DataSource;
  private readonly clock: Clock;
  private readonly alteredBy: AlteredBy;

  constructor(source: DataSource, clock: Clock, alteredBy: AlteredBy) {
    this.source = source;
    this.clock = clock;
    this.alteredBy = alteredBy;
  }

  /** What a person may do next with a draft. */
  async actions(draft: TemplateView, personId: string): Promise<DraftAction[]> {
    const reviewer = await reviewerOf(this.source.manager, draft.key, personId);
    return actionsFor(draft, reviewer, TEMPLATE_ACTIONS);
  }

  submit(step: TemplateStep, by: Editor): Promise<TemplateOutcome> {
    return this.move(step, by, 'SUBMIT');
  }

  async requestChanges(step: TemplateStep, by: Editor): Promise<TemplateOutcome> {
    if (!step.note?.trim()) throw new BadInput('Say what should change.', { field: 'note' });
    return this.move(step, by, 'REQUEST_CHANGES');
  }

  approve(step: TemplateStep, by: Editor): Promise<TemplateOutcome> {
    return this.move(step, by, 'APPROVE');
  }

  /**
   * Makes the approved draft the text that pages say: revision, altered pages, audit entry and event, or nothing.
   * The pages are compared before the transaction begins, which takes seconds for whole releases.
   */
  async publish(step: TemplateStep, by: Editor): Promise<TemplatePublishOutcome> {
    const { text, version, state } = await readTemplate(this.source.manager, step.key);
    const isMeant = version === step.version && state === 'APPROVED';
    const alterations = isMeant ? await this.alteredBy(step.key, text) : [];
    return this.source.transaction(async (manager) => {
      const request = ['publish template', step.key, step.version];
      if (!(await claimKey(manager, by.personId, step.clientKey, request)))
        return latestPublication(manager, step.key);
      const outcome = await this.publishOnce(manager, step, alterations, by);
      if (!('revision' in outcome)) await releaseKey(manager, by.personId, step.clientKey);
      return outcome;
    });
  }

  private async publishOnce(
    manager: EntityManager,
    step: TemplateStep,
    alterations: readonly Alteration[],
    by: Editor,
  ): Promise<TemplatePublishOutcome> {
    const found = await expectStep(manager, step, by, 'PUBLISH');
    if ('stale' in found) return found;
    const findings = await findingsOf(manager, found.draft);
    if (blocks(findings)) return { findings };
    const revision = await publishText(manager, found.draft, alterations, by, this.clock());
    if (!revision) return { stale: await staleText(manager, step.key, step.version, null) };
    return { revision, alteredPages: alterations.reduce((sum, { codes }) => sum + codes.length, 0) };
  }

  private move(step: TemplateStep, by: Editor, action: MoveAction): Promise<TemplateOutcome> {
    return this.source.transaction(async (manager) => {
      const request = [action, 'template', step.key, step.version, step.note];
      if (!(await claimKey(manager, by.personId, step.clientKey, request)))
        return { draft: await readTemplate(manager, step.key) };
      const outcome = await this.moveOnce(manager, step, by, action);
      if (!('draft' in outcome)) await releaseKey(manager, by.personId, step.clientKey);
      return outcome;
    });
  }

  private async moveOnce(
    manager: EntityManager,
    step: TemplateStep,
    by: Editor,
    action: MoveAction,
  ): Promise<TemplateOutcome> {
    const found = await expectStep(manager, step, by, action);
    if ('stale' in found) return found;
    const findings = action === 'REQUEST_CHANGES' ? [] : await findingsOf(manager, found.draft);
    if (blocks(findings)) return { findings };
    const [, affected]: [unknown, number] = await manager.query(
      `UPDATE template_draft SET version = version + 1, state = $3, review_note = $4,
         submitted_at = CASE WHEN $3 = 'IN_REVIEW' THEN $6::timestamptz ELSE submitted_at END,
         submitted_by = CASE WHEN $3 = 'IN_REVIEW' THEN $5::uuid ELSE submitted_by END,
         approved_by = CASE WHEN $3 = 'APPROVED' THEN $5::uuid END,
         approved_at = CASE WHEN $3 = 'APPROVED' THEN $6::timestamptz END
       WHERE key = $1 AND version = $2`,
      [step.key, step.version, STATE_AFTER[action], step.note, by.personId, this.clock()],
    );
    if (affected !== 1) return { stale: await staleText(manager, step.key, step.version, null) };
    await recordAct(manager, by, action, templateSubject(step.key), {
      version: step.version,
      note: step.note,
    });
    return { draft: await readTemplate(manager, step.key) };
  }
}

/** The draft that the step was meant for; the stale answer when it has moved on. @throws StepRefused, Forbidden */
async function expectStep(
  manager: EntityManager,
  { key, version }: TemplateStep,
  by: Editor,
  action: DraftAction,
): Promise<{ stale: StaleText } | { draft: TemplateView }> {
  const draft = await readTemplate(manager, key);
  if (draft.version !== version) return { stale: await staleText(manager, key, version, null) };
  requireStep(action, draft, await reviewerOf(manager, key, by.personId));
  return { draft };
}

async function reviewerOf(manager: EntityManager, key: string, personId: string) {
  return readReviewer(manager, personId, await hasWritten(manager, key, personId));
}

async function findingsOf(manager: EntityManager, { key, text }: TemplateView): Promise<Finding[]> {
  return text === null ? [] : templateFindings(key, saidText(key, text) ?? '', await readTemplates(manager));
}

async function latestPublication(manager: EntityManager, key: string): Promise<TemplatePublishOutcome> {
  const [revision] = await readTemplateRevisions(manager, key);
  if (!revision) return { stale: await staleText(manager, key, 0, null) };
  return { revision, alteredPages: await countAltered(manager, alterationOf(key, revision.number)) };
}
