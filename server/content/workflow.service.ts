import type { DataSource, EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import { BadInput } from '../errors.ts';
import { claimKey, releaseKey } from '../workflow/client.key.ts';
import { blocks, type Finding } from '../workflow/workflow.finding.ts';
import { readReviewer } from '../workflow/workflow.reviewer.ts';
import { actionsFor, type DraftAction, type Reviewer, requireStep } from '../workflow/workflow.step.ts';
import { type Stale, staleSave } from './draft.stale.ts';
import { type DraftKey, type DraftView, isAssisted, readDraft, subject } from './draft.view.ts';
import { type OverrideWish, overrideFinding } from './override.write.ts';
import { ContentRevision } from './revision.entity.ts';
import { publishDraft } from './revision.publish.ts';

export type StepOutcome =
  | { readonly draft: DraftView }
  | { readonly stale: Stale }
  | { readonly findings: readonly Finding[] };
export type PublishOutcome =
  | { readonly revision: ContentRevision }
  | { readonly stale: Stale }
  | { readonly findings: readonly Finding[] };

export interface Step {
  readonly key: DraftKey;
  readonly version: number;
  readonly note: string | null;
  /** The writer says that the words are their own. */
  readonly ownWords: boolean;
  /** A machine helped to draft them; null says nothing new. */
  readonly isAssisted?: boolean | null;
  readonly clientKey: string | null;
}
/** Findings about a draft's body, with the lookups that the checks need. */
export type BodyCheck = (manager: EntityManager, draft: DraftView) => Promise<readonly Finding[]>;

/** The steps from a draft to the published page. Each is one transaction with its audit entry. */
export class WorkflowService {
  private readonly source: DataSource;
  private readonly clock: Clock;
  private readonly check: BodyCheck;

  constructor(source: DataSource, clock: Clock, check: BodyCheck) {
    this.source = source;
    this.clock = clock;
    this.check = check;
  }

  /** What a person may do next with a draft. */
  async actions(draft: DraftView, personId: string): Promise<DraftAction[]> {
    return actionsFor(draft, await this.reviewer(this.source.manager, draft, personId));
  }

  async submit(step: Step, by: Editor): Promise<StepOutcome> {
    if (!step.ownWords)
      throw new BadInput('Confirm that these words are your own before you submit them.', {
        field: 'ownWords',
      });
    return this.move(step, by, 'SUBMIT', 'IN_REVIEW', { checks: true });
  }

  async requestChanges(step: Step, by: Editor): Promise<StepOutcome> {
    if (!step.note?.trim()) throw new BadInput('Say what should change.', { field: 'note' });
    return this.move(step, by, 'REQUEST_CHANGES', 'CHANGES_REQUESTED', { checks: false });
  }

  approve(step: Step, by: Editor): Promise<StepOutcome> {
    return this.move(step, by, 'APPROVE', 'APPROVED', { checks: true });
  }

  /** Makes the approved draft the published words: revision, audit entry and event, or nothing. */
  publish(step: Step, by: Editor): Promise<PublishOutcome> {
    return this.source.transaction(async (manager) => {
      if (!(await claimKey(manager, by.personId, step.clientKey, ['publish', step.key, step.version])))
        return { revision: await latestRevision(manager, step.key) };
      const outcome = await this.publishOnce(manager, step, by);
      if (!('revision' in outcome)) await releaseKey(manager, by.personId, step.clientKey);
      return outcome;
    });
  }

  private async publishOnce(manager: EntityManager, step: Step, by: Editor): Promise<PublishOutcome> {
    const draft = await this.expect(manager, step, by, 'PUBLISH');
    if ('stale' in draft) return draft;
    const findings = await this.check(manager, draft.view);
    if (blocks(findings)) return { findings };
    const revision = await publishDraft(manager, draft.view, by, this.clock());
    return revision ? { revision } : { stale: await staleSave(manager, step.key, step.version, null) };
  }

  private move(
    step: Step,
    by: Editor,
    action: 'SUBMIT' | 'REQUEST_CHANGES' | 'APPROVE',
    state: 'IN_REVIEW' | 'CHANGES_REQUESTED' | 'APPROVED',
    { checks }: { checks: boolean },
  ): Promise<StepOutcome> {
    return this.source.transaction(async (manager) => {
      if (
        !(await claimKey(manager, by.personId, step.clientKey, [action, step.key, step.version, step.note]))
      )
        return { draft: await readDraft(manager, step.key) };
      const outcome = await this.moveOnce(manager, step, by, action, state, checks);
      if (!('draft' in outcome)) await releaseKey(manager, by.personId, step.clientKey);
      return outcome;
    });
  }

  private async moveOnce(
    manager: EntityManager,
    step: Step,
    by: Editor,
    action: 'SUBMIT' | 'REQUEST_CHANGES' | 'APPROVE',
    state: 'IN_REVIEW' | 'CHANGES_REQUESTED' | 'APPROVED',
    checks: boolean,
  ): Promise<StepOutcome> {
    const draft = await this.expect(manager, step, by, action);
    if ('stale' in draft) return draft;
    const findings = checks ? await this.check(manager, draft.view) : [];
    if (blocks(findings)) return { findings };
    const [, affected]: [unknown, number] = await manager.query(
      `UPDATE content_draft SET version = version + 1, state = $4, review_note = $5,
           submitted_at = CASE WHEN $4 = 'IN_REVIEW' THEN $7::timestamptz ELSE submitted_at END,
           attested_by = CASE WHEN $4 = 'IN_REVIEW' THEN $6::uuid ELSE attested_by END,
           attested_at = CASE WHEN $4 = 'IN_REVIEW' THEN $7::timestamptz ELSE attested_at END,
           is_assisted = CASE WHEN $4 = 'IN_REVIEW' THEN coalesce($8, is_assisted, $9) ELSE is_assisted END,
           submitted_by = CASE WHEN $4 = 'IN_REVIEW' THEN $6::uuid ELSE submitted_by END,
           approved_by = CASE WHEN $4 = 'APPROVED' THEN $6::uuid END,
           approved_at = CASE WHEN $4 = 'APPROVED' THEN $7::timestamptz END
         WHERE code = $1 AND applies_from = $2 AND version = $3`,
      [
        ...[step.key.code, step.key.appliesFrom, step.version, state, step.note, by.personId, this.clock()],
        ...[step.isAssisted ?? null, isAssisted(draft.view)],
      ],
    );
    if (affected !== 1) return { stale: await staleSave(manager, step.key, step.version, null) };
    const moved = await readDraft(manager, step.key);
    await recordAct(manager, by, action, subject(step.key), {
      version: step.version,
      note: step.note,
      ...(action === 'SUBMIT' ? { ownWords: true, isAssisted: isAssisted(moved) } : {}),
    });
    return { draft: moved };
  }

  /** Lets a finding pass with a reason, for these very words. Whoever wrote them leaves that to somebody else. */
  override(wish: OverrideWish, by: Editor): Promise<StepOutcome> {
    return this.source.transaction((manager) =>
      overrideFinding(manager, wish, by, {
        reviewer: (draft) => this.reviewer(manager, draft, by.personId),
        check: this.check,
        at: this.clock(),
      }),
    );
  }

  /** The draft that the step was meant for; the stale answer when it has moved on. @throws StepRefused, Forbidden */
  private async expect(
    manager: EntityManager,
    step: Step,
    by: Editor,
    action: DraftAction,
  ): Promise<{ stale: Stale } | { view: DraftView }> {
    const view = await readDraft(manager, step.key);
    if (view.version !== step.version)
      return { stale: await staleSave(manager, step.key, step.version, null) };
    requireStep(action, view, await this.reviewer(manager, view, by.personId));
    return { view };
  }

  private async reviewer(manager: EntityManager, draft: DraftView, personId: string): Promise<Reviewer> {
    const written: unknown[] = draft.saved
      ? await manager.query(
          `SELECT 1 FROM content_draft d JOIN content_draft_version v USING (code, applies_from)
           WHERE d.code = $1 AND d.applies_from = $2 AND v.saved_by = $3
             AND v.version >= d.opened_version LIMIT 1`,
          [draft.code, draft.appliesFrom, personId],
        )
      : [];
    return readReviewer(manager, personId, written.length > 0);
  }
}

async function latestRevision(
  manager: EntityManager,
  { code, appliesFrom }: DraftKey,
): Promise<ContentRevision> {
  return manager.findOneOrFail(ContentRevision, { where: { code, appliesFrom }, order: { number: 'DESC' } });
}
