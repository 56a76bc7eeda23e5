import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { FieldChange } from '../delivery/change.type.ts';
import { ChangeKindEnum } from '../delivery/delivery.enum.ts';
import { KindCount } from '../release/import-run.type.ts';
import type { ChangeKind } from '../rvu/rvu.change.field.ts';
import type { SpreadBar } from '../rvu/rvu.change.spread.ts';
import type { FieldChange as FieldDifference } from '../rvu/rvu.change.value.ts';
import { textEnum } from '../schema/schema.enum.ts';
import { CodeValueScalar, DecimalScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';

type Ref<T> = T;

@InputType({ description: 'Changes that fulfil every condition that is given.' })
export class ReleaseChangeFilter {
  @Field(() => [ChangeKindEnum], { nullable: true, description: 'With one of these kinds.' })
  kinds?: ChangeKind[] | null;
  @Field(() => String, { nullable: true, description: 'Codes that begin so: 9921.' })
  code?: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'With a figure that moved by this percentage or more, up or down.',
  })
  minimumPercent?: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of a section or subsection.' })
  section?: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'With a total that moved by this percentage or more; down is negative: -5 is less than -2.',
  })
  movedFrom?: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'With a total that moved by less than this percentage; down is negative.',
  })
  movedTo?: string | null;
}

export const CHANGE_SORTS = ['CODE', 'MOVED_MOST'] as const;
export type ReleaseChangeSort = (typeof CHANGE_SORTS)[number];

export const ReleaseChangeSortEnum = textEnum('ReleaseChangeSort', CHANGE_SORTS, 'Order of changes.', {
  CODE: 'By code and modifier.',
  MOVED_MOST: 'By how far the total moved, in percent, up or down; in the setting where it moved further.',
});

@ObjectType({
  description: 'What is different about one code and modifier, with the words of CMS: for staff.',
})
export class ReleaseChange {
  @Field(() => CodeValueScalar)
  code!: string;
  @Field(() => String, { nullable: true, description: '26, TC or 53; null for the base row.' })
  modifier!: string | null;
  @Field(() => String, { nullable: true, description: 'Title of its page, where it has one.' })
  title!: string | null;
  @Field(() => [ChangeKindEnum])
  kinds!: Ref<readonly ChangeKind[]>;
  @Field(() => [FieldChange])
  fields!: Ref<readonly FieldDifference[]>;
}

@ObjectType({ description: 'Rows whose total moved by so much, in the setting where it moved further.' })
export class ChangeSpread {
  @Field(() => DecimalScalar, { nullable: true, description: 'Percent, inclusive; null: however far down.' })
  from!: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Percent, exclusive; null: however far up.' })
  to!: string | null;
  @Field(() => Int)
  rows!: number;
}

@ObjectType({ description: 'Changes between two cuts in any state, a part at a time.' })
export class ReleaseChangeList {
  @Field(() => ReleaseNameScalar)
  from!: string;
  @Field(() => ReleaseNameScalar)
  to!: string;
  @Field(() => [KindCount], {
    description: 'Rows by kind of change, of everything; a row may be of several.',
  })
  counts!: Ref<KindCount[]>;
  @Field(() => [ChangeSpread], {
    description:
      'How the moves of totals are spread over the rows that fulfil the filter, whatever it says about how far a total moved.',
  })
  spread!: Ref<readonly SpreadBar[]>;
  @Field(() => [ReleaseChange])
  items!: Ref<ReleaseChange[]>;
  @Field(() => Int, { description: 'Rows that fulfil the filter.' })
  total!: number;
}
