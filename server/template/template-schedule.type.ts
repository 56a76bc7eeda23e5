import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DraftSchedule } from '../schedule/schedule.type.ts';
import { DateTimeScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { DraftStateEnum } from '../workflow/workflow.enum.ts';
import type { TemplateView } from './template.view.ts';

type Ref<T> = T;

@InputType()
export class ScheduleTemplateInput {
  @Field()
  key!: string;
  @Field(() => Int, { description: 'The version that you saw. A stale one is refused.' })
  version!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'The moment; or `withRelease`.' })
  at?: Date | null;
  @Field(() => ReleaseNameScalar, {
    nullable: true,
    description: 'The release with whose coming into force the text is published, by name without a cut.',
  })
  withRelease?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The same key again gives the same answer and does nothing twice.',
  })
  clientKey?: string | null;
}

@ObjectType('ScheduledTemplate', {
  description: 'A draft of a template with its schedule, in the list of all of them.',
})
export class ScheduledTemplateType {
  @Field()
  key!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => DraftStateEnum)
  state!: TemplateView['state'];
  @Field(() => DraftSchedule)
  schedule!: Ref<DraftSchedule>;
}
