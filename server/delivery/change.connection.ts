import { Field, Int, ObjectType } from 'type-graphql';
import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import type { RowChange } from '../rvu/rvu.change.ts';
import { Change } from './change.type.ts';
import type { Window } from './page.window.ts';
import { PageInfo, pageInfoOf } from './page-info.type.ts';

type Ref<T> = T;

@ObjectType({ description: 'A change in a list.', simpleResolvers: true })
export class ChangeEdge {
  @Field({ description: 'Opaque; belongs to its releases and filter.' })
  cursor!: string;
  @Field(() => Change, { description: 'The change.' })
  node!: Ref<Change>;
}

@ObjectType({ description: 'Changes by code and modifier, a part at a time.' })
export class ChangeConnection {
  private readonly window: Window<RowChange>;
  private readonly before: LoadedRelease;
  private readonly after: LoadedRelease;
  private readonly book: PageBook;

  constructor(window: Window<RowChange>, before: LoadedRelease, after: LoadedRelease, book: PageBook) {
    this.window = window;
    this.before = before;
    this.after = after;
    this.book = book;
  }

  @Field(() => [ChangeEdge], { description: 'Changes with their cursors.' })
  get edges(): Ref<ChangeEdge[]> {
    return this.window.items.map((change) => ({
      cursor: this.window.cursorOf(change),
      node: this.node(change),
    }));
  }

  @Field(() => [Change], { description: 'Changes without their cursors.' })
  get nodes(): Ref<Change[]> {
    return this.window.items.map((change) => this.node(change));
  }

  @Field(() => PageInfo, { description: 'Where in the list this part stands.' })
  get pageInfo(): Ref<PageInfo> {
    return pageInfoOf(this.window);
  }

  @Field(() => Int, { description: 'Changes of the whole list.' })
  get totalCount(): number {
    return this.window.totalCount;
  }

  private node(change: RowChange): Change {
    return new Change(change, this.before, this.after, this.book);
  }
}
