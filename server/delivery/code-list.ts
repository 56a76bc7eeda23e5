import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { PublishedContent } from '../content/content.published.ts';
import type { PageBook } from '../edition/edition.page.ts';
import type { EditionRelease } from '../edition/edition.release.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { BadInput } from '../errors.ts';
import { compareReleaseNames } from '../release/release.name.ts';
import type { CodeFilter } from './code-filter.input.ts';
import { type CodeEntry, entriesOf, entryOf } from './code-list.entry.ts';
import { type CodeOrder, codeOrder, compareInOrder } from './code-list.order.ts';
import type { CodeSort } from './delivery.enum.ts';

/** Codes that fulfil a filter, in order, with what their cursors say they belong to. */
export interface CodeList {
  readonly identity: string;
  readonly entries: readonly CodeEntry[];
  readonly order: CodeOrder;
  /** Which codes it has and in which order follows from figures alone: no publication of words alters that. */
  readonly isOfFigures: boolean;
}

const MOST_CODES = 1_000;
/** Entries of remembered lists per release: about 16 bytes each. */
const ENTRIES_KEPT = 400_000;

/** The lists of one release in one snapshot: each filtered and sorted once while it is remembered. */
export class ReleaseCodes {
  private readonly book: PageBook;
  private readonly release: LoadedRelease;
  private readonly lists = new LRUCache<string, CodeList>({
    maxSize: ENTRIES_KEPT,
    sizeCalculation: ({ entries }) => entries.length + 100,
  });
  private readonly contents = new Map<string, PublishedContent | null>();
  private readonly sets = new WeakMap<CodeList, ReadonlySet<string>>();
  private readonly titles: string[] = [];
  private readonly orders = new Map<string, readonly CodeEntry[]>();
  private made: {
    sections?: ReadonlyMap<string, number>;
    specialties?: ReadonlyMap<string, number>;
  } = {};

  constructor(book: PageBook, release: LoadedRelease) {
    this.book = book;
    this.release = release;
  }

  /** In code order, without the absent ones. */
  get entries(): readonly CodeEntry[] {
    return entriesOf(this.release.figures, this.book.snapshot.parts.sections);
  }

  /** @throws BadInput where the filter names too many codes */
  list(filter: CodeFilter, sort: CodeSort): CodeList {
    if ((filter.codes?.length ?? 0) > MOST_CODES)
      throw new BadInput(`Name at most ${MOST_CODES} codes in a filter.`, { field: 'filter.codes' });
    const key = `${sort} ${JSON.stringify(filter)}`;
    const known = this.lists.get(key);
    if (known) return known;
    const list = this.make(filter, sort, key);
    this.lists.set(key, list);
    return list;
  }

  /** The codes that fulfil a filter. @throws BadInput as for a list */
  codesIn(filter: CodeFilter): ReadonlySet<string> {
    const list = this.list(filter, 'CODE_ASC');
    const known = this.sets.get(list);
    if (known) return known;
    const codes = new Set(list.entries.map(({ code }) => code));
    this.sets.set(list, codes);
    return codes;
  }

  contentOf(code: string): PublishedContent | null {
    const known = this.contents.get(code);
    if (known !== undefined) return known;
    const content = this.book.snapshot.contentOf(code, this.release.facts);
    this.contents.set(code, content);
    return content;
  }

  /** As its page has it. */
  titleOf({ at, code }: CodeEntry): string {
    const known = this.titles[at] ?? this.book.title(code, this.release);
    if (known === null) throw new Error(`${code} is listed in ${this.release.facts.name} and has no page.`);
    if (at >= 0) this.titles[at] = known;
    return known;
  }

  /** How many codes of the release each section and subsection has, by slug. */
  get sectionCounts(): ReadonlyMap<string, number> {
    this.made.sections ??= tally(
      this.entries.flatMap(({ section, subsection }) =>
        subsection === null ? section : [section, subsection],
      ),
    );
    return this.made.sections;
  }

  /** How many codes of the release each specialty has, by slug. */
  get specialtyCounts(): ReadonlyMap<string, number> {
    this.made.specialties ??= tally(
      this.entries.flatMap(({ code }) => this.contentOf(code)?.body.specialties ?? []),
    );
    return this.made.specialties;
  }

  private make(filter: CodeFilter, sort: CodeSort, key: string): CodeList {
    const order = codeOrder(sort, (code) => this.book.updatedAt(code, this.release).getTime());
    const entries = this.ordered(sort, order, filter.includeAbsent ?? false).filter(this.condition(filter));
    const { name, cut } = this.release.facts;
    const print = createHash('sha256').update(key).digest('base64url').slice(0, 8);
    return { identity: `${name}/${cut}.${print}`, entries, order, isOfFigures: isOfFigures(filter, sort) };
  }

  /** All codes in an order, sorted once: a filter keeps the order. */
  private ordered(sort: CodeSort, order: CodeOrder, isWithAbsent: boolean): readonly CodeEntry[] {
    const entries = isWithAbsent ? this.withAbsent() : this.entries;
    if (sort === 'CODE_ASC') return entries;
    const key = `${sort} ${isWithAbsent}`;
    const known = this.orders.get(key);
    if (known) return known;
    const sorted = inOrder(entries, order);
    this.orders.set(key, sorted);
    return sorted;
  }

  private condition(filter: CodeFilter): (entry: CodeEntry) => boolean {
    const { section, specialty, system, from, to, hasContent } = filter;
    const states = filter.states ? new Set(filter.states) : null;
    const codes = filter.codes ? new Set(filter.codes) : null;
    return (entry) =>
      (codes === null || codes.has(entry.code)) &&
      (!section || entry.section === section || entry.subsection === section) &&
      (!system || entry.system === system) &&
      (states === null || states.has(entry.state)) &&
      (!from || entry.code >= from) &&
      (!to || entry.code <= to) &&
      (hasContent === null ||
        hasContent === undefined ||
        hasContent === (this.contentOf(entry.code) !== null)) &&
      (!specialty || (this.contentOf(entry.code)?.body.specialties.includes(specialty) ?? false));
  }

  /** With the codes of earlier active releases that this one lacks. */
  private withAbsent(): readonly CodeEntry[] {
    const { facts, figures } = this.release;
    const { sections, releases } = this.book.snapshot.parts;
    const known = withAbsent.get(figures);
    if (known?.releases === releases) return known.entries;
    const absent = new Set<string>();
    for (const earlier of releases)
      if (compareReleaseNames(earlier.facts.name, facts.name) < 0)
        for (const code of earlier.figures.codes) if (!figures.rowsByCode.has(code)) absent.add(code);
    const all = [...this.entries, ...[...absent].map((code) => entryOf(code, [], sections))];
    all.sort((left, right) => (left.code < right.code ? -1 : 1));
    withAbsent.set(figures, { releases, entries: all });
    return all;
  }
}

/** They follow from the figures of all releases: no publication of words makes others. */
const withAbsent = new WeakMap<
  EditionRelease,
  { readonly releases: readonly LoadedRelease[]; readonly entries: readonly CodeEntry[] }
>();

function isOfFigures({ specialty, hasContent }: CodeFilter, sort: CodeSort): boolean {
  return !specialty && typeof hasContent !== 'boolean' && sort !== 'UPDATED_DESC';
}

function tally(slugs: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return counts;
}

function inOrder(entries: readonly CodeEntry[], order: CodeOrder): CodeEntry[] {
  const ranked = entries.map((entry) => ({ entry, code: entry.code, value: order.valueOf(entry) }));
  ranked.sort((left, right) => compareInOrder(order, left, right));
  return ranked.map(({ entry }) => entry);
}

const made = new WeakMap<PageBook, Map<string, ReleaseCodes>>();

/** The lists of a release, made once per snapshot. */
export function codesOf(release: LoadedRelease, book: PageBook): ReleaseCodes {
  let known = made.get(book);
  if (!known) {
    known = new Map();
    made.set(book, known);
  }
  const codes = known.get(release.facts.id) ?? new ReleaseCodes(book, release);
  known.set(release.facts.id, codes);
  return codes;
}
