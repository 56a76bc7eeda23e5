import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { CodeSystem } from '../code/code.system.ts';
import { PAGE_PARTS } from '../content/content.missing.ts';
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
import { CATALOG_SORTS } from './code.board.ts';
import { CODE_CHANGES, type CodeChange } from './code.change.ts';
import type { ContentStatus } from './code.entry.ts';
import { FACET_FIELDS, type FacetField, type Missing } from './code.facet.ts';
import type { Assignee } from './code.standing.ts';

type Ref<T> = T;

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
export const MissingPartEnum = textEnum(
  'MissingPart',
  ['ANY', ...PAGE_PARTS],
  'What a published page may lack: it goes out without, and is counted.',
  { ANY: 'At least one of them.', FAQS: 'No question is answered.', SYNONYMS: 'No other name is given.' },
);
export const EditorialCodeSortEnum = textEnum('EditorialCodeSort', CATALOG_SORTS, 'Order of codes.', {
  NEAREST_FIRST:
    'As near as they are to `q`: a whole code, its beginning, then names; by code where nothing is typed.',
});
export const CodeChangeEnum = textEnum(
  'CodeChange',
  CODE_CHANGES,
  'What a release changed about a code, in any of its rows.',
  {
    ANY: 'Anything at all.',
    REMOVED: 'A row that is gone. A code without words that is gone is not listed.',
    INDICATOR: 'A payment policy indicator, or whether CMS says NA.',
    FIGURES: 'Relative values, totals or OPPS caps.',
  },
);
export const CodeFacetFieldEnum = textEnum(
  'CodeFacetField',
  FACET_FIELDS,
  'What codes are counted by, named as in the filter.',
  {
    SECTION: 'Slugs of sections and subsections.',
    STALE: '`true` or `false`.',
    ASSIGNEE: 'Ids of people; empty for nobody.',
    MISSING: 'What published pages lack; `ANY` counts each page once.',
    CHANGED: 'In the release of `changedIn`, else in that of the list.',
  },
);

@ObjectType('CodeViewFilter')
@InputType()
export class EditorialCodeFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Code, display name, synonym, descriptor, or the names of an open draft. Every word counts, in any form, with what means the same and with mistakes in it.',
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
  @Field(() => MissingPartEnum, {
    nullable: true,
    description: 'A part that the published page lacks. A code without published words lacks none.',
  })
  missing?: Missing | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a release may have made its words wrong and nobody has looked yet.',
  })
  isStale?: boolean | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Whoever looks at its stale words, else whoever has taken it in the writing queue.',
  })
  assigneeId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True: nobody is at it.' })
  isUnassigned?: boolean | null;
  @Field(() => ReleaseNameScalar, {
    nullable: true,
    description: 'Changed in this release against the one before it; one of `changeReleases`.',
  })
  changedIn?: string | null;
  @Field(() => CodeChangeEnum, {
    nullable: true,
    description: 'What changed there; without `changedIn`, in the release of the list.',
  })
  changed?: CodeChange | null;
}

@ObjectType('CodeAssignee')
export class CodeAssigneeType implements Assignee {
  @Field(() => ID)
  id!: string;
  @Field()
  name!: string;
}

@ObjectType()
export class CodeFacetValue {
  @Field()
  value!: string;
  @Field(() => String, { nullable: true, description: 'Name of a person.' })
  label!: string | null;
  @Field(() => Int, {
    description: 'Codes that have it and fulfil what the filter asks of all other fields.',
  })
  count!: number;
}

@ObjectType()
export class CodeFacet {
  @Field(() => CodeFacetFieldEnum)
  field!: FacetField;
  @Field(() => [CodeFacetValue])
  values!: CodeFacetValue[];
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
  @Field(() => [String], { description: 'Slugs, in the order of the words that are published.' })
  specialties!: Ref<readonly string[]>;
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
  @Field(() => [MissingPartEnum], { description: 'What the published page lacks.' })
  missing!: Ref<readonly Missing[]>;
  @Field(() => DraftStateEnum, { nullable: true })
  draftState!: DraftState | null;
  @Field(() => String, { nullable: true, description: 'Who saved the open draft last.' })
  draftBy!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the open draft calls it, where that is another name.',
  })
  draftName!: string | null;
  @Field(() => Boolean, {
    description: 'Whether a release may have made its words wrong and nobody has looked yet.',
  })
  isStale!: boolean;
  @Field(() => CodeAssigneeType, { nullable: true })
  assignee!: Ref<CodeAssigneeType | null>;
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
  @Field(() => [CodeFacet])
  facets!: CodeFacet[];
  @Field(() => [ReleaseNameScalar], {
    description: 'Releases whose changes can be asked for, newest first; staged ones too.',
  })
  changeReleases!: string[];
}
