import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-admin';
import { ask } from '../providers/graphql.client.ts';
import { REVIEW_ORDER } from './review.graphql.ts';
import { type Queue, reviewPath } from './review.row.ts';
import { decided, nextOf, positionOf, previousOf, type Sitting } from './review.sitting.ts';

const SITTING = 'sitting';
const NONE: Sitting = { ids: [], done: [] };

/** Forgets the row: the next draft that is opened begins another one. */
export function useNewSitting(): () => void {
  const queries = useQueryClient();
  return () => queries.removeQueries({ queryKey: [SITTING] });
}

/** The way through a queue: where one is, and on to the next. The order stays while the queue changes. */
export function useSitting(queue: Queue, id: string) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const key = [SITTING, JSON.stringify(queue)];
  const { data: sitting = NONE } = useQuery({
    queryKey: key,
    meta: { part: 'sitting' },
    queryFn: async ({ signal }): Promise<Sitting> => {
      const { reviewQueue } = await ask(REVIEW_ORDER, queue, { signal });
      return { ids: reviewQueue.items.map((item) => item.id), done: [] };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const go = (to: string | null) => void navigate(to === null ? '/review' : reviewPath(to, queue));
  return {
    position: positionOf(sitting, id),
    next: nextOf(sitting, id),
    previous: previousOf(sitting, id),
    go,
    /** Takes this one out of the row and opens the next; the list where there is none. Answers whether there was one. */
    goOn(): boolean {
      const after = decided(sitting, id);
      queries.setQueryData(key, after);
      const to = nextOf(after, id);
      go(to);
      return to !== null;
    },
  };
}
