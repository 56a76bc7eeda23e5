import type { Draft } from './draft.body.ts';

/** How somebody says when words become public. */
export type Way = 'NOW' | 'AT' | 'WITH_RELEASE';

/** A draft as far as its publication goes. */
export type Planned = Pick<Draft, 'state' | 'schedule'>;

/** A moment that is still to come: an instant, or a release by name. */
export type Moment = { readonly at: string } | { readonly withRelease: string };

/** What the dialog begins with: what is planned already, else at once. */
export function wayOf({ state, schedule }: Planned): Way {
  if (state !== 'SCHEDULED' || !schedule) {
    return 'NOW';
  }
  return schedule.withRelease === null ? 'AT' : 'WITH_RELEASE';
}

/** An instant as the browser's own field takes it, by this machine's clock: 2026-07-01T09:30. */
export function localInput(instant: Date): string {
  const local = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** Tomorrow at nine: a moment that nobody has to correct much. */
export function suggestedMoment(now: Date): string {
  const morning = new Date(now);
  morning.setDate(morning.getDate() + 1);
  morning.setHours(9, 0, 0, 0);
  return localInput(morning);
}

/** Null for what is no moment, or has passed. */
export function instantOf(input: string, now: Date): string | null {
  const moment = new Date(input);
  return Number.isNaN(moment.getTime()) || moment <= now ? null : moment.toISOString();
}

interface Awaited {
  readonly name: string;
  readonly state: string;
  readonly effectiveFrom: string;
  readonly liveFrom?: string | null;
}

/** Releases that are still to come into force, the soonest first; each name once. */
export function awaitedReleases<R extends Awaited>(releases: readonly R[], now: Date): R[] {
  const inForce = new Set(releases.filter((release) => isLive(release, now)).map(({ name }) => name));
  const coming = releases.filter(
    ({ name, state }) => ['PLANNED', 'STAGED', 'ACTIVE'].includes(state) && !inForce.has(name),
  );
  const names = new Map(coming.map((release) => [release.name, release]));
  return [...names.values()].toSorted((left, right) => (left.effectiveFrom < right.effectiveFrom ? -1 : 1));
}

function isLive({ state, liveFrom }: Awaited, now: Date): boolean {
  return state === 'ACTIVE' && liveFrom != null && new Date(liveFrom) <= now;
}
