import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Person } from '../auth/person.entity.ts';
import { textEnum } from '../schema/schema.enum.ts';
import { DateTimeScalar } from '../schema/schema.scalar.ts';
import type { CatalogSort } from './code.board.ts';
import type { CatalogFilter } from './code.facet.ts';
import { EditorialCodeFilter, EditorialCodeSortEnum } from './code.type.ts';
import { mayChange } from './code-view.service.ts';
import { CODE_COLUMNS, type CodeColumn, type CodeView, type CodeViewContent } from './code-view.table.ts';

type Ref<T> = T;

export const CodeColumnEnum = textEnum(
  'CodeColumn',
  CODE_COLUMNS,
  'What the list of codes can show beside code and title.',
  {
    STATUS: 'CMS status code.',
    DRAFT_BY: 'Who saved the open draft last.',
    MISSING: 'What the published page lacks.',
    TOTALS: 'Non-facility and facility.',
  },
);

@InputType({ description: 'Filters, columns and order of the list of codes, under a name.' })
export class CodeViewInput implements CodeViewContent {
  @Field({ description: '1 to 80 characters; of the shared views, and of mine, each name once.' })
  name!: string;
  @Field({ description: 'For everybody; else for its owner alone.' })
  isShared!: boolean;
  @Field(() => EditorialCodeFilter)
  filter!: Ref<CatalogFilter>;
  @Field(() => [CodeColumnEnum])
  columns!: Ref<readonly CodeColumn[]>;
  @Field(() => EditorialCodeSortEnum)
  sort!: CatalogSort;
}

@ObjectType('CodeView', {
  description: 'Filters, columns and order of the list of codes, kept under a name.',
})
export class CodeViewType implements CodeViewContent {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
  @Field()
  name: string;
  @Field()
  isShared: boolean;
  @Field(() => EditorialCodeFilter)
  filter: Ref<CatalogFilter>;
  @Field(() => [CodeColumnEnum])
  columns: Ref<readonly CodeColumn[]>;
  @Field(() => EditorialCodeSortEnum)
  sort: CatalogSort;
  @Field()
  ownerName: string;
  @Field({ description: 'Whether it is mine.' })
  isMine: boolean;
  @Field({ description: 'Its owner may change it; of a shared one, also an administrator.' })
  mayChange: boolean;
  @Field()
  updatedByName: string;
  @Field(() => DateTimeScalar)
  updatedAt: Date;

  constructor({ ownerId, ...view }: CodeView, reader: Pick<Person, 'id' | 'role'>) {
    this.id = view.id;
    this.version = view.version;
    this.name = view.name;
    this.isShared = view.isShared;
    this.filter = view.filter;
    this.columns = view.columns;
    this.sort = view.sort;
    this.ownerName = view.ownerName;
    this.isMine = ownerId === reader.id;
    this.mayChange = mayChange({ ownerId, ...view }, reader);
    this.updatedByName = view.updatedByName;
    this.updatedAt = view.updatedAt;
  }
}

@ObjectType({ description: 'Somebody changed or removed the view first. Nothing was written.' })
export class StaleCodeView {
  @Field()
  message: string;
  @Field({ description: 'STALE_VERSION' })
  code: string = 'STALE_VERSION';
  @Field(() => CodeViewType, { nullable: true, description: 'As it is now; null: it is gone.' })
  view: Ref<CodeViewType | null>;

  constructor(view: CodeViewType | null) {
    this.message = view
      ? `${view.updatedByName} changed this view first. Look at it, then save yours again or under another name.`
      : 'Somebody removed this view. Save yours under a name of its own.';
    this.view = view;
  }
}

@ObjectType()
export class RemovedCodeView {
  @Field(() => ID)
  id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export const ChangeCodeViewResult = createUnionType({
  name: 'ChangeCodeViewResult',
  types: () => [CodeViewType, StaleCodeView] as const,
});
export const RemoveCodeViewResult = createUnionType({
  name: 'RemoveCodeViewResult',
  types: () => [RemovedCodeView, StaleCodeView] as const,
});
