import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import { namesOf } from '../auth/person.desk.ts';
import type { Permission } from '../auth/role.permission.ts';
import type { DraftDesk } from './draft.desk.ts';
import { DraftStepInput } from './draft.input.ts';
import { DraftResult } from './draft.type.ts';
import type { ScheduleService } from './schedule.service.ts';
import { readScheduled } from './schedule.table.ts';
import { ScheduledDraftType, ScheduleInput } from './schedule.type.ts';
import { stepOf } from './workflow.resolver.ts';

@Resolver()
export class ScheduleResolver {
  constructor(
    private readonly source: DataSource,
    private readonly schedules: ScheduleService,
    private readonly desk: DraftDesk,
  ) {}

  @Authorized<Permission>('READ')
  @Query(() => [ScheduledDraftType], {
    description:
      'Drafts that could not be published when their moment came, the newest first; then those that wait, the soonest first.',
  })
  async scheduled() {
    const rows = await readScheduled(this.source.manager);
    const names = await namesOf(
      this.source.manager,
      rows.map(({ ownerId }) => ownerId),
    );
    return rows.map(({ code, appliesFrom, title, version, state, ownerId, ...schedule }) => ({
      ...{ code, title, version, state, appliesFrom: appliesFrom || null },
      schedule: { ...schedule, owner: names(ownerId) },
    }));
  }

  @Authorized<Permission>('PUBLISH')
  @Mutation(() => DraftResult, {
    description:
      'Publishes an approved draft at a moment, or when a release comes into force, under the rights that you have then. A change of the words ends it.',
  })
  async schedule(@Arg('input', () => ScheduleInput) input: ScheduleInput, @Ctx() context: EditorContext) {
    const when = { at: input.at ?? null, withRelease: input.withRelease ?? null };
    const editor = editorOf(context);
    return this.desk.answer(await this.schedules.schedule(stepOf(input), when, editor), editor);
  }

  @Authorized<Permission>('PUBLISH')
  @Mutation(() => DraftResult, { description: 'Takes a schedule back; the draft stays approved.' })
  async unschedule(@Arg('input', () => DraftStepInput) input: DraftStepInput, @Ctx() context: EditorContext) {
    const editor = editorOf(context);
    return this.desk.answer(await this.schedules.unschedule(stepOf(input), editor), editor);
  }
}
