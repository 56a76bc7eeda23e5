import type { DataSource, EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import { BadInput } from '../errors.ts';
import { type Alteration, countAltered } from '../event/alteration.table.ts';
import { oncePerKey } from '../workflow/client.key.ts';
import { blocks, type Finding } from '../workflow/workflow.finding.ts';
import { actionsFor, type DraftAction, TEMPLATE_ACTIONS } from '../workflow/workflow.step.ts';
import { expectText, reviewerOf, textFindings } from './template.expect.ts';
import { alterationOf, pagesIn, publishText } from './template.publish.ts';
import type { TemplateOutcome } from './template.service.ts';
import { type StaleText, staleText } from './template.stale.ts';
import { type NewText, readTemplateRevisions } from './template.table.ts';
import { readTemplate, type TemplateView, templateAccount, templateSubject } from './template.view.ts';
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

/** The pages that texts would alter together, in every release that is delivered. */
export type AlteredBy = (texts: readonly NewText[]) => Promise<readonly Alteration[]>;

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
    const draft = await readTemplate(this.source.manager, step.key);
    const { version, state } = draft;
    const isMeant = version === step.version && (state === 'APPROVED' || state === 'SCHEDULED');
    const alterations = isMeant ? await this.alteredBy([draft]) : [];
    return this.source.transaction((manager) =>
      oncePerKey<TemplatePublishOutcome>(manager, {
        ...{ personId: by.personId, clientKey: step.clientKey },
        request: ['publish template', step.key, step.version],
        act: () => this.publishOnce(manager, step, alterations, by),
        isDone: (outcome) => 'revision' in outcome,
        again: () => latestPublication(manager, step.key),
      }),
    );
  }

  private async publishOnce(
    manager: EntityManager,
    step: TemplateStep,
    alterations: readonly Alteration[],
    by: Editor,
  ): Promise<TemplatePublishOutcome> {
    const found = await expectText(manager, step, by, 'PUBLISH');
    if ('stale' in found) return found;
    const findings = await textFindings(manager, found.draft);
    if (blocks(findings)) return { findings };
    const revision = await publishText(manager, found.draft, alterations, by, this.clock());
    if (!revision) return { stale: await staleText(manager, step.key, step.version, null) };
    return { revision, alteredPages: pagesIn(alterations) };
  }

  private move(step: TemplateStep, by: Editor, action: MoveAction): Promise<TemplateOutcome> {
    return this.source.transaction((manager) =>
      oncePerKey<TemplateOutcome>(manager, {
        ...{ personId: by.personId, clientKey: step.clientKey },
        request: [action, 'template', step.key, step.version, step.note],
        act: () => this.moveOnce(manager, step, by, action),
        isDone: (outcome) => 'draft' in outcome,
        again: async () => ({ draft: await readTemplate(manager, step.key) }),
      }),
    );
  }

  private async moveOnce(
    manager: EntityManager,
    step: TemplateStep,
    by: Editor,
    action: MoveAction,
  ): Promise<TemplateOutcome> {
    const found = await expectText(manager, step, by, action);
    if ('stale' in found) return found;
    const findings = action === 'REQUEST_CHANGES' ? [] : await textFindings(manager, found.draft);
    if (blocks(findings)) return { findings };
    const [, affected]: [unknown, number] = await manager.query(
      `UPDATE template_draft SET version = version + 1, state = $3, review_note = $4,
         submitted_at = CASE WHEN $3 = 'IN_REVIEW' THEN $6::timestamptz ELSE submitted_at END,
         submitted_by = CASE WHEN $3 = 'IN_REVIEW' THEN $5::uuid ELSE submitted_by END,
         approved_by = CASE WHEN $3 = 'APPROVED' THEN $5::uuid END,
         approved_at = CASE WHEN $3 = 'APPROVED' THEN $6::timestamptz END,
         unpublished_reason = CASE WHEN $3 = 'APPROVED' THEN NULL
           WHEN state = 'SCHEDULED' THEN 'CHANGES_REQUESTED' ELSE unpublished_reason END,
         unpublished_note = CASE WHEN $3 = 'APPROVED' THEN NULL
           WHEN state = 'SCHEDULED' THEN $7 ELSE unpublished_note END,
         unpublished_at = CASE WHEN $3 = 'APPROVED' THEN NULL
           WHEN state = 'SCHEDULED' THEN $6::timestamptz ELSE unpublished_at END
       WHERE key = $1 AND version = $2`,
      [
        ...[step.key, step.version, STATE_AFTER[action], step.note, by.personId, this.clock()],
        `${by.name} asked for changes, which ended approval and schedule.`,
      ],
    );
    if (affected !== 1) return { stale: await staleText(manager, step.key, step.version, null) };
    const draft = await readTemplate(manager, step.key);
    await recordAct(manager, by, action, templateSubject(step.key), {
      version: step.version,
      note: step.note,
      ...{ before: templateAccount(found.draft), after: templateAccount(draft) },
    });
    return { draft };
  }
}

async function latestPublication(manager: EntityManager, key: string): Promise<TemplatePublishOutcome> {
  const [revision] = await readTemplateRevisions(manager, key);
  if (!revision) return { stale: await staleText(manager, key, 0, null) };
  return { revision, alteredPages: await countAltered(manager, alterationOf(key, revision.number)) };
}
