import { Field, ObjectType } from 'type-graphql';
import { textEnum } from '../schema/schema.enum.ts';
import type { DiffPart } from './text.diff.ts';

const DiffKindEnum = textEnum('DiffKind', ['SAME', 'ADDED', 'REMOVED']);

@ObjectType('DiffPart')
export class DiffPartType implements DiffPart {
  @Field()
  text!: string;
  @Field(() => DiffKindEnum)
  kind!: DiffPart['kind'];
}
