import { Field, ID, InputType, Int } from 'type-graphql';
import type { RemarkStep } from './comment.change.ts';
import type { NewComment, Settlement, Words } from './comment.service.ts';
import { DraftPlaceInput, placeOf } from './draft-place.type.ts';

type Ref<T> = T;

const KEY = {
  nullable: true,
  description: 'The same key again gives the same answer and writes nothing twice.',
};

@InputType()
export class AddCommentInput {
  @Field(() => DraftPlaceInput)
  place!: Ref<DraftPlaceInput>;
  @Field(() => Int, { description: 'Version of the draft that you saw.' })
  draftVersion!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Field of the words: summary, faqs, …; text for a template. Null: the draft as a whole.',
  })
  field?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Entry of a list: id of an FAQ, slug of a specialty, "CODE KIND" of a related code, url of a source, a synonym in small letters.',
  })
  item?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The words that were selected; at most 600 characters.',
  })
  quote?: string | null;
  @Field(() => Int, { nullable: true, description: 'Where they begin in their text, from 0.' })
  quoteFrom?: number | null;
  @Field({ description: 'Plain text, at most 4,000 characters.' })
  body!: string;
  @Field(() => [ID], { defaultValue: [], description: 'Ids of the people whom it calls, 20 at most.' })
  mentions!: string[];
  @Field(() => ID, KEY)
  clientKey?: string | null;
}

@InputType()
export class ReplyInput {
  @Field(() => ID, { description: 'Of the comment that is answered.' })
  commentId!: string;
  @Field({ description: 'Plain text, at most 4,000 characters.' })
  body!: string;
  @Field(() => [ID], { defaultValue: [] })
  mentions!: string[];
  @Field(() => ID, KEY)
  clientKey?: string | null;
}

@InputType()
export class SettleCommentInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version that you saw. A stale one is not written.' })
  version!: number;
  @Field(() => ID, KEY)
  clientKey?: string | null;
}

@InputType()
export class EditCommentInput extends SettleCommentInput {
  @Field({ description: 'Plain text, at most 4,000 characters.' })
  body!: string;
  @Field(() => [ID], { defaultValue: [], description: 'Whom it calls from now on.' })
  mentions!: string[];
}

export function newCommentOf(input: AddCommentInput): NewComment {
  return {
    place: placeOf(input.place),
    draftVersion: input.draftVersion,
    anchor: {
      ...{ field: input.field || null, item: input.item || null, quote: input.quote || null },
      quoteFrom: input.quoteFrom ?? null,
    },
    ...wordsOf(input),
  };
}

export function wordsOf({ body, mentions, clientKey }: Omit<ReplyInput, 'commentId'>): Words {
  return { body, mentions, clientKey: clientKey ?? null };
}

export function remarkStepOf({ id, version, clientKey }: SettleCommentInput): RemarkStep {
  return { id, version, clientKey: clientKey ?? null };
}

export function settlementOf(input: SettleCommentInput, isResolved: boolean): Settlement {
  return { id: input.id, version: input.version, isResolved, clientKey: input.clientKey ?? null };
}
