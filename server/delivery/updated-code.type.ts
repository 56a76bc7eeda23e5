import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { CodeValueScalar, DateTimeScalar } from '../schema/schema.scalar.ts';
import { type UpdateReason, UpdateReasonEnum } from './delivery.enum.ts';
import type { Window } from './page.window.ts';
import { PageInfo, pageInfoOf } from './page-info.type.ts';
import type { UpdatedEntry } from './updated-code.list.ts';

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
export class UpdatedCode implements UpdatedEntry {
  @Field(() => CodeValueScalar, { description: 'The code.' })
  code!: string;
  @Field(() => DateTimeScalar, { description: 'When its page last came to say what it says.' })
  updatedAt!: Date;
  @Field(() => [UpdateReasonEnum], { description: 'Why. RETIRED and RELEASE_LABEL_ONLY stand alone.' })
  reasons!: Ref<readonly UpdateReason[]>;
}

@ObjectType({ description: 'A changed code in a list.', simpleResolvers: true })
export class UpdatedCodeEdge {
  @Field({ description: 'Opaque; stays good while more changes.' })
  cursor!: string;
  @Field(() => UpdatedCode, { description: 'The changed code.' })
  node!: Ref<UpdatedEntry>;
}

@ObjectType({ description: 'Changed codes, the longest ago first.' })
export class UpdatedCodeConnection {
  private readonly window: Window<UpdatedEntry>;

  constructor(window: Window<UpdatedEntry>) {
    this.window = window;
  }

  @Field(() => [UpdatedCodeEdge], { description: 'Changed codes with their cursors.' })
  get edges(): Ref<{ cursor: string; node: UpdatedEntry }[]> {
    return this.window.items.map((node) => ({ cursor: this.window.cursorOf(node), node }));
  }

  @Field(() => [UpdatedCode], { description: 'Changed codes without their cursors.' })
  get nodes(): Ref<readonly UpdatedEntry[]> {
    return this.window.items;
  }

  @Field(() => PageInfo, { description: 'Where in the list this part stands.' })
  get pageInfo(): Ref<PageInfo> {
    return pageInfoOf(this.window);
  }

  @Field(() => Int, { description: 'Codes of the whole list.' })
  get totalCount(): number {
    return this.window.totalCount;
  }
}
