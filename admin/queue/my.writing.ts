import { queryOptions } from '@tanstack/react-query';
import { ask } from '../providers/graphql.client.ts';
import { MY_WRITING } from './queue.graphql.ts';

/** My day and what I have taken. */
export const MINE = queryOptions({
  queryKey: ['queue', 'mine'],
  meta: { part: 'writing' },
  queryFn: ({ signal }) => ask(MY_WRITING, {}, { signal }),
});
