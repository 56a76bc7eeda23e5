import { Field, Int, ObjectType } from 'type-graphql';
import { RvuStateEnum } from '../delivery/delivery.enum.ts';
import type { Impact, ImpactSample } from '../edition/edition.impact.ts';
import type { RvuState } from '../rvu/rvu.state.ts';
import { CodeValueScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { FindingType } from '../workflow/finding.type.ts';

@ObjectType()
export class ImpactByState {
  @Field(() => RvuStateEnum)
  state!: RvuState;
  @Field(() => Int)
  count!: number;
}

@ObjectType('ImpactSample', {
  description: 'A page that the change would alter, by the first sentences that differ.',
})
export class ImpactSampleType implements ImpactSample {
  @Field(() => CodeValueScalar)
  code!: string;
  @Field()
  title!: string;
  @Field(() => RvuStateEnum)
  state!: RvuState;
  @Field({ description: 'Empty where the page says nothing there now.' })
  before!: string;
  @Field({ description: 'Empty where the page would say nothing there.' })
  after!: string;
}

@ObjectType({ description: 'What a text would do to the pages of the current release.' })
export class TemplateImpact implements Impact {
  @Field(() => ReleaseNameScalar)
  release!: string;
  @Field(() => Int, { description: 'Pages that would say something else.' })
  altered!: number;
  @Field(() => Int, { description: 'Pages of the release, those of codes that it lacks included.' })
  of!: number;
  @Field(() => [ImpactByState])
  byState!: readonly ImpactByState[];
  @Field(() => [ImpactSampleType], { description: 'Up to three of each state.' })
  samples!: readonly ImpactSampleType[];
  @Field(() => [FindingType], { description: 'Where one blocks, nothing was counted.' })
  findings!: readonly FindingType[];
}

@ObjectType({ description: 'A code that would stand in another section.' })
export class SectionMove {
  @Field(() => CodeValueScalar)
  code!: string;
  @Field()
  title!: string;
  @Field({ description: 'Slug of the subsection, or of the section where it stands in none.' })
  from!: string;
  @Field()
  to!: string;
}

@ObjectType({ description: 'What a change of the range table would do to the codes of the current release.' })
export class SectionImpact {
  @Field(() => ReleaseNameScalar)
  release!: string;
  @Field(() => Int, { description: 'Codes that would stand in another section or subsection.' })
  moved!: number;
  @Field(() => Int, { description: 'Codes of the release.' })
  of!: number;
  @Field(() => [SectionMove], { description: 'The first 50 of them.' })
  moves!: readonly SectionMove[];
  @Field(() => [FindingType], { description: 'What stands against the change.' })
  findings!: readonly FindingType[];
}
