import { releaseOrdinal } from '../release/release.name.ts';

interface Applies {
  /** Release name; '' or null: from the beginning. */
  readonly appliesFrom: string | null;
  readonly number: number;
}

/** Orders revisions of one code: by the release that they apply from, then by number. */
export function byApplication(left: Applies, right: Applies): number {
  return ordinal(left.appliesFrom) - ordinal(right.appliesFrom) || left.number - right.number;
}

/**
 * The words in force for a release: the revision with the latest applies-from not after it, and of those the
 * highest number. Independent of cuts and withdrawals.
 * @param revisions of one code, in the order of `byApplication`
 * @param release name; '' or null asks for the words from the beginning
 */
export function inForce<R extends Applies>(revisions: readonly R[], release: string | null): R | null {
  const [only] = revisions;
  if (revisions.length === 1 && only && !only.appliesFrom) return only;
  const limit = ordinal(release);
  return revisions.findLast((revision) => ordinal(revision.appliesFrom) <= limit) ?? null;
}

function ordinal(release: string | null): number {
  return release ? releaseOrdinal(release) : 0;
}
