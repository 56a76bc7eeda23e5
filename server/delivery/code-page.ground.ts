import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { inModifierOrder } from '../page/page.subject.ts';
import type { CodePageView, RvuView } from '../page/page.view.ts';
import type { RvuRow } from '../rvu/rvu.row.ts';
import { type RvuState, rvuState } from '../rvu/rvu.state.ts';
import { rvuReading } from './rvu.reading.ts';

/** What a list knows of a page without composing it. */
interface KnownOfPage {
  readonly title?: string;
  readonly state?: RvuState;
  readonly rows?: readonly RvuRow[];
}

const NOTHING: KnownOfPage = {};

/** A page with what it is made from. It is composed when something is read that needs it. */
export class PageGround {
  readonly code: string;
  readonly release: LoadedRelease;
  readonly book: PageBook;
  private composed: CodePageView | null;
  private readonly known: KnownOfPage;
  private parts: Map<string, unknown> | null = null;
  private readonly made: Record<string, unknown> = {};
  private readings: readonly RvuView[] | null = null;

  /**
   * @param composed the page where it is no page of the book: a preview
   * @param known what is known of it already
   */
  constructor(
    code: string,
    release: LoadedRelease,
    book: PageBook,
    composed: CodePageView | null = null,
    known: KnownOfPage = NOTHING,
  ) {
    this.code = code;
    this.release = release;
    this.book = book;
    this.composed = composed;
    this.known = known;
  }

  get view(): CodePageView {
    this.composed ??= this.book.page(this.code, this.release);
    if (!this.composed) throw new Error(`${this.code} has no page in ${this.release.facts.name}.`);
    return this.composed;
  }

  /** Without composing the page, where it is one of the book. */
  get title(): string {
    return (
      this.known.title ?? this.composed?.title ?? this.book.title(this.code, this.release) ?? this.view.title
    );
  }

  get state(): RvuState {
    return this.known.state ?? this.composed?.state ?? rvuState(this.rows);
  }

  get updatedAt(): Date {
    return this.composed?.updatedAt ?? this.book.updatedAt(this.code, this.release);
  }

  /** Base row first. Figures are those of the release, whatever is written about them. */
  get rvus(): readonly RvuView[] {
    this.readings ??= inModifierOrder(this.rows).map((row) => this.reading(row));
    return this.readings;
  }

  /** @param modifier '' for the base row */
  rvu(modifier: string): RvuView | null {
    const row = this.rows.find((one) => one.modifier === modifier);
    return row ? this.reading(row) : null;
  }

  private get rows(): readonly RvuRow[] {
    return this.known.rows ?? this.release.figures.rowsOf(this.code);
  }

  private reading(row: RvuRow): RvuView {
    return rvuReading(row, this.release.facts, this.book.snapshot.parts.templates);
  }

  /** A field that leads on to other things. */
  once<T>(name: string, make: (ground: PageGround) => T): T {
    if (!(name in this.made)) this.made[name] = make(this);
    return this.made[name] as T;
  }

  /** A part that takes arguments, made once for each: asking for it under many aliases costs little. */
  part<T>(name: string, asked: unknown, make: () => T): T {
    const key = `${name} ${JSON.stringify(asked)}`;
    this.parts ??= new Map();
    if (!this.parts.has(key)) this.parts.set(key, make());
    return this.parts.get(key) as T;
  }
}
