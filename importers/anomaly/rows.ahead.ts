import type { EntityManager } from 'typeorm';
import type { RvuRow } from '../../server/rvu/rvu.row.ts';
import { readRvuRows } from '../../server/rvu/rvu.table.ts';

/** Rows of releases that are here; the database makes some ready while files are read. */
export class RowsAhead {
  private readonly manager: EntityManager;
  private readonly begun = new Map<string, Promise<RvuRow[] | null>>();

  constructor(manager: EntityManager) {
    this.manager = manager;
  }

  /** What comes of it is asked for later, or never. */
  begin(releaseId: string): void {
    this.begun.set(
      releaseId,
      readRvuRows(this.manager, releaseId).catch(() => null),
    );
  }

  async of(releaseId: string): Promise<RvuRow[]> {
    return (await this.begun.get(releaseId)) ?? readRvuRows(this.manager, releaseId);
  }
}
