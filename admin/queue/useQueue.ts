import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { QueueRowFragment } from '../gql/graphql.ts';
import { listPlace } from '../layout/list.place.ts';
import { ask } from '../providers/graphql.client.ts';
import { useMay } from '../providers/useSession.ts';
import type { Round } from '../round/round.ts';
import { MINE } from './my.writing.ts';
import { HAND_BACK, TAKE_FROM_QUEUE } from './queue.graphql.ts';

export type QueueRow = QueueRowFragment & { id: string };
export interface NotTaken {
  readonly code: string;
  readonly message: string;
}

const SUBMITTED = ['IN_REVIEW', 'APPROVED', 'SCHEDULED'];

/** My day and what I have taken: `writing` is undefined while it is on its way, and for whoever does not write. */
export function useMyWriting() {
  const mayWrite = useMay('WRITE_DRAFTS');
  const { data, error, refetch } = useQuery({ ...MINE, enabled: mayWrite });
  return { writing: data, error: data ? null : error, refetch: () => void refetch() };
}

/** My codes that wait for me, one after the other. */
export function queueRound(mine: readonly QueueRowFragment[]): Round {
  const open = mine.filter(({ draftState }) => !SUBMITTED.includes(draftState ?? ''));
  return {
    kind: 'queue',
    back: listPlace('queue', { whose: 'mine' }),
    places: open.map(({ code }) => ({ code, path: `/codes/${code}` })),
  };
}

/** Takes codes and gives them back; answers what could not be, and has the lists read again. */
export function useQueue() {
  const queries = useQueryClient();
  const notify = useNotify();
  const finish = async (
    message: string,
    outcomes: readonly { code: string; verdict: string; message: string }[],
  ): Promise<NotTaken[]> => {
    await queries.invalidateQueries({ queryKey: ['queue'] });
    const done = outcomes.filter(({ verdict }) => verdict === 'DONE').length;
    if (done > 0) {
      notify(message, { type: 'success', messageArgs: { smart_count: done } });
    }
    return outcomes.filter(({ verdict }) => verdict !== 'DONE');
  };
  return {
    take: async (codes: string[]) => finish('queue.taken', (await ask(TAKE_FROM_QUEUE, { codes })).outcomes),
    handBack: async (codes: string[]) =>
      finish('queue.handedBack', (await ask(HAND_BACK, { codes })).outcomes),
  };
}
