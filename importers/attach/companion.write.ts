import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../../server/audit/audit.actor.ts';
import { recordAct } from '../../server/audit/audit.service.ts';
import { ReleaseStateRefused } from '../../server/errors.ts';
import { emit } from '../../server/event/event.outbox.ts';
import { copyCompanions, removeCompanions } from '../../server/locality/locality.table.ts';
import { confirmFactor } from '../../server/release/confirmed-factor.table.ts';
import type { Acceptance } from '../../server/release/import-run.facts.ts';
import type { ReleaseFacts } from '../../server/release/release.facts.ts';
import { label } from '../../server/release/release.label.ts';
import { lockReleases, readReleases } from '../../server/release/release.service.ts';
import { copyRvuRowsOf } from '../../server/rvu/rvu.table.ts';
import { keepArchive, packArchive } from '../release.archive.ts';
import { keepFactors, type Loadable } from '../release.load.ts';
import type { AttachedFile, Merged } from './companion.merge.ts';

/** What is attached to which cut. */
export interface Attachment {
  readonly target: ReleaseFacts;
  readonly merged: Merged;
  readonly read: Loadable;
  readonly path: string;
  readonly accept: readonly Acceptance[];
  readonly by: Actor;
}

/**
 * Writes companions, in one transaction: into a staged cut that came without them, else as a new staged cut with the same
 * rows, so that nothing that was delivered or said otherwise is overwritten.
 */
export async function writeCompanions(source: DataSource, attachment: Attachment): Promise<ReleaseFacts> {
  const { target, merged, read, path, by } = attachment;
  const archive = await packArchive(path, read);
  return source.transaction(async (manager) => {
    await manager.query('SET LOCAL statement_timeout = 0');
    await lockReleases(manager);
    const cuts = (await readReleases(manager)).filter(({ name }) => name === target.name);
    const now = cuts.find(({ id }) => id === target.id);
    if (now?.state !== target.state)
      throw new ReleaseStateRefused(`${label(target)} changed meanwhile. Attach the files again.`);
    const isInPlace = target.state === 'STAGED' && ![...merged.standings.values()].includes('OTHER');
    const nextCut = Math.max(...cuts.map(({ cut }) => cut)) + 1;
    const id = isInPlace ? target.id : await copyCut(manager, attachment, nextCut);
    if (isInPlace) {
      await removeCompanions(manager, id);
      await manager.query('UPDATE release SET files = files || $2::jsonb WHERE id = $1', [
        ...[id, JSON.stringify(read.files)],
      ]);
    }
    await copyCompanions(manager, id, merged.companions);
    const held = new Set(target.conversionFactors.map(({ basis }) => basis));
    const fresh = read.factors.filter(({ basis }) => !held.has(basis));
    if (fresh.length > 0) await keepFactors(manager, id, fresh);
    for (const { basis, value, source: origin } of read.confirmed)
      await confirmFactor(manager, { year: read.year ?? 0, basis, value, source: origin }, by.name);
    await keepArchive(manager, id, archive);
    const cut = (await readReleases(manager)).find((other) => other.id === id);
    if (!cut) throw new Error(`The release ${id} was not found after it was written.`);
    await recordAct(manager, by, 'ATTACH_COMPANIONS', label(cut), {
      ...{ to: label(target), files: [...merged.standings.keys()], archiveSha256: read.archiveSha256 },
      ...(attachment.accept.length > 0 ? { accepted: attachment.accept } : {}),
    });
    await emit(manager, 'RELEASES_CHANGED', { release: label(cut) });
    return cut;
  });
}

/** The digest of a cut that was made of an archive and of files that came later. */
function joinedDigest(first: string, later: string): string {
  return createHash('sha256').update(`${first}\n${later}`).digest('hex');
}

async function copyCut(manager: EntityManager, attachment: Attachment, nextCut: number): Promise<string> {
  const { target, read } = attachment;
  const [row]: { id: string }[] = await manager.query(
    `INSERT INTO release (name, cut, state, effective_from, effective_to, cms_released_on, is_sample,
         archive_sha256, notices, files, row_count, code_count)
       SELECT name, $2, 'STAGED', effective_from, effective_to, cms_released_on, is_sample,
         $3, notices, files || $4::jsonb, row_count, code_count
       FROM release WHERE id = $1 RETURNING id`,
    [
      ...[target.id, nextCut, joinedDigest(target.archiveSha256, read.archiveSha256)],
      JSON.stringify(read.files),
    ],
  );
  const id = row?.id ?? '';
  await copyRvuRowsOf(manager, target.id, id);
  await keepFactors(manager, id, target.conversionFactors);
  await manager.query(
    `INSERT INTO release_archive (release_id, name, content_gzip)
       SELECT $2, name, content_gzip FROM release_archive WHERE release_id = $1`,
    [target.id, id],
  );
  return id;
}

/** GPCI, ANES */
export function namesOf(files: Iterable<AttachedFile>): string {
  return [...files].join(', ');
}
