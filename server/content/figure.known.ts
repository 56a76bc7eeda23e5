import { decimal, dollars, moneyText } from '../db/decimal.ts';
import { factorOn } from '../payment/payment.factor.ts';
import { nationalAmount } from '../payment/payment.figures.ts';
import { limitingChargeOf, type Setting } from '../payment/payment.formula.ts';
import type { ConversionFactor, FactorBasis, PaymentBasis } from '../release/release.facts.ts';
import type { RvuFigures } from '../rvu/rvu.row.ts';
import { hasValue } from '../rvu/rvu.state.ts';
import { isPlaceholderName, type PlaceholderName } from '../template/template.placeholder.ts';
import type { Literal } from './figure.literal.ts';

/** A figure that a release gives for a code, as a text may quote it. */
export interface KnownFigure {
  readonly part: Exclude<Literal['part'], 'ANY'>;
  /** Null where it is the same in both settings. */
  readonly setting: Setting | null;
  /** '' the base row, else 26, TC or 53. */
  readonly modifier: string;
  /** Whose factor it is or was multiplied by; null for an RVU. */
  readonly basis: FactorBasis | null;
  readonly isLimitingCharge: boolean;
  /** 3.71, 33.4009, 122.58 */
  readonly value: string;
  /** As a reader meets it: "$122.58". */
  readonly words: string;
  /** Null where the page has none, or none with a value. */
  readonly placeholder: PlaceholderName | null;
}

const SETTINGS: readonly Setting[] = ['NON_FACILITY', 'FACILITY'];
const BASES: readonly PaymentBasis[] = ['NON_QPP', 'QPP'];
const SUFFIX: Readonly<Record<string, string>> = { '': '', '26': '26', TC: 'Tc', '53': '53' };

/** RVUs of every row, national amounts and limiting charges by either factor, and the factors. */
export function knownFigures(
  rows: readonly RvuFigures[],
  factors: readonly ConversionFactor[],
): KnownFigure[] {
  return [...rows.flatMap((row) => [...rvusOf(row), ...amountsOf(row, factors)]), ...factorsOf(factors)];
}

function rvusOf(row: RvuFigures): KnownFigure[] {
  const { modifier } = row;
  const rvu = (
    part: KnownFigure['part'],
    setting: Setting | null,
    value: string,
    name: string,
  ): KnownFigure => {
    const isNa =
      (setting === 'NON_FACILITY' && row.isNonFacilityNa) || (setting === 'FACILITY' && row.isFacilityNa);
    const placeholder = hasValue(row) && !isNa ? named(`${name}${SUFFIX[modifier] ?? '?'}`) : null;
    return {
      part,
      setting,
      modifier,
      basis: null,
      isLimitingCharge: false,
      value,
      words: value,
      placeholder,
    };
  };
  return [
    rvu('WORK', null, row.work, 'workRvu'),
    rvu('PRACTICE_EXPENSE', 'NON_FACILITY', row.nonFacilityPe, 'nonFacilityPe'),
    rvu('PRACTICE_EXPENSE', 'FACILITY', row.facilityPe, 'facilityPe'),
    rvu('MALPRACTICE', null, row.malpractice, 'malpractice'),
    rvu('TOTAL', 'NON_FACILITY', row.nonFacilityTotal, 'totalNonFacility'),
    rvu('TOTAL', 'FACILITY', row.facilityTotal, 'totalFacility'),
  ];
}

function amountsOf(row: RvuFigures, factors: readonly ConversionFactor[]): KnownFigure[] {
  return SETTINGS.flatMap((setting) =>
    BASES.flatMap((basis) => {
      const amount = nationalAmount(row, factors, basis, setting);
      if (amount === null) return [];
      const place = setting === 'FACILITY' ? 'Facility' : 'NonFacility';
      const money = (value: string, name: string): KnownFigure => ({
        ...{ part: 'MONEY', setting, modifier: row.modifier, basis, value, words: dollars(value) },
        isLimitingCharge: name === 'limiting',
        placeholder: named(`${name}${place}${basis === 'QPP' ? 'Qpp' : ''}${SUFFIX[row.modifier] ?? '?'}`),
      });
      return [money(amount, 'payment'), money(moneyText(limitingChargeOf(decimal(amount))), 'limiting')];
    }),
  );
}

function factorsOf(factors: readonly ConversionFactor[]): KnownFigure[] {
  const kinds: readonly [FactorBasis, PlaceholderName | null][] = [
    ['NON_QPP', 'conversionFactor'],
    ['QPP', 'conversionFactorQpp'],
    ['ANESTHESIA_NON_QPP', 'anesthesiaFactor'],
    ['ANESTHESIA_QPP', null],
  ];
  return kinds.flatMap(([basis, placeholder]): KnownFigure[] => {
    const value = factorOn(factors, basis, null)?.factor.value;
    if (value === undefined) return [];
    return [
      {
        ...{ part: 'FACTOR', setting: null, modifier: '', basis, isLimitingCharge: false },
        ...{ value, words: value, placeholder },
      },
    ];
  });
}

function named(name: string): PlaceholderName | null {
  return isPlaceholderName(name) ? name : null;
}
