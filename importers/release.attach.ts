import { ReleaseStateRefused } from '../server/errors.ts';
import { type Companions, readCompanions } from '../server/locality/locality.table.ts';
import type { ReleaseFacts } from '../server/release/release.facts.ts';
import { label } from '../server/release/release.label.ts';
import { parseReleaseReference } from '../server/release/release.name.ts';
import type { ReleaseService } from '../server/release/release.service.ts';
import { checkAttachedPlaces } from './attach/companion.check.ts';
import { type Merged, mergeCompanions } from './attach/companion.merge.ts';
import { namesOf, writeCompanions } from './attach/companion.write.ts';
import { activateCut } from './release.activate.ts';
import type { ImportGround, ImportRequest } from './release.import.ts';
import type { ImportOutcome } from './release.outcome.ts';
import { type ReadRelease, readRelease } from './release.read.ts';
import { settleRelease } from './release.settle.ts';

type AttachRequest = ImportRequest & { readonly attachTo: string };

/**
 * Adds companion files to a release that is staged or active.
 * @throws ReleaseNotFound, ReleaseStateRefused for a release that is only planned or was taken out
 */
export async function attachCompanions(ground: ImportGround, request: AttachRequest): Promise<ImportOutcome> {
  const target = await targetOf(ground.releases, request.attachTo);
  const held = await readCompanions(ground.source.manager, target.id);
  const read = await readRelease(request.path, {
    ...{ release: target.name, effective: target.effectiveFrom, isCompanionsOnly: true },
    ...(request.signal ? { signal: request.signal } : {}),
    onProgress: ground.tell,
  });
  const merged = mergeCompanions(held, read);
  checkAttachedPlaces(held, read, read.report);
  const { release, accepted } = await settleRelease(ground.source.manager, read, request.accept);
  const said: Omit<ImportOutcome, 'verdict' | 'sentence'> = {
    ...{ report: read.report, read, archiveSha256: read.archiveSha256, cut: null, activation: null },
    ...{ comparisons: [], anomalies: [] },
  };
  const fault = faultIn(read, merged, held);
  if (!release || fault || !read.report.isCleanBut(accepted)) {
    const kinds = read.report.standing(accepted).join(', ');
    const sentence = fault ?? `Refused for ${kinds}. Nothing was written.`;
    return { ...said, verdict: 'REFUSED', sentence };
  }
  const fresh = [...merged.standings].filter(([, standing]) => standing !== 'SAME').map(([file]) => file);
  if (fresh.length === 0) {
    const sentence = `Nothing to do: ${label(target)} has the same ${namesOf(merged.standings.keys())} already.`;
    return activateCut(ground, request, { ...said, cut: target, verdict: 'NOTHING_TO_DO', sentence });
  }
  if (request.isDryRun) {
    const sentence = `Dry run: ${namesOf(fresh)} would be added to ${label(target)}. Nothing was written.`;
    return { ...said, verdict: 'DRY_RUN', sentence };
  }
  ground.tell('attach', 0, 1);
  request.signal?.throwIfAborted();
  const cut = await writeCompanions(ground.source, { ...request, target, merged, read: release });
  ground.tell('attach', 1, 1);
  return activateCut(ground, request, {
    ...said,
    cut,
    verdict: 'DONE',
    sentence: told(cut, target, namesOf(fresh)),
  });
}

/** A name means its newest cut that is staged or active, so that files which come one by one meet in one cut. */
async function targetOf(releases: ReleaseService, reference: string): Promise<ReleaseFacts> {
  const found = await releases.find(reference);
  const cuts = (await releases.list()).filter(
    ({ name, state }) => name === found.name && (state === 'STAGED' || state === 'ACTIVE'),
  );
  const isCut = parseReleaseReference(reference)?.cut != null;
  const target = isCut ? cuts.find(({ id }) => id === found.id) : cuts[0];
  if (target) return target;
  const instead =
    found.state === 'PLANNED' ? 'Import its relative values first.' : 'Name a cut that is staged or active.';
  throw new ReleaseStateRefused(`${label(found)} is ${found.state}. ${instead}`);
}

function faultIn(read: ReadRelease, { standings }: Merged, held: Companions): string | null {
  if (read.rows.length > 0)
    return 'Refused: a relative value file (PPRRVU) is among the files. Import it as a release. Nothing was written.';
  const isWithoutPlaces = held.localities.length === 0 && read.localities.length === 0;
  if (standings.has('LOCCO') && isWithoutPlaces)
    return 'Refused: LOCCO says which counties a locality has, but the release has no localities. Attach GPCI with it. Nothing was written.';
  return standings.size === 0 && read.report.isClean
    ? 'Refused: none of the files is a companion file. Nothing was written.'
    : null;
}

function told(cut: ReleaseFacts, target: ReleaseFacts, files: string): string {
  if (cut.id === target.id) return `${label(cut)} has ${files} now. It is ${cut.state}.`;
  return `${label(cut)} is ${label(target)} with ${files}. It is STAGED; activate it by npm run release -- activate ${cut.name}/${cut.cut}.`;
}
