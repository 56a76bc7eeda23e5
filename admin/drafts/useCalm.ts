import { useEffect, useState } from 'react';
import { isDirty } from './draft.editing.ts';
import type { DraftHandle } from './useDraft.ts';

const PAUSE = 600;

/**
 * The draft for what stands around its form: everything but typed words at once, typed words a moment after the last
 * key. So a key draws its field and no head, notes or panes. What acts reads `now()`, which never waits.
 */
export function useCalm(handle: DraftHandle): DraftHandle {
  const [calm, setCalm] = useState(handle);
  const isBehind = handle !== calm;
  const mayWait = isBehind && isTypingAlone(calm, handle);
  useEffect(() => {
    if (!isBehind) {
      return;
    }
    const timer = setTimeout(() => setCalm(handle), mayWait ? PAUSE : 0);
    return () => clearTimeout(timer);
  }, [handle, isBehind, mayWait]);
  return mayWait ? calm : handle;
}

/** Whether the two differ in typed words alone, and neither is the first or the last that is unsaved. */
function isTypingAlone(one: DraftHandle, other: DraftHandle): boolean {
  const { body: _, ...before } = one.editing;
  const { body: __, ...after } = other.editing;
  return (
    one.maySave === other.maySave &&
    isDirty(one.editing) === isDirty(other.editing) &&
    (Object.keys(before) as (keyof typeof before)[]).every((name) => before[name] === after[name])
  );
}
