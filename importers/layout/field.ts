/** What a column may hold. The same rule serves every format and year of a kind. */
export type FieldRule =
  /** A HCPCS code: five characters, zeros restored where a spreadsheet had removed them from the whole file. */
  | { readonly is: 'code'; readonly mayBeBlank?: boolean }
  /** Digits of a fixed length: contractor (5), locality (2), ZIP (5). */
  | { readonly is: 'digits'; readonly length: number }
  /** A decimal that is handed on with exactly so many places. */
  | { readonly is: 'decimal'; readonly places: number; readonly most: number }
  /** Digits without a point that count hundredths: ANES txt prints 1931 for 19.31. */
  | { readonly is: 'cents'; readonly most: number }
  /** One of the documented values; `padTo` where a spreadsheet removes zeros. */
  | { readonly is: 'oneOf'; readonly values: ReadonlySet<string>; readonly padTo?: number }
  | { readonly is: 'state' }
  | { readonly is: 'text'; readonly most: number; readonly mayBeBlank?: boolean; readonly isLoose?: boolean };

export type FieldRules<F extends string> = Readonly<Record<F, FieldRule>>;

/** A cell as the file has it: a number only where a workbook stores one. */
export type Cell = string | number;
