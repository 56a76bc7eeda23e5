import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import type { BulkService } from '../bulk/bulk.service.ts';
import { bulkRequestOf } from './bulk.choice.ts';
import { BulkInput, BulkJobType, BulkPreviewType } from './bulk.type.ts';

@Resolver()
export class BulkResolver {
  constructor(private readonly bulk: BulkService) {}

  @Authorized<Permission>('WRITE_DRAFTS')
  @Query(() => BulkPreviewType, {
    description: 'What would be done with the chosen codes, and who is left out and why. Nothing is written.',
  })
  bulkPreview(
    @Arg('input', () => BulkInput) input: BulkInput,
    @Ctx() context: EditorContext,
  ): Promise<BulkPreviewType> {
    return this.bulk.preview(bulkRequestOf(input), editorOf(context));
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Query(() => [BulkJobType], { description: 'My latest jobs, newest first.' })
  async bulkJobs(@Ctx() context: EditorContext): Promise<BulkJobType[]> {
    return (await this.bulk.latest(editorOf(context))).map((job) => new BulkJobType(job));
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Query(() => BulkJobType)
  async bulkJob(@Arg('id', () => ID) id: string, @Ctx() context: EditorContext): Promise<BulkJobType> {
    return new BulkJobType(await this.bulk.find(id, editorOf(context)));
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => BulkJobType, {
    description:
      'Makes a job of it: one transaction per code, permission asked again at each. The same client key answers the same job.',
  })
  async startBulk(
    @Arg('input', () => BulkInput) input: BulkInput,
    @Arg('clientKey', () => ID) clientKey: string,
    @Ctx() context: EditorContext,
  ): Promise<BulkJobType> {
    return new BulkJobType(await this.bulk.start(bulkRequestOf(input), clientKey, editorOf(context)));
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => BulkJobType, { description: 'Takes out what still waits. What is done stays.' })
  async cancelBulk(@Arg('id', () => ID) id: string, @Ctx() context: EditorContext): Promise<BulkJobType> {
    return new BulkJobType(await this.bulk.cancel(id, editorOf(context)));
  }
}
