import { useMemo } from 'react';
import { type Round, roundOf } from './round.ts';

/** The round that a code belongs to: a list that it was opened from. */
export function useRound(code: string): Round | null {
  return useMemo(() => roundOf(code), [code]);
}
