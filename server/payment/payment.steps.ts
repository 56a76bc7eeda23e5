import { Decimal, moneyText } from '../db/decimal.ts';
import {
  type Components,
  type CostIndexes,
  LIMITING_CHARGE_FACTOR,
  limitingChargeOf,
  type Setting,
} from './payment.formula.ts';

export type PaymentStepKind =
  | 'work'
  | 'malpractice'
  | 'nonFacilityPe'
  | 'nonFacilitySum'
  | 'nonFacilityProduct'
  | 'nonFacility'
  | 'limitingNonFacility'
  | 'facilityPe'
  | 'facilitySum'
  | 'facilityProduct'
  | 'facility'
  | 'limitingFacility';

/** One line of the arithmetic: "3.66 × 0.869" and its exact result. The label of its kind is a template. */
export interface PaymentFigureStep {
  readonly kind: PaymentStepKind;
  readonly expression: string;
  readonly result: string;
}

const KINDS = {
  NON_FACILITY: [
    'nonFacilityPe',
    'nonFacilitySum',
    'nonFacilityProduct',
    'nonFacility',
    'limitingNonFacility',
  ],
  FACILITY: ['facilityPe', 'facilitySum', 'facilityProduct', 'facility', 'limitingFacility'],
} as const satisfies Readonly<Record<Setting, readonly PaymentStepKind[]>>;

/** Work and malpractice, which both settings share. */
export function sharedSteps(components: Components, indexes: CostIndexes): PaymentFigureStep[] {
  return [
    product('work', components.work, indexes.workGpci),
    product('malpractice', components.malpractice, indexes.malpracticeGpci),
  ];
}

/** The lines of one setting, to the rounded amount and its limiting charge. */
export function settingSteps(
  components: Components,
  indexes: CostIndexes,
  factor: string,
  setting: Setting,
): PaymentFigureStep[] {
  const [peKind, sumKind, productKind, amountKind, limitingKind] = KINDS[setting];
  const work = new Decimal(components.work).times(indexes.workGpci);
  const malpractice = new Decimal(components.malpractice).times(indexes.malpracticeGpci);
  const practiceExpense = product(peKind, components.practiceExpense, indexes.peGpci);
  const sum = work.plus(practiceExpense.result).plus(malpractice);
  const exact = sum.times(factor);
  const amount = moneyText(exact);
  return [
    practiceExpense,
    {
      kind: sumKind,
      expression: `${work.toFixed()} + ${practiceExpense.result} + ${malpractice.toFixed()}`,
      result: sum.toFixed(),
    },
    product(productKind, sum.toFixed(), factor),
    { kind: amountKind, expression: exact.toFixed(), result: amount },
    {
      kind: limitingKind,
      expression: `${amount} × ${LIMITING_CHARGE_FACTOR}`,
      result: moneyText(limitingChargeOf(new Decimal(amount))),
    },
  ];
}

function product(kind: PaymentStepKind, left: string, right: string): PaymentFigureStep {
  return { kind, expression: `${left} × ${right}`, result: new Decimal(left).times(right).toFixed() };
}
