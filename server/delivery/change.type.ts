import { Field, ObjectType } from 'type-graphql';
import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import type { ChangeKind } from '../rvu/rvu.change.field.ts';
import type { RowChange } from '../rvu/rvu.change.ts';
import type { FieldChange as FieldDifference } from '../rvu/rvu.change.value.ts';
import { CodeValueScalar, DecimalScalar } from '../schema/schema.scalar.ts';
import { ChangeKindEnum } from './delivery.enum.ts';
import { Release, releaseOf } from './release.type.ts';

type Ref<T> = T;

@ObjectType({ description: 'One column that differs.', simpleResolvers: true })
export class FieldChange implements FieldDifference {
  @Field({
    description:
      'Name of the field as `Rvu` has it; `listedOnly` is the plus sign, `descriptor` the CMS one.',
  })
  field!: string;
  @Field(() => String, {
    nullable: true,
    description: 'As printed; null where there was no row, and for a descriptor that may not be shown.',
  })
  before!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'As printed; null where there is no row, and for a descriptor that may not be shown.',
  })
  after!: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'After less before, in the unit of the field (RVUs; days for periods), for numbers on both sides.',
  })
  difference!: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Difference in percent of the value before, one decimal; null where that was zero.',
  })
  percent!: string | null;
}

@ObjectType({ description: 'What is different about one code and modifier between two releases.' })
export class Change {
  private readonly change: RowChange;
  private readonly before: LoadedRelease;
  private readonly after: LoadedRelease;
  private readonly book: PageBook;

  constructor(change: RowChange, before: LoadedRelease, after: LoadedRelease, book: PageBook) {
    this.change = change;
    this.before = before;
    this.after = after;
    this.book = book;
  }

  @Field(() => CodeValueScalar, { description: 'The code.' })
  get code(): string {
    return this.change.code;
  }

  @Field(() => String, { nullable: true, description: '26, TC or 53; null for the base row.' })
  get modifier(): string | null {
    return this.change.modifier || null;
  }

  @Field(() => String, { description: 'Title of its page in the later release.' })
  get title(): string {
    const { code } = this.change;
    return this.book.title(code, this.after) ?? this.book.title(code, this.before) ?? code;
  }

  @Field(() => [ChangeKindEnum], { description: 'What is different.' })
  get kinds(): Ref<readonly ChangeKind[]> {
    return this.change.kinds;
  }

  @Field(() => [FieldChange], {
    description: 'Column by column; for an added or removed row its status and RVUs, against nothing.',
  })
  get fields(): Ref<readonly FieldDifference[]> {
    return this.change.fields;
  }

  @Field(() => Release, { description: 'The release that is compared with.' })
  get from(): Ref<Release> {
    return releaseOf(this.before.facts, this.book);
  }

  @Field(() => Release, { description: 'The release that is looked at.' })
  get to(): Ref<Release> {
    return releaseOf(this.after.facts, this.book);
  }
}
