import { Field, Int, ObjectType } from 'type-graphql';
import { PersonRef } from '../auth/person.type.ts';
import { textEnum } from '../schema/schema.enum.ts';
import { CodeValueScalar, DateTimeScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { DiffPartType } from '../workflow/diff.type.ts';
import type { DiffPart } from '../workflow/text.diff.ts';
import type { FormerField } from './body.former.ts';
import type { ContentBody, ContentOrigin } from './content.body.ts';
import { ContentOriginEnum } from './content.enum.ts';
import { ContentBodyType } from './content.type.ts';
import { ITEM_DIFF_KINDS, type ItemDiff } from './list.diff.ts';
import { OverrideType } from './override.type.ts';
import type { FieldDiff } from './revision.diff.ts';
import { type ContentRevision, REVISION_KINDS, type RevisionKind, wasAssisted } from './revision.entity.ts';

export const RevisionKindEnum = textEnum('RevisionKind', REVISION_KINDS, 'What a revision did.', {
  WORDS: 'Words that somebody wrote and somebody else approved, or that came from elsewhere.',
  CORRECTION: 'A few words of one text, published by a reviewer alone.',
  RETIREMENT: 'The code was taken out of use, perhaps with a redirect. The words stayed.',
  RETURN: 'The code is in use again. The words stayed.',
});

@ObjectType('FormerField', {
  description: 'Something that words said under an earlier model and that today’s cannot say.',
})
export class FormerFieldType implements FormerField {
  @Field()
  field!: string;
  @Field({ description: 'As it was kept: a text as it is, anything else as JSON.' })
  text!: string;
}

@ObjectType('Revision', { description: 'A published snapshot. It never changes.' })
export class RevisionType {
  @Field(() => CodeValueScalar)
  code: string;
  @Field(() => Int, { description: '1, 2, … for each code.' })
  number: number;
  @Field(() => ReleaseNameScalar, { nullable: true, description: 'Null: from the beginning.' })
  appliesFrom: string | null;
  @Field(() => ContentBodyType)
  body: ContentBody;
  @Field(() => ContentOriginEnum)
  origin: ContentOrigin;
  @Field({
    description: "Whether they were drafted with a machine's help, also where they came from elsewhere.",
  })
  isAssisted: boolean;
  @Field(() => PersonRef, { nullable: true })
  author: PersonRef | null;
  @Field(() => PersonRef, { nullable: true })
  reviewer: PersonRef | null;
  @Field(() => DateTimeScalar)
  publishedAt: Date;
  @Field(() => ReleaseNameScalar, {
    nullable: true,
    description: 'The latest release against which the words were checked.',
  })
  checkedAgainst: string | null;
  @Field(() => RevisionKindEnum)
  kind: RevisionKind;
  @Field(() => String, { nullable: true, description: 'Why the code was retired or brought back.' })
  reason: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who made it public; null for what came from elsewhere.',
  })
  publishedBy: string | null;
  @Field({ description: 'The code is out of use from this revision on.' })
  isRetired: boolean;
  @Field(() => CodeValueScalar, { nullable: true })
  redirectTo: string | null;

  @Field(() => PersonRef, {
    nullable: true,
    description: 'Who gave their word that the words are their own.',
  })
  attestedBy: PersonRef | null;
  @Field(() => DateTimeScalar, { nullable: true })
  attestedAt: Date | null;
  @Field(() => [OverrideType], { description: 'What a reviewer let pass, with the reason.' })
  overrides: readonly OverrideType[];

  @Field(() => [FormerFieldType], {
    description: 'What stood in fields, choices and kinds of an earlier model; for reading alone.',
  })
  formerFields: readonly FormerField[];

  constructor(revision: ContentRevision, formerFields: readonly FormerField[] = []) {
    this.code = revision.code;
    this.number = revision.number;
    this.appliesFrom = revision.appliesFrom || null;
    this.body = revision.body;
    this.origin = revision.origin;
    this.isAssisted = wasAssisted(revision);
    this.author = revision.authorId
      ? new PersonRef({ id: revision.authorId, name: revision.authorName })
      : null;
    this.reviewer = revision.reviewerId
      ? new PersonRef({ id: revision.reviewerId, name: revision.reviewerName ?? '' })
      : null;
    this.publishedAt = revision.publishedAt;
    this.checkedAgainst = revision.checkedAgainst;
    this.attestedBy = revision.attestedBy
      ? new PersonRef({ id: revision.attestedBy, name: revision.attestedName ?? '' })
      : null;
    this.attestedAt = revision.attestedAt;
    this.overrides = revision.overrides.map((override) => new OverrideType(override));
    this.kind = revision.kind;
    this.reason = revision.reason;
    this.publishedBy = revision.publishedByName;
    this.isRetired = revision.isRetired;
    this.formerFields = formerFields;
    this.redirectTo = revision.redirectTo;
  }
}

const ItemDiffKindEnum = textEnum('ItemDiffKind', ITEM_DIFF_KINDS, 'What became of an item of a list.', {
  CHANGED: 'It says something else, wherever it stands.',
  MOVED: 'It says the same, in another order.',
});

@ObjectType('ItemDiff')
export class ItemDiffType implements ItemDiff {
  @Field({ description: 'Identity of the item, as comments and findings have it.' })
  item!: string;
  @Field(() => ItemDiffKindEnum)
  kind!: ItemDiff['kind'];
  @Field(() => String, { nullable: true, description: 'Null where it was not there.' })
  before!: string | null;
  @Field(() => String, { nullable: true, description: 'Null where it is not there any more.' })
  after!: string | null;
  @Field(() => [DiffPartType], { description: 'By word.' })
  parts!: readonly DiffPart[];
}

@ObjectType('FieldDiff', { description: 'What changed in one field, by word; lists with one item a line.' })
export class FieldDiffType implements FieldDiff {
  @Field()
  field!: string;
  @Field()
  before!: string;
  @Field()
  after!: string;
  @Field(() => [DiffPartType])
  parts!: readonly DiffPart[];
  @Field(() => [ItemDiffType], {
    nullable: true,
    description: 'Every item of a list, in the order of the later words; null for a text.',
  })
  items!: readonly ItemDiff[] | null;
}
