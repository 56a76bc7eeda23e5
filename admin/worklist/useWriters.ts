import { useQuery } from '@tanstack/react-query';
import type { WritersQuery } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import { useMay } from '../providers/useSession.ts';
import { WRITERS } from './worklist.graphql.ts';

const NOBODY: WritersQuery['writers'] = [];

/** Everybody whom work can be given to; nobody for whoever may not give it. */
export function useWriters(): WritersQuery['writers'] {
  const mayAssign = useMay('WRITE_DRAFTS');
  const { data } = useQuery({
    queryKey: ['writers'],
    meta: { part: 'writers' },
    queryFn: async ({ signal }) => (await ask(WRITERS, {}, { signal })).writers,
    enabled: mayAssign,
    staleTime: 60_000,
  });
  return data ?? NOBODY;
}
