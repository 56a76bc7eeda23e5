import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../schema/schema.scalar.ts';
import { FindingsType } from '../workflow/finding.type.ts';
import type { SpecialtyFacts } from './specialty.facts.ts';
import type { SpecialtyTable, StaleSpecialty } from './specialty.service.ts';

@InputType()
export class SaveSpecialtyInput {
  @Field(() => Int, { description: 'Version of the whole vocabulary that you saw. A stale one is refused.' })
  version!: number;
  @Field(() => ID, {
    nullable: true,
    description: 'Your own key for this save: sent again with it, nothing is saved twice.',
  })
  clientKey?: string | null;
  @Field({ description: 'Its identity: a new slug is a new specialty.' })
  slug!: string;
  @Field()
  name!: string;
  @Field(() => String, {
    nullable: true,
    description: "Member of schema.org's MedicalSpecialty enumeration where one fits.",
  })
  schemaOrg?: string | null;
}

@ObjectType('SpecialtyEntry', { description: 'A medical specialty of the vocabulary.' })
export class SpecialtyEntryType implements SpecialtyFacts {
  @Field()
  slug!: string;
  @Field()
  name!: string;
  @Field(() => String, { nullable: true })
  schemaOrg!: string | null;
}

@ObjectType('SpecialtyTable', { description: 'The vocabulary by name.' })
export class SpecialtyTableType implements SpecialtyTable {
  @Field(() => Int, { description: 'Send it with the next write.' })
  version!: number;
  @Field(() => [SpecialtyEntryType])
  specialties!: readonly SpecialtyEntryType[];
}

@ObjectType({
  description: 'Somebody changed the vocabulary first. Nothing was written; all three sides are here.',
})
export class StaleSpecialtyTable {
  @Field()
  message: string;
  @Field({ description: 'STALE_VERSION' })
  code: string = 'STALE_VERSION';
  @Field(() => Int)
  currentVersion: number;
  @Field()
  savedByName: string;
  @Field(() => DateTimeScalar, { nullable: true })
  savedAt: Date | null;
  @Field(() => SpecialtyEntryType, { nullable: true, description: 'What was sent; null for a removal.' })
  mine: SpecialtyFacts | null;
  @Field(() => SpecialtyEntryType, { nullable: true })
  theirs: SpecialtyFacts | null;
  @Field(() => SpecialtyEntryType, { nullable: true, description: 'As it was in the version that you saw.' })
  base: SpecialtyFacts | null;

  constructor(stale: StaleSpecialty) {
    this.message = `${stale.savedByName || 'Somebody'} changed the vocabulary first. Nothing of yours was lost: compare and save again.`;
    this.currentVersion = stale.currentVersion;
    this.savedByName = stale.savedByName;
    this.savedAt = stale.savedAt;
    this.mine = stale.mine;
    this.theirs = stale.theirs;
    this.base = stale.base;
  }
}

export const SpecialtyTableResult = createUnionType({
  name: 'SpecialtyTableResult',
  types: () => [SpecialtyTableType, StaleSpecialtyTable, FindingsType] as const,
  resolveType: (value) =>
    'findings' in value ? FindingsType : 'currentVersion' in value ? StaleSpecialtyTable : SpecialtyTableType,
});
