import type { ReleaseFieldsFragment } from '../gql/graphql.ts';

export type Release = ReleaseFieldsFragment;

/** What a step on a release leads to; `key` names the sentence, the rest fills it in. */
export interface Consequence {
  readonly key:
    | 'goesLiveNow'
    | 'goesLiveLater'
    | 'joinsHistory'
    | 'staysHistory'
    | 'comesBack'
    | 'nothingLeft';
  readonly release: string;
  /** The release that readers see before or after. */
  readonly other: string | null;
  readonly day: string | null;
}

/** Active releases in the order in which they came into force, the latest first. */
function inForceOrder(releases: readonly Release[]): Release[] {
  const begin = (release: Release) => Date.parse(release.liveFrom ?? release.effectiveFrom);
  return releases.filter(({ state }) => state === 'ACTIVE').sort((a, b) => begin(b) - begin(a));
}

/** What activating brings. `today` is an ISO date: a release ahead of its day waits for it unless told otherwise. */
export function ofActivating(
  release: Release,
  releases: readonly Release[],
  isNow: boolean,
  today: string,
): Consequence {
  const current = releases.find(({ isCurrent }) => isCurrent) ?? null;
  const shared = { release: release.name, other: current?.name ?? null };
  if (!isNow && release.effectiveFrom > today) {
    return { key: 'goesLiveLater', ...shared, day: release.effectiveFrom };
  }
  const isOlder = current !== null && !isNow && release.effectiveFrom < current.effectiveFrom;
  return { key: isOlder ? 'joinsHistory' : 'goesLiveNow', ...shared, day: null };
}

/** What withdrawing brings: a superseded cut of the same name returns, else the release before it. */
export function ofRollingBack(release: Release, releases: readonly Release[]): Consequence {
  const earlierCut = releases
    .filter(({ name, state, cut }) => name === release.name && state === 'SUPERSEDED' && cut < release.cut)
    .sort((a, b) => b.cut - a.cut)[0];
  if (earlierCut) {
    return {
      key: 'comesBack',
      release: release.name,
      other: `${earlierCut.name}/${earlierCut.cut}`,
      day: null,
    };
  }
  if (!release.isCurrent) {
    const current = releases.find(({ isCurrent }) => isCurrent);
    return { key: 'staysHistory', release: release.name, other: current?.name ?? null, day: null };
  }
  const next = inForceOrder(releases).find((other) => other !== release && isLive(other));
  return next
    ? { key: 'comesBack', release: release.name, other: next.name, day: null }
    : { key: 'nothingLeft', release: release.name, other: null, day: null };
}

function isLive(release: Release): boolean {
  return release.liveFrom === null || Date.parse(release.liveFrom) <= Date.now();
}
