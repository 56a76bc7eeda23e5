import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BULK_ACTS, type BulkAct, type BulkSettings } from '../bulk/bulk.act.ts';
import type { BulkGroup, BulkPreview } from '../bulk/bulk.service.ts';
import type { BulkJob, BulkState } from '../bulk/bulk.table.ts';
import { textEnum } from '../schema/schema.enum.ts';
import { CodeValueScalar, DateTimeScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { WorklistFilter } from '../worklist/worklist.type.ts';
import { EditorialCodeFilter } from './code.type.ts';

type Ref<T> = T;

export const BulkActEnum = textEnum('BulkAct', BULK_ACTS, 'What can be done with many codes at once.', {
  ADD_SPECIALTY: 'Into the draft of each code, as the last one; never live.',
  REMOVE_SPECIALTY: 'Out of the draft of each code; never live.',
  ASSIGN: 'An open item of the work list, else a place in the writing queue.',
  SUBMIT: 'Drafts of mine.',
  CONFIRM: 'The words are still right for the release that made them stale.',
});
export const BulkStateEnum = textEnum('BulkState', ['RUNNING', 'DONE', 'CANCELLED']);

@InputType({
  description:
    'Codes by name, all that fulfil a filter of the list, or all of the work list: one of the three.',
})
export class BulkSelection {
  @Field(() => [CodeValueScalar], { nullable: true, description: 'At most 1,000.' })
  codes?: string[] | null;
  @Field(() => EditorialCodeFilter, { nullable: true, description: 'An empty one means every code.' })
  filter?: Ref<EditorialCodeFilter | null>;
  @Field(() => WorklistFilter, {
    nullable: true,
    description:
      'Codes with an open item that fits. Its `release`, or that of the settings, says which items.',
  })
  work?: Ref<WorklistFilter | null>;
}

@InputType({ description: 'What the act needs beside the codes.' })
export class BulkSettingsInput implements BulkSettings {
  @Field(() => String, { nullable: true, description: 'Slug of a specialty.' })
  specialty?: string | null;
  @Field(() => ID, { nullable: true, description: 'For ASSIGN; without it, to nobody.' })
  personId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'For SUBMIT: the words are my own, all of them.' })
  ownWords?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "For SUBMIT: all were drafted with a machine's help. Left out, each draft stays what it was said to be.",
  })
  isAssisted?: boolean | null;
  @Field(() => ReleaseNameScalar, {
    nullable: true,
    description: 'For CONFIRM, and for ASSIGN by the work list: whose items are meant.',
  })
  release?: string | null;
}

@InputType()
export class BulkInput {
  @Field(() => BulkActEnum)
  act!: BulkAct;
  @Field(() => BulkSelection)
  selection!: Ref<BulkSelection>;
  @Field(() => BulkSettingsInput, { nullable: true })
  settings?: Ref<BulkSettingsInput | null>;
}

@ObjectType()
export class BulkSample {
  @Field(() => CodeValueScalar)
  code!: string;
  @Field()
  title!: string;
}

@ObjectType('BulkGroup', { description: 'Codes that are left out for one reason.' })
export class BulkGroupType implements BulkGroup {
  @Field()
  reason!: string;
  @Field(() => Int)
  count!: number;
  @Field(() => [CodeValueScalar], { description: 'The first few.' })
  codes!: Ref<readonly string[]>;
}

@ObjectType('BulkPreview', { description: 'What a job would do. Nothing is written.' })
export class BulkPreviewType implements BulkPreview {
  @Field(() => Int)
  total!: number;
  @Field(() => Int)
  fitting!: number;
  @Field(() => [BulkSample])
  samples!: Ref<BulkPreview['samples']>;
  @Field(() => [BulkGroupType])
  leftOut!: Ref<readonly BulkGroup[]>;
}

@ObjectType('BulkJob', {
  description:
    'A request for many codes, taken item by item: it survives a restart, and each item is done once.',
})
export class BulkJobType implements Omit<BulkJob, 'settings' | 'personId' | 'address' | 'requestId'> {
  @Field(() => ID)
  id!: string;
  @Field(() => BulkActEnum)
  act!: BulkAct;
  @Field()
  personName!: string;
  @Field(() => DateTimeScalar)
  requestedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true })
  finishedAt!: Date | null;
  @Field(() => BulkStateEnum)
  state!: BulkState;
  @Field(() => Int)
  total!: number;
  @Field(() => Int)
  done!: number;
  @Field(() => Int, { description: 'Did not fit when the job was made.' })
  leftOut!: number;
  @Field(() => Int, { description: 'Somebody changed them since.' })
  stale!: number;
  @Field(() => Int, { description: 'By a check, a rule, or a role that was taken away.' })
  refused!: number;
  @Field({ description: 'Where the report of every item is, as csv.' })
  reportPath!: string;

  constructor({ settings: _, personId: _id, address: _from, requestId: _request, ...job }: BulkJob) {
    Object.assign(this, job, { reportPath: `/editorial/bulk/${job.id}/report.csv` });
  }
}
