import { Field, ID, InputType } from 'type-graphql';
import type { Audience, RelationKind, SynonymKind } from './content.body.ts';
import { AudienceEnum, RelationKindEnum, SynonymKindEnum } from './content.enum.ts';
import type { ContentBodyDraft } from './content.normal.ts';

@InputType()
export class SynonymInput {
  @Field()
  text!: string;
  @Field(() => SynonymKindEnum)
  kind!: SynonymKind;
}

@InputType()
export class FaqInput {
  @Field(() => ID, { nullable: true, description: 'Leave out for a new item.' })
  id?: string | null;
  @Field()
  question!: string;
  @Field()
  answer!: string;
  @Field(() => AudienceEnum)
  audience!: Audience;
}

@InputType()
export class RelatedInput {
  @Field()
  code!: string;
  @Field(() => RelationKindEnum)
  kind!: RelationKind;
  @Field()
  note!: string;
}

@InputType()
export class SourceInput {
  @Field()
  label!: string;
  @Field()
  url!: string;
}

@InputType({ description: 'The whole body: a field that is left out is refused, never taken as empty.' })
export class ContentBodyInput implements ContentBodyDraft {
  @Field()
  displayName!: string;
  @Field(() => [SynonymInput])
  synonyms!: SynonymInput[];
  @Field()
  summary!: string;
  @Field()
  plainLanguage!: string;
  @Field()
  clinicalContext!: string;
  @Field()
  billingOverride!: string;
  @Field()
  billingSourceUrl!: string;
  @Field(() => [String])
  specialties!: string[];
  @Field(() => [FaqInput])
  faqs!: FaqInput[];
  @Field(() => [RelatedInput])
  related!: RelatedInput[];
  @Field()
  seoTitle!: string;
  @Field()
  seoDescription!: string;
  @Field(() => [SourceInput])
  sources!: SourceInput[];
  @Field()
  editorNote!: string;
}
