import { Field, Int, ObjectType } from 'type-graphql';
import { PersonRef } from '../auth/person.type.ts';
import { DateTimeScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { DraftStateEnum } from '../workflow/workflow.enum.ts';
import type { OpenDraftRow } from './draft.open.ts';

type Ref<T> = T;

@ObjectType({
  description: 'A draft that somebody is at, in one of the places of a code; codeDraft has its words.',
})
export class OpenDraft {
  @Field(() => ReleaseNameScalar, { nullable: true, description: 'Null: from the beginning.' })
  appliesFrom: string | null;
  @Field(() => Int)
  version: number;
  @Field(() => DraftStateEnum)
  state: OpenDraftRow['state'];
  @Field({ description: 'Its display name; empty where none is written.' })
  title: string;
  @Field(() => PersonRef, { nullable: true, description: 'Who began it.' })
  author: Ref<PersonRef | null>;
  @Field(() => PersonRef, { description: 'Who changed it last.' })
  updatedBy: Ref<PersonRef>;
  @Field(() => DateTimeScalar)
  updatedAt: Date;

  constructor(draft: OpenDraftRow) {
    this.appliesFrom = draft.appliesFrom || null;
    this.version = draft.version;
    this.state = draft.state;
    this.title = draft.title;
    this.author = draft.authorId ? new PersonRef({ id: draft.authorId, name: draft.authorName ?? '' }) : null;
    this.updatedBy = new PersonRef({ id: draft.savedById, name: draft.savedByName });
    this.updatedAt = draft.savedAt;
  }
}
