import { useCallback, useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useAnnounce } from '../layout/Announcements.tsx';
import { randomKey } from './draft.body.ts';
import { controlId } from './finding.place.ts';
import { moved, without } from './list.order.ts';

/**
 * What can be done with the entries of a list: each act is announced, and the focus goes where the hands go on. The acts
 * stay the same ones, so that an entry is drawn only when it changes.
 */
export function useEntries<Entry>(
  path: string,
  entries: readonly Entry[],
  nameOf: (entry: Entry, index: number) => string,
  onChange: (entries: Entry[]) => void,
) {
  const t = useTranslate();
  const announce = useAnnounce();
  const latest = useRef({ entries, nameOf });
  latest.current = { entries, nameOf };
  const focusNext = useRef<string | null>(null);
  const keys = useRef<string[]>([]);
  keys.current.length = Math.min(keys.current.length, entries.length);
  while (keys.current.length < entries.length) {
    keys.current.push(randomKey());
  }

  useEffect(() => {
    if (focusNext.current) {
      document.getElementById(focusNext.current)?.focus();
      focusNext.current = null;
    }
  });

  const name = useCallback((index: number) => {
    const entry = latest.current.entries[index];
    return entry === undefined ? '' : latest.current.nameOf(entry, index);
  }, []);
  const move = useCallback(
    (from: number, to: number) => {
      if (to >= 0 && to < latest.current.entries.length) {
        keys.current = moved(keys.current, from, to);
        onChange(moved(latest.current.entries, from, to));
        announce(t('draft.movedTo', { name: name(from), place: to + 1 }));
      }
    },
    [onChange, announce, t, name],
  );
  const remove = useCallback(
    (index: number) => {
      focusNext.current = controlId(path);
      announce(t('draft.removed', { name: name(index) }));
      keys.current = without(keys.current, index);
      onChange(without(latest.current.entries, index));
    },
    [path, onChange, announce, t, name],
  );
  /** `field`: what of the new entry is filled in first. */
  const add = useCallback(
    (entry: Entry, field?: string) => {
      if (field !== undefined) {
        focusNext.current = controlId(`${path}.${latest.current.entries.length}.${field}`);
      }
      onChange([...latest.current.entries, entry]);
    },
    [path, onChange],
  );
  /** `keys`: what an entry keeps wherever it moves, for lists whose entries have nothing of their own. */
  return { move, remove, add, keys: keys.current };
}
