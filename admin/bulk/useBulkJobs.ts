import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useNotify } from 'react-admin';
import type { BulkJobFieldsFragment } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import { BULK_JOBS } from './bulk.graphql.ts';

const LOOK_EVERY_MS = 2_000;
const NONE: readonly BulkJobFieldsFragment[] = [];

/** My latest jobs, newest first; looked at again while one is under way, and said when it has ended. */
export function useBulkJobs(): readonly BulkJobFieldsFragment[] {
  const notify = useNotify();
  const queries = useQueryClient();
  const { data: jobs = NONE } = useQuery({
    queryKey: ['bulk', 'jobs'],
    meta: { part: 'jobs' },
    queryFn: async ({ signal }) => (await ask(BULK_JOBS, {}, { signal })).bulkJobs,
    refetchInterval: ({ state }) => (state.data?.some(isRunning) ? LOOK_EVERY_MS : false),
  });
  const before = useRef<string | null>(null);
  const underWay = jobs.find(isRunning)?.id ?? null;
  useEffect(() => {
    const ended = jobs.find(({ id }) => id === before.current && id !== underWay);
    before.current = underWay;
    if (ended) {
      notify('bulk.hasEnded', { type: 'info', messageArgs: { done: ended.done, total: ended.total } });
      for (const key of ['codes', 'queue', 'worklist', 'work']) {
        void queries.invalidateQueries({ queryKey: [key] });
      }
    }
  }, [jobs, underWay, notify, queries]);
  return jobs;
}

export function isRunning({ state }: BulkJobFieldsFragment): boolean {
  return state === 'RUNNING';
}

/** How many codes of a job have their verdict. */
export function toldOf({ done, leftOut, stale, refused }: BulkJobFieldsFragment): number {
  return done + leftOut + stale + refused;
}
