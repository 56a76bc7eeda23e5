import type { DataSource } from 'typeorm';
import { namesOf } from '../auth/person.desk.ts';
import type { AssignOutcome, ReviewPage } from './review.service.ts';
import { ReviewItem, type ReviewQueue, StaleReview } from './review.type.ts';
import type { ReviewItemView } from './review.view.ts';

/** Lays the queue out with the names of everybody in it. */
export class ReviewDesk {
  constructor(private readonly source: DataSource) {}

  async show({ items, total, summary, overdueBefore }: ReviewPage): Promise<ReviewQueue> {
    const names = await this.names(items);
    return { items: items.map((item) => new ReviewItem(item, names, overdueBefore)), total, summary };
  }

  async showOne(item: ReviewItemView | null, overdueBefore: Date): Promise<ReviewItem | null> {
    return item && new ReviewItem(item, await this.names([item]), overdueBefore);
  }

  async showOutcome(outcome: AssignOutcome, overdueBefore: Date): Promise<ReviewItem | StaleReview | null> {
    return 'item' in outcome
      ? this.showOne(outcome.item, overdueBefore)
      : new StaleReview(await this.showOne(outcome.stale, overdueBefore));
  }

  private names(items: readonly ReviewItemView[]) {
    return namesOf(
      this.source.manager,
      items.flatMap(({ submittedById, assigneeId, writers }) => [submittedById, assigneeId, ...writers]),
    );
  }
}
