import { useEffect, useRef, useState } from 'react';
import type { DraftPlace } from '../comments/comment.place.ts';
import type { MarkPresenceMutation } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import { LEAVE_PRESENCE, MARK_PRESENCE } from './presence.graphql.ts';

export type Present = MarkPresenceMutation['markPresence'][number];

/** A sign of life lasts 45 seconds on the server. */
const BEAT = 15_000;
/** A tab out of sight for longer has nobody in front of it. */
const OUT_OF_SIGHT = 60_000;
const NOBODY: readonly Present[] = [];
/** Neither a session that has ended nor a lost connection is worth a word here. */
const QUIETLY = { renews: false } as const;

/** Says while a draft is on the screen that somebody is there, and answers who else is. */
export function usePresence({ kind, name, appliesFrom }: DraftPlace, isWriting: boolean): readonly Present[] {
  const [others, setOthers] = useState(NOBODY);
  const writes = useRef(isWriting);
  writes.current = isWriting;

  useEffect(() => {
    const place = { kind, name, appliesFrom };
    let isThere = true;
    let hiddenSince: number | null = null;
    const beat = () => {
      hiddenSince = document.hidden ? (hiddenSince ?? Date.now()) : null;
      if (hiddenSince !== null && Date.now() - hiddenSince >= OUT_OF_SIGHT) {
        return;
      }
      ask(MARK_PRESENCE, { place, isWriting: writes.current }, QUIETLY)
        .then(({ markPresence }) => {
          if (isThere) {
            setOthers(markPresence);
          }
        })
        .catch(() => isThere && setOthers(NOBODY));
    };
    const leave = () => {
      isThere = false;
      ask(LEAVE_PRESENCE, { place }, { ...QUIETLY, outlivesPage: true }).catch(() => undefined);
    };
    const look = () => {
      if (!document.hidden) {
        beat();
      }
    };
    beat();
    const timer = setInterval(beat, BEAT);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [kind, name, appliesFrom]);

  return others;
}
