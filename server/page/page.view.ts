import type { CodeSystem } from '../code/code.system.ts';
import type { SectionFacts } from '../code/section.facts.ts';
import type { ComparisonFigures } from '../comparison/comparison.figures.ts';
import type { Audience, RelationKind, SourceEntry, Synonym } from '../content/content.body.ts';
import type { ReleaseFacts } from '../release/release.facts.ts';
import type { CodedValue } from '../rvu/indicator.meaning.ts';
import type { RvuState } from '../rvu/rvu.state.ts';
import type { SpecialtyFacts } from '../specialty/specialty.facts.ts';

export type Lifecycle = 'ACTIVE' | 'ABSENT' | 'RETIRED';
export type ReviewStatus = 'NONE' | 'STARTER' | 'IMPORTED' | 'REVIEWED';
export type NoticeKind = 'COPYRIGHT' | 'TRADEMARK' | 'SOURCE' | 'ORIGINALITY' | 'DISCLAIMER' | 'CORRECTION';

export interface NoticeView {
  readonly kind: NoticeKind;
  readonly text: string;
}

export interface FaqView {
  readonly question: string;
  readonly answer: string;
  readonly origin: 'AUTHORED' | 'TEMPLATE';
  readonly audience: Audience;
}

export interface RelatedView {
  readonly code: string;
  readonly title: string;
  readonly kind: RelationKind;
  readonly note: string | null;
  readonly origin: 'AUTHORED' | 'DERIVED';
}

/** Where a figure comes from. */
export interface ProvenanceView {
  readonly file: string;
  readonly line: number;
  readonly archiveSha256: string;
  readonly cmsReleasedOn: string | null;
}

/** One row in words. RVUs are texts with two places. */
export interface RvuView {
  /** Null for the base row. */
  readonly modifier: string | null;
  readonly status: CodedValue;
  readonly work: string;
  readonly nonFacilityPe: string;
  readonly facilityPe: string;
  readonly malpractice: string;
  readonly nonFacilityTotal: string;
  readonly facilityTotal: string;
  readonly nonFacilityNa: boolean;
  readonly facilityNa: boolean;
  readonly usedForPayment: boolean;
  readonly globalPeriod: CodedValue;
  readonly pcTc: CodedValue;
  readonly multipleProcedure: CodedValue;
  readonly bilateral: CodedValue;
  readonly assistantSurgeon: CodedValue;
  readonly coSurgeons: CodedValue;
  readonly teamSurgery: CodedValue;
  readonly supervision: CodedValue;
  readonly imagingFamily: CodedValue;
  readonly endoscopicBase: string | null;
  readonly preOperative: string;
  readonly intraOperative: string;
  readonly postOperative: string;
  readonly oppsNonFacilityPe: string;
  readonly oppsFacilityPe: string;
  readonly oppsMalpractice: string;
  readonly calculationFlag: string;
  readonly source: ProvenanceView;
}

export interface ComparisonView extends ComparisonFigures {
  readonly sentence: string;
}

export interface ReviewerView {
  readonly name: string;
  readonly credential: string | null;
}

/** JSON-LD as plain values. */
export type JsonLd = { readonly [key: string]: JsonLdValue };
export type JsonLdValue = string | number | JsonLd | readonly JsonLdValue[];

/** The page of one code in one release: what delivery answers where a field takes no argument. */
export interface CodePageView {
  readonly code: string;
  readonly system: CodeSystem;
  readonly section: SectionFacts;
  readonly subsection: SectionFacts | null;
  readonly title: string;
  readonly descriptor: string | null;
  readonly lifecycle: Lifecycle;
  readonly lastRelease: ReleaseFacts | null;
  readonly redirectTo: string | null;
  readonly synonyms: readonly Synonym[];
  readonly summary: string | null;
  readonly plainLanguage: string | null;
  readonly clinicalContext: string | null;
  readonly specialties: readonly SpecialtyFacts[];
  readonly state: RvuState;
  readonly stateSentence: string;
  readonly rvus: readonly RvuView[];
  readonly billing: string | null;
  /** By the metric that the schema takes without an argument. */
  readonly comparison: ComparisonView | null;
  readonly related: readonly RelatedView[];
  readonly faqs: readonly FaqView[];
  readonly notices: readonly NoticeView[];
  readonly release: ReleaseFacts;
  readonly contentRevision: number;
  readonly reviewStatus: ReviewStatus;
  readonly reviewedBy: ReviewerView | null;
  readonly reviewedAt: Date | null;
  /** Name of the release. */
  readonly checkedAgainst: string | null;
  readonly sources: readonly SourceEntry[];
  readonly fingerprint: string;
  readonly provenance: ProvenanceView | null;
  readonly updatedAt: Date;
  readonly seoTitle: string;
  readonly seoDescription: string;
  readonly jsonLd: JsonLd;
  /** The same, ready to stand inside a script element. */
  readonly jsonLdText: string;
}
