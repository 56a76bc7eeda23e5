import { Field, ID, InputType, Int } from 'type-graphql';
import { CodeValueScalar } from '../schema/schema.scalar.ts';
import { plainText } from '../workflow/plain.text.ts';
import type { SectionRange } from './section.facts.ts';
import type { SectionChange } from './section.service.ts';

@InputType({ description: 'Both ends included. A range of one code overrides all others.' })
export class SectionRangeInput implements SectionRange {
  @Field(() => CodeValueScalar)
  from!: string;
  @Field(() => CodeValueScalar)
  to!: string;
}

@InputType()
export class SectionInput {
  @Field({ description: 'Its identity: a new slug is a new section.' })
  slug!: string;
  @Field({ description: 'Our own label: headings of the code books are text of their owners.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Slug of the section above; null for a section.' })
  parent?: string | null;
  @Field(() => [SectionRangeInput])
  ranges!: SectionRangeInput[];
  @Field(() => String, {
    nullable: true,
    description: 'Slug after which it shall stand; without it, it stays where it is or comes last.',
  })
  after?: string | null;
}

@InputType()
export class SaveSectionInput extends SectionInput {
  @Field(() => Int, { description: 'Version of the whole table that you saw. A stale one is refused.' })
  version!: number;
  @Field(() => ID, {
    nullable: true,
    description: 'Your own key for this save: sent again with it, nothing is saved twice.',
  })
  clientKey?: string | null;
}

/** @throws BadInput for characters that cannot be shown. */
export function changeOf({ slug, name, parent, ranges, after }: SectionInput): SectionChange {
  const section = {
    slug,
    name: plainText('name', name, 200),
    parent: parent ?? null,
    ranges: ranges.map(({ from, to }) => ({ from, to })),
  };
  return { slug, section, after: after ?? null };
}
