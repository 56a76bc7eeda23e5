import { Field, Int, ObjectType } from 'type-graphql';
import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import type { CodeEntry } from './code-list.entry.ts';
import { compareInOrder } from './code-list.order.ts';
import { type CodeList, codesOf, type ReleaseCodes } from './code-list.ts';
import { PageGround } from './code-page.ground.ts';
import { CodePage } from './code-page.type.ts';
import { type Window, type WindowArgs, windowOn } from './page.window.ts';
import { PageInfo, pageInfoOf } from './page-info.type.ts';

type Ref<T> = T;

@ObjectType({ description: 'A page in a list.', simpleResolvers: true })
export class CodePageEdge {
  @Field({ description: 'Opaque; belongs to its release cut, filter and sort.' })
  cursor!: string;
  @Field(() => CodePage, { description: 'The page.' })
  node!: Ref<CodePage>;
}

@ObjectType({ description: 'Codes in order, a part at a time.' })
export class CodePageConnection {
  private readonly window: Window<CodeEntry>;
  private readonly release: LoadedRelease;
  private readonly book: PageBook;
  private readonly listed: ReleaseCodes;

  constructor(window: Window<CodeEntry>, release: LoadedRelease, book: PageBook) {
    this.window = window;
    this.release = release;
    this.book = book;
    this.listed = codesOf(release, book);
  }

  /** In order. */
  get codes(): string[] {
    return this.window.items.map(({ code }) => code);
  }

  @Field(() => [CodePageEdge], { description: 'Pages with their cursors.' })
  get edges(): Ref<CodePageEdge[]> {
    return this.window.items.map((entry) => ({
      cursor: this.window.cursorOf(entry),
      node: this.page(entry),
    }));
  }

  @Field(() => [CodePage], { description: 'Pages without their cursors.' })
  get nodes(): Ref<CodePage[]> {
    return this.window.items.map((entry) => this.page(entry));
  }

  @Field(() => PageInfo, { description: 'Where in the list this part stands.' })
  get pageInfo(): Ref<PageInfo> {
    return pageInfoOf(this.window);
  }

  @Field(() => Int, { description: 'Codes of the whole list.' })
  get totalCount(): number {
    return this.window.totalCount;
  }

  private page(entry: CodeEntry): CodePage {
    const { state, rows } = entry;
    const known = { title: this.listed.titleOf(entry), state, rows };
    return new CodePage(new PageGround(entry.code, this.release, this.book, null, known));
  }
}

/** A part of a list of codes. @throws BadInput, PageTooLarge, ReleaseChanged */
export function codePageConnection(
  { identity, entries, order }: CodeList,
  args: WindowArgs,
  release: LoadedRelease,
  book: PageBook,
): CodePageConnection {
  const window = windowOn(
    {
      identity,
      items: entries,
      placeOf: (entry) => `${order.valueOf(entry)}/${entry.code}`,
      against: (place) => {
        const slash = place.indexOf('/');
        const there = { value: Number(place.slice(0, slash)), code: place.slice(slash + 1) };
        return (entry) => compareInOrder(order, { value: order.valueOf(entry), code: entry.code }, there);
      },
    },
    args,
  );
  return new CodePageConnection(window, release, book);
}
