import { Arg, Authorized, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import type { QueueService } from '../queue/queue.service.ts';
import { checkPage } from '../schema/page.number.ts';
import { CodeValueScalar } from '../schema/schema.scalar.ts';
import { QueueOutcomeType, WritingDayType, WritingQueue, WritingQueueFilter } from './queue.type.ts';

@Resolver()
export class QueueResolver {
  constructor(private readonly queue: QueueService) {}

  @Authorized<Permission>('WRITE_DRAFTS')
  @Query(() => WritingQueue, {
    description:
      'Codes of the current release that nobody has written about: the most billed first where counts were loaded, then by state and section.',
  })
  async writingQueue(
    @Arg('filter', () => WritingQueueFilter, { nullable: true }) filter: WritingQueueFilter | null,
    @Arg('page', () => Int, { defaultValue: 1 }) page: number,
    @Arg('perPage', () => Int, { defaultValue: 25 }) perPage: number,
    @Ctx() context: EditorContext,
  ): Promise<WritingQueue> {
    checkPage(page, perPage);
    const { isMine, ...rest } = filter ?? {};
    const personId = isMine ? editorOf(context).personId : null;
    const { items, total, file } = await this.queue.list({ ...rest, personId }, page, perPage);
    return new WritingQueue(items, total, file);
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Query(() => WritingDayType)
  myWriting(@Ctx() context: EditorContext): Promise<WritingDayType> {
    return this.queue.day(editorOf(context).personId);
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => [QueueOutcomeType], {
    description: 'Takes up to 50 codes for me. Of two people at once, one wins; the other is told who.',
  })
  takeFromQueue(
    @Arg('codes', () => [CodeValueScalar]) codes: string[],
    @Ctx() context: EditorContext,
  ): Promise<QueueOutcomeType[]> {
    return this.queue.take(codes, editorOf(context));
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => [QueueOutcomeType], {
    description: 'Gives codes of mine back; whoever approves, those of others too. Drafts stay.',
  })
  handBack(
    @Arg('codes', () => [CodeValueScalar]) codes: string[],
    @Ctx() context: EditorContext,
  ): Promise<QueueOutcomeType[]> {
    return this.queue.handBack(codes, editorOf(context));
  }

  @Authorized<Permission>('WRITE_DRAFTS')
  @Mutation(() => WritingDayType, { description: 'My own goal; 0 takes it away.' })
  setWritingGoal(
    @Arg('pagesADay', () => Int) pagesADay: number,
    @Arg('timeZone', () => String) timeZone: string,
    @Ctx() context: EditorContext,
  ): Promise<WritingDayType> {
    return this.queue.setGoal(pagesADay, timeZone, editorOf(context));
  }
}
