import { Field, ID, InputType, Int } from 'type-graphql';
import { CodeValueScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { ContentBodyInput } from './content.input.ts';
import type { OfferState } from './offer.entity.ts';
import { OfferStateEnum } from './offer.type.ts';

type Ref<T> = T;

@InputType({ description: 'Offers that fulfil every condition that is given.' })
export class FixOfferFilter {
  @Field(() => CodeValueScalar, { nullable: true })
  code?: string | null;
  @Field(() => ReleaseNameScalar, {
    nullable: true,
    description: 'Release from which the later words apply.',
  })
  appliesFrom?: string | null;
  @Field(() => [OfferStateEnum], { nullable: true, description: 'Any of these.' })
  states?: OfferState[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose later words readers of the current release see, or only the others.',
  })
  isLive?: boolean | null;
}

@InputType()
export class TakeFixInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'Version of the offer that you saw.' })
  version!: number;
  @Field(() => Int, { description: 'Version of the draft of the later words that you saw.' })
  draftVersion!: number;
  @Field(() => ContentBodyInput, {
    nullable: true,
    description: 'The later words with the fix, where both sides changed a field and you chose.',
  })
  body?: Ref<ContentBodyInput> | null;
  @Field(() => ID, { nullable: true, description: 'The same key again does nothing twice.' })
  clientKey?: string | null;
}

@InputType()
export class LeaveOutFixInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'Version of the offer that you saw.' })
  version!: number;
  @Field({ description: 'Why the later words do without it: up to 500 characters. A reviewer reads it.' })
  reason!: string;
  @Field(() => ID, { nullable: true, description: 'The same key again does nothing twice.' })
  clientKey?: string | null;
}
