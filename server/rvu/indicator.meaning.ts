/** The indicator columns of a row; each is a property of the same name on RvuFigures. */
export type IndicatorName =
  | 'status'
  | 'globalPeriod'
  | 'pcTc'
  | 'multipleProcedure'
  | 'bilateral'
  | 'assistantSurgeon'
  | 'coSurgeons'
  | 'teamSurgery'
  | 'supervision'
  | 'imagingFamily';

/** One value of an indicator in our own words. */
export interface IndicatorMeaning {
  readonly value: string;
  readonly label: string;
  readonly meaning: string;
}

export interface Indicator {
  /** Where CMS defines it. */
  readonly source: string;
  readonly meanings: readonly IndicatorMeaning[];
}

/** A value with its words, as a page shows it. */
export interface CodedValue extends IndicatorMeaning {
  readonly source: string;
}

/** Lines of [value, label, meaning] as an indicator. */
export function indicator(source: string, lines: readonly (readonly [string, string, string])[]): Indicator {
  return { source, meanings: lines.map(([value, label, meaning]) => ({ value, label, meaning })) };
}
