import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useAnnounce } from '../layout/Announcements.tsx';
import { ask } from '../providers/graphql.client.ts';
import { isUnderWay } from './import.row.ts';
import { IMPORT_RUN, IMPORT_RUNS } from './imports.graphql.ts';

const WHILE_RUNNING = 1_000;
const OTHERWISE = 15_000;

/** The newest imports, looked at every second while one is under way; others may come from the command line. */
export function useImports(perPage: number) {
  const { data, error, refetch } = useQuery({
    queryKey: ['imports', perPage],
    queryFn: async ({ signal }) => (await ask(IMPORT_RUNS, { page: 1, perPage }, { signal })).importRuns,
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? WHILE_RUNNING : OTHERWISE),
  });
  useTold(data?.items.find(isUnderWay)?.id ?? null);
  return { imports: data?.items, total: data?.total ?? 0, error, refetch };
}

/** One import, followed until it has ended. */
export function useImport(id: string) {
  const { data, error, refetch } = useQuery({
    queryKey: ['imports', 'one', id],
    queryFn: async ({ signal }) => (await ask(IMPORT_RUN, { id }, { signal })).importRun,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? WHILE_RUNNING : false),
  });
  useTold(data && isUnderWay(data) ? data.id : null);
  return { run: data, error, refetch };
}

/** When the import that was under way has ended, the releases are asked for again and it is said aloud. */
function useTold(underWay: string | null): void {
  const t = useTranslate();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (before.current && !underWay) {
      announce(t('imports.ended'));
      void queries.invalidateQueries({ queryKey: ['releases'] });
    }
    before.current = underWay;
  }, [underWay, announce, queries, t]);
}
