import type { WritingQueueFilter } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import type { ListedResource } from '../providers/resource.ts';
import { QUEUE_LIST } from './queue.graphql.ts';

export const queueResource: ListedResource = {
  async getList({ pagination, filter, signal }) {
    const { writingQueue } = await ask(
      QUEUE_LIST,
      {
        filter: filterOf(filter ?? {}),
        page: pagination?.page ?? 1,
        perPage: pagination?.perPage ?? 25,
      },
      { signal },
    );
    return {
      data: writingQueue.items.map((item) => ({ id: item.code, ...item })),
      total: writingQueue.total,
    };
  },
};

/** `whose`: mine, what is free (unless said otherwise), or everything. */
function filterOf({ section, specialty, whose }: Record<string, string | undefined>): WritingQueueFilter {
  return {
    ...(section ? { section } : {}),
    ...(specialty ? { specialty } : {}),
    ...(whose === 'mine' ? { isMine: true } : whose === 'all' ? {} : { isFree: true }),
  };
}
