import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CodeValueScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import type { RetirementPlan } from './retirement.service.ts';

@InputType()
export class RetireCodeInput {
  @Field(() => CodeValueScalar)
  code!: string;
  @Field(() => Int, { description: 'Number of the newest revision that you saw; 0 where there was none.' })
  version!: number;
  @Field(() => ReleaseNameScalar, {
    nullable: true,
    description: 'From which release on; else the current one.',
  })
  from?: string | null;
  @Field(() => CodeValueScalar, { nullable: true, description: 'Where readers are sent.' })
  redirectTo?: string | null;
  @Field({ description: 'Kept in history and audit log.' })
  reason!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The same key again gives the same answer and does nothing twice.',
  })
  clientKey?: string | null;
}

@ObjectType({ description: 'What taking a code out of use does, or did. Older releases keep their pages.' })
export class Retirement {
  @Field(() => CodeValueScalar)
  code: string;
  @Field(() => Int, { description: 'Send it with the next step.' })
  revision: number;
  @Field(() => ReleaseNameScalar, {
    nullable: true,
    description: 'From which release on; null: from the beginning.',
  })
  from: string | null;
  @Field({ description: 'Before the step: whether it is out of use already.' })
  isRetired: boolean;
  @Field(() => CodeValueScalar, { nullable: true, description: 'Where the redirect ends, chains followed.' })
  redirectTo: string | null;
  @Field(() => [CodeValueScalar], { description: 'Codes that led here and lead to `redirectTo` then.' })
  repointed: readonly string[];
  @Field(() => [ReleaseNameScalar], { description: 'Releases with words of their own that it concerns too.' })
  laterPlaces: readonly string[];
  @Field(() => [CodeValueScalar], { description: 'Codes whose words name it as related: at most 100.' })
  namedBy: readonly string[];

  constructor(plan: RetirementPlan) {
    this.code = plan.code;
    this.revision = plan.revision;
    this.from = plan.from || null;
    this.isRetired = plan.isRetired;
    this.redirectTo = plan.redirectTo;
    this.repointed = plan.repointed;
    this.laterPlaces = plan.laterPlaces;
    this.namedBy = plan.namedBy;
  }
}

@ObjectType({ description: 'Somebody published since you looked. Nothing was written.' })
export class StaleRevision {
  @Field()
  message: string = 'Something was published for this code since you looked. Look again.';
  @Field(() => Int)
  currentRevision: number;

  constructor(currentRevision: number) {
    this.currentRevision = currentRevision;
  }
}

export const RetirementResult = createUnionType({
  name: 'RetirementResult',
  types: () => [Retirement, StaleRevision] as const,
});
