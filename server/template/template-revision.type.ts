import { Field, Int, ObjectType } from 'type-graphql';
import { PersonRef } from '../auth/person.type.ts';
import { DateTimeScalar } from '../schema/schema.scalar.ts';
import { DiffPartType } from '../workflow/diff.type.ts';
import type { DiffPart } from '../workflow/text.diff.ts';
import type { TextDiff } from './template.diff.ts';
import { saidText } from './template.view.ts';
import type { TemplateRevision } from './template-revision.entity.ts';

@ObjectType('TemplateRevision', { description: 'A published text of a template. It never changes.' })
export class TemplateRevisionType {
  @Field()
  key: string;
  @Field(() => Int, { description: '1, 2, … for each key.' })
  number: number;
  @Field(() => String, { nullable: true, description: 'Null: the key has no text of its own.' })
  text: string | null;
  @Field({ description: 'It says what the product ships and follows it.' })
  isAsShipped: boolean;
  @Field(() => PersonRef, { nullable: true })
  author: PersonRef | null;
  @Field(() => PersonRef, { nullable: true })
  reviewer: PersonRef | null;
  @Field(() => DateTimeScalar)
  publishedAt: Date;

  constructor(revision: TemplateRevision) {
    this.key = revision.key;
    this.number = revision.number;
    this.text = saidText(revision.key, revision.text);
    this.isAsShipped = revision.text === null;
    this.author = person(revision.authorId, revision.authorName);
    this.reviewer = person(revision.reviewerId, revision.reviewerName);
    this.publishedAt = revision.publishedAt;
  }
}

@ObjectType('TextDiff', { description: 'What changed in a text, by word.' })
export class TextDiffType implements TextDiff {
  @Field(() => String, { nullable: true, description: 'Null: no text of its own.' })
  before!: string | null;
  @Field(() => String, { nullable: true })
  after!: string | null;
  @Field(() => [DiffPartType], { description: 'Empty where both say the same.' })
  parts!: readonly DiffPart[];
}

function person(id: string | null, name: string | null): PersonRef | null {
  return id === null ? null : new PersonRef({ id, name: name ?? '' });
}
