import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { NameOf } from '../auth/person.desk.ts';
import { PersonRef } from '../auth/person.type.ts';
import { label } from '../release/release.label.ts';
import { textEnum } from '../schema/schema.enum.ts';
import { CodeValueScalar, DateTimeScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { DraftStateEnum } from '../workflow/workflow.enum.ts';
import { STALE_KINDS, type StaleKind, type StaleReason } from './stale.reason.ts';
import { WORK_RESOLUTIONS, type WorkResolution, type WorkState } from './stale-item.entity.ts';
import type { WorkFilter, WorkOutcome, WorkProgress, WorkVerdict, WorkView } from './worklist.view.ts';

type Ref<T> = T;

export const StaleKindEnum = textEnum('StaleKind', STALE_KINDS, 'Why words may be wrong.', {
  APPEARED: 'The release lists the code and the one before did not.',
  DISAPPEARED: 'The release does not list the code any more.',
  STATE: 'Medicare treats it otherwise: another RVU state.',
  STATUS: 'Another status letter, or a row for a modifier came or went.',
  NA_FLAG: 'A setting became NA or stopped being it.',
  INDICATOR: 'Another global period, payment indicator or share.',
  DESCRIPTOR: 'CMS describes it in other words.',
  FIGURE: 'The text quotes a figure that is another one now.',
  FIX_MISSING: 'A fix of earlier words is not in them, and nobody has decided (takeFix, leaveOutFix).',
  FIX_LEFT_OUT: 'Somebody left a fix of earlier words out of them, with a reason.',
});
export const WorkStateEnum = textEnum('WorkState', ['OPEN', 'RESOLVED']);
export const WorkResolutionEnum = textEnum('WorkResolution', WORK_RESOLUTIONS, 'How an item ended.', {
  STILL_RIGHT: 'A reviewer looked and left the words as they are.',
  EDITED: 'New words were published for that release.',
  GONE: 'The code was retired.',
});
export const WorkVerdictEnum = textEnum('WorkVerdict', ['DONE', 'STALE', 'REFUSED', 'NOT_FOUND'], undefined, {
  STALE: 'Somebody was there first, or the item says something else by now. Nothing was written.',
});

@InputType({ description: 'Items that fulfil every condition that is given.' })
export class WorklistFilter implements WorkFilter {
  @Field(() => ReleaseNameScalar, { nullable: true, description: 'RVU26C all its cuts, RVU26C/2 that one.' })
  release?: string | null;
  @Field(() => StaleKindEnum, { nullable: true })
  reason?: StaleKind | null;
  @Field(() => ID, { nullable: true, description: 'Id of a person.' })
  assigneeId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those that nobody has.' })
  isUnassigned?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Slug of a section or subsection.' })
  section?: string | null;
  @Field(() => WorkStateEnum, { nullable: true })
  state?: WorkState | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Only those that were opened before it.' })
  openedBefore?: Date | null;
  @Field(() => String, { nullable: true, description: 'Codes that begin so: 9921.' })
  code?: string | null;
}

@InputType({ description: 'An item and the version that you saw. A stale one is not written.' })
export class WorkItemInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
}

@ObjectType('StaleReason', { description: 'One reason why words may be wrong.' })
export class StaleReasonType implements StaleReason {
  @Field(() => StaleKindEnum)
  kind!: StaleKind;
  @Field({
    description:
      'Column of the fee schedule; for FIGURE the path of the text: faqs.2.answer; for a fix the id of its offer.',
  })
  field!: string;
  @Field({ description: '26, TC or 53; empty for the base row.' })
  modifier!: string;
  @Field(() => String, { nullable: true, description: 'For FIGURE as the text has it.' })
  before!: string | null;
  @Field(() => String, { nullable: true })
  after!: string | null;
}

@ObjectType({ description: 'Words of a code that a release may have made wrong.' })
export class WorkItem {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'Send it with the next write.' })
  version!: number;
  @Field(() => CodeValueScalar)
  code!: string;
  @Field({ description: 'Display name.' })
  title!: string;
  @Field(() => ReleaseNameScalar)
  release!: string;
  @Field(() => ReleaseNameScalar, { description: 'What the words were checked against last.' })
  comparedWith!: string;
  @Field(() => Int, { description: 'Number of the revision in force for the release.' })
  revision!: number;
  @Field(() => [StaleReasonType])
  reasons!: Ref<readonly StaleReason[]>;
  @Field(() => DateTimeScalar)
  openedAt!: Date;
  @Field(() => PersonRef, { nullable: true })
  assignee!: Ref<PersonRef | null>;
  @Field(() => WorkStateEnum)
  state!: WorkState;
  @Field(() => WorkResolutionEnum, { nullable: true })
  resolution!: WorkResolution | null;
  @Field(() => String, { nullable: true, description: 'Name of whoever resolved it.' })
  resolvedBy!: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  resolvedAt!: Date | null;
  @Field(() => DraftStateEnum, {
    nullable: true,
    description: 'Of the open draft of the code, if there is one.',
  })
  draftState!: WorkView['draftState'];

  constructor(view: WorkView, names: NameOf) {
    const {
      releaseName,
      cut,
      assigneeId,
      resolvedByName,
      releaseId: _,
      isInForce: _isInForce,
      ...same
    } = view;
    Object.assign(this, same, {
      release: label({ name: releaseName, cut }),
      assignee: names(assigneeId),
      resolvedBy: resolvedByName,
    });
  }
}

@ObjectType('WorkProgress', { description: 'How far the work on a release has come.' })
export class WorkProgressType implements WorkProgress {
  @Field(() => ReleaseNameScalar)
  release!: string;
  @Field(() => Int)
  open!: number;
  @Field(() => Int, { description: 'Open ones that nobody has.' })
  unassigned!: number;
  @Field(() => Int, { description: 'What was resolved for an earlier cut and still holds is among them.' })
  resolved!: number;
  @Field(() => Int, {
    description: 'Codes with words whose figures alone moved: their pages follow by themselves.',
  })
  updatedByItself!: number;
}

@ObjectType()
export class Worklist {
  @Field(() => [WorkItem])
  items!: WorkItem[];
  @Field(() => Int)
  total!: number;
  @Field(() => [WorkProgressType], {
    description: 'Of every release that is looked after, whatever the filter.',
  })
  progress!: Ref<readonly WorkProgress[]>;
}

@ObjectType('WorkOutcome', { description: 'What became of one item of a request.' })
export class WorkOutcomeType {
  @Field(() => ID)
  id: string;
  @Field(() => WorkVerdictEnum)
  verdict: WorkVerdict;
  @Field()
  message: string;
  @Field(() => WorkItem, { nullable: true, description: 'As it stands now.' })
  item: WorkItem | null;

  constructor({ id, verdict, message, item }: WorkOutcome, names: NameOf) {
    this.id = id;
    this.verdict = verdict;
    this.message = message;
    this.item = item && new WorkItem(item, names);
  }
}
