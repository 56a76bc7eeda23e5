import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../schema/schema.scalar.ts';
import { MissingPartEnum } from './code.type.ts';
import type { PartMissing, SectionCoverage } from './home.coverage.ts';

@ObjectType('SectionCoverage', {
  description: 'How far the words of one section are. The five counts add up to `codes`.',
})
export class SectionCoverageType {
  @Field({ description: 'Slug of the section.' })
  section: string;
  @Field()
  name: string;
  @Field(() => Int)
  codes: number;
  @Field(() => Int, { description: 'Published after a review here.' })
  reviewed: number;
  @Field(() => Int)
  imported: number;
  @Field(() => Int)
  starter: number;
  @Field(() => Int, { description: 'With an open draft, with or without published words.' })
  drafts: number;
  @Field(() => Int)
  unwritten: number;
  @Field(() => Int, { description: 'Published pages that lack something; they are in the five as well.' })
  incomplete: number;

  constructor({ section, name, codes, byStatus, incomplete }: SectionCoverage) {
    this.section = section;
    this.name = name;
    this.codes = codes;
    this.reviewed = byStatus.REVIEWED;
    this.imported = byStatus.IMPORTED;
    this.starter = byStatus.STARTER;
    this.drafts = byStatus.DRAFT;
    this.unwritten = byStatus.NONE;
    this.incomplete = incomplete;
  }
}

@ObjectType('PartMissing', { description: 'How many published pages lack one part.' })
export class PartMissingType implements PartMissing {
  @Field(() => MissingPartEnum)
  part!: PartMissing['part'];
  @Field(() => Int, { description: 'A page that lacks two parts counts for both.' })
  pages!: number;
}

@ObjectType({
  description: 'Something that a colleague did: what the audit log says of it, without addresses.',
})
export class NewsItem {
  @Field(() => ID)
  id!: string;
  @Field(() => DateTimeScalar)
  at!: Date;
  @Field()
  actor!: string;
  @Field({ description: 'SUBMIT, PUBLISH, ACTIVATE_RELEASE, …' })
  action!: string;
  @Field({ description: 'A code, a template, a release, …' })
  subject!: string;
}

@ObjectType({ description: 'What the home screen shows everybody.' })
export class House {
  @Field(() => [SectionCoverageType], { description: 'Of the current release; empty without one.' })
  coverage!: SectionCoverageType[];
  @Field(() => [PartMissingType], {
    description: 'What published pages of the current release lack, in the order of a page.',
  })
  missing!: PartMissingType[];
  @Field(() => [NewsItem], { description: 'The latest twelve, newest first.' })
  news!: NewsItem[];
}
