import type { DataSource } from 'typeorm';
import type { Editor } from '../auth/editor.context.ts';
import { namesOf } from '../auth/person.desk.ts';
import type { Clock } from '../clock.ts';
import { scheduleOf } from '../schedule/schedule.desk.ts';
import { FindingsType } from '../workflow/finding.type.ts';
import type { Finding } from '../workflow/workflow.finding.ts';
import type { ContentBody } from './content.body.ts';
import { refusesCorrection } from './correction.publish.ts';
import { copiedFromOf } from './draft.copied.ts';
import { checkWords, draftCheck } from './draft.expect.ts';
import type { Stale } from './draft.stale.ts';
import { CodeDraft, StaleVersion } from './draft.type.ts';
import { type DraftKey, type DraftView, isAssisted } from './draft.view.ts';
import type { StepOutcome, WorkflowService } from './workflow.service.ts';

/** Lays a draft out for the person who opens it: names, findings and the steps that are open to them. */
export class DraftDesk {
  constructor(
    private readonly source: DataSource,
    private readonly workflow: WorkflowService,
    private readonly clock: Clock,
  ) {}

  async show(draft: DraftView, by: Editor): Promise<CodeDraft> {
    const { saved } = draft;
    const names = await namesOf(this.source.manager, [
      ...[saved?.authorId, saved?.updatedBy, saved?.approvedBy, saved?.attestedBy, saved?.scheduledBy],
    ]);
    return Object.assign(new CodeDraft(), {
      code: draft.code,
      appliesFrom: draft.appliesFrom || null,
      version: draft.version,
      state: draft.state,
      isSaved: saved !== null,
      body: draft.body,
      basedOn: draft.basedOn,
      author: names(saved?.authorId),
      updatedBy: names(saved?.updatedBy),
      updatedAt: saved?.updatedAt ?? null,
      submittedAt: saved?.submittedAt ?? null,
      approvedBy: names(saved?.approvedBy),
      reviewNote: saved?.reviewNote ?? null,
      attestedBy: names(saved?.attestedBy),
      attestedAt: saved?.attestedAt ?? null,
      isAssisted: isAssisted(draft),
      copiedFrom: saved?.copiedFrom ?? null,
      findings: await draftCheck(this.clock)(this.source.manager, draft),
      actions: await this.workflow.actions(draft, by.personId),
      live: draft.live?.body ?? null,
      schedule: scheduleOf(saved, names),
      correctionRefusal: await refusesCorrection(this.source.manager, draft),
      discardedAt: draft.discarded?.updatedAt ?? null,
      isRetired: draft.live?.isRetired ?? false,
      redirectTo: draft.live?.redirectTo ?? null,
    });
  }

  /** What became of a step. */
  async answer(outcome: StepOutcome, by: Editor): Promise<CodeDraft | StaleVersion | FindingsType> {
    if ('draft' in outcome) return this.show(outcome.draft, by);
    return 'stale' in outcome ? this.showStale(outcome.stale) : new FindingsType(outcome.findings);
  }

  async showStale(stale: Stale): Promise<StaleVersion> {
    const names = await namesOf(this.source.manager, [stale.savedBy]);
    return new StaleVersion(stale, names(stale.savedBy));
  }

  /** What the checks say about words that may replace those of a draft. */
  async findings(key: DraftKey, body: ContentBody): Promise<readonly Finding[]> {
    const { manager } = this.source;
    const { code, appliesFrom } = key;
    const copiedFrom = await copiedFromOf(manager, key);
    return checkWords(manager, { code, appliesFrom, body, copiedFrom }, this.clock());
  }
}
