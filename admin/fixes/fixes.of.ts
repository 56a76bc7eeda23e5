import { queryOptions } from '@tanstack/react-query';
import { ask } from '../providers/graphql.client.ts';
import { FIXES_OF } from './fixes.graphql.ts';

/** Fixes that concern words of a code. */
export function fixesOf(code: string) {
  return queryOptions({
    queryKey: ['fixes', code],
    meta: { part: 'fixes' },
    queryFn: ({ signal }) => ask(FIXES_OF, { code }, { signal }),
  });
}
