import { stableText } from '../workflow/stable.text.ts';
import { type ContentBody, EMPTY_BODY } from './content.body.ts';
import { byApplication } from './content.in-force.ts';
import { mergeBodies } from './content.merge.ts';
import type { OfferState } from './offer.entity.ts';

/** What a fix would still do to later words. */
export interface LeftToDo {
  /** The later words with the fix; where both sides changed a text, the later ones stand. */
  readonly body: ContentBody;
  /** Fields that both sides changed: somebody has to choose. */
  readonly conflicts: readonly string[];
  /** Fields that lack the fix, conflicts among them; none: nothing is left to do. */
  readonly fields: readonly string[];
}

/** The editor's note is for colleagues: it is merged, but is no reason to offer anything. */
const OFFERED = (Object.keys(EMPTY_BODY) as (keyof ContentBody)[]).filter((field) => field !== 'editorNote');

/**
 * Merges a fix into later words, three ways.
 * @param base words before the fix
 * @param chosen fields in which somebody has decided already between both sides
 */
export function leftToDo(
  base: ContentBody,
  words: ContentBody,
  fix: ContentBody,
  chosen: readonly string[] = [],
): LeftToDo {
  const { body, conflicts } = mergeBodies(base, words, fix);
  const open = conflicts.filter((field) => field !== 'editorNote' && !chosen.includes(field));
  const fields = OFFERED.filter(
    (field) =>
      open.includes(field) ||
      (!conflicts.includes(field) && stableText(body[field]) !== stableText(words[field])),
  );
  return { body, conflicts: open, fields };
}

/** The words that apply from a later release, as they stand. */
export interface LaterWords {
  /** Words of the open draft; null without one. */
  readonly draft: ContentBody | null;
  /** What is published for that release itself; null while it has the words of an earlier one. */
  readonly published: ContentBody | null;
}

/** How an offer stands beside the later words. */
export function standingOf(
  offer: { readonly state: OfferState; readonly chosen: readonly string[] },
  base: ContentBody,
  fix: ContentBody,
  later: LaterWords,
): OfferState {
  const words = later.draft ?? later.published;
  const isHeld = words !== null && leftToDo(base, words, fix, offer.chosen).fields.length === 0;
  if (offer.state === 'LEFT_OUT') return isHeld && !later.draft ? 'TAKEN' : 'LEFT_OUT';
  if (!words) return 'GONE';
  if (!isHeld) return 'OPEN';
  return later.draft ? 'IN_DRAFT' : 'TAKEN';
}

interface Link {
  readonly number: number;
  readonly base: number;
  /** Release from which the fix applies. */
  readonly fixFrom: string;
  readonly state: OfferState;
}

/** Where several fixes of the same words wait, the last one holds them all: it goes back to the first one's base. */
export function foldOffers<O extends Link>(offers: readonly O[]): { last: O; base: number; held: O[] }[] {
  const byPlace = Map.groupBy(
    offers.filter(({ state }) => state === 'OPEN'),
    ({ fixFrom }) => fixFrom,
  );
  return [...byPlace.values()].flatMap((waiting) => {
    const inOrder = waiting.toSorted((left, right) => left.number - right.number);
    const [first] = inOrder;
    const last = inOrder.at(-1);
    return first && last && first !== last
      ? [{ last, base: Math.min(...inOrder.map(({ base }) => base)), held: inOrder.slice(0, -1) }]
      : [];
  });
}

/** Places of a code, published or in draft, that come into force after another one; earliest first. */
export function laterPlaces(places: readonly string[], from: string): string[] {
  const later = [...new Set(places)].map((appliesFrom) => ({ appliesFrom, number: 0 }));
  return later
    .filter((place) => byApplication(place, { appliesFrom: from, number: 0 }) > 0)
    .toSorted(byApplication)
    .map(({ appliesFrom }) => appliesFrom);
}
