import { useEffect, useRef } from 'react';
import { isTyping, useSingleKeys } from '../palette/single.keys.ts';

export type ReviewKey = 'a' | 'p' | 'r' | 'n' | 'b' | 'q' | 'j' | 'k' | 'c';
const KEYS: readonly string[] = ['a', 'p', 'r', 'n', 'b', 'q', 'j', 'k', 'c'];

/** Single letters of the review screen. They rest while somebody types or a dialog is open, and where they are switched off. */
export function useReviewKeys(onKey: (key: ReviewKey) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  const [mayBeSingle] = useSingleKeys();
  useEffect(() => {
    if (!mayBeSingle) {
      return;
    }
    const listen = (event: KeyboardEvent) => {
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
      if (
        event.defaultPrevented ||
        hasModifier ||
        !KEYS.includes(event.key) ||
        isTyping(event.target) ||
        document.querySelector('[role=dialog], [role=menu]')
      ) {
        return;
      }
      event.preventDefault();
      latest.current(event.key as ReviewKey);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [mayBeSingle]);
}
