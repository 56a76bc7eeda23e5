import type { DataSource } from 'typeorm';
import type { Editor } from '../auth/editor.context.ts';
import { namesOf } from '../auth/person.desk.ts';
import type { Clock } from '../clock.ts';
import type { Finding } from '../workflow/workflow.finding.ts';
import type { ContentBody } from './content.body.ts';
import { checkBody } from './content.check.ts';
import { readGround } from './content.ground.ts';
import type { Stale } from './draft.stale.ts';
import { CodeDraft, StaleVersion } from './draft.type.ts';
import { type DraftKey, type DraftView, isAssisted } from './draft.view.ts';
import type { WorkflowService } from './workflow.service.ts';

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
      ...[saved?.authorId, saved?.updatedBy, saved?.approvedBy, saved?.attestedBy],
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
      findings: await this.findings(draft, draft.body),
      actions: await this.workflow.actions(draft, by.personId),
      live: draft.live?.body ?? null,
    });
  }

  async showStale(stale: Stale): Promise<StaleVersion> {
    const names = await namesOf(this.source.manager, [stale.savedBy]);
    return new StaleVersion(stale, names(stale.savedBy));
  }

  async findings({ code, appliesFrom }: DraftKey, body: ContentBody): Promise<readonly Finding[]> {
    const ground = await readGround(this.source.manager, [{ code, appliesFrom, body }], this.clock());
    return checkBody(body, ground.context(code, appliesFrom));
  }
}
