import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import { checkPage } from '../schema/page.number.ts';
import type { ChangeOutcome, CommentChange } from './comment.change.ts';
import {
  AddCommentInput,
  EditCommentInput,
  newCommentOf,
  ReplyInput,
  remarkStepOf,
  SettleCommentInput,
  settlementOf,
  wordsOf,
} from './comment.input.ts';
import type { CommentService, SettleOutcome } from './comment.service.ts';
import {
  Comment,
  CommentList,
  MentionList,
  SettleCommentResult,
  StaleComment,
  whyUnchanged,
  whyUnsettled,
} from './comment.type.ts';
import { DraftPlaceInput, placeOf } from './draft-place.type.ts';
import type { MentionService } from './mention.service.ts';

@Resolver()
export class CommentResolver {
  constructor(
    private readonly talk: CommentService,
    private readonly calls: MentionService,
    private readonly changes: CommentChange,
  ) {}

  @Authorized<Permission>('READ')
  @Query(() => CommentList, {
    description:
      'What was said about a code or a template, whichever of its drafts it was said about, newest first. `isResolved`: those alone that are, or are not.',
  })
  async comments(
    @Arg('place', () => DraftPlaceInput) place: DraftPlaceInput,
    @Arg('isResolved', () => Boolean, { nullable: true }) isResolved: boolean | null,
    @Arg('page', () => Int, { defaultValue: 1 }) page: number,
    @Arg('perPage', () => Int, { defaultValue: 50 }) perPage: number,
    @Ctx() context: EditorContext,
  ) {
    checkPage(page, perPage);
    return new CommentList(
      await this.talk.list(placeOf(place), isResolved ?? null, page, perPage, editorOf(context)),
    );
  }

  @Authorized<Permission>('COMMENT')
  @Mutation(() => Comment, {
    description: 'Says something about a draft, a field of it, or words of a field.',
  })
  async addComment(
    @Arg('input', () => AddCommentInput) input: AddCommentInput,
    @Ctx() context: EditorContext,
  ) {
    return new Comment(await this.talk.add(newCommentOf(input), editorOf(context)));
  }

  @Authorized<Permission>('COMMENT')
  @Mutation(() => Comment, { description: 'Answers a comment.' })
  async replyToComment(@Arg('input', () => ReplyInput) input: ReplyInput, @Ctx() context: EditorContext) {
    return new Comment(await this.talk.reply(input.commentId, wordsOf(input), editorOf(context)));
  }

  @Authorized<Permission>('COMMENT')
  @Mutation(() => SettleCommentResult, {
    description: 'Says that a comment is done with. It stays readable.',
  })
  async resolveComment(
    @Arg('input', () => SettleCommentInput) input: SettleCommentInput,
    @Ctx() context: EditorContext,
  ) {
    return settled(await this.talk.settle(settlementOf(input, true), editorOf(context)), true);
  }

  @Authorized<Permission>('COMMENT')
  @Mutation(() => SettleCommentResult, { description: 'Opens a comment again.' })
  async reopenComment(
    @Arg('input', () => SettleCommentInput) input: SettleCommentInput,
    @Ctx() context: EditorContext,
  ) {
    return settled(await this.talk.settle(settlementOf(input, false), editorOf(context)), false);
  }

  @Authorized<Permission>('COMMENT')
  @Mutation(() => SettleCommentResult, {
    description: 'Puts a comment or an answer of your own in other words; it is marked as edited.',
  })
  async editComment(
    @Arg('input', () => EditCommentInput) input: EditCommentInput,
    @Ctx() context: EditorContext,
  ) {
    const { body, mentions } = input;
    return changed(
      await this.changes.edit({ ...remarkStepOf(input), body, mentions }, editorOf(context)),
      input.id,
    );
  }

  @Authorized<Permission>('COMMENT')
  @Mutation(() => SettleCommentResult, {
    description:
      'Takes a comment or an answer of your own back. Its words are gone, its place stays; what nobody answered is resolved by it.',
  })
  async removeComment(
    @Arg('input', () => SettleCommentInput) input: SettleCommentInput,
    @Ctx() context: EditorContext,
  ) {
    return changed(await this.changes.remove(remarkStepOf(input), editorOf(context)), input.id);
  }

  @Authorized<Permission>('READ')
  @Query(() => MentionList, { description: 'Comments and answers that call you, newest first.' })
  async mentions(
    @Arg('isUnread', () => Boolean, { nullable: true }) isUnread: boolean | null,
    @Arg('page', () => Int, { defaultValue: 1 }) page: number,
    @Arg('perPage', () => Int, { defaultValue: 25 }) perPage: number,
    @Ctx() context: EditorContext,
  ) {
    checkPage(page, perPage);
    return new MentionList(await this.calls.list(isUnread ?? null, page, perPage, editorOf(context)));
  }

  @Authorized<Permission>('READ')
  @Mutation(() => Int, { description: 'Marks comments and answers that call you as seen; answers how many.' })
  readMentions(@Arg('ids', () => [ID]) ids: string[], @Ctx() context: EditorContext): Promise<number> {
    return this.calls.read(ids, editorOf(context));
  }
}

function settled(outcome: SettleOutcome, isResolved: boolean): Comment | StaleComment {
  return 'comment' in outcome
    ? new Comment(outcome.comment)
    : new StaleComment(outcome.stale, whyUnsettled(outcome.stale, isResolved));
}

function changed(outcome: ChangeOutcome, id: string): Comment | StaleComment {
  return 'comment' in outcome
    ? new Comment(outcome.comment)
    : new StaleComment(outcome.stale, whyUnchanged(outcome.stale, id));
}
