import { Field, InputType } from 'type-graphql';
import type { ChangeKind } from '../rvu/rvu.change.field.ts';
import { CodeValueScalar, DecimalScalar } from '../schema/schema.scalar.ts';
import { ChangeKindEnum } from './delivery.enum.ts';

@InputType({ description: 'Changes that fulfil every condition that is given.' })
export class ChangeFilter {
  @Field(() => [ChangeKindEnum], { nullable: true, description: 'With one of these kinds.' })
  kinds?: ChangeKind[] | null;
  @Field(() => String, { nullable: true, description: 'Slug of a section or subsection.' })
  section?: string | null;
  @Field(() => [CodeValueScalar], { nullable: true, description: 'Of one of these codes; at most 1,000.' })
  codes?: string[] | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'With a field (of the kinds asked for) that moved by this percentage or more, up or down.',
  })
  minimumPercent?: string | null;
}
