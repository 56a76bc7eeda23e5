import { queryOptions } from '@tanstack/react-query';
import { ask } from '../providers/graphql.client.ts';
import { WORK_LIST } from './worklist.graphql.ts';

/** What releases made doubtful about a code. */
export function workOf(code: string) {
  return queryOptions({
    queryKey: ['work', 'of', code],
    queryFn: ({ signal }) =>
      ask(WORK_LIST, { filter: { code, state: 'OPEN' }, page: 1, perPage: 5 }, { signal }),
  });
}
