import { queryOptions } from '@tanstack/react-query';
import { ask } from '../providers/graphql.client.ts';
import { OPEN_DRAFTS } from './drafts.graphql.ts';

/** The open drafts of a code, in whichever place. */
export function draftsOf(code: string) {
  return queryOptions({
    queryKey: ['openDrafts', code],
    meta: { part: 'openDrafts' },
    queryFn: ({ signal }) => ask(OPEN_DRAFTS, { code }, { signal }),
  });
}
