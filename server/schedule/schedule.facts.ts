import type { ReleaseFacts } from '../release/release.facts.ts';

/** Why scheduled words were not published. */
export const UNPUBLISHED_REASONS = [
  'OWNER_DISABLED',
  'OWNER_DEMOTED',
  'FINDINGS',
  'RELEASE_WITHDRAWN',
  'CHANGED',
  'CHANGES_REQUESTED',
] as const;
export type UnpublishedReason = (typeof UNPUBLISHED_REASONS)[number];

/** When words are to be published: at a moment, or when a release comes into force. One of them is set. */
export interface Schedule {
  readonly at: Date | null;
  /** RVU27A: any cut of that name. */
  readonly withRelease: string | null;
}

export type Standing = 'WAITING' | 'DUE' | 'RELEASE_WITHDRAWN';

/**
 * Whether the moment has come. A release is in force when a cut of its name is active and its `liveFrom` has
 * passed: on its day, or at once where it was activated so. Where nothing of that name is left, nothing is waited for.
 */
export function standingOf(
  { at, withRelease }: Schedule,
  releases: readonly ReleaseFacts[],
  now: Date,
): Standing {
  if (withRelease === null) return at && at <= now ? 'DUE' : 'WAITING';
  const cuts = releases.filter(({ name, state }) => name === withRelease && state !== 'WITHDRAWN');
  if (cuts.length === 0) return 'RELEASE_WITHDRAWN';
  return cuts.some((cut) => isInForce(cut, now)) ? 'DUE' : 'WAITING';
}

/** The next moment at which something may become due; null where none is known. */
export function nextMoment(
  schedules: readonly Schedule[],
  releases: readonly ReleaseFacts[],
  now: Date,
): Date | null {
  const moments = schedules.flatMap(({ at, withRelease }) =>
    withRelease === null
      ? (at ?? [])
      : releases.flatMap(({ name, state, liveFrom }) =>
          name === withRelease && state === 'ACTIVE' && liveFrom && liveFrom > now ? liveFrom : [],
        ),
  );
  return moments.toSorted((left, right) => left.getTime() - right.getTime())[0] ?? null;
}

export function isInForce({ state, liveFrom }: ReleaseFacts, now: Date): boolean {
  return state === 'ACTIVE' && liveFrom !== null && liveFrom <= now;
}
