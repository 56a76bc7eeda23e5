import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../server/audit/audit.actor.ts';
import { recordAct } from '../server/audit/audit.service.ts';
import { emit } from '../server/event/event.outbox.ts';
import { copyCompanions } from '../server/locality/locality.table.ts';
import { ConversionFactorEntity } from '../server/release/conversion-factor.entity.ts';
import { ReleaseEntity } from '../server/release/release.entity.ts';
import type { ReleaseFacts } from '../server/release/release.facts.ts';
import { label } from '../server/release/release.label.ts';
import { lockReleases, readReleases } from '../server/release/release.service.ts';
import { copyRvuRows } from '../server/rvu/rvu.table.ts';
import type { ReadRelease } from './release.read.ts';

/** A release that was read and checked, with what its files leave open settled. */
export interface Loadable extends ReadRelease {
  readonly name: string;
  readonly effectiveFrom: string;
}

/**
 * Writes a checked release as a new staged cut, in one transaction: all of it or nothing.
 * Answers the cut that holds the same archive already instead, where there is one.
 */
export async function loadRelease(
  source: DataSource,
  release: Loadable,
  path: string,
  options: { isSample: boolean; by: Actor },
): Promise<{ cut: ReleaseFacts; isNew: boolean }> {
  return source.transaction(async (manager) => {
    await manager.query('SET LOCAL statement_timeout = 0');
    await lockReleases(manager);
    const cuts = (await readReleases(manager)).filter(({ name }) => name === release.name);
    const twin = cuts.find(
      ({ archiveSha256, state }) => archiveSha256 === release.archiveSha256 && state !== 'WITHDRAWN',
    );
    if (twin) return { cut: twin, isNew: false };
    const planned = cuts.find(({ state }) => state === 'PLANNED');
    const id = await insertRelease(
      manager,
      release,
      options.isSample,
      planned,
      Math.max(0, ...cuts.map(({ cut }) => cut)) + 1,
    );
    await copyRvuRows(manager, id, release.rows);
    await copyCompanions(manager, id, release);
    await manager.insert(
      ConversionFactorEntity,
      release.factors.map(({ basis, value, from, to, source: origin }) => ({
        ...{ releaseId: id, basis, value },
        ...{ validFrom: from, validTo: to, source: origin },
      })),
    );
    await keepArchive(manager, id, release, path);
    const cut = (await readReleases(manager)).find((other) => other.id === id);
    if (!cut) throw new Error(`The release ${id} was not found after it was written.`);
    await recordAct(manager, options.by, 'IMPORT_RELEASE', label(cut), {
      archiveSha256: release.archiveSha256,
      rows: release.rows.length,
      files: release.files.map(({ name, kind, isUsed }) => ({ name, kind, isUsed })),
    });
    await emit(manager, 'RELEASES_CHANGED', { release: label(cut) });
    return { cut, isNew: true };
  });
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

/** The bytes that the figures came from, so that any of them can be derived again. */
async function keepArchive(
  manager: EntityManager,
  id: string,
  release: Loadable,
  path: string,
): Promise<void> {
  const files = statSync(path).isDirectory()
    ? release.files.filter(({ isUsed }) => isUsed).map(({ name }) => ({ name, path: join(path, name) }))
    : [{ name: basename(path), path }];
  for (const file of files)
    await manager.query('INSERT INTO release_archive (release_id, name, content_gzip) VALUES ($1, $2, $3)', [
      ...[id, file.name, gzipSync(readFileSync(file.path))],
    ]);
}
