import { type Dispatch, type SetStateAction, useCallback, useEffect, useMemo, useState } from 'react';
import { useMe } from '../providers/useSession.ts';
import { copiesAt, copyKey, forgetCopy, keepCopy } from './draft.copy.ts';

/**
 * What somebody has begun and not sent: a comment, a note, choices of a merge. Kept on this device under `place`, so that
 * it is there again after Escape, the back button or a reload, until it is forgotten. `nothing` is never kept; `place`
 * holds for the life of the component.
 */
export function useKept<Value>(
  place: string,
  nothing: Value,
  isWhole: (kept: unknown) => kept is Value,
): [Value, Dispatch<SetStateAction<Value>>, () => void] {
  const person = useMe()?.id ?? '';
  const at = useMemo(() => ({ person, code: place, appliesFrom: null }), [person, place]);
  const [value, setValue] = useState(() => copiesAt(localStorage, at, isWhole)[0]?.body ?? nothing);
  const key = copyKey(at, 0, 'begun');
  useEffect(() => {
    if (value === nothing) {
      forgetCopy(localStorage, key);
    } else {
      keepCopy(localStorage, key, 0, value, new Date());
    }
  }, [key, value, nothing]);
  const forget = useCallback(() => {
    // At once: whoever sent it may be gone before the next effect.
    forgetCopy(localStorage, key);
    setValue(nothing);
  }, [key, nothing]);
  return [value, setValue, forget];
}

export function isText(kept: unknown): kept is string {
  return typeof kept === 'string';
}

/** Whether something was begun there, when it was first looked. */
export function useIsBegun(place: string): boolean {
  const person = useMe()?.id ?? '';
  const [isBegun] = useState(
    () => copiesAt(localStorage, { person, code: place, appliesFrom: null }, isAnything).length > 0,
  );
  return isBegun;
}

function isAnything(_kept: unknown): _kept is unknown {
  return true;
}
