import { ReleaseImport } from '../../importers/release.import.ts';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import type { Workshop } from '../../server/workshop.ts';
import { fileOf } from '../importers/written.files.ts';
import { madeCsv, madeRows, TITLES } from './made-release.ts';

/** Words of nobody, in the manner of a fee schedule. */
export const MADE_DESCRIPTOR = 'Rmvl blue marble left shoe';

/** A release that is no sample, so that its descriptors count as somebody else's; code 10000 has `MADE_DESCRIPTOR`. */
export function loadWordedRelease({ source, releases }: Workshop) {
  const rows = madeRows(20, (row, at) => (at === 0 ? { ...row, descriptor: MADE_DESCRIPTOR } : row));
  return new ReleaseImport(source, releases).run({
    ...{ path: fileOf(madeCsv(rows, TITLES.RVU26C), 'PPRRVU.csv'), isDryRun: false, activate: 'ON_ITS_DAY' },
    ...{ accept: [], isSample: false, by: SYSTEM },
  });
}
