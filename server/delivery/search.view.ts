import type { PublishedContent } from '../content/content.published.ts';
import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { mayShowDescriptor } from '../page/page.licence.ts';
import type { RvuState } from '../rvu/rvu.state.ts';
import type { DocumentInput } from '../search/search.document.ts';
import type { Favour } from '../search/search.rank.ts';
import type { CodeEntry } from './code-list.entry.ts';
import { codesOf } from './code-list.ts';
import type { SearchStock } from './search.stock.ts';

/** Where two are as near to what was typed, the one that Medicare pays stands first. */
const LIKING: Readonly<Partial<Record<RvuState, number>>> = {
  BUNDLED: 0.93,
  OTHER_SCHEDULE: 0.95,
  COMPONENT_ONLY: 0.95,
  LISTED_NOT_USED: 0.9,
  INVALID_FOR_MEDICARE: 0.85,
  NOT_COVERED: 0.85,
  MEASURE: 0.85,
  NOT_IN_FILE: 0.7,
};
const RETIRED_LIKING = 0.5;

/**
 * Which documents of the index are the codes of one release. Follows publications: only codes whose words are
 * others than before are looked at again.
 */
export class SearchView {
  private readonly stock: SearchStock;
  private readonly entryOfDocument: (CodeEntry | undefined)[] = [];
  private readonly documentOfCode = new Map<string, number>();
  /** How much each document is liked beside one that is as near to what was typed. */
  private readonly likings: number[] = [];
  /** The same, 0 for codes that the release lacks. */
  private readonly listed: number[] = [];
  private book: PageBook | null = null;
  private work: Iterator<void> | null = null;

  constructor(stock: SearchStock) {
    this.stock = stock;
  }

  /** Whether it was brought up to any snapshot: from there to another one is a short way. */
  get isMade(): boolean {
    return this.book !== null;
  }

  /** Brings the view up to a snapshot at once. */
  follow(release: LoadedRelease, book: PageBook): void {
    while (!this.advance(release, book, Number.POSITIVE_INFINITY));
  }

  /** The same a part at a time, so that nobody waits for all of it. True when it is done. */
  advance(release: LoadedRelease, book: PageBook, codes: number): boolean {
    if (!this.work) {
      if (this.book === book) return true;
      this.work = this.following(release, book);
    }
    for (let done = 0; done < codes; done += 1)
      if (this.work.next().done) {
        this.work = null;
        return this.book === book;
      }
    return false;
  }

  entryOf(document: number): CodeEntry | undefined {
    return this.entryOfDocument[document];
  }

  /** What lets documents be found: those of the codes allowed; null: all codes that the release lists. */
  favour(allowed: ReadonlySet<string> | null): Favour {
    const { likings, listed, entryOfDocument } = this;
    if (!allowed) return (document) => listed[document] ?? 0;
    return (document) => {
      const entry = entryOfDocument[document];
      return entry && allowed.has(entry.code) ? (likings[document] ?? 0) : 0;
    };
  }

  private forget(document: number): void {
    this.entryOfDocument[document] = undefined;
    this.likings[document] = 0;
    this.listed[document] = 0;
  }

  /** Gives the documents back. */
  close(): void {
    this.work = null;
    this.book = null;
    for (const [code, document] of this.documentOfCode) this.stock.giveBack(code, document);
    this.documentOfCode.clear();
  }

  private *following(release: LoadedRelease, book: PageBook): Generator<void> {
    const codes = codesOf(release, book);
    const isSame = sameAs(this.book, book);
    for (const entry of codes.list({ includeAbsent: true }, 'CODE_ASC').entries) {
      if (isSame(entry.code) && this.documentOfCode.has(entry.code)) continue;
      this.take(
        entry,
        documentInput(entry, codes.contentOf(entry.code), release, book),
        codes.contentOf(entry.code),
      );
      yield;
    }
    this.book = book;
  }

  private take(entry: CodeEntry, input: DocumentInput, content: PublishedContent | null): void {
    const document = this.stock.take(entry.code, input);
    const last = this.documentOfCode.get(entry.code);
    if (last !== undefined) {
      this.stock.giveBack(entry.code, last);
      if (last !== document) this.forget(last);
    }
    this.documentOfCode.set(entry.code, document);
    this.entryOfDocument[document] = entry;
    const liking = (LIKING[entry.state] ?? 1) * (content?.isRetired ? RETIRED_LIKING : 1);
    this.likings[document] = liking;
    this.listed[document] = entry.state === 'NOT_IN_FILE' ? 0 : liking;
  }
}

/** Of which codes a snapshot says the same as the one before. */
function sameAs(last: PageBook | null, { snapshot: { parts: now } }: PageBook): (code: string) => boolean {
  const before = last?.snapshot.parts;
  if (before?.sections !== now.sections || before.specialties !== now.specialties) return () => false;
  return (code) => before.contents.get(code) === now.contents.get(code);
}

function documentInput(
  { code }: CodeEntry,
  content: PublishedContent | null,
  release: LoadedRelease,
  book: PageBook,
): DocumentInput {
  const { sections, specialties } = book.snapshot.parts;
  const rows = release.figures.rowsOf(code);
  const printed = (rows.find(({ modifier }) => modifier === '') ?? rows[0])?.descriptor.trim();
  const { section, subsection } = sections.placeOf(code);
  return {
    content,
    descriptor: printed && mayShowDescriptor(code, book.licenceFor(release)) ? printed : null,
    places: [
      section.name,
      ...(subsection ? [subsection.name] : []),
      ...(content?.body.specialties ?? []).flatMap((slug) => specialties.get(slug)?.name ?? []),
    ],
  };
}
