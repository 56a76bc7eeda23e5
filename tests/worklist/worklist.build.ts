import { type ImportRequest, ReleaseImport } from '../../importers/release.import.ts';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import type { ContentBody } from '../../server/content/content.body.ts';
import { ContentRevision } from '../../server/content/revision.entity.ts';
import { emit } from '../../server/event/event.outbox.ts';
import { WorklistKeeper } from '../../server/worklist/worklist.keeper.ts';
import { WorklistService } from '../../server/worklist/worklist.service.ts';
import type { WorkFilter } from '../../server/worklist/worklist.view.ts';
import type { Workshop } from '../../server/workshop.ts';
import { fileOf, type PprrvuRow } from '../importers/written.files.ts';
import { buildBody } from '../support/body.ts';
import { madeCsv, madeRows, TITLES } from '../support/made-release.ts';

export type RowChanges = Readonly<Record<string, (row: PprrvuRow) => PprrvuRow>>;

/** A work list on a workshop, with what its tests do again and again. */
export class WorkBench {
  readonly keeper: WorklistKeeper;
  readonly work: WorklistService;

  constructor(readonly workshop: Workshop) {
    this.keeper = new WorklistKeeper(workshop.source, workshop.clock);
    this.work = new WorklistService(workshop.source, workshop.clock, this.keeper);
  }

  /** Imports a made-up release of sixty codes, some of whose rows are other ones. */
  release(name: keyof typeof TITLES, changes: RowChanges = {}, more: Partial<ImportRequest> = {}) {
    const rows = madeRows(60, (row) => changes[row.code]?.(row) ?? row);
    return new ReleaseImport(this.workshop.source, this.workshop.releases).run({
      ...{ path: fileOf(madeCsv(rows, TITLES[name]), 'PPRRVU.csv'), isDryRun: false, activate: 'NO' },
      ...{ accept: [], isSample: false, by: SYSTEM, ...more },
    });
  }

  /** Publishes words as a revision. */
  publish(
    code: string,
    number: number,
    more: Partial<ContentRevision> = {},
    body: Partial<ContentBody> = {},
  ): Promise<void> {
    return this.workshop.source.transaction(async (manager) => {
      await manager.insert(ContentRevision, {
        ...{ code, number, appliesFrom: '', origin: 'AUTHORED', authorName: 'Ann' },
        ...{
          publishedAt: this.workshop.clock(),
          body: buildBody({ displayName: `Name of ${code}`, ...body }),
        },
        ...more,
      });
      await emit(manager, 'CONTENT_PUBLISHED', { codes: [code] });
    });
  }

  async items(filter: WorkFilter = {}) {
    return (await this.work.list(filter, 1, 100)).items;
  }

  async open(filter: WorkFilter = {}) {
    return (await this.items({ state: 'OPEN', ...filter })).map(({ code }) => code);
  }

  async item(code: string, release: string) {
    const [item] = await this.items({ code, release });
    if (!item) throw new Error(`${code} is not on the list for ${release}.`);
    return item;
  }

  async progress(release: string) {
    return (await this.work.list({}, 1, 1)).progress.find((progress) => progress.release === release);
  }
}
