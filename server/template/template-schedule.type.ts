import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { WhenInput } from '../schedule/schedule.input.ts';
import { DraftSchedule } from '../schedule/schedule.type.ts';
import { DraftStateEnum } from '../workflow/workflow.enum.ts';
import type { TemplateView } from './template.view.ts';

type Ref<T> = T;

@InputType()
export class ScheduleTemplateInput extends WhenInput {
  @Field()
  key!: string;
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
