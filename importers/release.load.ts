import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../server/audit/audit.actor.ts';
import { recordAct } from '../server/audit/audit.service.ts';
import { emit } from '../server/event/event.outbox.ts';
import { copyCompanions } from '../server/locality/locality.table.ts';
import { confirmFactor } from '../server/release/confirmed-factor.table.ts';
import { ConversionFactorEntity } from '../server/release/conversion-factor.entity.ts';
import type { Acceptance } from '../server/release/import-run.facts.ts';
import { ReleaseEntity } from '../server/release/release.entity.ts';
import type { ConversionFactor, ReleaseFacts } from '../server/release/release.facts.ts';
import { label } from '../server/release/release.label.ts';
import { lockReleases, readReleases } from '../server/release/release.service.ts';
import { copyRvuRows } from '../server/rvu/rvu.table.ts';
import { keepArchive, packArchive } from './release.archive.ts';
import type { ReadRelease } from './release.read.ts';

/** A release that was read and checked, with what its files leave open settled. */
export interface Loadable extends ReadRelease {
  readonly name: string;
  readonly effectiveFrom: string;
  /** Factors whose source the release manager confirmed with this import. */
  readonly confirmed: readonly ConversionFactor[];
}

export interface LoadOptions {
  readonly isSample: boolean;
  readonly accept: readonly Acceptance[];
  readonly by: Actor;
}

/**
 * Writes a checked release as a new staged cut, in one transaction: all of it or nothing.
 * Answers the cut that holds the same archive already instead, where there is one.
 */
export async function loadRelease(
  source: DataSource,
  release: Loadable,
  path: string,
  options: LoadOptions,
): Promise<{ cut: ReleaseFacts; isNew: boolean }> {
  const packing = packArchive(path, release);
  packing.catch(() => undefined);
  return source.transaction(async (manager) => {
    await manager.query('SET LOCAL statement_timeout = 0');
    await lockReleases(manager);
    const cuts = (await readReleases(manager)).filter(({ name }) => name === release.name);
    const twin = cuts.find((cut) => holdsArchive(cut, release.archiveSha256));
    if (twin) return { cut: twin, isNew: false };
    const planned = cuts.find(({ state }) => state === 'PLANNED');
    const nextCut = Math.max(0, ...cuts.map(({ cut }) => cut)) + 1;
    const id = await insertRelease(manager, release, options.isSample, planned, nextCut);
    await copyRvuRows(manager, id, release.rows);
    await copyCompanions(manager, id, release);
    await keepFactors(manager, id, release.factors);
    await keepArchive(manager, id, await packing);
    for (const { basis, value, source: origin } of release.confirmed) {
      const factor = { year: Number(release.effectiveFrom.slice(0, 4)), basis, value, source: origin };
      await confirmFactor(manager, factor, options.by.name);
      await recordAct(manager, options.by, 'CONFIRM_FACTOR', `${basis} ${value}`, factor);
    }
    const cut = (await readReleases(manager)).find((other) => other.id === id);
    if (!cut) throw new Error(`The release ${id} was not found after it was written.`);
    await recordAct(manager, options.by, 'IMPORT_RELEASE', label(cut), {
      archiveSha256: release.archiveSha256,
      rows: release.rows.length,
      files: release.files.map(({ name, kind, isUsed }) => ({ name, kind, isUsed })),
      ...(options.accept.length > 0 ? { accepted: options.accept } : {}),
    });
    await emit(manager, 'RELEASES_CHANGED', { release: label(cut) });
    return { cut, isNew: true };
  });
}

/** True for a cut that was made of these bytes and was not taken out again. */
export function holdsArchive({ archiveSha256, state }: ReleaseFacts, sha256: string): boolean {
  return archiveSha256 === sha256 && state !== 'WITHDRAWN';
}

export async function keepFactors(
  manager: EntityManager,
  releaseId: string,
  factors: readonly ConversionFactor[],
): Promise<void> {
  await manager.insert(
    ConversionFactorEntity,
    factors.map(({ basis, value, from, to, source }) => ({
      ...{ releaseId, basis, value },
      ...{ validFrom: from, validTo: to, source },
    })),
  );
}

/** A planned release becomes the staged one: texts written for it keep their place. */
async function insertRelease(
  manager: EntityManager,
  release: Loadable,
  isSample: boolean,
  planned: ReleaseFacts | undefined,
  nextCut: number,
): Promise<string> {
  const facts = {
    state: 'STAGED' as const,
    effectiveFrom: release.effectiveFrom,
    effectiveTo: null,
    cmsReleasedOn: release.cmsReleasedOn,
    isSample,
    archiveSha256: release.archiveSha256,
    notices: [...release.notices],
    files: [...release.files],
    rowCount: release.rows.length,
    codeCount: new Set(release.rows.map(({ code }) => code)).size,
  };
  if (planned) {
    await manager.update(ReleaseEntity, { id: planned.id }, facts);
    return planned.id;
  }
  const { identifiers } = await manager.insert(ReleaseEntity, { name: release.name, cut: nextCut, ...facts });
  return String(identifiers[0]?.id);
}
