import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { PersonRef } from '../auth/person.type.ts';
import { RvuStateEnum } from '../delivery/delivery.enum.ts';
import { type QueueRule, STATE_RULES } from '../queue/queue.rule.ts';
import type { QueueEntry, QueueFilter, QueueOutcome, QueueVerdict, WritingDay } from '../queue/queue.view.ts';
import type { ServiceCountFile } from '../queue/service-count.table.ts';
import type { RvuState } from '../rvu/rvu.state.ts';
import { textEnum } from '../schema/schema.enum.ts';
import { CodeValueScalar, DateTimeScalar } from '../schema/schema.scalar.ts';
import type { DraftState } from '../workflow/draft.state.ts';
import { DraftStateEnum } from '../workflow/workflow.enum.ts';

type Ref<T> = T;

export const QueueVerdictEnum = textEnum(
  'QueueVerdict',
  ['DONE', 'TAKEN', 'NOT_IN_QUEUE', 'NOT_YOURS'],
  undefined,
  { TAKEN: 'Somebody else was first; `holder` says who.' },
);

@InputType()
export class WritingQueueFilter implements Omit<QueueFilter, 'personId'> {
  @Field(() => String, { nullable: true, description: 'Slug of a section or subsection.' })
  section?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Slug of a specialty: of codes whose written neighbours in the subsection name it first, since they have none of their own yet.',
  })
  specialty?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'What I have taken, until it is published.' })
  isMine?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what nobody has taken or begun.' })
  isFree?: boolean | null;
}

@ObjectType({ description: 'A code that waits for words.' })
export class QueueItem {
  @Field(() => CodeValueScalar)
  code!: string;
  @Field()
  title!: string;
  @Field()
  sectionName!: string;
  @Field(() => String, { nullable: true })
  subsectionName!: string | null;
  @Field(() => RvuStateEnum)
  state!: RvuState;
  @Field(() => Float, { nullable: true, description: 'Services by the file that was loaded last.' })
  services!: number | null;
  @Field(() => PersonRef, { nullable: true })
  takenBy!: Ref<PersonRef | null>;
  @Field(() => DateTimeScalar, { nullable: true })
  takenAt!: Date | null;
  @Field(() => DraftStateEnum, { nullable: true })
  draftState!: DraftState | null;
  @Field(() => String, { nullable: true, description: 'Who began the open draft.' })
  draftBy!: string | null;
  @Field({ description: 'Words are published already; somebody gave it to be reworked.' })
  isWritten!: boolean;

  constructor({ takenById, takenByName, ...entry }: QueueEntry) {
    Object.assign(this, entry, {
      takenBy: takenById === null ? null : new PersonRef({ id: takenById, name: takenByName ?? '' }),
    });
  }
}

@ObjectType('QueueRule', { description: 'A line of the order that holds where no count is known.' })
export class QueueRuleType implements QueueRule {
  @Field(() => [RvuStateEnum])
  states!: Ref<readonly RvuState[]>;
  @Field(() => Int)
  weight!: number;
  @Field()
  sentence!: string;
}

@ObjectType({ description: 'A file of service counts by code.' })
export class ServiceCountSource {
  @Field()
  name!: string;
  @Field()
  countedColumn!: string;
  @Field(() => Int)
  codes!: number;
  @Field()
  loadedBy!: string;
  @Field(() => DateTimeScalar)
  loadedAt!: Date;
}

@ObjectType()
export class WritingQueue {
  @Field(() => [QueueItem])
  items!: QueueItem[];
  @Field(() => Int)
  total!: number;
  @Field(() => ServiceCountSource, {
    nullable: true,
    description: 'What the order comes from; null: from the rule alone.',
  })
  countedBy!: Ref<ServiceCountSource | null>;
  @Field(() => [QueueRuleType])
  rule!: Ref<readonly QueueRule[]>;

  constructor(items: readonly QueueEntry[], total: number, file: ServiceCountFile | null) {
    this.items = items.map((entry) => new QueueItem(entry));
    this.total = total;
    this.countedBy = file;
    this.rule = STATE_RULES;
  }
}

@ObjectType('QueueOutcome', { description: 'What became of one code of a request.' })
export class QueueOutcomeType implements QueueOutcome {
  @Field(() => CodeValueScalar)
  code!: string;
  @Field(() => QueueVerdictEnum)
  verdict!: QueueVerdict;
  @Field()
  message!: string;
  @Field(() => String, { nullable: true, description: 'Who has it now.' })
  holder!: string | null;
}

@ObjectType('WritingDay', { description: 'My day: what I mean to write and what I wrote.' })
export class WritingDayType implements WritingDay {
  @Field(() => Int, { description: 'Pages a day; 0: none set.' })
  goal!: number;
  @Field({ description: 'In which the day begins and ends: America/New_York.' })
  timeZone!: string;
  @Field(() => Int, { description: 'Codes that I submitted or that were published for me today, each once.' })
  today!: number;
  @Field(() => Int, { description: 'Taken and not submitted yet.' })
  toDo!: number;
  @Field(() => Int, { description: 'Submitted and not published yet.' })
  waiting!: number;
}
