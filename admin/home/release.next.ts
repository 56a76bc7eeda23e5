import type { HomeQuery } from '../gql/graphql.ts';
import type { Release } from '../releases/release.consequence.ts';

export type WorkProgress = NonNullable<HomeQuery['worklist']>['progress'][number];

/** What comes into force next: the earliest that is not current, staged before planned. Null where nothing waits. */
export function nextRelease(releases: readonly Release[]): Release | null {
  const current = releases.find(({ isCurrent }) => isCurrent);
  const waiting = releases.filter(
    ({ state, effectiveFrom }) =>
      state === 'STAGED' ||
      state === 'PLANNED' ||
      (state === 'ACTIVE' && current !== undefined && effectiveFrom > current.effectiveFrom),
  );
  return waiting.toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom))[0] ?? null;
}

/** The work on a release; what the list calls by cut belongs to its release as well. */
export function progressOf(
  progress: readonly WorkProgress[],
  { name, cut }: Pick<Release, 'name' | 'cut'>,
): WorkProgress | null {
  return progress.find(({ release }) => release === name || release === `${name}/${cut}`) ?? null;
}
