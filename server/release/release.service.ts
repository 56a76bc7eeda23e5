import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../audit/audit.actor.ts';
import { recordAct } from '../audit/audit.service.ts';
import type { Clock } from '../clock.ts';
import { BadInput, ReleaseNotFound, ReleaseStateRefused } from '../errors.ts';
import { emit } from '../event/event.outbox.ts';
import { ConversionFactorEntity } from './conversion-factor.entity.ts';
import { currentRelease, findRelease } from './release.current.ts';
import { ReleaseEntity } from './release.entity.ts';
import type { ReleaseFacts, ReleaseState } from './release.facts.ts';
import { startOfDay } from './release.moment.ts';
import { parseReleaseName, releaseOrdinal } from './release.name.ts';
import { nearestRelease } from './release.suggestion.ts';

/** What a step would do to readers, said before and after it is done. */
export interface Consequence {
  readonly release: ReleaseFacts;
  readonly currentBefore: ReleaseFacts | null;
  readonly currentAfter: ReleaseFacts | null;
}

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
   * Delivers a staged cut from its effective date on (or from now), in place of an older cut of its name.
   * @throws ReleaseStateRefused unless it is staged or withdrawn.
   */
  activate(reference: string, isNow: boolean, by: Actor): Promise<Consequence> {
    return this.step(reference, 'STAGED', by, 'ACTIVATE_RELEASE', async (manager, release, releases) => {
      if (release.state === 'ACTIVE') throw new ReleaseStateRefused(`${label(release)} is active already.`);
      if (release.state === 'PLANNED')
        throw new ReleaseStateRefused(`${label(release)} is planned only. Import its files first.`);
      const now = this.clock();
      for (const other of releases)
        if (other.name === release.name && other.state === 'ACTIVE')
          await moveTo(manager, other, 'SUPERSEDED');
      await moveTo(manager, release, 'ACTIVE', {
        activatedAt: now,
        liveFrom: isNow ? now : startOfDay(release.effectiveFrom),
      });
    });
  }

  /** Withdraws the active cut of a name; the cut before it, or else the release before it, is in force again. */
  rollBack(reference: string, by: Actor): Promise<Consequence> {
    return this.step(reference, 'ACTIVE', by, 'ROLL_BACK_RELEASE', async (manager, release, releases) => {
      if (release.state !== 'ACTIVE')
        throw new ReleaseStateRefused(`${label(release)} is not active: there is nothing to roll back.`);
      const next = currentRelease(
        releases.filter((other) => other.id !== release.id),
        this.clock(),
      );
      const earlier = releases
        .filter(
          (other) => other.name === release.name && other.state === 'SUPERSEDED' && other.cut < release.cut,
        )
        .toSorted((left, right) => left.cut - right.cut)
        .at(-1);
      if (!next && !earlier)
        throw new ReleaseStateRefused(`${label(release)} is the only release. Readers would have nothing.`);
      await moveTo(manager, release, 'WITHDRAWN');
      if (earlier) await moveTo(manager, earlier, 'ACTIVE');
    });
  }

  /** Takes a cut out that is not delivered: a staged or planned one that was a mistake. */
  withdraw(reference: string, by: Actor): Promise<Consequence> {
    return this.step(reference, 'STAGED', by, 'WITHDRAW_RELEASE', async (manager, release) => {
      if (release.state === 'ACTIVE')
        throw new ReleaseStateRefused(
          `${label(release)} is active. Use roll-back ${release.name}, which says what follows.`,
        );
      if (release.state === 'WITHDRAWN')
        throw new ReleaseStateRefused(`${label(release)} is withdrawn already.`);
      await moveTo(manager, release, 'WITHDRAWN');
    });
  }

  /**
   * Names a release before its files exist, so that texts can be written for it.
   * @throws BadInput for a name that is none, ReleaseStateRefused where the name is taken.
   */
  plan(name: string, effectiveFrom: string, by: Actor): Promise<ReleaseFacts> {
    const parsed = parseReleaseName(name);
    if (!parsed)
      throw new BadInput(`${name.slice(0, 40)} is no release name. Write RVU27A.`, { field: 'name' });
    return this.source.transaction(async (manager) => {
      await lockReleases(manager);
      if (
        (await readReleases(manager)).some(
          (release) => release.name === parsed.text && release.state !== 'WITHDRAWN',
        )
      )
        throw new ReleaseStateRefused(`${parsed.text} is here already.`);
      const cut = (await readReleases(manager)).filter((release) => release.name === parsed.text).length + 1;
      await manager.insert(ReleaseEntity, { name: parsed.text, cut, state: 'PLANNED', effectiveFrom });
      await recordAct(manager, by, 'PLAN_RELEASE', parsed.text, { effectiveFrom });
      return findOrRefuse(await readReleases(manager), `${parsed.text}/${cut}`);
    });
  }

  private async step(
    reference: string,
    preferred: ReleaseState,
    by: Actor,
    action: 'ACTIVATE_RELEASE' | 'ROLL_BACK_RELEASE' | 'WITHDRAW_RELEASE',
    act: (manager: EntityManager, release: ReleaseFacts, releases: readonly ReleaseFacts[]) => Promise<void>,
  ): Promise<Consequence> {
    return this.source.transaction(async (manager) => {
      await lockReleases(manager);
      const before = await readReleases(manager);
      const release = findOrRefuse(before, reference, preferred);
      await act(manager, release, before);
      const after = await readReleases(manager);
      const now = this.clock();
      const currentBefore = currentRelease(before, now);
      const currentAfter = currentRelease(after, now);
      await recordAct(manager, by, action, label(release), {
        currentBefore: currentBefore && label(currentBefore),
        currentAfter: currentAfter && label(currentAfter),
      });
      await emit(manager, 'RELEASES_CHANGED', { release: label(release) });
      return {
        release: after.find((other) => other.id === release.id) ?? release,
        currentBefore,
        currentAfter,
      };
    });
  }
}

const RELEASES_LOCK = 4_242_004;

/** One writer of release states at a time; readers are not held up. */
export async function lockReleases(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [RELEASES_LOCK]);
}

export function label(release: { name: string; cut: number }): string {
  return release.cut === 1 ? release.name : `${release.name}/${release.cut}`;
}

async function moveTo(
  manager: EntityManager,
  release: ReleaseFacts,
  state: ReleaseState,
  moments: { activatedAt?: Date; liveFrom?: Date } = {},
): Promise<void> {
  await manager.update(ReleaseEntity, { id: release.id }, { state, ...moments });
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
  const entities = await manager.find(ReleaseEntity);
  const factors = await manager.find(ConversionFactorEntity, { order: { basis: 'ASC', validFrom: 'ASC' } });
  return entities
    .map((entity) => toFacts(entity, factors))
    .toSorted(
      (left, right) => releaseOrdinal(right.name) - releaseOrdinal(left.name) || right.cut - left.cut,
    );
}

function toFacts(entity: ReleaseEntity, factors: readonly ConversionFactorEntity[]): ReleaseFacts {
  const { files: _files, ...facts } = entity;
  return {
    ...facts,
    conversionFactors: factors
      .filter(({ releaseId }) => releaseId === entity.id)
      .map(({ basis, value, validFrom, validTo, source }) => ({
        basis,
        value,
        from: validFrom,
        to: validTo,
        source,
      })),
  };
}
