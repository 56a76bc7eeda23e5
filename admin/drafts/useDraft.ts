import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { ask } from '../providers/graphql.client.ts';
import { Refusal } from '../providers/refusal.ts';
import { type Body, type Draft, inputOf, randomKey } from './draft.body.ts';
import {
  afterEvent,
  type Editing,
  type EditingEvent,
  isDirty,
  isOpenForTyping,
  opening,
} from './draft.editing.ts';
import { SAVE_DRAFT } from './drafts.graphql.ts';

const TYPING_PAUSE = 2_000;
const LONGEST_WAIT = 20_000;
const RETRY_PAUSE = 8_000;

export interface DraftHandle {
  readonly editing: Editing;
  readonly tell: (event: EditingEvent) => void;
  readonly change: (patch: Partial<Body>) => void;
  /** Saves what is typed, if anything is. True when the server has all of it. */
  readonly save: () => Promise<boolean>;
  /** Asks again what stands against the text as it is now; nothing is written while somebody else was first. */
  readonly compare: () => Promise<void>;
  readonly maySave: boolean;
  /** The state at this moment, for use after an await. */
  readonly now: () => Editing;
}

/** A draft with its saving: by hand, and by itself two seconds after the last key. */
export function useDraft(draft: Draft): DraftHandle {
  const [editing, dispatch] = useReducer(afterEvent, draft, opening);
  const latest = useRef(editing);
  const tell = useCallback((event: EditingEvent) => {
    // Kept beside React's state, because a save that ends between two renders must see the newest text.
    latest.current = afterEvent(latest.current, event);
    dispatch(event);
  }, []);
  const change = useCallback((patch: Partial<Body>) => tell({ type: 'typed', patch }), [tell]);
  const now = useCallback(() => latest.current, []);
  const { save, compare } = useSaving(now, tell);
  const maySave = isOpenForTyping(editing);
  useAutosave(editing, maySave, save);
  return useMemo(
    () => ({ editing, tell, change, save, compare, maySave, now }),
    [editing, tell, change, save, compare, maySave, now],
  );
}

/** One save at a time; whoever asks meanwhile waits for it and then saves what has been typed since. */
function useSaving(
  now: () => Editing,
  tell: (event: EditingEvent) => void,
): Pick<DraftHandle, 'save' | 'compare'> {
  const running = useRef<Promise<void> | null>(null);
  const attempt = useRef({ body: null as Body | null, version: -1, key: '' });
  const sendNow = useCallback(async () => {
    const { draft, body, version } = now();
    if (attempt.current.body !== body || attempt.current.version !== version) {
      attempt.current = { body, version, key: randomKey() };
    }
    tell({ type: 'saveBegan' });
    running.current = send(draft, body, version, attempt.current.key, tell).finally(() => {
      running.current = null;
    });
    await running.current;
  }, [now, tell]);
  const save = useCallback(async () => {
    while (running.current) {
      await running.current;
    }
    if (isDirty(now()) && !now().stale) {
      await sendNow();
    }
    return !isDirty(now()) && !now().stale;
  }, [now, sendNow]);
  const compare = useCallback(async () => {
    while (running.current) {
      await running.current;
    }
    await sendNow();
  }, [sendNow]);
  return useMemo(() => ({ save, compare }), [save, compare]);
}

async function send(
  draft: Draft,
  body: Body,
  version: number,
  clientKey: string,
  tell: (event: EditingEvent) => void,
): Promise<void> {
  const { code, appliesFrom, basedOn } = draft;
  try {
    const { saveDraft } = await ask(SAVE_DRAFT, {
      input: { code, appliesFrom, version, body: inputOf(body), basedOn, clientKey },
    });
    if (saveDraft.__typename === 'CodeDraft') {
      tell({ type: 'saved', draft: saveDraft, sent: body, on: version });
    } else if (saveDraft.__typename === 'StaleVersion') {
      tell({ type: 'wentStale', stale: saveDraft });
    } else {
      tell({ type: 'stepRefused', findings: saveDraft.findings });
      tell({
        type: 'failed',
        thrown: new Refusal('BAD_USER_INPUT', { sentence: saveDraft.message }),
        sent: body,
      });
    }
  } catch (thrown) {
    tell({ type: 'failed', thrown, sent: body });
  }
}

function useAutosave(editing: Editing, maySave: boolean, save: () => Promise<boolean>): void {
  const dirtySince = useRef<number | null>(null);
  const { failure, body, isSaving, stale } = editing;
  const isUnsaved = isDirty(editing);
  const mayRetry = !failure || failure.body !== body || failure.refusal.isPassing;
  const isDue = isUnsaved && maySave && !isSaving && !stale && mayRetry;

  useEffect(() => {
    if (!isUnsaved) {
      dirtySince.current = null;
      return;
    }
    dirtySince.current ??= Date.now();
    if (!isDue) {
      return;
    }
    const isRetry = failure !== null && failure.body === body;
    const longest = Math.max(0, dirtySince.current + LONGEST_WAIT - Date.now());
    const timer = setTimeout(() => void save(), isRetry ? RETRY_PAUSE : Math.min(TYPING_PAUSE, longest));
    return () => clearTimeout(timer);
  }, [isUnsaved, isDue, body, failure, save]);

  useEffect(() => {
    const saveSoon = () => void save();
    window.addEventListener('online', saveSoon);
    return () => window.removeEventListener('online', saveSoon);
  }, [save]);
}
