import { useKept } from '../drafts/useKept.ts';
import { type BegunMerge, begun, isBegunMerge, NOT_BEGUN, withChoice } from './merge.begun.ts';
import type { Choice } from './merge.choice.ts';

/**
 * The choices of a merge, kept on this device until it is saved. They hold for the two texts that were looked at
 * (`print`); what was written by hand is offered again when one of them has changed.
 */
export function useKeptChoices<Field extends string>(place: string, print: string) {
  const [kept, setKept, forget] = useKept<BegunMerge>(`merge:${place}`, NOT_BEGUN, isBegunMerge);
  return {
    choices: begun(kept, print) as Partial<Record<Field, Choice>>,
    hands: kept.hands as Partial<Record<Field, string>>,
    choose: (field: Field, choice: Choice) => setKept((before) => withChoice(before, print, field, choice)),
    forget,
  };
}
