import { Field, ObjectType } from 'type-graphql';
import { CONDITION_FACTS } from './template.fact.ts';
import { PAGE_PLACEHOLDERS } from './template.placeholder.ts';

@ObjectType({
  description: 'A name that may stand in braces; its sentence is left out where it has no value.',
})
export class TemplatePlaceholder {
  @Field()
  name!: string;
  @Field({ description: 'text, code, rvu, money, factor, number or date' })
  type!: string;
  @Field()
  meaning!: string;
}

@ObjectType({ description: 'What {if …} may ask of a code.' })
export class TemplateCondition {
  @Field()
  name!: string;
  @Field(() => [String], { nullable: true, description: 'Null: true or false.' })
  values!: readonly string[] | null;
}

@ObjectType({ description: 'The words that templates are made of.' })
export class TemplateWords {
  @Field(() => [TemplatePlaceholder])
  placeholders: TemplatePlaceholder[];
  @Field(() => [TemplateCondition])
  conditions: TemplateCondition[];

  constructor() {
    this.placeholders = Object.entries(PAGE_PLACEHOLDERS).map(([name, placeholder]) => ({
      name,
      ...placeholder,
    }));
    this.conditions = Object.entries(CONDITION_FACTS).map(([name, values]) => ({
      name,
      values: values?.filter((value) => value !== '') ?? null,
    }));
  }
}
