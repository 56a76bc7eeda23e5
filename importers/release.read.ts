import type {
  AnesthesiaFactor,
  LocalityFacts,
  OppsCap,
  ZipLocality,
} from '../server/locality/locality.facts.ts';
import type { ConversionFactor } from '../server/release/release.facts.ts';
import type { RvuRow } from '../server/rvu/rvu.row.ts';
import { openArchive } from './archive.ts';
import type { BaseUnits } from './baseunits/baseunits.read.ts';
import { checkRelease } from './check/release.check.ts';
import type { FileKind } from './layout/layout.ts';
import type { LocalityCounties } from './locco/locco.read.ts';
import { type FileVerdict, readMembers } from './read/members.read.ts';
import { ImportReport } from './report.ts';

export interface ReadOptions {
  /** The release that is meant: RVU26C, RVU24AR. Needed where the files do not say. */
  readonly release?: string;
  /** ISO date; default is the first day of the quarter of the letter. */
  readonly effective?: string;
  /** True when companion files are attached to a release: no relative value file is needed then. */
  readonly isCompanionsOnly?: boolean;
  readonly onProgress?: (step: string, done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface ReadFile extends FileVerdict {
  readonly kind: FileKind;
}

/** A release as read from its files, free of the database. Load it only when the report is clean, or clean but for what was accepted. */
export interface ReadRelease {
  readonly archiveSha256: string;
  readonly archiveBytes: number;
  /** RVU26C */
  readonly name: string | null;
  readonly year: number | null;
  readonly letter: string | null;
  /** '' or 'R' */
  readonly revision: string;
  readonly cmsReleasedOn: string | null;
  readonly effectiveFrom: string | null;
  /** Copyright lines as printed in the relative value file that was used. */
  readonly notices: readonly string[];
  readonly rows: readonly RvuRow[];
  /** From GPCI, with the counties of LOCCO where that is present. Empty without GPCI. */
  readonly localities: readonly LocalityFacts[];
  /** LOCCO by itself, for attaching it later. */
  readonly counties: readonly LocalityCounties[];
  readonly anesthesia: readonly AnesthesiaFactor[];
  readonly oppsCaps: readonly OppsCap[];
  readonly zips: readonly ZipLocality[];
  readonly baseUnits: readonly BaseUnits[];
  /** NON_QPP from the rows, QPP only where a QPP file was there, ANESTHESIA_* where ANES prints a national value. */
  readonly factors: readonly ConversionFactor[];
  readonly files: readonly ReadFile[];
  readonly report: ImportReport;
}

/**
 * Reads a CMS release from a zip, a folder or a single file, and checks it. Files are told by their content.
 * Whatever is wrong with them is in the report; throws only when the path cannot be read or the signal aborts.
 */
export async function readRelease(path: string, options: ReadOptions = {}): Promise<ReadRelease> {
  const report = new ImportReport();
  const { signal, onProgress = () => {} } = options;
  onProgress('open', 0, 1);
  const archive = await openArchive(path, report, signal);
  onProgress('open', 1, 1);
  const { readings, files } = await readMembers(archive.members, report, onProgress, signal);
  onProgress('check', 0, 1);
  const checked = checkRelease(readings, options, report);
  onProgress('check', 1, 1);
  return { archiveSha256: archive.sha256, archiveBytes: archive.bytes, ...checked, files, report };
}
