import type { DataSource } from 'typeorm';
import type { Editor } from '../auth/editor.context.ts';
import { namesOf } from '../auth/person.desk.ts';
import { scheduleOf } from '../schedule/schedule.desk.ts';
import { FindingsType } from '../workflow/finding.type.ts';
import { groupOf } from './template.key.ts';
import { scopeOf } from './template.scope.ts';
import type { TemplateOutcome, TemplateService } from './template.service.ts';
import type { StaleText } from './template.stale.ts';
import { shippedTemplate } from './template.starter.ts';
import { StaleTemplate, Template, TemplatePublication } from './template.type.ts';
import { saidText, type TemplateView } from './template.view.ts';
import { TemplateRevisionType } from './template-revision.type.ts';
import type { TemplatePublishOutcome, TemplateWorkflow } from './template-workflow.service.ts';

/** Lays a template out for the person who opens it: names, findings and the steps that are open to them. */
export class TemplateDesk {
  constructor(
    private readonly source: DataSource,
    private readonly templates: TemplateService,
    private readonly workflow: TemplateWorkflow,
  ) {}

  async show(draft: TemplateView, by: Editor): Promise<Template> {
    const { key, saved } = draft;
    const names = await namesOf(this.source.manager, [
      ...[saved?.authorId, saved?.updatedBy, saved?.approvedBy, saved?.scheduledBy],
    ]);
    const { placeholders, hasConditions, hasVariants } = scopeOf(key);
    const said = saidText(key, draft.text) ?? '';
    return Object.assign(new Template(), {
      key,
      group: groupOf(key),
      version: draft.version,
      state: draft.state,
      isSaved: saved !== null,
      text: said,
      isAsShipped: draft.text === null,
      shippedText: saidText(key, null),
      liveText: saidText(key, draft.live?.text ?? null),
      revision: draft.live?.number ?? 0,
      ownPlaceholders: shippedTemplate(key)?.own ?? [],
      placeholders: [...placeholders],
      hasConditions,
      hasVariants,
      author: names(saved?.authorId),
      updatedBy: names(saved?.updatedBy),
      updatedAt: saved?.updatedAt ?? null,
      submittedAt: saved?.submittedAt ?? null,
      approvedBy: names(saved?.approvedBy),
      reviewNote: saved?.reviewNote ?? null,
      schedule: scheduleOf(saved, names),
      discardedAt: draft.discarded?.updatedAt ?? null,
      findings: draft.text === null ? [] : await this.templates.findings(key, said),
      actions: await this.workflow.actions(draft, by.personId),
    });
  }

  async showStale(stale: StaleText): Promise<StaleTemplate> {
    const names = await namesOf(this.source.manager, [stale.savedBy]);
    return new StaleTemplate(stale, names(stale.savedBy));
  }

  async showOutcome(outcome: TemplateOutcome, by: Editor) {
    if ('draft' in outcome) return this.show(outcome.draft, by);
    return 'stale' in outcome ? this.showStale(outcome.stale) : new FindingsType(outcome.findings);
  }

  async showPublication(outcome: TemplatePublishOutcome) {
    if ('stale' in outcome) return this.showStale(outcome.stale);
    if ('findings' in outcome) return new FindingsType(outcome.findings);
    const { revision, alteredPages } = outcome;
    return Object.assign(new TemplatePublication(), {
      revision: new TemplateRevisionType(revision),
      alteredPages,
    });
  }
}
