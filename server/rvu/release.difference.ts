import { LRUCache } from 'lru-cache';
import type { ReadingSource } from '../db/reading.source.ts';
import { ReleaseStateRefused } from '../errors.ts';
import { label } from '../release/release.label.ts';
import type { ReleaseService } from '../release/release.service.ts';
import { type ChangeCounts, countByKind } from './rvu.change.count.ts';
import { changesBetween, type RowChange } from './rvu.change.ts';
import { readRvuRows } from './rvu.table.ts';

/** Everything that is different between two cuts, with the words of descriptors: for staff. */
export interface ReleaseDifference {
  readonly from: string;
  readonly to: string;
  /** Rows by kind; a row of several kinds counts for each. */
  readonly counts: ChangeCounts;
  /** By code and modifier. */
  readonly changes: readonly RowChange[];
}

const PAIRS_KEPT = 3;

/** Compares any two cuts, whatever their state. Rows of a cut never change, so that a pair is compared once while it is remembered. */
export class ReleaseDifferences {
  private readonly known = new LRUCache<string, ReleaseDifference>({ max: PAIRS_KEPT });

  constructor(
    private readonly reading: ReadingSource,
    private readonly releases: ReleaseService,
  ) {}

  /** @throws ReleaseNotFound, ReleaseStateRefused for a release that is planned only */
  async between(from: string, to: string): Promise<ReleaseDifference> {
    const [before, after] = [await this.releases.find(from), await this.releases.find(to)];
    for (const release of [before, after])
      if (release.archiveSha256 === '')
        throw new ReleaseStateRefused(`${label(release)} is planned only: it has no figures yet.`);
    const key = `${before.id} ${after.id}`;
    const known = this.known.get(key);
    if (known) return known;
    const manager = await this.reading.manager();
    const changes = changesBetween(
      await readRvuRows(manager, before.id),
      await readRvuRows(manager, after.id),
    );
    const difference = { from: label(before), to: label(after), counts: countByKind(changes), changes };
    this.known.set(key, difference);
    return difference;
  }
}
