import { Field, ID, InputType, Int } from 'type-graphql';
import { CodeValueScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { ContentBodyInput } from './content.input.ts';

/** Keeps decorator metadata from touching a class that is not defined yet. */
type Ref<T> = T;

@InputType()
export class SaveDraftInput {
  @Field(() => CodeValueScalar)
  code!: string;
  @Field(() => ReleaseNameScalar, { nullable: true, description: 'Null: from the beginning.' })
  appliesFrom?: string | null;
  @Field(() => Int, { description: 'The version that these words were based on. A stale one is refused.' })
  version!: number;
  @Field(() => ContentBodyInput)
  body!: Ref<ContentBodyInput>;
  @Field(() => Int, {
    nullable: true,
    description:
      '`basedOn` of the draft that the form was opened with. A fix that came into force since is offered to the new draft.',
  })
  basedOn?: number | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The same key again gives the same answer and writes nothing twice.',
  })
  clientKey?: string | null;
}

@InputType()
export class DraftStepInput {
  @Field(() => CodeValueScalar)
  code!: string;
  @Field(() => ReleaseNameScalar, { nullable: true, description: 'Null: from the beginning.' })
  appliesFrom?: string | null;
  @Field(() => Int, { description: 'The version that you saw. A stale one is refused.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'For the author; needed when changes are asked for.' })
  note?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'The writer confirms that the words are their own.' })
  ownWords?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'The writer says that a machine helped to draft these words; left out, what was said before stays.',
  })
  isAssisted?: boolean | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The same key again gives the same answer and does nothing twice.',
  })
  clientKey?: string | null;
}

@InputType()
export class OverrideFindingInput {
  @Field(() => CodeValueScalar)
  code!: string;
  @Field(() => ReleaseNameScalar, { nullable: true, description: 'Null: from the beginning.' })
  appliesFrom?: string | null;
  @Field(() => Int, { description: 'The version that you saw. A stale one is refused.' })
  version!: number;
  @Field({ description: 'Rule of the finding, one with `canOverride`.' })
  rule!: string;
  @Field({ description: 'Path of its field.' })
  field!: string;
  @Field({ description: 'Why it may pass; kept with the revision. 10 to 500 characters.' })
  reason!: string;
  @Field(() => ID, { nullable: true, description: 'The same key again writes nothing twice.' })
  clientKey?: string | null;
}

@InputType()
export class RestoreRevisionInput {
  @Field(() => CodeValueScalar)
  code!: string;
  @Field(() => ReleaseNameScalar, { nullable: true })
  appliesFrom?: string | null;
  @Field(() => Int, { description: 'Version of the draft that the restored words replace.' })
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
export class StartFromSiblingInput {
  @Field(() => CodeValueScalar)
  code!: string;
  @Field(() => ReleaseNameScalar, { nullable: true, description: 'Null: from the beginning.' })
  appliesFrom?: string | null;
  @Field(() => Int, { description: 'Version of the draft that you saw; 0 where there never was one.' })
  version!: number;
  @Field(() => CodeValueScalar, { description: 'The code whose published words are copied.' })
  sibling!: string;
  @Field(() => ID, { nullable: true })
  clientKey?: string | null;
}
