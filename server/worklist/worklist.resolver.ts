import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import { PersonRef } from '../auth/person.type.ts';
import type { Permission } from '../auth/role.permission.ts';
import { ReleaseNameScalar } from '../schema/schema.scalar.ts';
import type { WorkResolution } from './stale-item.entity.ts';
import type { WorklistDesk } from './worklist.desk.ts';
import type { WorklistService } from './worklist.service.ts';
import {
  WorkItemInput,
  Worklist,
  WorklistFilter,
  WorkOutcomeType,
  WorkResolutionEnum,
} from './worklist.type.ts';

@Resolver()
export class WorklistResolver {
  constructor(
    private readonly work: WorklistService,
    private readonly desk: WorklistDesk,
  ) {}

  @Authorized<Permission>('WRITE_DRAFTS')
  @Query(() => Worklist, {
    description:
      'Words that a release may have made wrong, by code, with the progress of every release that is looked after: the newest active one and what is staged after it.',
  })
  async worklist(
    @Arg('filter', () => WorklistFilter, { nullable: true }) filter: WorklistFilter | null,
    @Arg('page', () => Int, { defaultValue: 1 }) page: number,
    @Arg('perPage', () => Int, { defaultValue: 25 }) perPage: number,
  ): Promise<Worklist> {
    return this.desk.show(await this.work.list(filter ?? {}, page, perPage));
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Query(() => [PersonRef], { description: 'Everybody who may write, by name: whom work can be given to.' })
  writers(): Promise<PersonRef[]> {
    return this.desk.writers();
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => [WorkOutcomeType], {
    description:
      'Gives up to 200 items to somebody who writes; without a person, to nobody. One report per item.',
  })
  async assignWork(
    @Arg('items', () => [WorkItemInput]) items: WorkItemInput[],
    @Arg('personId', () => ID, { nullable: true }) personId: string | null,
    @Ctx() context: EditorContext,
  ): Promise<WorkOutcomeType[]> {
    return this.desk.report(await this.work.assign(items, personId ?? null, editorOf(context)));
  }

  @Authorized<Permission>('APPROVE')
  @Mutation(() => [WorkOutcomeType], {
    description:
      'Confirms up to 200 items: STILL_RIGHT for the release that was looked at, which the pages name from then on. EDITED and GONE follow from publishing and retiring. One report per item.',
  })
  async resolveWork(
    @Arg('items', () => [WorkItemInput]) items: WorkItemInput[],
    @Arg('resolution', () => WorkResolutionEnum) resolution: WorkResolution,
    @Arg('release', () => ReleaseNameScalar) release: string,
    @Ctx() context: EditorContext,
  ): Promise<WorkOutcomeType[]> {
    return this.desk.report(await this.work.resolve(items, resolution, release, editorOf(context)));
  }
}
