import { Field, ID, ObjectType } from 'type-graphql';
import { CodeValueScalar } from '../schema/schema.scalar.ts';
import type { Audience, ContentBody, RelationKind, SynonymKind } from './content.body.ts';
import { AudienceEnum, RelationKindEnum, SynonymKindEnum } from './content.enum.ts';

@ObjectType()
export class SynonymEntry {
  @Field()
  text!: string;
  @Field(() => SynonymKindEnum)
  kind!: SynonymKind;
}

@ObjectType()
export class FaqItem {
  @Field(() => ID, { description: 'Stays with the item through edits, so that two people can merge.' })
  id!: string;
  @Field()
  question!: string;
  @Field()
  answer!: string;
  @Field(() => AudienceEnum)
  audience!: Audience;
}

@ObjectType()
export class RelatedItem {
  @Field(() => CodeValueScalar)
  code!: string;
  @Field(() => RelationKindEnum)
  kind!: RelationKind;
  @Field()
  note!: string;
}

@ObjectType()
export class SourceItem {
  @Field()
  label!: string;
  @Field()
  url!: string;
}

@ObjectType('ContentBody', {
  description:
    'Everything an editor says about a code: one complete snapshot. Plain text; empty means not written.',
})
export class ContentBodyType implements ContentBody {
  @Field({ description: '3 to 80 characters, unique in its subsection.' })
  displayName!: string;
  @Field(() => [SynonymEntry], { description: 'At most 12, of 2 to 60 characters.' })
  synonyms!: SynonymEntry[];
  @Field({ description: '40 to 600 characters, for clinicians.' })
  summary!: string;
  @Field({ description: '20 to 280 characters, for patients: school grade 6 or easier.' })
  plainLanguage!: string;
  @Field({ description: '40 to 800 characters: when and for whom.' })
  clinicalContext!: string;
  @Field({ description: 'At most 600 characters; replaces the billing template.' })
  billingOverride!: string;
  @Field({ description: 'Needed with a billing text.' })
  billingSourceUrl!: string;
  @Field(() => [String], { description: 'Slugs, at most 8; the first is primary.' })
  specialties!: string[];
  @Field(() => [FaqItem], { description: 'At most 8.' })
  faqs!: FaqItem[];
  @Field(() => [RelatedItem], { description: 'At most 12.' })
  related!: RelatedItem[];
  @Field({ description: 'At most 60 characters; made from the page when empty.' })
  seoTitle!: string;
  @Field({ description: 'At most 155 characters; made from the page when empty.' })
  seoDescription!: string;
  @Field(() => [SourceItem], { description: 'At most 10.' })
  sources!: SourceItem[];
  @Field({ description: 'For colleagues; never public.' })
  editorNote!: string;
}
