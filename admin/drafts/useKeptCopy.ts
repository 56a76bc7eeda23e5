import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useMe } from '../providers/useSession.ts';
import { randomKey } from './draft.body.ts';
import { copiesAt, copyKey, forgetCopy, keepCopy, type LocalCopy } from './draft.copy.ts';

const tab = randomKey().slice(0, 8);
const PAUSE = 300;

/** What is typed at the moment. */
export interface Typed<Content> {
  readonly content: Content;
  /** The version that it was typed on. */
  readonly version: number;
  readonly isUnsaved: boolean;
}

interface KeptCopyOptions<Content> {
  /** The code, or `template:` and its key. */
  readonly code: string;
  readonly appliesFrom: string | null;
  readonly isWhole: (content: unknown) => content is Content;
  /** What the server has, so that a copy that says the same is not offered. */
  readonly saved: Content;
  readonly isSame: (left: Content, right: Content) => boolean;
  readonly typed: () => Typed<Content>;
  /** Changes with each key and each save: then it is looked whether there is something to keep. */
  readonly turn: readonly [unknown, unknown];
  readonly onTakeBack: (copy: LocalCopy<Content>) => void;
}

export interface CopyOffer<Content> {
  readonly offer: LocalCopy<Content> | null;
  readonly takeBack: () => void;
  readonly throwAway: () => void;
  /** What is typed could not be kept: the storage of this device is full or forbidden. */
  readonly isWithout: boolean;
}

/** Keeps unsaved text on this device, and finds what an earlier page left behind. */
export function useKeptCopy<Content>(options: KeptCopyOptions<Content>): CopyOffer<Content> {
  const { code, appliesFrom, isWhole, saved, isSame, onTakeBack } = options;
  const person = useMe()?.id ?? '';
  const place = useMemo(() => ({ person, code, appliesFrom }), [person, code, appliesFrom]);
  const [offers, setOffers] = useState<readonly LocalCopy<Content>[]>(() =>
    copiesAt(localStorage, place, isWhole).filter((copy) => !isSame(copy.body, saved)),
  );
  const isWithout = useKeeping(place, options);
  const takenBack = useRef(onTakeBack);
  takenBack.current = onTakeBack;
  return useMemo(() => {
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
          takenBack.current(offer);
        }
        decide();
      },
      throwAway: decide,
      isWithout,
    };
  }, [offers, isWithout]);
}

function useKeeping<Content>(
  place: Parameters<typeof copyKey>[0],
  { typed, turn }: Pick<KeptCopyOptions<Content>, 'typed' | 'turn'>,
): boolean {
  const [isWithout, setWithout] = useState(false);
  const kept = useRef<string | null>(null);
  const latest = useRef(typed);
  latest.current = typed;

  const keep = useCallback(() => {
    const { content, version, isUnsaved } = latest.current();
    const key = isUnsaved ? copyKey(place, version, tab) : null;
    if (kept.current && kept.current !== key) {
      forgetCopy(localStorage, kept.current);
    }
    setWithout(key !== null && !keepCopy(localStorage, key, version, content, new Date()));
    kept.current = key;
  }, [place]);

  const [words, saved] = turn;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `typed` reads what these two announce
  useEffect(() => {
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [keep, words, saved]);

  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      keep();
      window.removeEventListener('pagehide', keep);
    };
  }, [keep]);
  return isWithout;
}
