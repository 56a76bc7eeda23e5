import type { ReviewFilter } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import type { ListedResource } from '../providers/resource.ts';
import { REVIEW_QUEUE } from './review.graphql.ts';
import type { Queue } from './review.row.ts';

/** What the filters of the list mean: every one is a text in the address. */
export function queueOfList(filter: Readonly<Record<string, unknown>>, order: string | undefined): Queue {
  const text = (name: string) => (typeof filter[name] === 'string' ? filter[name] : '');
  const whose = text('whose');
  const conditions: ReviewFilter = {
    ...(text('state') === 'APPROVED' ? { state: 'APPROVED' } : {}),
    ...(text('kind') === 'CODE' || text('kind') === 'TEMPLATE' ? { kind: text('kind') as 'CODE' } : {}),
    ...(whose === 'reviewable' ? { isReviewable: true } : {}),
    ...(whose === 'mine' ? { isMine: true } : {}),
    ...(whose === 'nobody' ? { isUnassigned: true } : {}),
    ...(['', 'reviewable', 'mine', 'nobody'].includes(whose) ? {} : { assigneeId: whose }),
    ...(Number(text('days')) > 0 ? { olderThanDays: Number(text('days')) } : {}),
    ...(text('section') === '' ? {} : { section: text('section') }),
    ...(text('writer') === '' ? {} : { writerId: text('writer') }),
  };
  return { filter: conditions, sort: order === 'DESC' ? 'NEWEST_FIRST' : 'OLDEST_FIRST' };
}

export const reviewsResource: ListedResource = {
  async getList({ pagination, sort, filter, signal }) {
    const queue = queueOfList(filter ?? {}, sort?.order);
    const { reviewQueue } = await ask(
      REVIEW_QUEUE,
      { ...queue, page: pagination?.page ?? 1, perPage: pagination?.perPage ?? 25 },
      { signal },
    );
    return { data: reviewQueue.items.map((item) => ({ ...item })), total: reviewQueue.total };
  },
};
