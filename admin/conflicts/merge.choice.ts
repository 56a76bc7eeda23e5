import { BODY_FIELDS, type Body, type BodyField, isSameField } from '../drafts/draft.body.ts';
import { isListField } from './field.text.ts';

/** `both`: entries of both lists, mine where one entry was changed twice. `hand`: a text written for the purpose. */
export type Side = 'mine' | 'theirs' | 'both' | 'hand';

export interface Sides {
  readonly mine: Body;
  readonly theirs: Body;
  readonly base: Body | null;
  /** What one side alone touched, put together; conflicting fields hold mine, conflicting lists both. */
  readonly merged: Body;
  readonly conflicts: readonly BodyField[];
}

export interface Choice {
  readonly side: Side;
  /** The text written by hand. */
  readonly text?: string;
}

export type Choices = Partial<Record<BodyField, Choice>>;

/** What a stale save answered, as sides; where the server left one out, mine stands in. */
export function sidesOf(
  stale: {
    mine: Body | null;
    theirs: Body;
    base: Body | null;
    merged: Body | null;
    conflicts: readonly string[];
  },
  mine: Body,
): Sides {
  return {
    mine: stale.mine ?? mine,
    theirs: stale.theirs,
    base: stale.base,
    merged: stale.merged ?? stale.mine ?? mine,
    conflicts: BODY_FIELDS.filter((field) => stale.conflicts.some((name) => name.split('.')[0] === field)),
  };
}

/** Ways to settle a field: a list can also keep both, a text can be written anew. */
export function waysFor(field: BodyField): readonly Side[] {
  return isListField(field) ? ['both', 'mine', 'theirs'] : ['mine', 'theirs', 'hand'];
}

export function isSettled({ conflicts }: Sides, choices: Choices): boolean {
  return conflicts.every((field) => choices[field] !== undefined);
}

/** Fields that one side alone changed: they need no choice, but are shown. */
export function settledByThemselves(sides: Sides): { mine: BodyField[]; theirs: BodyField[] } {
  const { base, conflicts } = sides;
  const calm = BODY_FIELDS.filter((field) => !conflicts.includes(field));
  const differs = (body: Body, field: BodyField) => base !== null && !isSameField(body, base, field);
  return {
    mine: calm.filter((field) => differs(sides.mine, field)),
    theirs: calm.filter((field) => differs(sides.theirs, field)),
  };
}

/** The words that the choices make. A field without a choice keeps what the merge holds. */
export function chosenBody(sides: Sides, choices: Choices): Body {
  const patch: Partial<Record<BodyField, unknown>> = {};
  for (const field of sides.conflicts) {
    const choice = choices[field];
    if (choice?.side === 'mine') {
      patch[field] = sides.mine[field];
    } else if (choice?.side === 'theirs') {
      patch[field] = sides.theirs[field];
    } else if (choice?.side === 'hand' && !isListField(field)) {
      patch[field] = choice.text ?? '';
    }
  }
  return { ...sides.merged, ...(patch as Partial<Body>) };
}
