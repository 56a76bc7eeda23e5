import type { SectionPlace } from '../code/section.lookup.ts';
import type { CohortStatistics } from '../comparison/comparison.statistics.ts';
import type { PublishedContent } from '../content/content.published.ts';
import type { ReleaseFacts } from '../release/release.facts.ts';
import type { DerivedRelation } from '../rvu/rvu.relation.ts';
import type { RvuRow } from '../rvu/rvu.row.ts';
import type { SpecialtyFacts } from '../specialty/specialty.facts.ts';
import type { Templates } from '../template/template.book.ts';
import type { LicenceFlags } from './page.licence.ts';

/** Everything that decides what a page says. Nothing else does. */
export interface PageInput {
  readonly code: string;
  /** The release that was asked for, also when it lacks the code. */
  readonly release: ReleaseFacts;
  /** Rows of this code in this release, all modifiers; empty where the release lacks it. */
  readonly rows: readonly RvuRow[];
  /** For a code that the release lacks, the last one before it that had it; else null. */
  readonly lastRelease: ReleaseFacts | null;
  /** The revision in force for this release; null when nobody has written about the code. */
  readonly content: PublishedContent | null;
  readonly place: SectionPlace;
  /** The specialties of the content, resolved, in its order. */
  readonly specialties: readonly SpecialtyFacts[];
  /** Texts by key as published; missing keys have their shipped text. The same map for all pages of a build. */
  readonly templates: Templates;
  readonly licence: LicenceFlags;
  /** What `deriveRelations` found for this code in this release. */
  readonly relations: readonly DerivedRelation[];
  /** Title of another code as its page has it; null for a code that has no page, which is then not related. */
  readonly titleOf: (code: string) => string | null;
  /** Statistics of this release; null leaves the comparison out. */
  readonly statistics: CohortStatistics | null;
  /** Asked where the page says it: it looks at the related codes too. */
  readonly updatedAt: () => Date;
  /** Where the website lives, without a slash at the end; null where it is not known. */
  readonly siteUrl: string | null;
  /** What the page says where it is asked with arguments, as canonical text: it counts in the fingerprint. */
  readonly elsewhere: () => readonly string[];
}
