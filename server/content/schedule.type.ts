import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DraftSchedule } from '../schedule/schedule.type.ts';
import { CodeValueScalar, DateTimeScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { DraftStateEnum } from '../workflow/workflow.enum.ts';
import type { DraftView } from './draft.view.ts';

type Ref<T> = T;

@InputType()
export class ScheduleInput {
  @Field(() => CodeValueScalar)
  code!: string;
  @Field(() => ReleaseNameScalar, { nullable: true, description: 'Null: from the beginning.' })
  appliesFrom?: string | null;
  @Field(() => Int, { description: 'The version that you saw. A stale one is refused.' })
  version!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'The moment; or `withRelease`.' })
  at?: Date | null;
  @Field(() => ReleaseNameScalar, {
    nullable: true,
    description: 'The release with whose coming into force the words are published, by name without a cut.',
  })
  withRelease?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The same key again gives the same answer and does nothing twice.',
  })
  clientKey?: string | null;
}

@ObjectType({ description: 'A draft with its schedule, in the list of all of them.' })
export class ScheduledDraftType {
  @Field(() => CodeValueScalar)
  code!: string;
  @Field(() => ReleaseNameScalar, { nullable: true, description: 'Null: from the beginning.' })
  appliesFrom!: string | null;
  @Field({ description: 'Display name.' })
  title!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => DraftStateEnum)
  state!: DraftView['state'];
  @Field(() => DraftSchedule)
  schedule!: Ref<DraftSchedule>;
}
