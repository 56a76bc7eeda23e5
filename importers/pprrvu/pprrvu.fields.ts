import type { RvuFigures } from '../../server/rvu/rvu.row.ts';
import type { FieldRules } from '../layout/field.ts';

type Flag = 'isListedOnly' | 'isNonFacilityNa' | 'isFacilityNa';

export type PprrvuField =
  | Exclude<keyof RvuFigures, Flag>
  | 'listedOnly'
  | 'nonFacilityNa'
  | 'facilityNa'
  | 'conversionFactor';

const oneOf = (...values: string[]) => ({ is: 'oneOf', values: new Set(values) }) as const;
const padded = (padTo: number, ...values: string[]) =>
  ({ is: 'oneOf', values: new Set(values), padTo }) as const;
const rvu = { is: 'decimal', places: 2, most: 9999 } as const;
const share = { is: 'decimal', places: 2, most: 1 } as const;

/** The documented values of every column (record layout and Attachment A of RVU25D.pdf; status Q of 2013-2019). */
export const pprrvuFields: FieldRules<PprrvuField> = {
  code: { is: 'code' },
  modifier: oneOf('', '26', 'TC', '53'),
  descriptor: { is: 'text', most: 50, mayBeBlank: true },
  status: oneOf('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'M', 'N', 'P', 'Q', 'R', 'T', 'X'),
  listedOnly: oneOf('', '+'),
  work: rvu,
  nonFacilityPe: rvu,
  nonFacilityNa: oneOf('', 'NA'),
  facilityPe: rvu,
  facilityNa: oneOf('', 'NA'),
  malpractice: rvu,
  nonFacilityTotal: rvu,
  facilityTotal: rvu,
  pcTc: oneOf('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'),
  globalPeriod: padded(3, '000', '010', '090', 'MMM', 'XXX', 'YYY', 'ZZZ'),
  preOperative: share,
  intraOperative: share,
  postOperative: share,
  multipleProcedure: oneOf('0', '1', '2', '3', '4', '5', '6', '7', '9'),
  bilateral: oneOf('0', '1', '2', '3', '9'),
  assistantSurgeon: oneOf('0', '1', '2', '9'),
  coSurgeons: oneOf('0', '1', '2', '9'),
  teamSurgery: oneOf('0', '1', '2', '9'),
  pricingIndicator: oneOf('1', '9'),
  endoscopicBase: { is: 'code', mayBeBlank: true },
  conversionFactor: { is: 'decimal', places: 4, most: 999 },
  supervision: padded(2, '01', '02', '03', '04', '05', '06', '09', '21', '22', '66', '6A', '77', '7A'),
  calculationFlag: oneOf('0', '1'),
  /** 01 to 11 were families before 2011; they would make a 99 that lost a digit look like 09. */
  imagingFamily: oneOf('88', '99'),
  oppsNonFacilityPe: rvu,
  oppsFacilityPe: rvu,
  oppsMalpractice: rvu,
};
