import type { ReleaseAction, ReleaseConsequencesQuery, ReleaseFieldsFragment } from '../gql/graphql.ts';

export type Release = ReleaseFieldsFragment;
export type Foreseen = ReleaseConsequencesQuery['releaseConsequences'];

/** What a step on a release leads to; `key` names the sentence, the rest fills it in. */
export interface Consequence {
  readonly key:
    | 'goesLiveNow'
    | 'goesLiveLater'
    | 'joinsHistory'
    | 'staysHistory'
    | 'comesBack'
    | 'nothingLeft'
    | 'nothingSeen';
  readonly release: string;
  /** The release that readers see before or after; null: none. */
  readonly other: string | null;
  /** The day on which it goes live by itself. */
  readonly day: string | null;
}

/** "RVU26C", or "RVU26C/2" for a later cut. */
export function labelOf({ name, cut }: Pick<Release, 'name' | 'cut'>): string {
  return cut > 1 ? `${name}/${cut}` : name;
}

/** Whether two are the same cut. */
export function isSameCut(
  one: Pick<Release, 'name' | 'cut'> | null,
  other: Pick<Release, 'name' | 'cut'> | null,
): boolean {
  return one?.name === other?.name && one?.cut === other?.cut;
}

/** What the server foresees, as the sentence to show. */
export function consequenceOf(
  action: ReleaseAction,
  { release, currentBefore, currentAfter }: Foreseen,
  now: Date,
): Consequence {
  const name = labelOf(release);
  const before = currentBefore && labelOf(currentBefore);
  const after = currentAfter && labelOf(currentAfter);
  const shared = { release: name, day: null };
  if (action === 'WITHDRAW') {
    return { ...shared, key: 'nothingSeen', other: after };
  }
  if (action === 'ACTIVATE') {
    if (isSameCut(release, currentAfter)) {
      return { ...shared, key: 'goesLiveNow', other: before };
    }
    const isAhead = release.liveFrom !== null && Date.parse(release.liveFrom) > now.getTime();
    return isAhead
      ? { ...shared, key: 'goesLiveLater', other: before, day: release.effectiveFrom }
      : { ...shared, key: 'joinsHistory', other: before };
  }
  if (after === null) {
    return { ...shared, key: 'nothingLeft', other: null };
  }
  return {
    ...shared,
    key: isSameCut(currentBefore, currentAfter) ? 'staysHistory' : 'comesBack',
    other: after,
  };
}
