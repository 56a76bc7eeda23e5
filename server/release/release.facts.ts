export type ReleaseState = 'PLANNED' | 'STAGED' | 'ACTIVE' | 'SUPERSEDED' | 'WITHDRAWN';
export type FactorBasis = 'NON_QPP' | 'QPP' | 'ANESTHESIA_NON_QPP' | 'ANESTHESIA_QPP';
export type PaymentBasis = 'NON_QPP' | 'QPP';

/** A dated conversion factor in dollars per RVU (per unit for anesthesia). Dates are inclusive ISO dates. */
export interface ConversionFactor {
  readonly basis: FactorBasis;
  readonly value: string;
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
}

/** What is known about one cut of a release, free of the database. */
export interface ReleaseFacts {
  readonly id: string;
  /** RVU26C */
  readonly name: string;
  readonly cut: number;
  readonly state: ReleaseState;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly cmsReleasedOn: string | null;
  readonly isSample: boolean;
  readonly archiveSha256: string;
  readonly conversionFactors: readonly ConversionFactor[];
  /** Copyright lines as printed in the file that was loaded: first CPT, then dental where present. */
  readonly notices: readonly string[];
  readonly rowCount: number;
  readonly codeCount: number;
  /** When it was activated; null while planned or staged. */
  readonly activatedAt: Date | null;
  /** When it becomes (or became) current. */
  readonly liveFrom: Date | null;
  /** When it last came into force again because a later one was rolled back. */
  readonly returnedAt?: Date | null;
}
