/** A Medicare payment locality of one release. Key: MAC + locality number. GPCIs are decimals as text, three places. */
export interface LocalityFacts {
  readonly mac: string;
  readonly locality: string;
  readonly name: string;
  /** Two letters; null where the file has no state column. */
  readonly state: string | null;
  /** Counties in CMS's words, from the locality-county file. */
  readonly counties: string | null;
  /** The work GPCI that is used for payment (with the 1.0 floor where the law has it). */
  readonly workGpci: string;
  /** Without the floor, where CMS publishes both. */
  readonly workGpciUnfloored: string | null;
  readonly peGpci: string;
  readonly malpracticeGpci: string;
}

/** Anesthesia conversion factor of one locality, dollars per unit. */
export interface AnesthesiaFactor {
  readonly mac: string;
  readonly locality: string;
  readonly nonQpp: string;
  /** Null before 2026. */
  readonly qpp: string | null;
}

/** The OPPS-based ceiling of one row in one locality, dollars with two places. */
export interface OppsCap {
  readonly code: string;
  readonly modifier: string;
  readonly status: string;
  readonly mac: string;
  readonly locality: string;
  readonly facility: string;
  readonly nonFacility: string;
}

/** One ZIP code and the locality that serves it; several per ZIP where CMS splits it by ZIP+4. */
export interface ZipLocality {
  readonly zip: string;
  readonly mac: string;
  readonly locality: string;
  readonly state: string;
  /** CMS's flag that the five digits do not decide the locality. */
  readonly needsZip9: boolean;
}
