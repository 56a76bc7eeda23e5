import { basename } from 'node:path';
import type { DataSource } from 'typeorm';
import type { Actor } from '../server/audit/audit.actor.ts';
import { recordAct } from '../server/audit/audit.service.ts';
import { ImportRefused, Refusal } from '../server/errors.ts';
import type { ImportOptions } from '../server/release/import-run.facts.ts';
import { ImportRuns } from '../server/release/import-run.table.ts';
import type { ReleaseService } from '../server/release/release.service.ts';
import { waitForTurn } from './job/import.lock.ts';
import { ImportProgress, type Progress } from './job/import.progress.ts';
import { checkAcceptances } from './release.accept.ts';
import { attachCompanions } from './release.attach.ts';
import { bringRelease } from './release.bring.ts';
import { endOf, type ImportOutcome } from './release.outcome.ts';

export interface ImportRequest extends ImportOptions {
  readonly path: string;
  readonly isSample: boolean;
  readonly by: Actor;
  /** The run of an upload that waits in the queue; otherwise one is made. */
  readonly runId?: string;
  readonly onProgress?: Progress;
  readonly signal?: AbortSignal;
}

/** What the steps of an import have to work with. */
export interface ImportGround {
  readonly source: DataSource;
  readonly releases: ReleaseService;
  readonly tell: Progress;
}

/**
 * Brings a CMS release in, or companion files to one that is here. Every import is a run that is recorded from the moment
 * it is asked for; one runs at a time, the others wait.
 */
export class ReleaseImport {
  private readonly runs: ImportRuns;

  constructor(
    private readonly source: DataSource,
    private readonly releases: ReleaseService,
  ) {
    this.runs = new ImportRuns(source);
  }

  /**
   * A release that is refused is an outcome, not an error.
   * @throws BadInput for an acceptance that is none, and what reading the path or the database throws
   */
  async run(request: ImportRequest): Promise<ImportOutcome> {
    checkAcceptances(request.accept);
    const id = request.runId ?? (await this.request(request));
    const turn = await this.turn(id, request);
    try {
      await this.runs.settleInterrupted();
      if (!(await this.runs.begin(id))) throw new ImportRefused('This import was taken up already.');
      return await this.work(id, request);
    } finally {
      await turn.release();
    }
  }

  private async work(id: string, request: ImportRequest): Promise<ImportOutcome> {
    const progress = new ImportProgress(this.runs, id, request.onProgress);
    const ground = { source: this.source, releases: this.releases, tell: progress.tell };
    try {
      const outcome = request.attachTo
        ? await attachCompanions(ground, { ...request, attachTo: request.attachTo })
        : await bringRelease(ground, request);
      await progress.stop();
      await this.runs.end(id, endOf(outcome, request));
      return outcome;
    } catch (error) {
      await progress.stop();
      const isStopped = request.signal?.aborted === true && request.runId !== undefined;
      const settle = isStopped
        ? this.runs.putBack(id)
        : this.runs.end(id, { state: 'FAILED', sentence: sentenceOf(error) });
      await settle.catch(() => undefined);
      throw causeOf(error) ? new ImportRefused(sentenceOf(error)) : error;
    }
  }

  private async request({ path, isDryRun, activate, accept, by, ...more }: ImportRequest): Promise<string> {
    const { release, effective, attachTo } = more;
    const options = {
      ...(release ? { release } : {}),
      ...(effective ? { effective } : {}),
      ...(attachTo ? { attachTo } : {}),
      ...{ isDryRun, activate, accept },
    };
    const id = await this.runs.request(basename(path), options, by);
    if (accept.length > 0)
      await recordAct(this.source.manager, by, 'IMPORT_RELEASE', basename(path), { accepted: accept });
    return id;
  }

  private turn(id: string, { onProgress, signal }: ImportRequest) {
    let told = 0;
    const onWait = async () => {
      onProgress?.('wait for another import', 0, 1);
      if (performance.now() - told < 2_000) return;
      told = performance.now();
      await this.runs.beat(id, 'wait', 0, 1);
    };
    return waitForTurn(this.source, id, onWait, signal);
  }
}

/** What Postgres (SQLSTATE) and the file system stop an import for, in words for whoever can do something about it. */
const CAUSES: Readonly<Record<string, string>> = {
  '53100': 'The disk of the database is full. Make room on it.',
  '53200': 'The database ran out of memory.',
  '55P03': 'Another step held the releases for too long.',
  '57014': 'The database stopped a step that took too long.',
  '57P01': 'The database was stopped.',
  ENOSPC: 'The disk of this server is full. Make room on it.',
  EDQUOT: 'The disk quota of this server is used up. Make room.',
};

function causeOf(error: unknown): string | undefined {
  return CAUSES[String((error as { code?: unknown } | null)?.code)];
}

function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message.slice(0, 300) : '';
  if (error instanceof Refusal) return message;
  const cause = causeOf(error);
  if (cause) return `${cause} Nothing was written; run it again.`;
  return `The import failed: ${message} Nothing was written; run it again.`;
}
