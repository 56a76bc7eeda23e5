/** Drafts that are read in a row, in the order in which the queue had them when it began. */
export interface Sitting {
  readonly ids: readonly string[];
  /** Those that this reviewer has decided. */
  readonly done: readonly string[];
}

/** The place of a draft in the row, from 1; null where it is not in it. */
export function positionOf({ ids }: Sitting, id: string): { place: number; of: number } | null {
  const index = ids.indexOf(id);
  return index < 0 ? null : { place: index + 1, of: ids.length };
}

/** The next one that is not decided: behind this one, else from the beginning; null where there is none. */
export function nextOf(sitting: Sitting, id: string): string | null {
  return around(sitting.ids, sitting, id);
}

export function previousOf(sitting: Sitting, id: string): string | null {
  return around(sitting.ids.toReversed(), sitting, id);
}

export function decided(sitting: Sitting, id: string): Sitting {
  return sitting.done.includes(id) ? sitting : { ...sitting, done: [...sitting.done, id] };
}

function around(ids: readonly string[], { done }: Sitting, id: string): string | null {
  const at = ids.indexOf(id);
  const ordered = [...ids.slice(at + 1), ...ids.slice(0, Math.max(0, at))];
  return ordered.find((other) => other !== id && !done.includes(other)) ?? null;
}
