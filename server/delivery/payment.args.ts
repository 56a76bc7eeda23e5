import { ArgsType, Field } from 'type-graphql';
import type { PaymentBasis } from '../release/release.facts.ts';
import { DateScalar } from '../schema/schema.scalar.ts';
import { PaymentBasisEnum } from './delivery.enum.ts';
import { LocalityInput } from './payment.type.ts';

export const MODIFIER = '26, TC or 53; the base row when null.';

@ArgsType()
export class AnesthesiaArgs {
  @Field(() => LocalityInput, { nullable: true, description: 'Where, by the key of a locality.' })
  locality?: LocalityInput | null;
  @Field(() => String, { nullable: true, description: 'Where, by a ZIP code of five digits.' })
  zip?: string | null;
  @Field(() => PaymentBasisEnum, {
    nullable: true,
    defaultValue: 'NON_QPP',
    description: 'Which conversion factor of the year.',
  })
  basis?: PaymentBasis | null;
}

@ArgsType()
export class PaymentArgs extends AnesthesiaArgs {
  @Field(() => String, { nullable: true, description: MODIFIER })
  modifier?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day of service: factors change within a year. Without it, the factor that the release began with.',
  })
  on?: string | null;
}
