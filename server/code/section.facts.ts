/** A section or subsection and the code ranges that belong to it. Ranges are inclusive and compare as text. */
export interface SectionFacts {
  readonly slug: string;
  readonly name: string;
  /** Slug of the section above; null for a section. */
  readonly parent: string | null;
  readonly ranges: readonly SectionRange[];
}
export interface SectionRange {
  readonly from: string;
  readonly to: string;
}
