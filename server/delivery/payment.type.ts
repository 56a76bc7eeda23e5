import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { LocalityFacts } from '../locality/locality.facts.ts';
import type { AnesthesiaView, PaymentStepView, PaymentView } from '../page/page.payment.ts';
import type { PaymentBasis } from '../release/release.facts.ts';
import { DecimalScalar } from '../schema/schema.scalar.ts';
import { PaymentBasisEnum } from './delivery.enum.ts';

type Ref<T> = T;

@InputType({ description: 'A Medicare payment locality: both parts, since locality numbers repeat.' })
export class LocalityInput {
  @Field({ description: 'Five digits of the Medicare administrative contractor: 10112.' })
  mac!: string;
  @Field({ description: 'Two digits: 00.' })
  locality!: string;
}

const index = (what: string) => ({
  description: `${what} geographic index (GPCI), three decimals. Source: GPCI file of the release.`,
});

@ObjectType({ description: 'A Medicare payment locality of one release.', simpleResolvers: true })
export class Locality implements LocalityFacts {
  @Field({ description: 'Medicare administrative contractor, five digits.' })
  mac!: string;
  @Field({ description: 'Number of the locality, two digits; unique with the contractor only.' })
  locality!: string;
  @Field({ description: 'As CMS writes it.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Two letters; null where the file does not say.' })
  state!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Counties in CMS's words. Source: locality-county file (LOCCO); null without it.",
  })
  counties!: string | null;
  @Field(
    () => DecimalScalar,
    index('Work, as used for payment, with the floor of 1.000 where the law has it:'),
  )
  workGpci!: string;
  @Field(() => DecimalScalar, { nullable: true, ...index('Work, without the floor, where CMS prints both:') })
  workGpciUnfloored!: string | null;
  @Field(() => DecimalScalar, index('Practice expense:'))
  peGpci!: string;
  @Field(() => DecimalScalar, index('Malpractice:'))
  malpracticeGpci!: string;
}

@ObjectType({ description: 'One line of the arithmetic.', simpleResolvers: true })
export class PaymentStep {
  @Field({ description: 'What is computed.' })
  label!: string;
  @Field({ description: 'The numbers: "3.66 × 0.869".' })
  expression!: string;
  @Field(() => DecimalScalar, { description: 'Exact, until it is rounded once at the end.' })
  result!: string;
}

const dollars = (what: string) => ({ description: `${what}, in dollars with two decimals.` });

@ObjectType({
  description:
    '(work × work GPCI + PE × PE GPCI + malpractice × MP GPCI) × conversion factor, exact, rounded half up to cents once at the end. Amounts are before any OPPS cap.',
  simpleResolvers: true,
})
export class Payment implements Omit<PaymentView, 'steps'> {
  @Field(() => PaymentBasisEnum, { description: 'Which conversion factor was used.' })
  basis!: PaymentBasis;
  @Field(() => Locality, { nullable: true, description: 'Null: national, every index 1.' })
  locality!: Ref<LocalityFacts> | null;
  @Field(() => DecimalScalar, { description: 'Dollars per RVU, as published. Source: PPRRVU.' })
  conversionFactor!: string;
  @Field(() => DecimalScalar, { nullable: true, ...dollars('Outside a facility; null where CMS says NA') })
  nonFacility!: string | null;
  @Field(() => DecimalScalar, { nullable: true, ...dollars('In a facility; null where CMS says NA') })
  facility!: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    ...dollars(
      'What a physician who does not take part may charge at most outside a facility: amount × 1.0925',
    ),
  })
  limitingChargeNonFacility!: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    ...dollars('What a physician who does not take part may charge at most in a facility: amount × 1.0925'),
  })
  limitingChargeFacility!: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'Dollars, where CMS publishes a cap for this row and locality; what is paid is the lower amount. Source: OPPSCAP.',
  })
  oppsCap!: string | null;
  @Field(() => [PaymentStep], {
    description: 'The arithmetic, in the order in which it is done, so that a reader can redo it.',
  })
  steps!: Ref<readonly PaymentStepView[]>;
  @Field(() => String, { nullable: true, description: 'What must be said beside the amounts.' })
  note!: string | null;
}

@ObjectType({
  description: 'How an anesthesia code is paid: (base units + time units of 15 minutes) × conversion factor.',
  simpleResolvers: true,
})
export class Anesthesia implements AnesthesiaView {
  @Field(() => Int, {
    nullable: true,
    description: 'Base units of the service. Source: base unit file; null where none supplies them.',
  })
  baseUnits!: number | null;
  @Field(() => DecimalScalar, { description: 'Dollars per unit, as published. Source: ANES file.' })
  conversionFactor!: string;
  @Field(() => Locality, { nullable: true, description: 'Null: national.' })
  locality!: Ref<LocalityFacts> | null;
  @Field({ description: 'How to compute the amount, in a sentence.' })
  note!: string;
}
