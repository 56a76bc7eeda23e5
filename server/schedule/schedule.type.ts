import { Field, ObjectType } from 'type-graphql';
import { PersonRef } from '../auth/person.type.ts';
import { textEnum } from '../schema/schema.enum.ts';
import { DateTimeScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { UNPUBLISHED_REASONS, type UnpublishedReason } from './schedule.facts.ts';

type Ref<T> = T;

export const UnpublishedReasonEnum = textEnum(
  'UnpublishedReason',
  UNPUBLISHED_REASONS,
  'Why scheduled words were not published.',
  {
    OWNER_DISABLED: 'The account of whoever scheduled them is disabled.',
    OWNER_DEMOTED: 'Whoever scheduled them may not publish any more.',
    FINDINGS: 'The checks find something that blocks.',
    RELEASE_WITHDRAWN: 'Nothing is left of the release that they waited for.',
    CHANGED: 'Somebody changed the words, which ended the approval.',
    CHANGES_REQUESTED: 'A reviewer asked for changes.',
  },
);

@ObjectType({ description: 'When a draft is to be published, or why it was not.' })
export class DraftSchedule {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Null where it waits for a release.' })
  at!: Date | null;
  @Field(() => ReleaseNameScalar, { nullable: true })
  withRelease!: string | null;
  @Field(() => PersonRef, { nullable: true, description: 'Under whose rights it is published.' })
  owner!: Ref<PersonRef | null>;
  @Field(() => DateTimeScalar)
  scheduledAt!: Date;
  @Field(() => UnpublishedReasonEnum, { nullable: true, description: 'Null while it waits.' })
  reason!: UnpublishedReason | null;
  @Field(() => String, { nullable: true, description: 'The reason as a sentence.' })
  note!: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  refusedAt!: Date | null;
}
