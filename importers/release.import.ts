import type { DataSource } from 'typeorm';
import type { Actor } from '../server/audit/audit.actor.ts';
import { recordAct } from '../server/audit/audit.service.ts';
import type { ConversionFactor, ReleaseFacts } from '../server/release/release.facts.ts';
import type { ReleaseService } from '../server/release/release.service.ts';
import type { Consequence } from '../server/release/release.step.ts';
import { reviewedFactorsOf } from './layout/conversion-factor.table.ts';
import { type Loadable, loadRelease } from './release.load.ts';
import { type ReadRelease, readRelease } from './release.read.ts';
import type { ImportReport } from './report.ts';

export interface ImportRequest {
  readonly path: string;
  readonly release?: string;
  readonly effective?: string;
  readonly isDryRun: boolean;
  /** Deliver it as soon as it is in: from its effective date, or from now. */
  readonly activate: 'NO' | 'ON_ITS_DAY' | 'NOW';
  /** Kinds of anomaly that the release manager knows about, each with the reason. */
  readonly accept: readonly { readonly kind: string; readonly reason: string }[];
  readonly isSample: boolean;
  readonly by: Actor;
  readonly onProgress?: (step: string, done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export type ImportVerdict = 'REFUSED' | 'DRY_RUN' | 'DONE' | 'NOTHING_TO_DO';

export interface ImportOutcome {
  readonly verdict: ImportVerdict;
  readonly report: ImportReport;
  readonly read: ReadRelease;
  /** The cut that holds the archive now; null where nothing was written. */
  readonly cut: ReleaseFacts | null;
  readonly activation: Consequence | null;
}

/** Brings a CMS release in: reads, checks, loads as a staged cut and, if asked, activates. Each run is recorded. */
export class ReleaseImport {
  constructor(
    private readonly source: DataSource,
    private readonly releases: ReleaseService,
  ) {}

  async run(request: ImportRequest): Promise<ImportOutcome> {
    const id = await this.begin(request);
    try {
      const outcome = await this.readAndLoad(request);
      await this.end(id, outcome.verdict === 'DRY_RUN' ? 'DONE' : outcome.verdict, outcome);
      return outcome;
    } catch (error) {
      await this.end(id, 'FAILED', null).catch(() => undefined);
      throw error;
    }
  }

  private async readAndLoad(request: ImportRequest): Promise<ImportOutcome> {
    const { path, release, effective, onProgress, signal } = request;
    const read = await readRelease(path, {
      ...(release ? { release } : {}),
      ...(effective ? { effective } : {}),
      ...(onProgress ? { onProgress } : {}),
      ...(signal ? { signal } : {}),
    });
    const settled = settle(read);
    const accepted = new Set(request.accept.map(({ kind }) => kind));
    const none = { report: read.report, read, cut: null, activation: null };
    if (!settled || !read.report.isCleanBut(accepted)) return { verdict: 'REFUSED', ...none };
    if (request.isDryRun) return { verdict: 'DRY_RUN', ...none };
    onProgress?.('load', 0, 1);
    const { cut, isNew } = await loadRelease(this.source, settled, path, request);
    onProgress?.('load', 1, 1);
    const shouldActivate = request.activate !== 'NO' && cut.state !== 'ACTIVE';
    const activation = shouldActivate
      ? await this.releases.activate(`${cut.name}/${cut.cut}`, request.activate === 'NOW', request.by)
      : null;
    const verdict = isNew || activation ? 'DONE' : 'NOTHING_TO_DO';
    return { verdict, report: read.report, read, cut: activation?.release ?? cut, activation };
  }

  private async begin({ path, by, accept }: ImportRequest): Promise<string> {
    return this.source.transaction(async (manager) => {
      const rows: { id: string }[] = await manager.query(
        `INSERT INTO import_run (source, requested_by, state) VALUES ($1, $2, 'RUNNING') RETURNING id`,
        [path, by.name],
      );
      if (accept.length > 0) await recordAct(manager, by, 'IMPORT_RELEASE', path, { accepted: accept });
      return rows[0]?.id ?? '';
    });
  }

  private async end(
    id: string,
    state: 'DONE' | 'NOTHING_TO_DO' | 'REFUSED' | 'FAILED',
    outcome: ImportOutcome | null,
  ): Promise<void> {
    await this.source.query(
      `UPDATE import_run SET state = $2, finished_at = now(), archive_sha256 = $3, release_name = $4, cut = $5,
         report = $6 WHERE id = $1`,
      [
        ...[id, state, outcome?.read.archiveSha256, outcome?.cut?.name ?? outcome?.read.name],
        ...[outcome?.cut?.cut, outcome && JSON.stringify(outcome.report.toJson())],
      ],
    );
  }
}

/** What the files leave open: null where the release has no name or day, which the report then says. */
function settle(read: ReadRelease): Loadable | null {
  if (!read.name || !read.effectiveFrom) return null;
  return { ...read, name: read.name, effectiveFrom: read.effectiveFrom, factors: withReviewed(read) };
}

/** Both factors of a year belong to its releases, also when only one of the two files was imported. */
function withReviewed({ factors, year }: ReadRelease): ConversionFactor[] {
  const missing = (['QPP', 'ANESTHESIA_NON_QPP', 'ANESTHESIA_QPP'] as const)
    .filter((basis) => year !== null && factors.every((factor) => factor.basis !== basis))
    .flatMap((basis) => (year === null ? [] : reviewedFactorsOf(year, basis)));
  return [
    ...factors,
    ...missing.map(({ basis, value, from, to, source }) => ({ basis, value, from, to, source })),
  ];
}
