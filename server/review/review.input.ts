import { Field, ID, InputType, Int } from 'type-graphql';
import { textEnum } from '../schema/schema.enum.ts';
import type { DraftKind } from './draft.place.ts';
import { DraftKindEnum, DraftPlaceInput } from './draft-place.type.ts';
import type { ReviewFilter } from './review.view.ts';

type Ref<T> = T;

export const ReviewStateEnum = textEnum('ReviewState', ['IN_REVIEW', 'APPROVED'], 'What a draft waits for.', {
  IN_REVIEW: 'A second person.',
  APPROVED: 'Its publication.',
});
export const ReviewSortEnum = textEnum('ReviewSort', ['OLDEST_FIRST', 'NEWEST_FIRST']);

@InputType('ReviewFilter', { description: 'Drafts that fulfil every condition that is given.' })
export class ReviewFilterInput implements ReviewFilter {
  @Field(() => ReviewStateEnum, { nullable: true, description: 'In review where nothing is said.' })
  state?: 'IN_REVIEW' | 'APPROVED' | null;
  @Field(() => DraftKindEnum, { nullable: true })
  kind?: DraftKind | null;
  @Field(() => ID, { nullable: true, description: 'Id of the person who was asked.' })
  assigneeId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those that you were asked for.' })
  isMine?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those that nobody was asked for.' })
  isUnassigned?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those that you may approve.' })
  isReviewable?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'Only those that wait longer than so many days.' })
  olderThanDays?: number | null;
  @Field(() => String, { nullable: true, description: 'Slug of a section or subsection.' })
  section?: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of somebody who wrote some of the words.' })
  writerId?: string | null;
}

@InputType()
export class AssignReviewInput {
  @Field(() => DraftPlaceInput)
  place!: Ref<DraftPlaceInput>;
  @Field(() => Int, { description: '`assignmentVersion` as you saw it. A stale one is not written.' })
  version!: number;
  @Field(() => ID, { nullable: true, description: 'Whom to ask; null: nobody.' })
  personId?: string | null;
}
