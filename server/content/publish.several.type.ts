import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { textEnum } from '../schema/schema.enum.ts';
import { CodeValueScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { FindingType } from '../workflow/finding.type.ts';
import type { SeveralOutcome, SeveralVerdict } from './several.judge.ts';

type Ref<T> = T;

export const PublishVerdictEnum = textEnum(
  'PublishVerdict',
  ['PUBLISHED', 'READY', 'STALE', 'FINDINGS', 'REFUSED'],
  undefined,
  {
    READY:
      'Nothing is wrong with it: published with the others, or not yet where another one stands in the way.',
  },
);

@InputType()
export class SeveralItemInput {
  @Field(() => CodeValueScalar, { nullable: true, description: 'The code; or `template`.' })
  code?: string | null;
  @Field(() => String, { nullable: true, description: 'Key of a template.' })
  template?: string | null;
  @Field(() => ReleaseNameScalar, { nullable: true, description: 'Null: from the beginning.' })
  appliesFrom?: string | null;
  @Field(() => Int, { description: 'The version that you saw. A stale one is refused.' })
  version!: number;
}

@ObjectType({ description: 'What became of one of several drafts.' })
export class PublishReport {
  @Field(() => CodeValueScalar, { nullable: true, description: 'Null for a template.' })
  code: string | null;
  @Field(() => String, { nullable: true, description: 'Key of a template; null for a code.' })
  template: string | null;
  @Field(() => ReleaseNameScalar, { nullable: true })
  appliesFrom: string | null;
  @Field(() => PublishVerdictEnum)
  verdict: SeveralVerdict;
  @Field()
  message: string;
  @Field(() => Int, { nullable: true, description: 'Number of the revision that it became.' })
  revision: number | null;
  @Field(() => [FindingType])
  findings: Ref<SeveralOutcome['findings']>;

  constructor(outcome: SeveralOutcome) {
    const { verdict, message, revision, findings } = outcome;
    this.code = 'key' in outcome ? outcome.key.code : null;
    this.template = 'template' in outcome ? outcome.template : null;
    this.appliesFrom = ('key' in outcome && outcome.key.appliesFrom) || null;
    this.verdict = verdict;
    this.message = message;
    this.revision = revision;
    this.findings = findings;
  }
}

@ObjectType()
export class SeveralPublished {
  @Field({ description: 'All of them are published; else none is.' })
  isPublished: boolean;
  @Field(() => [PublishReport], { description: 'In the order asked.' })
  items: Ref<PublishReport[]>;

  constructor(outcomes: readonly SeveralOutcome[]) {
    this.isPublished = outcomes.every(({ verdict }) => verdict === 'PUBLISHED');
    this.items = outcomes.map((outcome) => new PublishReport(outcome));
  }
}
