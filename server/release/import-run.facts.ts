export type ImportState = 'QUEUED' | 'RUNNING' | 'DONE' | 'NOTHING_TO_DO' | 'REFUSED' | 'FAILED';
export type ImportActivation = 'NO' | 'ON_ITS_DAY' | 'NOW';

/** A kind of problem or anomaly that a release manager knows about, with the reason, which is kept. */
export interface Acceptance {
  readonly kind: string;
  readonly reason: string;
}

/** What was asked of an import. */
export interface ImportOptions {
  readonly release?: string;
  readonly effective?: string;
  /** Companion files for this release instead of a release. */
  readonly attachTo?: string;
  readonly isDryRun: boolean;
  readonly activate: ImportActivation;
  readonly accept: readonly Acceptance[];
}

/** How a release differed from one that was here: rows by kind of change. */
export interface ImportComparison {
  readonly against: string;
  readonly role: 'PREDECESSOR' | 'EARLIER_CUT';
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  readonly changes: Readonly<Record<string, number>>;
}

export interface ImportAnomaly {
  readonly kind: string;
  readonly against: string;
  readonly message: string;
  readonly needsAcceptance: boolean;
  /** Null where it was not accepted. */
  readonly reason: string | null;
}

/** The report of an import as it is kept. */
export interface KeptReport {
  readonly rowsRead: number;
  readonly rowsRefused: number;
  readonly errorCount: number;
  readonly warningCount: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly problems: readonly KeptProblem[];
}

export interface KeptProblem {
  readonly code: string;
  readonly severity: string;
  readonly isAcceptable: boolean;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly message: string;
}

/** One import: who asked for what, how far it is, and what came of it. */
export interface ImportRunFacts {
  readonly id: string;
  /** The path or the name of the uploaded file. */
  readonly source: string;
  readonly state: ImportState;
  readonly requestedBy: string;
  readonly requestedById: string | null;
  readonly options: ImportOptions;
  readonly step: string;
  readonly done: number;
  readonly total: number;
  readonly attempts: number;
  readonly releaseName: string | null;
  readonly cut: number | null;
  readonly archiveSha256: string | null;
  /** What a person should read first. */
  readonly sentence: string | null;
  readonly report: KeptReport | null;
  readonly comparisons: readonly ImportComparison[];
  readonly anomalies: readonly ImportAnomaly[];
  readonly hasRefusedRows: boolean;
  /** Folder of an upload that waits; null for an import of the command line. */
  readonly spool: string | null;
  readonly requestedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly heartbeatAt: Date;
}
