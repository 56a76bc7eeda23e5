import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { WhenInput } from '../schedule/schedule.input.ts';
import { DraftSchedule } from '../schedule/schedule.type.ts';
import { CodeValueScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { DraftStateEnum } from '../workflow/workflow.enum.ts';
import type { DraftView } from './draft.view.ts';

type Ref<T> = T;

@InputType()
export class ScheduleInput extends WhenInput {
  @Field(() => CodeValueScalar)
  code!: string;
  @Field(() => ReleaseNameScalar, { nullable: true, description: 'Null: from the beginning.' })
  appliesFrom?: string | null;
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
