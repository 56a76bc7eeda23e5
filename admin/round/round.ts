/** One after the other: codes that somebody goes through, and the list that they came from. */
export interface Round {
  readonly kind: 'worklist' | 'queue';
  /** The list as it was: its address with its filter. */
  readonly back: string;
  readonly places: readonly { readonly code: string; readonly path: string }[];
}

const KEY = 'plaincode.round';

/** Kept for this window alone, so that two windows go through two lists. */
export function beginRound(round: Round): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(round));
  } catch {
    // A full or closed store costs the way back, nothing else.
  }
}

/** The round that a code belongs to; null outside of one. */
export function roundOf(code: string): Round | null {
  try {
    const round = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Round | null;
    return round?.places.some((place) => place.code === code) ? round : null;
  } catch {
    return null;
  }
}

/** Where the next code of a round is; the list itself after the last one. */
export function nextPath({ places, back }: Round, code: string): string {
  const at = places.findIndex((place) => place.code === code);
  return places[at + 1]?.path ?? back;
}
