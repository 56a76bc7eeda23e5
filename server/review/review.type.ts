import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import type { NameOf } from '../auth/person.desk.ts';
import { PersonRef } from '../auth/person.type.ts';
import { DateTimeScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import type { DraftKind } from './draft.place.ts';
import { DraftKindEnum } from './draft-place.type.ts';
import type { DraftChange } from './review.change.ts';
import { ReviewStateEnum } from './review.input.ts';
import type { ReviewItemView, ReviewSummary } from './review.view.ts';

type Ref<T> = T;

@ObjectType('DraftChange', { description: 'How much of one field a draft changes in what is published.' })
export class DraftChangeType implements DraftChange {
  @Field()
  field!: string;
  @Field(() => Int, { description: 'Words of a text, entries of a list.' })
  added!: number;
  @Field(() => Int)
  removed!: number;
  @Field(() => Int, { description: 'Entries that stayed and say something else.' })
  edited!: number;
}

@ObjectType({ description: 'A draft that waits for others.' })
export class ReviewItem {
  @Field(() => ID)
  id: string;
  @Field(() => DraftKindEnum)
  kind!: DraftKind;
  @Field({ description: 'The code, or the key of the template.' })
  name!: string;
  @Field(() => ReleaseNameScalar, { nullable: true, description: 'Null: from the beginning.' })
  appliesFrom: string | null;
  @Field()
  title!: string;
  @Field(() => Int, { description: 'Of the draft.' })
  version!: number;
  @Field(() => ReviewStateEnum)
  state!: ReviewItemView['state'];
  @Field(() => DateTimeScalar)
  submittedAt!: Date;
  @Field({ description: 'Waits longer than the setting says.' })
  isOverdue: boolean;
  @Field(() => PersonRef, { nullable: true })
  submittedBy: Ref<PersonRef | null>;
  @Field(() => [PersonRef], { description: 'Whoever saved some of its words.' })
  writers: Ref<readonly PersonRef[]>;
  @Field(() => PersonRef, { nullable: true, description: 'Who was asked for the review.' })
  assignee: Ref<PersonRef | null>;
  @Field(() => Int, { description: 'Send it with assignReview. 0 where nobody was ever asked.' })
  assignmentVersion!: number;
  @Field(() => Int, { description: 'Comments on the code or template that are not resolved.' })
  openComments!: number;
  @Field(() => Int, { description: 'Findings that stand in the way.' })
  blocking!: number;
  @Field(() => Int, { description: 'Findings that are warnings or advice.' })
  advice!: number;
  @Field({ description: 'Nothing is published yet.' })
  isFirst!: boolean;
  @Field(() => [DraftChangeType], { description: 'What changed, in the order of the form.' })
  changes!: Ref<readonly DraftChange[]>;

  constructor(view: ReviewItemView, names: NameOf, overdueBefore: Date) {
    const {
      submittedById,
      writers,
      assigneeId,
      appliesFrom,
      openedVersion: _version,
      reviewNote: _note,
      ...same
    } = view;
    Object.assign(this, same);
    this.id = `${view.kind} ${view.name} ${appliesFrom}`.trim();
    this.appliesFrom = appliesFrom || null;
    this.submittedBy = names(submittedById);
    this.writers = writers.map(names).filter((person) => person !== null);
    this.assignee = names(assigneeId);
    this.isOverdue = view.state === 'IN_REVIEW' && view.submittedAt < overdueBefore;
  }
}

@ObjectType('ReviewSummary', { description: 'What waits, whatever the filter.' })
export class ReviewSummaryType implements ReviewSummary {
  @Field(() => Int, { description: 'Drafts in review.' })
  waiting!: number;
  @Field(() => Int, { description: 'Of them, those that you may approve.' })
  reviewable!: number;
  @Field(() => Int, { description: 'Of them, those that you were asked for.' })
  mine!: number;
  @Field(() => Int, { description: 'Of those that you may approve, those that wait too long.' })
  overdue!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when the first of those waits.' })
  oldestAt!: Date | null;
  @Field(() => Int, { description: 'Approved and not published.' })
  approved!: number;
}

@ObjectType()
export class ReviewQueue {
  @Field(() => [ReviewItem])
  items!: ReviewItem[];
  @Field(() => Int)
  total!: number;
  @Field(() => ReviewSummaryType)
  summary!: Ref<ReviewSummary>;
}

@ObjectType({ description: 'Somebody chose first, or it does not wait any more. Nothing was written.' })
export class StaleReview {
  @Field()
  message: string;
  @Field({ description: 'STALE_VERSION' })
  code: string = 'STALE_VERSION';
  @Field(() => ReviewItem, {
    nullable: true,
    description: 'As it stands now; null: it does not wait any more.',
  })
  item: ReviewItem | null;

  constructor(item: ReviewItem | null) {
    this.message = item
      ? `Somebody chose first: ${item.assignee?.name ?? 'nobody'} is asked now.`
      : 'It does not wait for a review any more.';
    this.item = item;
  }
}

export const AssignReviewResult = createUnionType({
  name: 'AssignReviewResult',
  types: () => [ReviewItem, StaleReview] as const,
});
