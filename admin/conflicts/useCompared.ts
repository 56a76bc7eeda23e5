import { useRef } from 'react';

/**
 * What the comparison shows: saving a merge ends the conflict at once, but the comparison stays until the merge is saved.
 * Null while it is closed.
 */
export function useCompared<Stale>(stale: Stale | null, isComparing: boolean): Stale | null {
  const compared = useRef<Stale | null>(null);
  compared.current = stale ?? (isComparing ? compared.current : null);
  return isComparing ? compared.current : null;
}
