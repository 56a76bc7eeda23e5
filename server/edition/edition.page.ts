import { LRUCache } from 'lru-cache';
import type { ContentBody } from '../content/content.body.ts';
import type { PublishedContent } from '../content/content.published.ts';
import { composePage } from '../page/page.compose.ts';
import type { PageInput } from '../page/page.input.ts';
import { type LicenceFlags, mayShowDescriptor } from '../page/page.licence.ts';
import { titleOfCode } from '../page/page.title.ts';
import type { CodePageView } from '../page/page.view.ts';
import { compareReleaseNames } from '../release/release.name.ts';
import { printApart } from './edition.apart.ts';
import { EditionSnapshot, type LoadedRelease, type SnapshotParts } from './edition.snapshot.ts';

export interface PageSettings {
  readonly licence: LicenceFlags;
  readonly siteUrl: string | null;
}

/** A page that was read in full holds some 20 kB. More are not asked again before they are old: answers are kept elsewhere. */
const PAGES_KEPT = 500;

/** Composes the pages of one snapshot, each at most once while it is remembered. */
export class PageBook {
  readonly snapshot: EditionSnapshot;
  private readonly settings: PageSettings;
  private readonly titles = new Map<string, Map<string, string>>();
  private readonly pages = new LRUCache<string, { page: CodePageView | null }>({ max: PAGES_KEPT });

  constructor(snapshot: EditionSnapshot, settings: PageSettings) {
    this.snapshot = snapshot;
    this.settings = settings;
  }

  /** Null for a code that neither a release up to this one nor an editor knows. */
  page(code: string, release: LoadedRelease): CodePageView | null {
    const key = `${release.facts.id} ${code}`;
    const known = this.pages.get(key);
    if (known) return known.page;
    const page = this.compose(code, release, this.snapshot.contentOf(code, release.facts));
    this.pages.set(key, { page });
    return page;
  }

  /**
   * The page composed anew and not remembered, its fingerprint without what is said apart: for going through all
   * of them.
   */
  fresh(code: string, release: LoadedRelease): CodePageView | null {
    const input = this.input(code, release);
    return input && composePage({ ...input, elsewhere: () => [] });
  }

  /** The same book over other texts, sections or specialties. */
  over(parts: Partial<SnapshotParts>): PageBook {
    return new PageBook(new EditionSnapshot({ ...this.snapshot.parts, ...parts }), this.settings);
  }

  /** When the page of a code came to say what it says, without composing it. */
  updatedAt(
    code: string,
    release: LoadedRelease,
    content: PublishedContent | null = this.snapshot.contentOf(code, release.facts),
  ): Date {
    const own = updatedAt(release, content, this.snapshot.alteredAt(code, release.facts));
    const retitled = this.retitledAt(code, release, content);
    return retitled && retitled > own ? retitled : own;
  }

  /** When the title of a code that the page names as related last became another one; null where none did. */
  retitledAt(
    code: string,
    release: LoadedRelease,
    content: PublishedContent | null = this.snapshot.contentOf(code, release.facts),
  ): Date | null {
    let latest: Date | null = null;
    for (const related of [...(content?.body.related ?? []), ...release.figures.relationsOf(code)]) {
      const words = this.snapshot.contentOf(related.code, release.facts);
      const titledAt = words?.titledAt ? earlier(words.titledAt, words.publishedAt) : null;
      if (titledAt && (!latest || titledAt > latest)) latest = titledAt;
    }
    return latest;
  }

  /** The page as it would be with other words; not remembered. */
  preview(code: string, release: LoadedRelease, body: ContentBody, at: Date): CodePageView | null {
    const live = this.snapshot.contentOf(code, release.facts);
    const content: PublishedContent = {
      code,
      number: (live?.number ?? 0) + 1,
      appliesFrom: live?.appliesFrom ?? null,
      body,
      origin: 'AUTHORED',
      publishedAt: at,
      reviewerName: null,
      reviewerCredential: null,
      reviewedAt: null,
      checkedAgainst: release.facts.name,
      isRetired: live?.isRetired ?? false,
      redirectTo: live?.redirectTo ?? null,
    };
    return this.compose(code, release, content);
  }

  /** The title of a code's page without composing it, made once; null where it has none. */
  title(code: string, release: LoadedRelease): string | null {
    let titles = this.titles.get(release.facts.id);
    if (!titles) {
      titles = new Map();
      this.titles.set(release.facts.id, titles);
    }
    const known = titles.get(code);
    if (known !== undefined) return known;
    const title = this.makeTitle(code, release);
    if (title !== null) titles.set(code, title);
    return title;
  }

  private makeTitle(code: string, release: LoadedRelease): string | null {
    const content = this.snapshot.contentOf(code, release.facts);
    const rows = release.figures.rowsOf(code);
    if (rows.length === 0 && !content && !this.lastReleaseWith(code, release)) return null;
    const printed = rows.find(({ modifier }) => modifier === '') ?? rows[0];
    return titleOfCode({
      code,
      content,
      descriptor: printed && mayShowDescriptor(code, this.licenceFor(release)) ? printed.descriptor : null,
      place: this.snapshot.parts.sections.placeOf(code),
      templates: this.snapshot.parts.templates,
    });
  }

  /** The newest active release before this one that has the code. */
  lastReleaseWith(code: string, release: LoadedRelease): LoadedRelease | null {
    return (
      this.snapshot.releases.find(
        (other) =>
          compareReleaseNames(other.facts.name, release.facts.name) < 0 &&
          other.figures.rowsOf(code).length > 0,
      ) ?? null
    );
  }

  /** Everything that decides what the page says; null where there is none. */
  input(
    code: string,
    release: LoadedRelease,
    content: PublishedContent | null = this.snapshot.contentOf(code, release.facts),
  ): PageInput | null {
    const { parts } = this.snapshot;
    const rows = release.figures.rowsOf(code);
    const lastRelease = rows.length === 0 ? this.lastReleaseWith(code, release) : null;
    if (rows.length === 0 && !content && !lastRelease) return null;
    return {
      code,
      release: release.facts,
      rows,
      lastRelease: lastRelease?.facts ?? null,
      content,
      place: parts.sections.placeOf(code),
      specialties: (content?.body.specialties ?? []).flatMap((slug) => parts.specialties.get(slug) ?? []),
      templates: parts.templates,
      licence: this.licenceFor(release),
      relations: release.figures.relationsOf(code),
      titleOf: (other) => this.title(other, release),
      statistics: release.figures.statistics,
      updatedAt: () => this.updatedAt(code, release, content),
      siteUrl: this.settings.siteUrl,
      elsewhere: () => printApart(code, this, release),
    };
  }

  private compose(
    code: string,
    release: LoadedRelease,
    content: PublishedContent | null,
  ): CodePageView | null {
    const input = this.input(code, release, content);
    return input && composePage(input);
  }

  /** The sample's descriptors are in our own words, so no licence stands in their way. */
  licenceFor({ facts }: LoadedRelease): LicenceFlags {
    return facts.isSample ? { cpt: true, cdt: true } : this.settings.licence;
  }
}

/** A title that applies from a later release is none of this one: then the words in force are the latest that count. */
function earlier(left: Date, right: Date): Date {
  return left < right ? left : right;
}

/**
 * When the page came to say what it says: its words were published, its release came into force, or a template
 * or vocabulary altered it (`EditionSnapshot.alteredAt`).
 */
export function updatedAt(
  { facts }: LoadedRelease,
  content: PublishedContent | null,
  alteredAt: Date | null = null,
): Date {
  const { liveFrom, activatedAt, returnedAt } = facts;
  const moments = [liveFrom, activatedAt, returnedAt, content?.publishedAt, alteredAt].map(
    (moment) => moment?.getTime() ?? 0,
  );
  return new Date(Math.max(...moments));
}
