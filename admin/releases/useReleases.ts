import { useQuery } from '@tanstack/react-query';
import { ask } from '../providers/graphql.client.ts';
import type { Release } from './release.consequence.ts';
import { RELEASES } from './releases.graphql.ts';

export interface KnownReleases {
  /** Newest first; undefined until they have come. */
  readonly releases: Release[] | undefined;
  /** Why they have not come. */
  readonly error: Error | null;
  readonly refetch: () => void;
}

export function useReleases(): KnownReleases {
  const { data, error, refetch } = useQuery({
    queryKey: ['releases', 'all'],
    meta: { part: 'releases' },
    queryFn: async ({ signal }) => (await ask(RELEASES, {}, { signal })).releases,
    staleTime: 60_000,
  });
  return { releases: data, error: data ? null : error, refetch: () => void refetch() };
}
