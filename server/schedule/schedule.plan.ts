import type { EntityManager } from 'typeorm';
import { BadInput, ReleaseNotFound } from '../errors.ts';
import { parseReleaseReference } from '../release/release.name.ts';
import { readReleases } from '../release/release.service.ts';
import { nearestRelease } from '../release/release.suggestion.ts';
import { type Schedule, standingOf } from './schedule.facts.ts';
import type { ScheduledRow } from './scheduled.row.ts';

const LONGEST_WAIT_DAYS = 730;
const DAY = 86_400_000;

/** What somebody asks for, as it is kept. @throws BadInput for a moment or release that is no plan, ReleaseNotFound */
export async function planFor(
  manager: EntityManager,
  { at, withRelease }: Schedule,
  now: Date,
): Promise<Schedule> {
  if ((at === null) === (withRelease === null))
    throw new BadInput('Say either a moment or a release.', { field: 'at' });
  if (withRelease !== null) return { at: null, withRelease: await awaited(manager, withRelease, now) };
  const wait = (at?.getTime() ?? 0) - now.getTime();
  if (wait <= 0)
    throw new BadInput('This moment has passed. Publish now, or choose a later one.', { field: 'at' });
  if (wait > LONGEST_WAIT_DAYS * DAY)
    throw new BadInput('Choose a moment within the next two years.', { field: 'at' });
  return { at, withRelease: null };
}

/** What is kept with a draft. */
export function planOf(saved: ScheduledRow | null): Schedule {
  return { at: saved?.publishAt ?? null, withRelease: saved?.publishWith ?? null };
}

/** The name of a release that is still to come into force. */
async function awaited(manager: EntityManager, reference: string, now: Date): Promise<string> {
  const field = 'withRelease';
  const parsed = parseReleaseReference(reference);
  if (!parsed || parsed.cut !== null)
    throw new BadInput('Name the release without a cut: another cut may take its place.', { field });
  const releases = await readReleases(manager);
  const names = releases.map(({ name }) => name);
  if (!names.includes(parsed.text))
    throw new ReleaseNotFound(parsed.text, nearestRelease(parsed.text, names));
  const standing = standingOf({ at: null, withRelease: parsed.text }, releases, now);
  if (standing === 'DUE')
    throw new BadInput(`${parsed.text} is in force already. Publish now, or at a moment.`, { field });
  if (standing === 'RELEASE_WITHDRAWN')
    throw new BadInput(`${parsed.text} is withdrawn. Plan it again, or choose a moment.`, { field });
  return parsed.text;
}
