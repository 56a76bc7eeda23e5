import type {
  ImportAnomaly,
  ImportComparison,
  ImportOptions,
  ImportState,
} from '../server/release/import-run.facts.ts';
import type { ImportEnd } from '../server/release/import-run.table.ts';
import type { ReleaseFacts } from '../server/release/release.facts.ts';
import { label } from '../server/release/release.label.ts';
import type { Consequence } from '../server/release/release.step.ts';
import type { Comparison } from './anomaly/release.comparison.ts';
import type { ReadRelease } from './release.read.ts';
import type { ImportReport } from './report.ts';

export type ImportVerdict = 'REFUSED' | 'DRY_RUN' | 'DONE' | 'NOTHING_TO_DO';

export interface ImportOutcome {
  readonly verdict: ImportVerdict;
  /** What a person should read first. */
  readonly sentence: string;
  readonly report: ImportReport;
  /** Null where the archive was known by its digest and not read again. */
  readonly read: ReadRelease | null;
  readonly archiveSha256: string;
  /** The cut that holds the archive now; null where nothing was written. */
  readonly cut: ReleaseFacts | null;
  readonly activation: Consequence | null;
  readonly comparisons: readonly Comparison[];
  readonly anomalies: readonly ImportAnomaly[];
}

const stateOf: Readonly<Record<ImportVerdict, Exclude<ImportState, 'QUEUED' | 'RUNNING' | 'FAILED'>>> = {
  REFUSED: 'REFUSED',
  DRY_RUN: 'DONE',
  DONE: 'DONE',
  NOTHING_TO_DO: 'NOTHING_TO_DO',
};

/** What of an outcome is kept with its run. */
export function endOf(outcome: ImportOutcome, { attachTo }: Pick<ImportOptions, 'attachTo'>): ImportEnd {
  const { verdict, report, cut, read } = outcome;
  return {
    state: stateOf[verdict],
    sentence: outcome.sentence,
    archiveSha256: outcome.archiveSha256,
    releaseName: cut?.name ?? read?.name ?? attachTo ?? null,
    cut: cut?.cut ?? null,
    report: report.toJson(),
    refusedRows: report.refusedRows.length > 0 ? report.refusedRowsCsv() : null,
    comparisons: outcome.comparisons.map(keptComparison),
    anomalies: outcome.anomalies,
  };
}

export function keptComparison({ against, role, measured }: Comparison): ImportComparison {
  const { rowsBefore, rowsAfter, changes } = measured;
  return { against, role, rowsBefore, rowsAfter, changes: changes as Record<string, number> };
}

/** One line: `against RVU25D: 496 added, 230 removed, 7,477 work, …` */
export function comparisonLine({ against, role, changes }: ImportComparison): string {
  const counted = Object.entries(changes).filter(([, count]) => count > 0);
  const words = counted.map(
    ([kind, count]) => `${count.toLocaleString('en-US')} ${kind.toLowerCase().replaceAll('_', ' ')}`,
  );
  const whose = role === 'EARLIER_CUT' ? `the earlier cut ${against}` : against;
  return `Beside ${whose}: ${words.join(', ') || 'every row the same'}.`;
}

/** `RVU26C/2: 19356 rows, 17096 codes, STAGED.` */
export function cutLine(cut: ReleaseFacts): string {
  return `${label(cut)}: ${cut.rowCount} rows, ${cut.codeCount} codes, ${cut.state}.`;
}
