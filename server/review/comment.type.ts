import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { PersonRef } from '../auth/person.type.ts';
import { DateTimeScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import type { CommentView, MentionView, Remark } from './comment.view.ts';
import type { DraftKind } from './draft.place.ts';
import { DraftKindEnum } from './draft-place.type.ts';

type Ref<T> = T;

@ObjectType({ description: 'An answer to a comment.' })
export class CommentReply {
  @Field(() => ID)
  id: string;
  @Field({ description: 'Plain text; empty where it was taken back.' })
  body: string;
  @Field(() => PersonRef)
  author: Ref<PersonRef>;
  @Field(() => DateTimeScalar)
  writtenAt: Date;
  @Field(() => Int, {
    description:
      'Send it to change it; that of a comment also to resolve or reopen it. Each answer and each change counts it on.',
  })
  version: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When its author put it in other words last.' })
  editedAt: Date | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its author took it back; its place stays, so that answers can be followed.',
  })
  removedAt: Date | null;
  @Field(() => [PersonRef], { description: 'Whom it calls.' })
  mentions: Ref<readonly PersonRef[]>;
  @Field({ description: 'It calls you, and you have not marked it as seen (readMentions).' })
  isUnread: boolean;

  constructor(remark: Remark) {
    this.id = remark.id;
    this.body = remark.body;
    this.author = new PersonRef({ id: remark.authorId, name: remark.authorName });
    this.writtenAt = remark.writtenAt;
    this.version = remark.version;
    this.editedAt = remark.editedAt;
    this.removedAt = remark.removedAt;
    this.mentions = remark.mentions.map((person) => new PersonRef(person));
    this.isUnread = remark.isUnread;
  }
}

@ObjectType({
  description:
    'Something that a colleague says about a draft. It stays with the code or template after publication, and is never delivered.',
})
export class Comment extends CommentReply {
  @Field(() => DraftKindEnum)
  kind: DraftKind;
  @Field({ description: 'The code, or the key of the template.' })
  name: string;
  @Field(() => ReleaseNameScalar, {
    nullable: true,
    description: 'Of the draft that it was written on; null from the beginning.',
  })
  appliesFrom: string | null;
  @Field(() => Int, { description: 'Version of the draft that was in sight.' })
  draftVersion: number;
  @Field(() => String, { nullable: true, description: 'Null: the draft as a whole.' })
  field: string | null;
  @Field(() => String, { nullable: true, description: 'Identity of the entry of a list.' })
  item: string | null;
  @Field(() => String, { nullable: true, description: 'The words that were selected, as they stood then.' })
  quote: string | null;
  @Field(() => Int, { nullable: true })
  quoteFrom: number | null;
  @Field(() => [CommentReply], { description: 'Oldest first.' })
  replies: Ref<readonly CommentReply[]>;
  @Field(() => DateTimeScalar, { nullable: true })
  resolvedAt: Date | null;
  @Field(() => PersonRef, { nullable: true })
  resolvedBy: Ref<PersonRef | null>;

  constructor(view: CommentView) {
    super(view);
    this.kind = view.kind;
    this.name = view.name;
    this.appliesFrom = view.appliesFrom || null;
    this.draftVersion = view.draftVersion;
    this.field = view.field;
    this.item = view.item;
    this.quote = view.quote;
    this.quoteFrom = view.quoteFrom;
    this.replies = view.replies.map((reply) => new CommentReply(reply));
    this.resolvedAt = view.resolvedAt;
    this.resolvedBy = view.resolvedBy
      ? new PersonRef({ id: view.resolvedBy, name: view.resolvedByName ?? '' })
      : null;
  }
}

@ObjectType()
export class CommentList {
  @Field(() => [Comment], { description: 'Newest first.' })
  items: Comment[];
  @Field(() => Int)
  total: number;
  @Field(() => Int, { description: 'How many of them are open.' })
  open: number;

  constructor({ items, total, open }: { items: readonly CommentView[]; total: number; open: number }) {
    this.items = items.map((view) => new Comment(view));
    this.total = total;
    this.open = open;
  }
}

/** Why a comment could not be resolved or reopened. */
export function whyUnsettled(view: CommentView, isResolved: boolean): string {
  const isDone = (view.resolvedAt !== null) === isResolved;
  if (isDone) return `${view.resolvedByName ?? 'Somebody'} ${isResolved ? 'resolved' : 'reopened'} it first.`;
  const last = view.replies.at(-1);
  return `${last ? `${last.authorName} answered` : 'It was changed'} meanwhile. Read it first.`;
}

/** Why a remark of one's own could not be changed. */
export function whyUnchanged(view: CommentView, id: string): string {
  const remark = [view, ...view.replies].find((one) => one.id === id);
  if (remark?.removedAt) return 'It was taken back already.';
  const last = id === view.id ? view.replies.at(-1) : undefined;
  return last
    ? `${last.authorName} answered meanwhile. Read it first.`
    : 'It was changed or resolved meanwhile. Read it first.';
}

@ObjectType({ description: 'Somebody was there first, or answered meanwhile. Nothing was written.' })
export class StaleComment {
  @Field()
  message: string;
  @Field({ description: 'STALE_VERSION' })
  code: string = 'STALE_VERSION';
  @Field(() => Comment, { description: 'As it stands now.' })
  comment: Comment;

  constructor(view: CommentView, message: string) {
    this.message = message;
    this.comment = new Comment(view);
  }
}

export const SettleCommentResult = createUnionType({
  name: 'SettleCommentResult',
  types: () => [Comment, StaleComment] as const,
});

@ObjectType({ description: 'A comment or an answer that calls you.' })
export class Mention {
  @Field(() => ID)
  id!: string;
  @Field(() => ID, { description: 'The comment that it is, or that it answers.' })
  commentId!: string;
  @Field(() => DraftKindEnum)
  kind!: DraftKind;
  @Field({ description: 'The code, or the key of the template.' })
  name!: string;
  @Field(() => ReleaseNameScalar, { nullable: true })
  appliesFrom!: string | null;
  @Field(() => String, { nullable: true })
  field!: string | null;
  @Field()
  body!: string;
  @Field()
  authorName!: string;
  @Field(() => DateTimeScalar)
  writtenAt!: Date;
  @Field()
  isRead!: boolean;

  constructor(view: MentionView) {
    Object.assign(this, view, { appliesFrom: view.appliesFrom || null });
  }
}

@ObjectType()
export class MentionList {
  @Field(() => [Mention], { description: 'Newest first.' })
  items: Mention[];
  @Field(() => Int)
  total: number;
  @Field(() => Int, { description: 'How many you have not seen, whatever was asked for.' })
  unread: number;

  constructor({ items, total, unread }: { items: readonly MentionView[]; total: number; unread: number }) {
    this.items = items.map((view) => new Mention(view));
    this.total = total;
    this.unread = unread;
  }
}
