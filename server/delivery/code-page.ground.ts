import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import type { CodePageView } from '../page/page.view.ts';

/** A page with what it is made from. It is composed when something is read that needs it. */
export class PageGround {
  readonly code: string;
  readonly release: LoadedRelease;
  readonly book: PageBook;
  private composed: CodePageView | null;
  private readonly parts = new Map<string, unknown>();

  /** @param composed the page where it is no page of the book: a preview */
  constructor(code: string, release: LoadedRelease, book: PageBook, composed: CodePageView | null = null) {
    this.code = code;
    this.release = release;
    this.book = book;
    this.composed = composed;
  }

  get view(): CodePageView {
    this.composed ??= this.book.page(this.code, this.release);
    if (!this.composed) throw new Error(`${this.code} has no page in ${this.release.facts.name}.`);
    return this.composed;
  }

  /** Without composing the page, where it is one of the book. */
  get title(): string {
    return this.composed?.title ?? this.book.title(this.code, this.release) ?? this.view.title;
  }

  /** A part that takes arguments, made once for each: asking for it under many aliases costs little. */
  part<T>(name: string, asked: unknown, make: () => T): T {
    const key = `${name} ${JSON.stringify(asked)}`;
    if (!this.parts.has(key)) this.parts.set(key, make());
    return this.parts.get(key) as T;
  }
}
