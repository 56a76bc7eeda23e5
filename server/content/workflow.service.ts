import type { DataSource, EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import { BadInput } from '../errors.ts';
import { oncePerKey } from '../workflow/client.key.ts';
import { blocks, type Finding } from '../workflow/workflow.finding.ts';
import { actionsFor, type DraftAction } from '../workflow/workflow.step.ts';
import { publishCorrection, refusesCorrection } from './correction.publish.ts';
import { stateOf } from './draft.account.ts';
import { type BodyCheck, expectDraft, reviewerOf } from './draft.expect.ts';
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

/** Null where somebody else closed the draft meanwhile. */
type WriteRevision = (
  manager: EntityManager,
  draft: DraftView,
  by: Editor,
  at: Date,
) => Promise<ContentRevision | null>;

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
    const { manager } = this.source;
    const actions = actionsFor(draft, await reviewerOf(manager, draft, personId));
    return (await refusesCorrection(manager, draft))
      ? actions.filter((action) => action !== 'CORRECT')
      : actions;
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
    return this.makePublic(step, by, 'PUBLISH', publishDraft);
  }

  /** Publishes a few changed words without a second pair of eyes. @throws StepRefused where it is more than that */
  correct(step: Step, by: Editor): Promise<PublishOutcome> {
    return this.makePublic(step, by, 'CORRECT', publishCorrection);
  }

  private makePublic(
    step: Step,
    by: Editor,
    action: 'PUBLISH' | 'CORRECT',
    write: WriteRevision,
  ): Promise<PublishOutcome> {
    return this.source.transaction((manager) =>
      oncePerKey<PublishOutcome>(manager, {
        ...{ personId: by.personId, clientKey: step.clientKey },
        request: [action.toLowerCase(), step.key, step.version],
        act: () => this.makePublicOnce(manager, step, by, action, write),
        isDone: (outcome) => 'revision' in outcome,
        again: async () => ({ revision: await latestRevision(manager, step.key, action) }),
      }),
    );
  }

  private async makePublicOnce(
    manager: EntityManager,
    step: Step,
    by: Editor,
    action: 'PUBLISH' | 'CORRECT',
    write: WriteRevision,
  ): Promise<PublishOutcome> {
    const draft = await expectDraft(manager, step, by, action);
    if ('stale' in draft) return draft;
    const findings = await this.check(manager, draft.view);
    if (blocks(findings)) return { findings };
    const revision = await write(manager, draft.view, by, this.clock());
    return revision ? { revision } : { stale: await staleSave(manager, step.key, step.version, null) };
  }

  private move(
    step: Step,
    by: Editor,
    action: 'SUBMIT' | 'REQUEST_CHANGES' | 'APPROVE',
    state: 'IN_REVIEW' | 'CHANGES_REQUESTED' | 'APPROVED',
    { checks }: { checks: boolean },
  ): Promise<StepOutcome> {
    return this.source.transaction((manager) =>
      oncePerKey<StepOutcome>(manager, {
        ...{ personId: by.personId, clientKey: step.clientKey },
        request: [action, step.key, step.version, step.note],
        act: () => this.moveOnce(manager, step, by, action, state, checks),
        isDone: (outcome) => 'draft' in outcome,
        again: async () => ({ draft: await readDraft(manager, step.key) }),
      }),
    );
  }

  private async moveOnce(
    manager: EntityManager,
    step: Step,
    by: Editor,
    action: 'SUBMIT' | 'REQUEST_CHANGES' | 'APPROVE',
    state: 'IN_REVIEW' | 'CHANGES_REQUESTED' | 'APPROVED',
    checks: boolean,
  ): Promise<StepOutcome> {
    const draft = await expectDraft(manager, step, by, action);
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
           approved_at = CASE WHEN $4 = 'APPROVED' THEN $7::timestamptz END,
           unpublished_reason = CASE WHEN $4 = 'APPROVED' THEN NULL
             WHEN state = 'SCHEDULED' THEN 'CHANGES_REQUESTED' ELSE unpublished_reason END,
           unpublished_note = CASE WHEN $4 = 'APPROVED' THEN NULL
             WHEN state = 'SCHEDULED' THEN $10 ELSE unpublished_note END,
           unpublished_at = CASE WHEN $4 = 'APPROVED' THEN NULL
             WHEN state = 'SCHEDULED' THEN $7::timestamptz ELSE unpublished_at END
         WHERE code = $1 AND applies_from = $2 AND version = $3`,
      [
        ...[step.key.code, step.key.appliesFrom, step.version, state, step.note, by.personId, this.clock()],
        ...[step.isAssisted ?? null, isAssisted(draft.view)],
        `${by.name} asked for changes, which ended approval and schedule.`,
      ],
    );
    if (affected !== 1) return { stale: await staleSave(manager, step.key, step.version, null) };
    const moved = await readDraft(manager, step.key);
    await recordAct(manager, by, action, subject(step.key), {
      version: step.version,
      note: step.note,
      ...{ before: stateOf(draft.view), after: stateOf(moved) },
      ...(action === 'SUBMIT' ? { ownWords: true, isAssisted: isAssisted(moved) } : {}),
    });
    return { draft: moved };
  }

  /** Lets a finding pass with a reason, for these very words. Whoever wrote them leaves that to somebody else. */
  override(wish: OverrideWish, by: Editor): Promise<StepOutcome> {
    return this.source.transaction((manager) =>
      overrideFinding(manager, wish, by, {
        reviewer: (draft) => reviewerOf(manager, draft, by.personId),
        check: this.check,
        at: this.clock(),
      }),
    );
  }
}

/** A correction stands in the place of the words that it corrects. */
async function latestRevision(
  manager: EntityManager,
  { code, appliesFrom }: DraftKey,
  action: 'PUBLISH' | 'CORRECT',
): Promise<ContentRevision> {
  const where = action === 'PUBLISH' ? { code, appliesFrom } : { code, kind: 'CORRECTION' as const };
  return manager.findOneOrFail(ContentRevision, { where, order: { number: 'DESC' } });
}
