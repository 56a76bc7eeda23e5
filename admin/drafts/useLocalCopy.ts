import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useMe } from '../providers/useSession.ts';
import { type Body, isBody, isSameBody, randomKey } from './draft.body.ts';
import { copiesAt, copyKey, forgetCopy, keepCopy, type LocalCopy } from './draft.copy.ts';
import { isDirty } from './draft.editing.ts';
import type { DraftHandle } from './useDraft.ts';

const tab = randomKey().slice(0, 8);
const PAUSE = 300;

interface CopyOffer {
  readonly offer: LocalCopy<Body> | null;
  readonly takeBack: () => void;
  readonly throwAway: () => void;
}

/** Keeps unsaved text on this device, and finds what an earlier page left behind. */
export function useLocalCopy({ editing, tell, now }: DraftHandle): CopyOffer {
  const person = useMe()?.id ?? '';
  const { code, appliesFrom } = editing.draft;
  const place = useMemo(() => ({ person, code, appliesFrom }), [person, code, appliesFrom]);
  const [offers, setOffers] = useState<readonly LocalCopy<Body>[]>(() =>
    copiesAt(localStorage, place, isBody).filter((copy) => !isSameBody(copy.body, editing.draft.body)),
  );
  const kept = useRef<string | null>(null);

  const keep = useCallback(() => {
    const { version, body } = now();
    const key = isDirty(now()) ? copyKey(place, version, tab) : null;
    if (kept.current && kept.current !== key) {
      forgetCopy(localStorage, kept.current);
    }
    if (key) {
      keepCopy(localStorage, key, version, body, new Date());
    }
    kept.current = key;
  }, [now, place]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `now()` reads what these two announce
  useEffect(() => {
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [keep, editing.body, editing.saved]);

  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      keep();
      window.removeEventListener('pagehide', keep);
    };
  }, [keep]);

  const [offer = null, ...others] = offers;
  const decide = () => {
    if (offer) {
      forgetCopy(localStorage, offer.key);
    }
    setOffers(others);
  };
  return {
    offer,
    takeBack: () => {
      if (offer) {
        tell({ type: 'recovered', body: offer.body, saved: now().saved, version: offer.version });
      }
      decide();
    },
    throwAway: decide,
  };
}
