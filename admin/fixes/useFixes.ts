import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { Fix } from './fix.words.ts';
import { fixesOf } from './fixes.of.ts';

/**
 * Fixes that concern words of a code. Read again when a draft is begun, and with every save while there are some: a save
 * can settle one.
 */
export function useFixes(
  code: string,
  version: number,
): { fixes: readonly Fix[]; again: () => Promise<void> } {
  const queries = useQueryClient();
  const { data } = useQuery(fixesOf(code));
  const fixes = data?.fixOffers.items ?? [];
  const isFollowed = fixes.length > 0 || version <= 1;
  const again = useCallback(async () => {
    await Promise.all(
      ['fixes', 'work', 'worklist', 'home'].map((key) => queries.invalidateQueries({ queryKey: [key] })),
    );
  }, [queries]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each version of the draft is asked about once
  useEffect(() => {
    if (isFollowed) {
      void queries.invalidateQueries({ queryKey: ['fixes', code] });
    }
  }, [version]);
  return { fixes, again };
}
