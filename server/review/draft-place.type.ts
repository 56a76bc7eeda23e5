import { Field, InputType } from 'type-graphql';
import { textEnum } from '../schema/schema.enum.ts';
import { ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { DRAFT_KINDS, type DraftKind, type DraftPlace } from './draft.place.ts';

export const DraftKindEnum = textEnum('DraftKind', DRAFT_KINDS, 'Whose draft.', {
  CODE: 'The words of a code.',
  TEMPLATE: 'A sentence that the product says.',
});

@InputType({ description: 'Names a draft.' })
export class DraftPlaceInput {
  @Field(() => DraftKindEnum)
  kind!: DraftKind;
  @Field({ description: 'The code, or the key of the template.' })
  name!: string;
  @Field(() => ReleaseNameScalar, { nullable: true, description: 'Null: from the beginning.' })
  appliesFrom?: string | null;
}

export function placeOf({ kind, name, appliesFrom }: DraftPlaceInput): DraftPlace {
  return { kind, name: kind === 'CODE' ? name.trim().toUpperCase() : name, appliesFrom: appliesFrom ?? '' };
}
