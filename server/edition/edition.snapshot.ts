import type { SectionLookup } from '../code/section.lookup.ts';
import { inForce } from '../content/content.in-force.ts';
import type { PublishedContent } from '../content/content.published.ts';
import { ReleaseNotFound } from '../errors.ts';
import type { Alterations } from '../event/alteration.table.ts';
import { currentRelease, findRelease, releaseAsOf } from '../release/release.current.ts';
import type { ReleaseFacts } from '../release/release.facts.ts';
import { nearestRelease } from '../release/release.suggestion.ts';
import type { SpecialtyFacts } from '../specialty/specialty.facts.ts';
import type { Templates } from '../template/template.book.ts';
import type { EditionRelease } from './edition.release.ts';

/** Facts about a release with its figures. */
export interface LoadedRelease {
  readonly facts: ReleaseFacts;
  readonly figures: EditionRelease;
}

/** Releases under another range table: statistics follow it, the rows are the same. */
export function sortedBy(sections: SectionLookup, releases: readonly LoadedRelease[]): LoadedRelease[] {
  return releases.map(({ facts, figures }) => ({ facts, figures: figures.under(sections) }));
}

/** The current release with the moments, in milliseconds, between which it is that. */
interface CurrentRelease {
  readonly release: LoadedRelease | null;
  readonly from: number;
  readonly until: number;
}

/** Ways to write the name of a release (with a cut, in small letters) that are remembered. */
const MOST_REFERENCES = 200;

export interface SnapshotParts {
  /** Last event that it holds. */
  readonly sequence: string;
  /** Every active cut, newest name first. */
  readonly releases: readonly LoadedRelease[];
  /** Published words by code, in the order of application. */
  readonly contents: ReadonlyMap<string, readonly PublishedContent[]>;
  readonly sections: SectionLookup;
  readonly specialties: ReadonlyMap<string, SpecialtyFacts>;
  /** One map per publication: what is made from it is made once. */
  readonly templates: Templates;
  /** Cuts that may be delivered next, ready in memory. Nobody is answered from them. */
  readonly spare?: readonly LoadedRelease[];
  /** When a template or a vocabulary last altered a page; without it, none did. */
  readonly alterations?: Alterations;
}

/**
 * All published material at one moment. A request takes one snapshot and keeps it, so that no answer mixes two.
 */
export class EditionSnapshot {
  readonly parts: SnapshotParts;
  private readonly facts: readonly ReleaseFacts[];
  private readonly byReference = new Map<string, LoadedRelease>();
  private now: CurrentRelease | null = null;

  constructor(parts: SnapshotParts) {
    this.parts = parts;
    this.facts = parts.releases.map(({ facts }) => facts);
  }

  /** Null on an empty database. */
  current(at: Date): LoadedRelease | null {
    return this.nowAt(at).release;
  }

  /** When another release comes into force by itself, in milliseconds; infinite where none waits for its moment. */
  currentUntil(at: Date): number {
    return this.nowAt(at).until;
  }

  private nowAt(at: Date): CurrentRelease {
    const moment = at.getTime();
    if (!this.now || moment < this.now.from || moment >= this.now.until) {
      const release = this.loaded(currentRelease(this.facts, at));
      const later = this.facts
        .map(({ liveFrom }) => liveFrom?.getTime() ?? 0)
        .filter((from) => from > moment);
      this.now = { release, from: moment, until: Math.min(...later) };
    }
    return this.now;
  }

  asOf(day: string): LoadedRelease | null {
    return this.loaded(releaseAsOf(this.facts, day));
  }

  /** @throws ReleaseNotFound with the nearest name. */
  named(reference: string): LoadedRelease {
    const found = this.byReference.get(reference) ?? this.loaded(findRelease(this.facts, reference));
    if (found) {
      if (this.byReference.size < MOST_REFERENCES) this.byReference.set(reference, found);
      return found;
    }
    throw new ReleaseNotFound(
      reference,
      nearestRelease(
        reference,
        this.facts.map(({ name }) => name),
      ),
    );
  }

  get releases(): readonly LoadedRelease[] {
    return this.parts.releases;
  }

  /** The words in force for a release. */
  contentOf(code: string, release: ReleaseFacts): PublishedContent | null {
    const revisions = this.parts.contents.get(code);
    return revisions ? inForce(revisions, release.name) : null;
  }

  /** When templates or vocabularies last altered pages of a release, by code; codes never altered are not in it. */
  alterationsOf(release: ReleaseFacts): ReadonlyMap<string, Date> {
    return this.parts.alterations?.get(release.id) ?? new Map();
  }

  /** When a template or a vocabulary last altered this page; null when none did. */
  alteredAt(code: string, release: ReleaseFacts): Date | null {
    return this.parts.alterations?.get(release.id)?.get(code) ?? null;
  }

  private loaded(facts: ReleaseFacts | null): LoadedRelease | null {
    return (facts && this.parts.releases.find((release) => release.facts.id === facts.id)) ?? null;
  }
}
