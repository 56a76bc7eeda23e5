export type Severity = 'ERROR' | 'WARNING';

export interface ProblemCode {
  readonly severity: Severity;
  /**
   * True where a release manager may say "I know, go on" by naming the code (`--accept CODE --reason TEXT`).
   * The rows concerned are read and handed over; only the verdict waits for the acceptance.
   */
  readonly isAcceptable: boolean;
  readonly meaning: string;
}

const error = (meaning: string): ProblemCode => ({ severity: 'ERROR', isAcceptable: false, meaning });
const acceptable = (meaning: string): ProblemCode => ({ severity: 'ERROR', isAcceptable: true, meaning });
const warning = (meaning: string): ProblemCode => ({ severity: 'WARNING', isAcceptable: false, meaning });

/** Every problem that reading a release can report, by its stable code. The code is also the name under which it is accepted. */
export const problemCodes = {
  // The archive
  PATH_NOT_READABLE: error('A file of the folder cannot be opened.'),
  TOO_MANY_FILES: error('The archive or folder holds more files than a CMS release ever does.'),
  FILE_TOO_LARGE: error('A file is larger than any CMS file of its kind, so it is not read.'),
  ARCHIVE_TOO_LARGE: error('The files of the archive are together larger than any CMS release.'),
  ZIP_RATIO: error('A member unpacks to far more than its packed size: a zip bomb, or not a CMS file.'),
  ZIP_MALFORMED: error('The zip is damaged or is not a zip.'),
  ZIP_UNSAFE_NAME: error('A member name of the zip points outside of the archive.'),
  ZIP_ENCRYPTED: error('The zip is protected by a password.'),
  ZIP_UNSUPPORTED: error('A member is packed by a method other than store or deflate.'),
  ZIP_NESTED_TOO_DEEP: error('A zip inside a zip inside a zip.'),
  EMPTY_FILE: error('A file has no bytes.'),
  NOTHING_RECOGNISED: error('No file is one of the CMS files that this house reads.'),

  // One file as text or workbook
  NUL_BYTE: error('The text holds NUL bytes: damaged, or in an encoding that CMS does not use.'),
  ENCODING: error('The text is in an encoding that CMS does not use.'),
  CSV_QUOTE: error('A quotation mark is opened or closed in the wrong place.'),
  RECORD_TOO_LONG: error('A record or cell is longer than any of CMS.'),
  TOO_MANY_ROWS: error('A file has more rows than any CMS file of its kind.'),
  WORKBOOK_UNREADABLE: error('The workbook is damaged or is not an xlsx.'),
  WORKBOOK_TOO_COMPLEX: error('The workbook needed more memory or time than a CMS workbook does.'),
  WORKBOOK_FORMULA: error('A cell holds a formula; CMS publishes values.'),

  // One file as a table
  UNKNOWN_HEADER: error(
    'The header is close to a known layout but not the same: columns are missing, renamed, repeated or new.',
  ),
  AMBIGUOUS_LAYOUT: error('More than one sheet of the workbook is a CMS table.'),
  NO_ROWS: error('The header is there, the rows are not.'),
  TRUNCATED: error('The file ends in the middle of its last row.'),
  CELL_COUNT: error('A row has more or fewer cells than the header.'),
  ROW_SHAPE: error('A line does not have the fixed-width shape of its layout.'),
  DATA_BEFORE_HEADER: error('A row of figures stands above the header.'),
  DATA_AFTER_END: error('Rows follow after the end mark or the footnotes.'),
  CONTROL_CHARACTER: error('A cell holds a line break or another control character.'),

  // One value
  CODE_FORM: error('A HCPCS code is not five digits or capital letters.'),
  CODE_UNUSUAL: warning(
    'A HCPCS code has five characters but not one of the usual shapes (99213, 0001F, G0439).',
  ),
  NUMBER_FORM: error('A number is not printed the way CMS prints this column.'),
  NUMBER_RANGE: error('A number is larger than the column can hold.'),
  DIGITS_FORM: error('A contractor, locality or ZIP code does not have its digits.'),
  STATE_FORM: error('A state is not two capital letters.'),
  DOMAIN_VALUE_UNKNOWN: acceptable('An indicator has a value that CMS has not documented for this column.'),
  BLANK_VALUE: error('A cell that is always filled is empty.'),
  LEADING_ZEROS_RESTORED: warning(
    'A spreadsheet had removed the leading zeros of a whole column; they were put back.',
  ),
  LEADING_ZEROS_MIXED: error(
    'Some values of a column have lost a character while others kept their leading zeros.',
  ),
  DECIMALS_MIXED: error('Some values of a column have lost decimals while others kept theirs.'),
  DESCRIPTOR_REPAIRED: warning(
    'A stray character (a non-breaking space in another encoding) was read as a blank.',
  ),

  // Rows of one file together
  DUPLICATE_KEY: error('The same key stands on two rows.'),
  TOTAL_DISAGREES: error('Work + practice expense + malpractice is not the printed total.'),
  SPLIT_DISAGREES: acceptable('Pre-, intra- and postoperative shares add up to neither 0.00 nor 1.00.'),
  CONVERSION_FACTOR_MIXED: error('One file has more than one conversion factor.'),
  CONVERSION_FACTOR_UNREVIEWED: acceptable(
    'The conversion factor of this year and basis is not in the reviewed table (importers/layout/conversion-factor.table.ts).',
  ),
  CONVERSION_FACTOR_BASIS: error('The file has the conversion factor of the other payment basis.'),
  PRICING_INDICATOR_MIXED: error('One file has rows of both payment bases.'),

  // Files of one release together
  NO_PPRRVU: error('No relative value file (PPRRVU) was found, or it could not be read.'),
  QPP_ALONE: error('Only the QPP relative value file was found; it is a subset and makes no release.'),
  QPP_WITHOUT_TWIN: error(
    'A row of the QPP file has no row of the same code and modifier in the non-QPP file.',
  ),
  QPP_DISAGREES: error('A row of the QPP file has other figures than its twin in the non-QPP file.'),
  QPP_INCOMPLETE: acceptable(
    'A payable row (status A, C, R or T) of the non-QPP file is missing from the QPP file.',
  ),
  FORMATS_DISAGREE: acceptable(
    'csv, xlsx and txt of one file say different things; the first of them in this order is used.',
  ),
  DUPLICATE_FILE: error('Two files of the same kind and format say different things.'),
  MIXED_RELEASES: error('Files of more than one release are together.'),
  RELEASE_DISAGREES: error('The file is of another release than the one asked for.'),
  YEAR_DISAGREES: error('A companion file is of another year than the release.'),
  QUARTER_DISAGREES: warning('The ZIP code file is of another quarter than the release.'),
  BASE_UNITS_OTHER_YEAR: warning('The anesthesia base units are of another year than the release.'),
  EFFECTIVE_UNUSUAL: warning('The release was asked to take effect on a day outside of its quarter.'),
  RELEASE_UNNAMED: error('Neither the files nor the request say which release this is.'),
  LOCALITIES_DISAGREE: acceptable(
    'A locality of GPCI is missing from LOCCO, ANES or OPPSCAP, or one of LOCCO or ANES is missing from GPCI.',
  ),
  LOCALITY_RETIRED: warning('OPPSCAP lists a locality that GPCI no longer has.'),
  OPPSCAP_INCOMPLETE: acceptable('A locality has caps for fewer codes than the others.'),
  OPPSCAP_CODE_UNKNOWN: warning(
    'OPPSCAP lists a code and modifier that the relative value file does not have.',
  ),
} as const satisfies Record<string, ProblemCode>;

export type ProblemCodeName = keyof typeof problemCodes;

export const acceptableCodes: readonly ProblemCodeName[] = (
  Object.keys(problemCodes) as ProblemCodeName[]
).filter((code) => problemCodes[code].isAcceptable);
