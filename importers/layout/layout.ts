/** What a file of a CMS release holds. QPP files are the second PPRRVU file of 2026 and later. */
export type FileKind =
  | 'PPRRVU'
  | 'PPRRVU_QPP'
  | 'GPCI'
  | 'LOCCO'
  | 'ANES'
  | 'OPPSCAP'
  | 'ZIP5'
  | 'BASE_UNITS'
  | 'IGNORED';

/** The kinds that a layout tells apart; whether a PPRRVU file is the QPP one is seen in its rows. */
export type TableKind = Exclude<FileKind, 'PPRRVU_QPP' | 'IGNORED'>;

/**
 * A table with a header (csv, tab-separated, xlsx). `columns` maps our field to CMS's joined header: the cells of
 * a stacked header from top to bottom, joined by blanks, in capitals, without trailing stars. Several spellings
 * may be given. `{YEAR}` and `{FACTOR}` stand for a year or a number that CMS prints in the header.
 * Order does not matter; every column must be there once, and no other column may be.
 */
export interface ColumnLayout {
  readonly id: string;
  readonly kind: TableKind;
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
  /** Rows with text in their first cell only end the table. */
  readonly hasFootnotes?: boolean;
}

/** A fixed-width text: fields by their first and last position (1-based, inclusive); what lies between them is blank. */
export interface PositionLayout {
  readonly id: string;
  readonly kind: TableKind;
  /** Tells this layout from others by a look at a line. */
  readonly shape: RegExp;
  readonly positions: Readonly<Record<string, readonly [from: number, to: number]>>;
  /** The shortest line that holds every field; what follows must be blank. */
  readonly width: number;
  /** What a line of the table begins with, so that a damaged row is taken neither for a title nor for a footnote. */
  readonly rowStart: RegExp;
  readonly hasFootnotes?: boolean;
}

/** A text whose columns drift from year to year: fields are the named groups of `line`. */
export interface PatternLayout {
  readonly id: string;
  readonly kind: TableKind;
  readonly line: RegExp;
  /** What a line of the table begins with, so that a damaged row is not taken for a footnote. */
  readonly rowStart: RegExp;
  readonly hasFootnotes?: boolean;
}

export type TextLayout = PositionLayout | PatternLayout;
