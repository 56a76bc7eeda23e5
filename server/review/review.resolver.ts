import { Arg, Authorized, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import { checkPage } from '../schema/page.number.ts';
import { DraftPlaceInput, placeOf } from './draft-place.type.ts';
import type { ReviewDesk } from './review.desk.ts';
import { AssignReviewInput, ReviewFilterInput, ReviewSortEnum } from './review.input.ts';
import type { ReviewService } from './review.service.ts';
import { AssignReviewResult, ReviewItem, ReviewQueue } from './review.type.ts';
import type { ReviewSort } from './review.view.ts';

@Resolver()
export class ReviewResolver {
  constructor(
    private readonly reviews: ReviewService,
    private readonly desk: ReviewDesk,
  ) {}

  @Authorized<Permission>('READ')
  @Query(() => ReviewQueue, {
    description: 'Drafts of codes and templates that wait for a second person, or approved for publication.',
  })
  async reviewQueue(
    @Arg('filter', () => ReviewFilterInput, { nullable: true }) filter: ReviewFilterInput | null,
    @Arg('sort', () => ReviewSortEnum, { defaultValue: 'OLDEST_FIRST' }) sort: ReviewSort,
    @Arg('page', () => Int, { defaultValue: 1 }) page: number,
    @Arg('perPage', () => Int, { defaultValue: 25 }) perPage: number,
    @Ctx() context: EditorContext,
  ): Promise<ReviewQueue> {
    checkPage(page, perPage);
    return this.desk.show(await this.reviews.list(filter ?? {}, sort, page, perPage, editorOf(context)));
  }

  @Authorized<Permission>('READ')
  @Query(() => ReviewItem, {
    nullable: true,
    description: 'One draft of the queue; null when it does not wait.',
  })
  async reviewItem(
    @Arg('place', () => DraftPlaceInput) place: DraftPlaceInput,
    @Ctx() context: EditorContext,
  ) {
    const item = await this.reviews.find(placeOf(place), editorOf(context));
    return this.desk.showOne(item, await this.reviews.overdueBefore());
  }

  @Authorized<Permission>('APPROVE')
  @Mutation(() => AssignReviewResult, {
    description: 'Asks somebody who may approve it for a review: never one of its writers. Null: nobody.',
  })
  async assignReview(
    @Arg('input', () => AssignReviewInput) { place, version, personId }: AssignReviewInput,
    @Ctx() context: EditorContext,
  ) {
    const assignment = { place: placeOf(place), version, personId: personId ?? null };
    const outcome = await this.reviews.assign(assignment, editorOf(context));
    return this.desk.showOutcome(outcome, await this.reviews.overdueBefore());
  }
}
