import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { PersonRef } from '../auth/person.type.ts';
import { DraftSchedule } from '../schedule/schedule.type.ts';
import { DateTimeScalar } from '../schema/schema.scalar.ts';
import { FindingsType, FindingType } from '../workflow/finding.type.ts';
import { staleSentence } from '../workflow/stale.sentence.ts';
import { DraftActionEnum, DraftStateEnum } from '../workflow/workflow.enum.ts';
import type { DraftAction } from '../workflow/workflow.step.ts';
import type { TemplateEntry } from './template.list.ts';
import type { StaleText } from './template.stale.ts';
import type { TemplateView } from './template.view.ts';
import { TemplateRevisionType } from './template-revision.type.ts';

@ObjectType('TemplateEntry', { description: 'A sentence that the product says, in the list of all of them.' })
export class TemplateEntryType implements TemplateEntry {
  @Field()
  key!: string;
  @Field(() => String, { description: 'Where it stands: States, Billing, Questions, …' })
  group!: TemplateEntry['group'];
  @Field(() => String, { nullable: true, description: 'Null for a key that an editor added.' })
  shippedText!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'In force; null where the key has no text of its own.',
  })
  text!: string | null;
  @Field(() => Int, { description: 'Number of the revision in force; 0 is the shipped text.' })
  revision!: number;
  @Field(() => DateTimeScalar, { nullable: true })
  publishedAt!: Date | null;
  @Field(() => DraftStateEnum, { nullable: true })
  draftState!: TemplateEntry['draftState'];
  @Field(() => String, { nullable: true, description: 'Who saved the open draft last.' })
  draftBy!: string | null;
}

@ObjectType({ description: 'A template with its draft, or with the text in force where nobody has begun.' })
export class Template {
  @Field()
  key!: string;
  @Field()
  group!: string;
  @Field(() => Int, { description: 'Send it with the next write. 0 where there never was a draft.' })
  version!: number;
  @Field(() => DraftStateEnum)
  state!: TemplateView['state'];
  @Field({ description: 'False while nothing has been saved since the text in force.' })
  isSaved!: boolean;
  @Field({ description: 'What the draft says, or what is in force.' })
  text!: string;
  @Field({
    description:
      'The draft, or the text in force, is the shipped one and follows it; no text of its own where the key is not shipped.',
  })
  isAsShipped!: boolean;
  @Field(() => String, { nullable: true })
  shippedText!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'In force now; null where the key has none of its own.',
  })
  liveText!: string | null;
  @Field(() => Int, { description: 'Number of the revision in force; 0 is the shipped text.' })
  revision!: number;
  @Field(() => [String], { description: 'Placeholders that this key alone has, such as percentile.' })
  ownPlaceholders!: readonly string[];
  @Field(() => [String], {
    description: 'Every name that may stand in braces here; templateWords explains them.',
  })
  placeholders!: readonly string[];
  @Field({ description: 'Whether {if …} may be used here.' })
  hasConditions!: boolean;
  @Field({ description: 'Whether a section may have a text of its own, by key@section.' })
  hasVariants!: boolean;
  @Field(() => PersonRef, { nullable: true })
  author!: PersonRef | null;
  @Field(() => PersonRef, { nullable: true })
  updatedBy!: PersonRef | null;
  @Field(() => DateTimeScalar, { nullable: true })
  updatedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true })
  submittedAt!: Date | null;
  @Field(() => PersonRef, { nullable: true })
  approvedBy!: PersonRef | null;
  @Field(() => String, { nullable: true, description: 'What the reviewer asked for.' })
  reviewNote!: string | null;
  @Field(() => DraftSchedule, {
    nullable: true,
    description: 'When it is to be published, or why it was not. A save ends it, and the approval.',
  })
  schedule!: DraftSchedule | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a draft was discarded that undoDiscardTemplate can bring back.',
  })
  discardedAt!: Date | null;
  @Field(() => [FindingType])
  findings!: readonly FindingType[];
  @Field(() => [DraftActionEnum], { description: 'What the signed-in person may do next.' })
  actions!: readonly DraftAction[];
}

@ObjectType({ description: 'Somebody saved first. Nothing was written; all three sides are here.' })
export class StaleTemplate {
  @Field()
  message: string;
  @Field({ description: 'STALE_VERSION' })
  code: string = 'STALE_VERSION';
  @Field(() => Int, { description: 'Send this version to save again.' })
  currentVersion: number;
  @Field(() => PersonRef, { nullable: true })
  savedBy: PersonRef | null;
  @Field(() => DateTimeScalar, { nullable: true })
  savedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'What was sent; null for a step without words.' })
  mine: string | null;
  @Field(() => String, { nullable: true })
  theirs: string | null;
  @Field(() => String, { nullable: true, description: 'What both began with.' })
  base: string | null;

  constructor(stale: StaleText, savedBy: PersonRef | null) {
    this.message = staleSentence(savedBy);
    this.currentVersion = stale.currentVersion;
    this.savedBy = savedBy;
    this.savedAt = stale.savedAt;
    this.mine = stale.mine;
    this.theirs = stale.theirs;
    this.base = stale.base;
  }
}

@ObjectType()
export class TemplatePublication {
  @Field(() => TemplateRevisionType)
  revision!: TemplateRevisionType;
  @Field(() => Int, {
    description: 'Pages that say something else from now on, over all releases that are delivered.',
  })
  alteredPages!: number;
}

@ObjectType()
export class TemplateDiscarded {
  @Field()
  key!: string;
}

export const SaveTemplateResult = createUnionType({
  name: 'SaveTemplateResult',
  types: () => [Template, StaleTemplate, FindingsType] as const,
});
export const PublishTemplateResult = createUnionType({
  name: 'PublishTemplateResult',
  types: () => [TemplatePublication, StaleTemplate, FindingsType] as const,
  resolveType: (value) =>
    'alteredPages' in value ? TemplatePublication : 'findings' in value ? FindingsType : StaleTemplate,
});
export const DiscardTemplateResult = createUnionType({
  name: 'DiscardTemplateResult',
  types: () => [TemplateDiscarded, StaleTemplate] as const,
  resolveType: (value) => ('currentVersion' in value ? StaleTemplate : TemplateDiscarded),
});
