import { LRUCache } from 'lru-cache';
import type { DataSource } from 'typeorm';
import type { ReadingSource } from '../db/reading.source.ts';
import type { PageBook } from '../edition/edition.page.ts';
import type { EditionSnapshot, LoadedRelease } from '../edition/edition.snapshot.ts';
import { CodeBoard, LastingParts } from './code.board.ts';
import { type CatalogEntry, publishedEntry, standingEntry } from './code.entry.ts';
import { type CodeStanding, readStandings, standingPrint } from './code.standing.ts';
import { CodeWords } from './code.words.ts';

interface Published {
  readonly snapshot: EditionSnapshot;
  readonly entries: readonly CatalogEntry[];
  readonly places: ReadonlyMap<string, number>;
  readonly lasting: LastingParts;
}

interface Standings {
  readonly print: string;
  readonly byCode: ReadonlyMap<string, CodeStanding>;
}

/** What is remembered of a release. */
interface Shelf {
  readonly words: CodeWords;
  published: Published | null;
  made: { readonly published: Published; readonly standings: Standings; readonly board: CodeBoard } | null;
}

const RELEASES_KEPT = 3;

/**
 * Every code of a release and every code with words, as editors see them. What is published is described once; who is
 * at work on what is asked for again only when a print of it says that it changed. So a list copies nothing.
 */
export class CodeCatalog {
  private readonly source: DataSource;
  private readonly reading: ReadingSource;
  private readonly shelves = new LRUCache<string, Shelf>({ max: RELEASES_KEPT });
  private standings: Standings | null = null;

  constructor(source: DataSource, reading: ReadingSource) {
    this.source = source;
    this.reading = reading;
  }

  /** In code order; the same list as long as nothing changed. */
  async entries(book: PageBook, release: LoadedRelease): Promise<readonly CatalogEntry[]> {
    return (await this.board(book, release)).entries;
  }

  async board(book: PageBook, release: LoadedRelease): Promise<CodeBoard> {
    const standings = await this.standing();
    const shelf = this.shelf(release);
    const published = publishedNow(shelf.published, book, release);
    shelf.published = published;
    const { made } = shelf;
    if (made?.published === published && made.standings === standings) return made.board;
    const board = boardOf(published, standings, book, release);
    shelf.made = { published, standings, board };
    return board;
  }

  /** Finds codes of a release by their names. */
  words(release: LoadedRelease): CodeWords {
    return this.shelf(release).words;
  }

  private async standing(): Promise<Standings> {
    const print = await standingPrint(this.source.manager);
    if (this.standings?.print === print) return this.standings;
    const standings = { print, byCode: await readStandings(await this.reading.manager()) };
    this.standings = standings;
    return standings;
  }

  private shelf({ facts }: LoadedRelease): Shelf {
    const known = this.shelves.get(facts.id);
    if (known) return known;
    const shelf: Shelf = { words: new CodeWords(), published: null, made: null };
    this.shelves.set(facts.id, shelf);
    return shelf;
  }
}

/** Only codes whose words are others than before are described again, unless more than words changed. */
function publishedNow(last: Published | null, book: PageBook, release: LoadedRelease): Published {
  const { snapshot } = book;
  if (last?.snapshot === snapshot) return last;
  const before = last?.snapshot.parts;
  const { parts } = snapshot;
  const isWordsAlone =
    before?.releases === parts.releases &&
    before.sections === parts.sections &&
    before.templates === parts.templates;
  const codes = [...new Set([...release.figures.codes, ...parts.contents.keys()])].sort();
  const entries = codes.map((code) => {
    const isSame = isWordsAlone && before?.contents.get(code) === parts.contents.get(code);
    const known = isSame ? last?.entries[last.places.get(code) ?? -1] : undefined;
    return known ?? publishedEntry(code, book, release);
  });
  const places = new Map(entries.map(({ code }, at) => [code, at]));
  return { snapshot, entries, places, lasting: new LastingParts() };
}

function boardOf(
  { entries, places, lasting }: Published,
  { byCode }: Standings,
  book: PageBook,
  release: LoadedRelease,
): CodeBoard {
  const standing = [...entries];
  const others: CatalogEntry[] = [];
  for (const [code, state] of byCode) {
    const at = places.get(code);
    const entry = at === undefined ? undefined : entries[at];
    if (entry && at !== undefined) standing[at] = standingEntry(entry, state);
    else if (state.draft) others.push(standingEntry(publishedEntry(code, book, release), state));
  }
  if (others.length === 0) return new CodeBoard(standing, lasting);
  return new CodeBoard([...standing, ...others].sort((left, right) => (left.code < right.code ? -1 : 1)));
}
