import { useQuery } from '@tanstack/react-query';
import { ask } from '../providers/graphql.client.ts';
import { useMay } from '../providers/useSession.ts';
import { WORK_PROGRESS } from './worklist.graphql.ts';

/** How far the work on each release has come: `progress` is undefined while it is on its way, and for whoever may not see it. */
export function useWorkProgress() {
  const maySee = useMay('WRITE_DRAFTS');
  const { data, error, refetch } = useQuery({
    queryKey: ['work', 'progress'],
    queryFn: async ({ signal }) => (await ask(WORK_PROGRESS, {}, { signal })).worklist.progress,
    enabled: maySee,
  });
  return { progress: data, error: data ? null : error, refetch: () => void refetch() };
}
