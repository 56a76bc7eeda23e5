/** `globalPeriod is 000, 010`, `not addOn`: what must be true of a code for a passage to be said. */
export interface Condition {
  readonly fact: string;
  readonly negated: boolean;
  /** Empty: the fact itself must be true. */
  readonly values: readonly string[];
}

/** What is known of a code: a value to compare with, or true and false. */
export type FactOf = (name: string) => string | boolean | undefined;

const SHAPE = /^(not\s+)?([A-Za-z][A-Za-z0-9]*)(?:\s+is\s+(.+))?$/;

/** Null when the text is no condition. */
export function parseCondition(text: string): Condition | null {
  const match = SHAPE.exec(text.trim());
  if (match === null) return null;
  const [, negation, fact = '', list] = match;
  const values = list === undefined ? [] : list.split(/\s*,\s*|\s+or\s+/).filter((value) => value !== '');
  return { fact, negated: negation !== undefined, values };
}

/** An unknown fact is false, and so is its negation: nothing is said on a ground that does not exist. */
export function holds(condition: Condition, factOf: FactOf): boolean {
  const fact = factOf(condition.fact);
  if (fact === undefined) return false;
  const isTrue =
    condition.values.length === 0 ? fact !== false && fact !== '' : condition.values.includes(String(fact));
  return isTrue !== condition.negated;
}
