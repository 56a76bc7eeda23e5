import { Field, Int, ObjectType } from 'type-graphql';
import { textEnum } from '../schema/schema.enum.ts';
import type { Finding, Severity } from './workflow.finding.ts';

export const SeverityEnum = textEnum('Severity', ['BLOCK', 'WARN', 'NOTE'], undefined, {
  BLOCK: 'The page cannot be submitted or published like this.',
  WARN: 'Look again.',
  NOTE: 'Good to know.',
});

@ObjectType('Finding', { description: 'Something that a check noticed about a text.' })
export class FindingType implements Finding {
  @Field({ description: 'Stable name of the rule.' })
  rule!: string;
  @Field({ description: 'Path of the field: summary, faqs.2.answer.' })
  field!: string;
  @Field(() => SeverityEnum)
  severity!: Severity;
  @Field({ description: 'Says what is wrong and what to do.' })
  message!: string;
  @Field(() => String, { nullable: true })
  suggestion!: string | null;
  @Field(() => Int, { nullable: true, description: 'First character of the range meant, from 0.' })
  from!: number | null;
  @Field(() => Int, { nullable: true, description: 'The character after the range.' })
  to!: number | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Identity of the entry of a list, as in comments: the id of an FAQ, a synonym in small letters.',
  })
  item!: string | null;
  @Field(() => String, { nullable: true, description: 'The words of the range as they were checked.' })
  quote!: string | null;
  @Field(() => String, { nullable: true, description: 'What one click may put in place of the quote.' })
  replacement!: string | null;
  @Field({ description: 'Whether a reviewer may let it pass with a reason: overrideFinding.' })
  canOverride!: boolean;
}

@ObjectType('Findings', { description: 'The step was not taken: these findings stand in the way.' })
export class FindingsType {
  @Field()
  message: string;
  @Field(() => [FindingType])
  findings: readonly FindingType[];

  constructor(findings: readonly Finding[]) {
    const blocking = findings.filter(({ severity }) => severity === 'BLOCK').length;
    this.message =
      blocking === 1 ? 'One thing must be put right first.' : `${blocking} things must be put right first.`;
    this.findings = findings;
  }
}
