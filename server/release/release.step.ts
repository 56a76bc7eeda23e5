import { ReleaseStateRefused } from '../errors.ts';
import { currentRelease } from './release.current.ts';
import type { ReleaseFacts, ReleaseState } from './release.facts.ts';
import { label } from './release.label.ts';
import { startOfDay } from './release.moment.ts';

export type ReleaseAction = 'ACTIVATE' | 'ROLL_BACK' | 'WITHDRAW';

/** What a step would do to readers, said before and after it is done. */
export interface Consequence {
  readonly release: ReleaseFacts;
  readonly currentBefore: ReleaseFacts | null;
  readonly currentAfter: ReleaseFacts | null;
}

/** One cut that changes its state, and when it is delivered from. */
export interface Move {
  readonly id: string;
  readonly state: ReleaseState;
  readonly activatedAt?: Date;
  readonly liveFrom?: Date;
  readonly returnedAt?: Date;
}

/** The state in which a name without a cut number is looked for. */
export const preferredState: Readonly<Record<ReleaseAction, ReleaseState>> = {
  ACTIVATE: 'STAGED',
  ROLL_BACK: 'ACTIVE',
  WITHDRAW: 'STAGED',
};

/**
 * The moves of a step, without doing them: the same for saying beforehand what follows and for doing it.
 * @throws ReleaseStateRefused where the release cannot take this step
 */
export function movesOf(
  action: ReleaseAction,
  release: ReleaseFacts,
  releases: readonly ReleaseFacts[],
  now: Date,
  isNow: boolean,
): Move[] {
  if (action === 'ACTIVATE') return activating(release, releases, now, isNow);
  if (action === 'ROLL_BACK') return rollingBack(release, releases, now);
  return withdrawing(release);
}

/** What readers get before and after the moves. */
export function consequenceOf(
  release: ReleaseFacts,
  releases: readonly ReleaseFacts[],
  moves: readonly Move[],
  now: Date,
): Consequence {
  const after = releases.map((other) => ({ ...other, ...moves.find(({ id }) => id === other.id) }));
  return {
    release: after.find(({ id }) => id === release.id) ?? release,
    currentBefore: currentRelease(releases, now),
    currentAfter: currentRelease(after, now),
  };
}

/** Delivers a cut that is staged, superseded or withdrawn, in place of the active cut of its name. */
function activating(
  release: ReleaseFacts,
  releases: readonly ReleaseFacts[],
  now: Date,
  isNow: boolean,
): Move[] {
  if (release.state === 'ACTIVE') throw new ReleaseStateRefused(`${label(release)} is active already.`);
  if (release.state === 'PLANNED' || release.archiveSha256 === '')
    throw new ReleaseStateRefused(`${label(release)} is planned only. Import its files first.`);
  const older = releases.filter(({ name, state }) => name === release.name && state === 'ACTIVE');
  const liveFrom = isNow ? now : (begun(older, now) ?? startOfDay(release.effectiveFrom));
  return [
    ...older.map(({ id }) => ({ id, state: 'SUPERSEDED' as const })),
    { id: release.id, state: 'ACTIVE', activatedAt: now, liveFrom },
  ];
}

/** A cut that was delivered ahead of its day: the next cut of the name goes on from there, so that readers do not go back. */
function begun(older: readonly ReleaseFacts[], now: Date): Date | null {
  return older.find(({ liveFrom }) => liveFrom && liveFrom <= now)?.liveFrom ?? null;
}

/** Withdraws the active cut of a name; the cut before it, or else the release before it, is in force again. */
function rollingBack(release: ReleaseFacts, releases: readonly ReleaseFacts[], now: Date): Move[] {
  if (release.state !== 'ACTIVE')
    throw new ReleaseStateRefused(`${label(release)} is not active: there is nothing to roll back.`);
  const earlier = releases
    .filter(({ name, state, cut }) => name === release.name && state === 'SUPERSEDED' && cut < release.cut)
    .toSorted((left, right) => left.cut - right.cut)
    .at(-1);
  const others = releases.filter(({ id }) => id !== release.id);
  if (!earlier && !currentRelease(others, now))
    throw new ReleaseStateRefused(`${label(release)} is the only release. Readers would have nothing.`);
  const back: Move[] = earlier ? [{ id: earlier.id, state: 'ACTIVE' }] : [];
  const { currentAfter } = consequenceOf(release, others, back, now);
  const isInForce = release.liveFrom !== null && release.liveFrom <= now;
  return [
    { id: release.id, state: 'WITHDRAWN' },
    ...back.filter(({ id }) => !isInForce || id !== currentAfter?.id),
    ...(isInForce && currentAfter
      ? [{ id: currentAfter.id, state: 'ACTIVE' as const, returnedAt: now }]
      : []),
  ];
}

/** Takes a cut out that is not delivered: a staged or planned one that was a mistake. */
function withdrawing(release: ReleaseFacts): Move[] {
  if (release.state === 'ACTIVE')
    throw new ReleaseStateRefused(
      `${label(release)} is active. Use roll-back ${release.name}, which says what follows.`,
    );
  if (release.state === 'WITHDRAWN') throw new ReleaseStateRefused(`${label(release)} is withdrawn already.`);
  return [{ id: release.id, state: 'WITHDRAWN' }];
}
