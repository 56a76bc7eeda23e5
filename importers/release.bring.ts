import type { ReleaseFacts } from '../server/release/release.facts.ts';
import { label } from '../server/release/release.label.ts';
import { parseReleaseName } from '../server/release/release.name.ts';
import { readReleases } from '../server/release/release.service.ts';
import { type Compared, compareRelease, readAhead } from './anomaly/release.comparison.ts';
import { openArchive } from './archive.ts';
import { standing, withReasons } from './release.accept.ts';
import { activateCut } from './release.activate.ts';
import type { ImportGround, ImportRequest } from './release.import.ts';
import { holdsArchive, type Loadable, loadRelease } from './release.load.ts';
import { cutLine, type ImportOutcome } from './release.outcome.ts';
import { type ReadRelease, readRelease } from './release.read.ts';
import { settleRelease } from './release.settle.ts';
import { ImportReport } from './report.ts';

const nothingCompared: Compared = { comparisons: [], anomalies: [] };

/** Reads, checks and compares a release, loads it as a staged cut and, if asked, activates it. */
export async function bringRelease(ground: ImportGround, request: ImportRequest): Promise<ImportOutcome> {
  const known = await knownArchive(ground, request);
  if (known) return known;
  const ahead = await readAhead(ground.source.manager, parseReleaseName(request.release ?? '')?.text ?? null);
  const read = await readAs(request, ground);
  const { release, accepted } = await settleRelease(ground.source.manager, read, request.accept);
  const isReadable = release !== null && read.report.isCleanBut(accepted);
  ground.tell('compare', 0, 1);
  const compared =
    isReadable && !request.isSample
      ? await compareRelease(ground.source.manager, release, ahead)
      : nothingCompared;
  ground.tell('compare', 1, 1);
  const anomalies = withReasons(compared.anomalies, request.accept);
  const said = {
    ...{ report: read.report, read, archiveSha256: read.archiveSha256, cut: null, activation: null },
    ...{ comparisons: compared.comparisons, anomalies },
  };
  const odd = standing(anomalies);
  if (!isReadable || odd.length > 0)
    return { ...said, verdict: 'REFUSED', sentence: refusal(read, accepted, odd) };
  if (request.isDryRun) return { ...said, verdict: 'DRY_RUN', sentence: dryRun(release) };
  ground.tell('load', 0, read.rows.length);
  request.signal?.throwIfAborted();
  const { cut, isNew } = await loadRelease(ground.source, release, request.path, request);
  ground.tell('load', read.rows.length, read.rows.length);
  const sentence = isNew ? staged(cut) : nothingToDo(cut);
  return activateCut(ground, request, {
    ...{ ...said, cut, sentence },
    verdict: isNew ? 'DONE' : 'NOTHING_TO_DO',
  });
}

function readAs(request: ImportRequest, { tell }: ImportGround): Promise<ReadRelease> {
  const { path, release, effective, signal } = request;
  return readRelease(path, {
    ...(release ? { release } : {}),
    ...(effective ? { effective } : {}),
    ...(signal ? { signal } : {}),
    onProgress: tell,
  });
}

/** The same bytes again need no reading: the digest says which cut holds them. */
async function knownArchive(ground: ImportGround, request: ImportRequest): Promise<ImportOutcome | null> {
  const report = new ImportReport();
  ground.tell('open', 0, 1);
  const { sha256 } = await openArchive(request.path, report, request.signal);
  const asked = request.release?.trim().toUpperCase();
  const cut = (await readReleases(ground.source.manager)).find(
    (release) => holdsArchive(release, sha256) && (asked === undefined || asked === release.name),
  );
  if (!cut || !report.isClean) return null;
  return activateCut(ground, request, {
    ...{
      verdict: 'NOTHING_TO_DO',
      sentence: nothingToDo(cut),
      report,
      read: null,
      archiveSha256: sha256,
      cut,
    },
    ...{ activation: null, comparisons: [], anomalies: [] },
  });
}

function staged(cut: ReleaseFacts): string {
  return `${cutLine(cut)} Activate it by npm run release -- activate ${cut.name}/${cut.cut}.`;
}

function nothingToDo(cut: ReleaseFacts): string {
  const size = `${cut.rowCount} rows, ${cut.codeCount} codes, ${cut.state}`;
  return `Nothing to do: ${label(cut)} holds this archive already (${size}).`;
}

function dryRun({ name, rows }: Loadable): string {
  return `Dry run of ${name}: ${rows.length} rows would be loaded. Nothing was written.`;
}

function refusal(read: ReadRelease, accepted: ReadonlySet<string>, odd: readonly { kind: string }[]): string {
  const kinds = [...read.report.standing(accepted), ...new Set(odd.map(({ kind }) => kind))];
  const what = kinds.length > 0 ? ` for ${kinds.slice(0, 5).join(', ')}` : '';
  return `Refused${what}. Nothing was written.`;
}
