import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import { namesOf } from '../auth/person.desk.ts';
import type { Permission } from '../auth/role.permission.ts';
import type { TemplateDesk } from './template.desk.ts';
import { TemplateStepInput } from './template.input.ts';
import { SaveTemplateResult } from './template.type.ts';
import type { TemplateSchedules } from './template-schedule.service.ts';
import { readScheduledTexts } from './template-schedule.table.ts';
import { ScheduledTemplateType, ScheduleTemplateInput } from './template-schedule.type.ts';

@Resolver()
export class TemplateScheduleResolver {
  constructor(
    private readonly source: DataSource,
    private readonly schedules: TemplateSchedules,
    private readonly desk: TemplateDesk,
  ) {}

  @Authorized<Permission>('READ')
  @Query(() => [ScheduledTemplateType], {
    description:
      'Texts of templates that could not be published when their moment came, the newest first; then those that wait, the soonest first.',
  })
  async scheduledTemplates() {
    const rows = await readScheduledTexts(this.source.manager);
    const names = await namesOf(
      this.source.manager,
      rows.map(({ ownerId }) => ownerId),
    );
    return rows.map(({ key, version, state, ownerId, ...schedule }) => ({
      ...{ key, version, state },
      schedule: { ...schedule, owner: names(ownerId) },
    }));
  }

  @Authorized<Permission>('PUBLISH')
  @Mutation(() => SaveTemplateResult, {
    description:
      'Publishes an approved text at a moment, or when a release comes into force, under the rights that you have then. A change of the text ends it. The pages that it alters are counted then.',
  })
  async scheduleTemplate(
    @Arg('input', () => ScheduleTemplateInput) input: ScheduleTemplateInput,
    @Ctx() context: EditorContext,
  ) {
    const when = { at: input.at ?? null, withRelease: input.withRelease ?? null };
    const editor = editorOf(context);
    return this.desk.showOutcome(await this.schedules.schedule(stepOf(input), when, editor), editor);
  }

  @Authorized<Permission>('PUBLISH')
  @Mutation(() => SaveTemplateResult, { description: 'Takes a schedule back; the text stays approved.' })
  async unscheduleTemplate(
    @Arg('input', () => TemplateStepInput) input: TemplateStepInput,
    @Ctx() context: EditorContext,
  ) {
    const editor = editorOf(context);
    return this.desk.showOutcome(await this.schedules.unschedule(stepOf(input), editor), editor);
  }
}

function stepOf({ key, version, clientKey }: ScheduleTemplateInput | TemplateStepInput) {
  return { key, version, clientKey: clientKey ?? null };
}
