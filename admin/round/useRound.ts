import { useMemo } from 'react';
import { queueRound, useMyWriting } from '../queue/useQueue.ts';
import { type Round, roundOf } from './round.ts';

/** The round that a code belongs to: the list that it was opened from, else my queue where the code is in it. */
export function useRound(code: string): Round | null {
  const begun = useMemo(() => roundOf(code), [code]);
  const { writing } = useMyWriting();
  if (begun || !writing) {
    return begun;
  }
  const queue = queueRound(writing.mine.items);
  return queue.places.some((place) => place.code === code) ? queue : null;
}
