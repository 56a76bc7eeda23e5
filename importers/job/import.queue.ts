import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../server/audit/audit.actor.ts';
import { recordAct } from '../../server/audit/audit.service.ts';
import type { ImportOptions, ImportRunFacts } from '../../server/release/import-run.facts.ts';
import { ImportRuns } from '../../server/release/import-run.table.ts';
import { checkAcceptances } from '../release.accept.ts';
import type { ImportSpool } from './import.spool.ts';

/** Takes uploads in: the bytes into the spool, then the run into the queue. */
export class ImportQueue {
  private readonly runs: ImportRuns;

  constructor(
    private readonly source: DataSource,
    readonly spool: ImportSpool,
    private readonly onQueued: () => void,
  ) {
    this.runs = new ImportRuns(source);
  }

  newId(): string {
    return randomUUID();
  }

  /** @throws BadInput */
  check({ accept }: Pick<ImportOptions, 'accept'>): void {
    checkAcceptances(accept);
  }

  /** Puts an upload that is in the spool into the queue. */
  async add(id: string, name: string, options: ImportOptions, by: Actor): Promise<ImportRunFacts> {
    this.check(options);
    const upload = { id, spool: id, node: this.spool.node };
    await this.runs.request(name, options, by, upload);
    await recordAct(this.source.manager, by, 'UPLOAD_RELEASE', name, { run: id, ...options });
    this.onQueued();
    return this.runs.find(id);
  }
}
