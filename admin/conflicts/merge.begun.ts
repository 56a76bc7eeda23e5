import type { Choice } from './merge.choice.ts';

type Named<Value> = Readonly<Record<string, Value>>;

/** A merge that was begun: choices for the texts of `print`, and every text that was written by hand, by field. */
export interface BegunMerge {
  readonly print: string;
  readonly choices: Named<Choice>;
  readonly hands: Named<string>;
}

export const NOT_BEGUN: BegunMerge = { print: '', choices: {}, hands: {} };

/** The choices, if they were made looking at these texts: a choice for theirs must not take words that nobody has seen. */
export function begun(kept: BegunMerge, print: string): Named<Choice> {
  return kept.print === print ? kept.choices : {};
}

export function withChoice(kept: BegunMerge, print: string, field: string, choice: Choice): BegunMerge {
  return {
    print,
    choices: { ...begun(kept, print), [field]: choice },
    hands: choice.text === undefined ? kept.hands : { ...kept.hands, [field]: choice.text },
  };
}

/** Whether something read from this device is a merge at all. */
export function isBegunMerge(kept: unknown): kept is BegunMerge {
  const { print, choices, hands } = (kept ?? {}) as Partial<BegunMerge>;
  return typeof print === 'string' && typeof choices === 'object' && typeof hands === 'object';
}
