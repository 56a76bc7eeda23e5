import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTimeScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';

/** When a draft is to be published; what names the draft comes with each kind. */
@InputType()
export abstract class WhenInput {
  @Field(() => Int, { description: 'The version that you saw. A stale one is refused.' })
  version!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'The moment; or `withRelease`.' })
  at?: Date | null;
  @Field(() => ReleaseNameScalar, {
    nullable: true,
    description: 'The release with whose coming into force it is published, by name without a cut.',
  })
  withRelease?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The same key again gives the same answer and does nothing twice.',
  })
  clientKey?: string | null;
}
