import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { CodeValueScalar, DateTimeScalar } from '../schema/schema.scalar.ts';
import { FindingsType } from '../workflow/finding.type.ts';
import type { SectionFacts, SectionRange } from './section.facts.ts';
import type { SectionTable, StaleSection } from './section.service.ts';

@ObjectType('SectionRange', { description: 'Both ends included.' })
export class SectionRangeType implements SectionRange {
  @Field(() => CodeValueScalar)
  from!: string;
  @Field(() => CodeValueScalar)
  to!: string;
}

@ObjectType('SectionEntry', { description: 'A section or subsection with the ranges that belong to it.' })
export class SectionEntryType implements SectionFacts {
  @Field()
  slug!: string;
  @Field()
  name!: string;
  @Field(() => String, { nullable: true, description: 'Slug of the section above; null for a section.' })
  parent!: string | null;
  @Field(() => [SectionRangeType])
  ranges!: readonly SectionRangeType[];
}

@ObjectType('SectionTable', {
  description:
    'The range table in its order. The narrowest range wins; of equals a subsection before a section.',
})
export class SectionTableType implements SectionTable {
  @Field(() => Int, { description: 'Send it with the next write.' })
  version!: number;
  @Field(() => [SectionEntryType])
  sections!: readonly SectionEntryType[];
}

@ObjectType({
  description: 'Somebody changed the table first. Nothing was written; all three sides are here.',
})
export class StaleSectionTable {
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
  @Field(() => SectionEntryType, { nullable: true, description: 'What was sent; null for a removal.' })
  mine: SectionFacts | null;
  @Field(() => SectionEntryType, { nullable: true })
  theirs: SectionFacts | null;
  @Field(() => SectionEntryType, { nullable: true, description: 'As it stood in the version that you saw.' })
  base: SectionFacts | null;

  constructor(stale: StaleSection) {
    this.message = `${stale.savedByName || 'Somebody'} changed the table first. Nothing of yours was lost: compare and save again.`;
    this.currentVersion = stale.currentVersion;
    this.savedByName = stale.savedByName;
    this.savedAt = stale.savedAt;
    this.mine = stale.mine;
    this.theirs = stale.theirs;
    this.base = stale.base;
  }
}

export const SectionTableResult = createUnionType({
  name: 'SectionTableResult',
  types: () => [SectionTableType, StaleSectionTable, FindingsType] as const,
  resolveType: (value) =>
    'findings' in value ? FindingsType : 'currentVersion' in value ? StaleSectionTable : SectionTableType,
});
