import { useEffect, useRef } from 'react';

export type ReviewKey = 'a' | 'p' | 'r' | 'n' | 'b' | 'q' | 'j' | 'k' | 'c';
const KEYS: readonly string[] = ['a', 'p', 'r', 'n', 'b', 'q', 'j', 'k', 'c'];

/** Single letters of the review screen. They rest while somebody types or a dialog is open. */
export function useReviewKeys(onKey: (key: ReviewKey) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
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
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
