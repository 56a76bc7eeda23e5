import type { ReleaseFacts, ReleaseState } from './release.facts.ts';
import { compareReleaseNames, parseReleaseReference, releaseOrdinal } from './release.name.ts';

/** The current release at a moment: the active one with the latest `liveFrom` that has passed. */
export function currentRelease<R extends ReleaseFacts>(releases: readonly R[], at: Date): R | null {
  let current: R | null = null;
  for (const release of releases) {
    if (release.state !== 'ACTIVE' || !release.liveFrom || release.liveFrom > at) continue;
    if (!current || isLater(release, current)) current = release;
  }
  return current;
}

function isLater(left: ReleaseFacts, right: ReleaseFacts): boolean {
  const difference = (left.liveFrom?.getTime() ?? 0) - (right.liveFrom?.getTime() ?? 0);
  return difference === 0 ? releaseOrdinal(left.name) > releaseOrdinal(right.name) : difference > 0;
}

/** The release in force on a day of service: the active one with the latest effective date not after it. */
export function releaseAsOf<R extends ReleaseFacts>(releases: readonly R[], day: string): R | null {
  const begun = releases.filter((release) => release.state === 'ACTIVE' && release.effectiveFrom <= day);
  return begun.toSorted(byEffectiveDate).at(-1) ?? null;
}

/** Oldest first. */
export function byEffectiveDate(left: ReleaseFacts, right: ReleaseFacts): number {
  if (left.effectiveFrom !== right.effectiveFrom) return left.effectiveFrom < right.effectiveFrom ? -1 : 1;
  return compareReleaseNames(left.name, right.name) || left.cut - right.cut;
}

/**
 * The cut that a reference means: `RVU27A/2` that cut, `RVU27A` its active cut (or the newest in the state
 * that is preferred), else its newest.
 */
export function findRelease<R extends ReleaseFacts>(
  releases: readonly R[],
  reference: string,
  preferred: ReleaseState = 'ACTIVE',
): R | null {
  const wanted = parseReleaseReference(reference);
  if (!wanted) return null;
  const cuts = releases
    .filter((release) => release.name === wanted.text)
    .toSorted((left, right) => right.cut - left.cut);
  if (wanted.cut !== null) return cuts.find((release) => release.cut === wanted.cut) ?? null;
  return cuts.find((release) => release.state === preferred) ?? cuts[0] ?? null;
}

/**
 * The active release before another one. A sample is never the predecessor of a real release.
 */
export function predecessorOf<R extends ReleaseFacts>(
  releases: readonly R[],
  release: ReleaseFacts,
): R | null {
  const before = releases.filter(
    (other) =>
      other.state === 'ACTIVE' &&
      compareReleaseNames(other.name, release.name) < 0 &&
      (release.isSample || !other.isSample),
  );
  return before.toSorted((left, right) => compareReleaseNames(left.name, right.name)).at(-1) ?? null;
}
