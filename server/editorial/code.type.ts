import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { CodeSystem } from '../code/code.system.ts';
import { CodeSystemEnum, RvuStateEnum } from '../delivery/delivery.enum.ts';
import type { RvuState } from '../rvu/rvu.state.ts';
import { textEnum } from '../schema/schema.enum.ts';
import {
  CodeValueScalar,
  DateTimeScalar,
  DecimalScalar,
  ReleaseNameScalar,
} from '../schema/schema.scalar.ts';
import type { DraftState } from '../workflow/draft.state.ts';
import { DraftStateEnum } from '../workflow/workflow.enum.ts';
import type { ContentStatus } from './code.catalog.ts';
import { CATALOG_SORTS } from './code.filter.ts';

export const ContentStatusEnum = textEnum(
  'ContentStatus',
  ['NONE', 'DRAFT', 'STARTER', 'IMPORTED', 'REVIEWED'],
  'How far the words of a code have come.',
  {
    NONE: 'Nobody has written about it.',
    DRAFT: 'Has an open draft, with or without published words.',
    STARTER: 'Shipped with the product, not reviewed here yet.',
    IMPORTED: 'Brought in, not reviewed here yet.',
    REVIEWED: 'Published after a review here.',
  },
);
export const EditorialCodeSortEnum = textEnum('EditorialCodeSort', CATALOG_SORTS);

@InputType()
export class EditorialCodeFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Code, display name, synonym or descriptor; every word counts.',
  })
  q?: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of a section or subsection.' })
  section?: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of a specialty.' })
  specialty?: string | null;
  @Field(() => RvuStateEnum, { nullable: true })
  state?: RvuState | null;
  @Field(() => ContentStatusEnum, { nullable: true })
  contentStatus?: ContentStatus | null;
}

@ObjectType({ description: 'A code as the editors list it, with figures of the release asked for.' })
export class EditorialCode {
  @Field(() => CodeValueScalar)
  code!: string;
  @Field()
  title!: string;
  @Field(() => String, { nullable: true, description: 'CMS short descriptor, for staff alone.' })
  descriptor!: string | null;
  @Field(() => CodeSystemEnum)
  system!: CodeSystem;
  @Field()
  section!: string;
  @Field()
  sectionName!: string;
  @Field(() => String, { nullable: true })
  subsectionName!: string | null;
  @Field(() => RvuStateEnum)
  state!: RvuState;
  @Field(() => String, { nullable: true, description: 'CMS status code of the base row.' })
  status!: string | null;
  @Field(() => DecimalScalar, { nullable: true })
  work!: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Null where CMS says NA.' })
  nonFacilityTotal!: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Null where CMS says NA.' })
  facilityTotal!: string | null;
  @Field(() => Int)
  contentRevision!: number;
  @Field(() => ContentStatusEnum)
  contentStatus!: ContentStatus;
  @Field(() => DraftStateEnum, { nullable: true })
  draftState!: DraftState | null;
  @Field(() => String, { nullable: true, description: 'Who saved the open draft last.' })
  draftBy!: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Of the open draft, else of the published words.',
  })
  updatedAt!: Date | null;
  @Field(() => ReleaseNameScalar, {
    nullable: true,
    description:
      'What a change should apply from: null for a first text, the open draft’s release, else the current one.',
  })
  appliesFrom!: string | null;
}

@ObjectType()
export class EditorialCodeList {
  @Field(() => [EditorialCode])
  items!: EditorialCode[];
  @Field(() => Int)
  total!: number;
}
