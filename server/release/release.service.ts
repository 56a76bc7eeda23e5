import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../audit/audit.actor.ts';
import { recordAct } from '../audit/audit.service.ts';
import type { Clock } from '../clock.ts';
import { ADVISORY_LOCK } from '../db/advisory.lock.ts';
import { BadInput, ReleaseNotFound, ReleaseStateRefused } from '../errors.ts';
import { emit } from '../event/event.outbox.ts';
import { claimKey } from '../workflow/client.key.ts';
import { findRelease } from './release.current.ts';
import { ReleaseEntity } from './release.entity.ts';
import type { ReleaseFacts, ReleaseState } from './release.facts.ts';
import { label } from './release.label.ts';
import { parseReleaseName, releaseOrdinal } from './release.name.ts';
import {
  type Consequence,
  consequenceOf,
  movesOf,
  preferredState,
  type ReleaseAction,
} from './release.step.ts';
import { nearestRelease } from './release.suggestion.ts';

/** The life of releases. Every step is one transaction and one event for the nodes. */
export class ReleaseService {
  private readonly source: DataSource;
  private readonly clock: Clock;

  constructor(source: DataSource, clock: Clock) {
    this.source = source;
    this.clock = clock;
  }

  /** Every cut in every state, newest name first. */
  list(): Promise<ReleaseFacts[]> {
    return readReleases(this.source.manager);
  }

  /** @throws ReleaseNotFound with the nearest name. */
  async find(reference: string): Promise<ReleaseFacts> {
    return findOrRefuse(await this.list(), reference);
  }

  /**
   * Delivers a staged, superseded or withdrawn cut from its effective date on (or from now), in place of the active
   * cut of its name.
   * @throws ReleaseNotFound, ReleaseStateRefused
   */
  activate(reference: string, isNow: boolean, by: Actor): Promise<Consequence> {
    return this.step('ACTIVATE', reference, isNow, by);
  }

  /**
   * Withdraws the active cut of a name; the cut before it, or else the release before it, is in force again.
   * @throws ReleaseNotFound, ReleaseStateRefused also where readers would be left with nothing
   */
  rollBack(reference: string, by: Actor): Promise<Consequence> {
    return this.step('ROLL_BACK', reference, false, by);
  }

  /** Takes a cut out that is not delivered. @throws ReleaseNotFound, ReleaseStateRefused */
  withdraw(reference: string, by: Actor): Promise<Consequence> {
    return this.step('WITHDRAW', reference, false, by);
  }

  /** What readers would get after a step, without taking it. @throws what the step itself would throw */
  async foresee(action: ReleaseAction, reference: string, isNow: boolean): Promise<Consequence> {
    const releases = await this.list();
    const release = findOrRefuse(releases, reference, preferredState[action]);
    const now = this.clock();
    return consequenceOf(release, releases, movesOf(action, release, releases, now, isNow), now);
  }

  /**
   * Names a release before its files exist, so that texts can be written for it.
   * @throws BadInput for a name that is none, ReleaseStateRefused where the name is taken. The same client key again answers the
   * release as it stands.
   */
  plan(
    name: string,
    effectiveFrom: string,
    by: Actor,
    clientKey: string | null = null,
  ): Promise<ReleaseFacts> {
    const parsed = parseReleaseName(name);
    if (!parsed)
      throw new BadInput(`${name.slice(0, 40)} is no release name. Write RVU27A.`, { field: 'name' });
    return this.source.transaction(async (manager) => {
      await lockReleases(manager);
      const request = ['planRelease', parsed.text, effectiveFrom];
      if (by.personId && !(await claimKey(manager, by.personId, clientKey, request)))
        return findOrRefuse(await readReleases(manager), parsed.text);
      const cuts = (await readReleases(manager)).filter((release) => release.name === parsed.text);
      const taken = cuts.find(({ state }) => state !== 'WITHDRAWN');
      if (taken) throw new ReleaseStateRefused(`${parsed.text} is here already (${taken.state}).`);
      const cut = Math.max(0, ...cuts.map((release) => release.cut)) + 1;
      await manager.insert(ReleaseEntity, { name: parsed.text, cut, state: 'PLANNED', effectiveFrom });
      await recordAct(manager, by, 'PLAN_RELEASE', parsed.text, { effectiveFrom });
      return findOrRefuse(await readReleases(manager), `${parsed.text}/${cut}`);
    });
  }

  private step(action: ReleaseAction, reference: string, isNow: boolean, by: Actor): Promise<Consequence> {
    return this.source.transaction(async (manager) => {
      await lockReleases(manager);
      const releases = await readReleases(manager);
      const release = findOrRefuse(releases, reference, preferredState[action]);
      const now = this.clock();
      const moves = movesOf(action, release, releases, now, isNow);
      for (const { id, ...change } of moves) await manager.update(ReleaseEntity, { id }, change);
      const consequence = consequenceOf(release, releases, moves, now);
      const { currentBefore, currentAfter } = consequence;
      await recordAct(manager, by, `${action}_RELEASE`, label(release), {
        before: { state: release.state, current: currentBefore && label(currentBefore) },
        after: {
          state: moves.find(({ id }) => id === release.id)?.state ?? release.state,
          current: currentAfter && label(currentAfter),
        },
      });
      await emit(manager, 'RELEASES_CHANGED', { release: label(release) });
      return consequence;
    });
  }
}

/** One writer of release states at a time; readers are not held up. */
export async function lockReleases(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [ADVISORY_LOCK.releaseStates]);
}

function findOrRefuse(
  releases: readonly ReleaseFacts[],
  reference: string,
  preferred?: ReleaseState,
): ReleaseFacts {
  const release = findRelease(releases, reference, preferred);
  if (release) return release;
  throw new ReleaseNotFound(
    reference.slice(0, 40),
    nearestRelease(
      reference,
      releases.map(({ name }) => name),
    ),
  );
}

/** Every cut with its conversion factors, newest name first, newest cut first. */
export async function readReleases(manager: EntityManager): Promise<ReleaseFacts[]> {
  const releases: ReleaseFacts[] = await manager.query(
    `SELECT id::text, name, cut, state, effective_from AS "effectiveFrom", effective_to AS "effectiveTo",
       cms_released_on AS "cmsReleasedOn", is_sample AS "isSample", archive_sha256 AS "archiveSha256", notices,
       row_count AS "rowCount", code_count AS "codeCount", activated_at AS "activatedAt", live_from AS "liveFrom",
       returned_at AS "returnedAt", (SELECT coalesce(json_agg(json_build_object('basis', basis,
         'value', value::text, 'from', valid_from, 'to', valid_to, 'source', source) ORDER BY basis, valid_from), '[]')
         FROM conversion_factor WHERE release_id = release.id) AS "conversionFactors"
     FROM release`,
  );
  return releases.toSorted(
    (left, right) => releaseOrdinal(right.name) - releaseOrdinal(left.name) || right.cut - left.cut,
  );
}
