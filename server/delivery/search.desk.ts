import { setImmediate } from 'node:timers/promises';
import type { PageBook } from '../edition/edition.page.ts';
import type { EditionRelease } from '../edition/edition.release.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { SearchStock } from './search.stock.ts';
import { SearchView } from './search.view.ts';

const CODES_AT_ONCE = 40;

/** The search of a process: kept across snapshots, brought up to each when it is first asked. */
export class SearchDesk {
  readonly stock = new SearchStock();
  private readonly views = new Map<EditionRelease, SearchView>();

  /** The view of a release as a snapshot has it. */
  view(release: LoadedRelease, book: PageBook): SearchView {
    const view = this.viewOf(release);
    view.follow(release, book);
    return view;
  }

  /** Makes the view of a release that nobody searched yet, a part at a time; null where there is one. */
  preparing(release: LoadedRelease, book: PageBook): Promise<void> | null {
    return this.viewOf(release).isMade ? null : this.advance(release, book);
  }

  /**
   * Indexes the current release a part at a time, so that the first reader does not wait for it. Call it at
   * start and after every new snapshot.
   */
  async prepare(book: PageBook, at: Date): Promise<void> {
    this.letGo(book);
    const release = book.snapshot.current(at);
    if (release) await this.advance(release, book);
  }

  private async advance(release: LoadedRelease, book: PageBook): Promise<void> {
    const view = this.viewOf(release);
    while (!view.advance(release, book, CODES_AT_ONCE)) await setImmediate();
  }

  private viewOf({ figures }: LoadedRelease): SearchView {
    const known = this.views.get(figures);
    if (known) return known;
    const view = new SearchView(this.stock);
    this.views.set(figures, view);
    return view;
  }

  /** Releases that are no longer active need no view. */
  private letGo({ snapshot }: PageBook): void {
    const active = new Set(snapshot.releases.map(({ figures }) => figures));
    for (const [figures, view] of this.views) {
      if (active.has(figures)) continue;
      view.close();
      this.views.delete(figures);
    }
  }
}

/** The one of this process. */
export const searchDesk = new SearchDesk();
