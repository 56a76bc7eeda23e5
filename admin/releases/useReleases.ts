import { useQuery } from '@tanstack/react-query';
import { ask } from '../providers/graphql.client.ts';
import type { Release } from './release.consequence.ts';
import { RELEASES } from './releases.graphql.ts';

/** All releases, newest first; undefined until they have come. */
export function useReleases(): Release[] | undefined {
  const { data } = useQuery({
    queryKey: ['releases', 'all'],
    queryFn: async ({ signal }) => (await ask(RELEASES, {}, { signal })).releases,
    staleTime: 60_000,
  });
  return data;
}
