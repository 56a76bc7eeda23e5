import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { PageBook } from '../edition/edition.page.ts';
import { CodeValueScalar, DateTimeScalar } from '../schema/schema.scalar.ts';
import { type UpdateReason, UpdateReasonEnum } from './delivery.enum.ts';
import type { Window } from './page.window.ts';
import { PageInfo, pageInfoOf } from './page-info.type.ts';
import type { UpdatedCodes, UpdatedPlace } from './updated-code.list.ts';
import { updateReasons } from './updated-code.reason.ts';

type Ref<T> = T;

@ArgsType()
export class UpdatedCodesArgs {
  @Field(() => DateTimeScalar, { description: 'Changes after this moment: when the site was last built.' })
  since!: Date;
  @Field(() => Int, { nullable: true, defaultValue: 100, description: 'How many, 1 to 100.' })
  first?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor that an earlier answer gave: what follows it.',
  })
  after?: string | null;
}

@ObjectType({ description: 'A code whose page changed.', simpleResolvers: true })
export class UpdatedCode {
  @Field(() => CodeValueScalar, { description: 'The code.' })
  code!: string;
  @Field(() => DateTimeScalar, { description: 'When its page last came to say what it says.' })
  updatedAt!: Date;
  @Field(() => [UpdateReasonEnum], { description: 'Why. RETIRED and RELEASE_LABEL_ONLY stand alone.' })
  reasons!: Ref<UpdateReason[]>;
}

@ObjectType({ description: 'A changed code in a list.', simpleResolvers: true })
export class UpdatedCodeEdge {
  @Field({ description: 'Opaque; stays good while more changes.' })
  cursor!: string;
  @Field(() => UpdatedCode, { description: 'The changed code.' })
  node!: Ref<UpdatedCode>;
}

@ObjectType({ description: 'Changed codes, the longest ago first.' })
export class UpdatedCodeConnection {
  private readonly window: Window<UpdatedPlace>;
  private readonly updated: UpdatedCodes;
  private readonly book: PageBook;

  constructor(window: Window<UpdatedPlace>, updated: UpdatedCodes, book: PageBook) {
    this.window = window;
    this.updated = updated;
    this.book = book;
  }

  @Field(() => [UpdatedCodeEdge], { description: 'Changed codes with their cursors.' })
  get edges(): Ref<UpdatedCodeEdge[]> {
    return this.window.items.map((place) => ({
      cursor: this.window.cursorOf(place),
      node: this.node(place),
    }));
  }

  @Field(() => [UpdatedCode], { description: 'Changed codes without their cursors.' })
  get nodes(): Ref<UpdatedCode[]> {
    return this.window.items.map((place) => this.node(place));
  }

  @Field(() => PageInfo, { description: 'Where in the list this part stands.' })
  get pageInfo(): Ref<PageInfo> {
    return pageInfoOf(this.window);
  }

  @Field(() => Int, { description: 'Codes of the whole list.' })
  get totalCount(): number {
    return this.window.totalCount;
  }

  private node({ code, at }: UpdatedPlace): UpdatedCode {
    return { code, updatedAt: new Date(at), reasons: updateReasons(code, this.updated, this.book) };
  }
}
