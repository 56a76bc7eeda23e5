import { Field, ID, InputType, Int } from 'type-graphql';
import type { TemplateFilter } from './template.list.ts';

@InputType()
export class TemplateFilterInput implements TemplateFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this group: States, Billing, Questions, …' })
  group?: string | null;
  @Field(() => String, { nullable: true, description: 'Key or text; every word counts.' })
  q?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'The text in force is not the shipped one.' })
  isChanged?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Somebody is working on it.' })
  hasDraft?: boolean | null;
}

@InputType()
export class SaveTemplateInput {
  @Field({
    description:
      'A shipped key; a variant of one by section (billing@surgery-eye); a new question (faq.parking.question and faq.parking.answer); or what CMS corrected in a release (notice.correction.RVU26C).',
  })
  key!: string;
  @Field(() => Int, { description: 'The version that this text was based on. A stale one is refused.' })
  version!: number;
  @Field({ description: 'Empty: says nothing on purpose.' })
  text!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The same key again gives the same answer and writes nothing twice.',
  })
  clientKey?: string | null;
}

@InputType()
export class RestoreTemplateInput {
  @Field()
  key!: string;
  @Field(() => Int, { description: 'Version of the draft that the restored text replaces.' })
  version!: number;
  @Field(() => Int, { description: 'Number of the revision to restore.' })
  number!: number;
  @Field(() => ID, {
    nullable: true,
    description: 'The same key again gives the same answer and writes nothing twice.',
  })
  clientKey?: string | null;
}

@InputType()
export class TemplateStepInput {
  @Field()
  key!: string;
  @Field(() => Int, { description: 'The version that you saw. A stale one is refused.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'For the author; needed when changes are asked for.' })
  note?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The same key again gives the same answer and does nothing twice.',
  })
  clientKey?: string | null;
}
