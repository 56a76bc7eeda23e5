import { useCallback, useMemo, useReducer, useRef } from 'react';
import { randomKey } from '../drafts/draft.body.ts';
import { ask } from '../providers/graphql.client.ts';
import { Refusal } from '../providers/refusal.ts';
import {
  afterTemplateEvent,
  isOpenForTyping,
  isUnsaved,
  openingOf,
  type TemplateEditing,
  type TemplateEvent,
} from './template.editing.ts';
import type { Template } from './template.row.ts';
import { SAVE_TEMPLATE } from './template-workflow.graphql.ts';

export interface TemplateHandle {
  readonly editing: TemplateEditing;
  readonly tell: (event: TemplateEvent) => void;
  /** Saves what is typed, if anything is. True when the server has all of it. */
  readonly save: () => Promise<boolean>;
  readonly maySave: boolean;
  /** The state at this moment, for use after an await. */
  readonly now: () => TemplateEditing;
}

/**
 * A template with its saving by hand: a sentence that stands on thousands of pages is saved when it is whole, and
 * half a condition would be refused anyway. What is not saved is kept on this device.
 */
export function useTemplate(template: Template): TemplateHandle {
  const [editing, dispatch] = useReducer(afterTemplateEvent, template, openingOf);
  const latest = useRef(editing);
  const tell = useCallback((event: TemplateEvent) => {
    latest.current = afterTemplateEvent(latest.current, event);
    dispatch(event);
  }, []);
  const now = useCallback(() => latest.current, []);
  const running = useRef<Promise<void> | null>(null);
  const save = useCallback(async () => {
    while (running.current) {
      await running.current;
    }
    if (isUnsaved(now()) && !now().stale) {
      running.current = send(now(), tell).finally(() => {
        running.current = null;
      });
      await running.current;
    }
    return !isUnsaved(now()) && !now().stale;
  }, [now, tell]);
  const maySave = isOpenForTyping(editing);
  return useMemo(() => ({ editing, tell, save, maySave, now }), [editing, tell, save, maySave, now]);
}

async function send({ template, text, version }: TemplateEditing, tell: (event: TemplateEvent) => void) {
  tell({ type: 'saveBegan' });
  try {
    const { answer } = await ask(SAVE_TEMPLATE, {
      input: { key: template.key, text, version, clientKey: randomKey() },
    });
    if (answer.__typename === 'Template') {
      tell({ type: 'saved', template: answer, sent: text, on: version });
    } else if (answer.__typename === 'StaleTemplate') {
      tell({ type: 'wentStale', stale: answer });
    } else {
      tell({ type: 'stepRefused', findings: answer.findings });
      tell({
        type: 'failed',
        thrown: new Refusal('BAD_USER_INPUT', { sentence: answer.message }),
        sent: text,
      });
    }
  } catch (thrown) {
    tell({ type: 'failed', thrown, sent: text });
  }
}
