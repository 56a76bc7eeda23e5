import type { EntityManager } from 'typeorm';
import type { LocalityFacts } from '../../server/locality/locality.facts.ts';
import type { ReleaseFacts } from '../../server/release/release.facts.ts';
import { label } from '../../server/release/release.label.ts';
import { compareReleaseNames } from '../../server/release/release.name.ts';
import { readReleases } from '../../server/release/release.service.ts';
import type { RvuRow } from '../../server/rvu/rvu.row.ts';
import { type Measured, measure } from './anomaly.measure.ts';
import { type Anomaly, anomaliesIn, distanceBetween } from './anomaly.ts';
import { RowsAhead } from './rows.ahead.ts';

/** How a release that comes in differs from one that is here. */
export interface Comparison {
  readonly against: string;
  /** The release before it, or the cut of its own name that CMS posted before. */
  readonly role: 'PREDECESSOR' | 'EARLIER_CUT';
  readonly measured: Measured;
}

export interface Compared {
  readonly comparisons: readonly Comparison[];
  readonly anomalies: readonly Anomaly[];
}

interface Incoming {
  readonly name: string;
  readonly rows: readonly RvuRow[];
  readonly localities: readonly LocalityFacts[];
}

/**
 * Compares a release with the one before it and with the earlier cut of its name. Where there is such a cut it was
 * judged against the release before when it came, so that the new one is judged against the cut alone.
 * A sample is nobody's measure.
 */
export async function compareRelease(
  manager: EntityManager,
  incoming: Incoming,
  rows: RowsAhead,
): Promise<Compared> {
  const releases = await measures(manager);
  const earlier = earlierCut(releases, incoming.name);
  const before = releaseBefore(releases, incoming.name);
  const comparisons: Comparison[] = [];
  const anomalies: Anomaly[] = [];
  for (const [release, role] of [
    [before, 'PREDECESSOR'],
    [earlier, 'EARLIER_CUT'],
  ] as const) {
    if (!release) continue;
    const measured = measure(await rows.of(release.id), incoming.rows);
    comparisons.push({ against: label(release), role, measured });
    if (role === 'PREDECESSOR' && earlier) continue;
    const localities = await comparePlaces(manager, release.id, incoming.localities);
    const distance = distanceBetween(release.name, incoming.name);
    anomalies.push(...anomaliesIn(measured, localities, label(release), distance));
  }
  return { comparisons, anomalies };
}

/** Begins to read what a release will most likely be compared with. @param name of the release, where it is known */
export async function readAhead(manager: EntityManager, name: string | null): Promise<RowsAhead> {
  const rows = new RowsAhead(manager);
  const releases = await measures(manager);
  const likely = releaseBefore(releases, name);
  if (likely) rows.begin(likely.id);
  return rows;
}

async function measures(manager: EntityManager): Promise<ReleaseFacts[]> {
  return (await readReleases(manager)).filter(({ isSample, state }) => !isSample && state !== 'PLANNED');
}

/** The newest release of an earlier name: what is delivered or ready to be. */
function releaseBefore(releases: readonly ReleaseFacts[], name: string | null): ReleaseFacts | null {
  const ready = releases.filter(
    (release) =>
      (release.state === 'ACTIVE' || release.state === 'STAGED') &&
      (name === null || compareReleaseNames(release.name, name) < 0),
  );
  const [newest] = ready;
  return (
    ready.find((release) => release.name === newest?.name && release.state === 'ACTIVE') ?? newest ?? null
  );
}

/** What was taken out is nobody's measure. */
function earlierCut(releases: readonly ReleaseFacts[], name: string): ReleaseFacts | null {
  const cuts = releases.filter((release) => release.name === name && release.state !== 'WITHDRAWN');
  return cuts.find(({ state }) => state === 'ACTIVE') ?? cuts[0] ?? null;
}

async function comparePlaces(
  manager: EntityManager,
  releaseId: string,
  localities: readonly LocalityFacts[],
): Promise<{ before: number | null; lost: number }> {
  const rows: { key: string }[] = await manager.query(
    `SELECT mac || '/' || locality AS key FROM locality WHERE release_id = $1`,
    [releaseId],
  );
  if (rows.length === 0 || localities.length === 0) return { before: null, lost: 0 };
  const kept = new Set(localities.map(({ mac, locality }) => `${mac}/${locality}`));
  return { before: rows.length, lost: rows.filter(({ key }) => !kept.has(key)).length };
}
