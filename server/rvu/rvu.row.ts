/**
 * The figures of one code and modifier in one release, as CMS prints them.
 * RVUs are decimals with two places held as text ("3.66"); indicators keep their zeros ("000", "09").
 */
export interface RvuFigures {
  /** Five characters: 96932, G0439, 0001F. */
  readonly code: string;
  /** '' for the base row, else 26, TC or 53. */
  readonly modifier: string;
  /** CMS short descriptor. May be copyright of the AMA or ADA: see `licence` in the page room. */
  readonly descriptor: string;
  readonly status: string;
  /** The "+" column: RVUs are printed but Medicare does not use them. */
  readonly isListedOnly: boolean;
  readonly work: string;
  readonly nonFacilityPe: string;
  readonly isNonFacilityNa: boolean;
  readonly facilityPe: string;
  readonly isFacilityNa: boolean;
  readonly malpractice: string;
  readonly nonFacilityTotal: string;
  readonly facilityTotal: string;
  readonly pcTc: string;
  readonly globalPeriod: string;
  readonly preOperative: string;
  readonly intraOperative: string;
  readonly postOperative: string;
  readonly multipleProcedure: string;
  readonly bilateral: string;
  readonly assistantSurgeon: string;
  readonly coSurgeons: string;
  readonly teamSurgery: string;
  /** 9 non-QPP, 1 QPP; '' before 2026. */
  readonly pricingIndicator: string;
  /** Base code of an endoscopy family, or ''. */
  readonly endoscopicBase: string;
  readonly supervision: string;
  readonly calculationFlag: string;
  readonly imagingFamily: string;
  readonly oppsNonFacilityPe: string;
  readonly oppsFacilityPe: string;
  readonly oppsMalpractice: string;
}

/** Figures with the place that they come from. */
export interface RvuRow extends RvuFigures {
  /** Name of the file inside the archive. */
  readonly file: string;
  /** 1-based line (csv, txt) or row (xlsx). */
  readonly line: number;
}
