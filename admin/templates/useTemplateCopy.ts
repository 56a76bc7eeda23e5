import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { randomKey } from '../drafts/draft.body.ts';
import { copiesAt, copyKey, forgetCopy, keepCopy, type LocalCopy } from '../drafts/draft.copy.ts';
import { useMe } from '../providers/useSession.ts';
import { isUnsaved } from './template.editing.ts';
import type { TemplateHandle } from './useTemplate.ts';

const tab = randomKey().slice(0, 8);
const PAUSE = 300;
const isText = (value: unknown): value is string => typeof value === 'string';

interface CopyOffer {
  readonly offer: LocalCopy<string> | null;
  readonly takeBack: () => void;
  readonly throwAway: () => void;
}

/** Keeps an unsaved sentence on this device, and finds what an earlier page left behind. */
export function useTemplateCopy({ editing, tell, now }: TemplateHandle): CopyOffer {
  const person = useMe()?.id ?? '';
  const { key: template } = editing.template;
  const place = useMemo(
    () => ({ person, code: `template:${template}`, appliesFrom: null }),
    [person, template],
  );
  const [offers, setOffers] = useState<readonly LocalCopy<string>[]>(() =>
    copiesAt(localStorage, place, isText).filter(({ body }) => body !== editing.template.text),
  );
  const kept = useRef<string | null>(null);

  const keep = useCallback(() => {
    const { version, text } = now();
    const key = isUnsaved(now()) ? copyKey(place, version, tab) : null;
    if (kept.current && kept.current !== key) {
      forgetCopy(localStorage, kept.current);
    }
    if (key) {
      keepCopy(localStorage, key, version, text, new Date());
    }
    kept.current = key;
  }, [now, place]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `now()` reads what these two announce
  useEffect(() => {
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [keep, editing.text, editing.saved]);

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
        tell({ type: 'recovered', text: offer.body, saved: now().saved, version: offer.version });
      }
      decide();
    },
    throwAway: decide,
  };
}
