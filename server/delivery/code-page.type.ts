import { Arg, Args, Field, ID, Int, ObjectType } from 'type-graphql';
import type { CodeSystem } from '../code/code.system.ts';
import type { ComparisonMetric } from '../comparison/comparison.statistics.ts';
import type { SourceEntry, Synonym as SynonymEntry } from '../content/content.body.ts';
import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import type {
  CodePageView,
  FaqView,
  JsonLd,
  Lifecycle,
  NoticeView,
  ProvenanceView,
  ReviewerView,
  ReviewStatus,
  RvuView,
} from '../page/page.view.ts';
import type { RvuState } from '../rvu/rvu.state.ts';
import { CodeValueScalar, DateTimeScalar, JsonScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { Change } from './change.type.ts';
import { readFromGround } from './code-page.field.ts';
import { PageGround } from './code-page.ground.ts';
import { anesthesiaPart, changesPart, comparisonPart, historyPart, paymentPart } from './code-page.part.ts';
import { Comparison } from './comparison.type.ts';
import {
  CodeSystemEnum,
  ComparisonMetricEnum,
  LifecycleEnum,
  ReviewStatusEnum,
  RvuStateEnum,
} from './delivery.enum.ts';
import { HistoryPoint } from './history.type.ts';
import { Node, nodeId } from './node.type.ts';
import { AnesthesiaArgs, MODIFIER, PaymentArgs } from './payment.args.ts';
import { Anesthesia, Payment } from './payment.type.ts';
import { RelatedCode } from './related.type.ts';
import { Release, releaseOf } from './release.type.ts';
import { Provenance, Rvu } from './rvu.type.ts';
import { Section } from './section.type.ts';
import { Specialty } from './specialty.type.ts';
import { Faq, Notice, Reviewer, Source, Synonym } from './text.type.ts';

type Ref<T> = T;

@ObjectType({
  implements: Node,
  description:
    'The page of one code in one release. Authored texts are plain text: no markup, a blank line between paragraphs.',
  simpleResolvers: true,
})
export class CodePage implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  readonly id!: string;
  @Field(() => CodeValueScalar, { description: 'The five characters.' })
  readonly code!: string;
  @Field(() => CodeSystemEnum, { description: 'The system that the code belongs to.' })
  readonly system!: CodeSystem;
  @Field(() => Section, { description: 'Where the code belongs.' })
  readonly section!: Ref<Section>;
  @Field(() => Section, { nullable: true, description: 'Where in the section, if that has parts.' })
  readonly subsection!: Ref<Section> | null;
  @Field({
    description:
      'The authored display name; else the descriptor where it may be shown; else code and section.',
  })
  readonly title!: string;
  @Field(() => String, {
    nullable: true,
    description:
      "CMS short descriptor; null where its copyright holder's licence is not configured. Source: PPRRVU.",
  })
  readonly descriptor!: string | null;
  @Field(() => LifecycleEnum, {
    description:
      'ABSENT: not in this release, but known; RETIRED: taken out by an editor, perhaps with a redirect.',
  })
  readonly lifecycle!: Lifecycle;
  @Field(() => Release, { nullable: true, description: 'For an absent code, the last release that had it.' })
  readonly lastRelease!: Ref<Release> | null;
  @Field(() => CodeValueScalar, {
    nullable: true,
    description: 'Where an editor sends readers of this code.',
  })
  readonly redirectTo!: string | null;
  @Field(() => [Synonym], { description: 'Other names, in the order of the editor.' })
  readonly synonyms!: Ref<readonly SynonymEntry[]>;
  @Field(() => String, { nullable: true, description: 'What is done, for clinicians. Authored.' })
  readonly summary!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What is done, in plain words for patients. Authored.',
  })
  readonly plainLanguage!: string | null;
  @Field(() => String, { nullable: true, description: 'When and for whom it is done. Authored.' })
  readonly clinicalContext!: string | null;
  @Field(() => [Specialty], { description: 'Who does it. First is primary.' })
  readonly specialties!: Ref<readonly Specialty[]>;
  @Field(() => RvuStateEnum, { description: 'What Medicare does with the code in this release.' })
  readonly state!: RvuState;
  @Field({ description: "What Medicare does with this code in this release, in Plaincode's own words." })
  readonly stateSentence!: string;
  @Field(() => [Rvu], {
    description: 'All rows: base row, 26, TC, 53. Empty where the release lacks the code.',
  })
  readonly rvus!: Ref<readonly RvuView[]>;
  @Field(() => String, {
    nullable: true,
    description: 'How it is documented and billed: authored, else from the section and the indicators.',
  })
  readonly billing!: string | null;
  @Field(() => [RelatedCode], { description: 'Named by an editor, then proved by the figures.' })
  readonly related!: Ref<readonly RelatedCode[]>;
  @Field(() => [Faq], { description: 'Authored questions, then those that the figures answer.' })
  readonly faqs!: Ref<readonly FaqView[]>;
  @Field(() => [Notice], { description: 'Copyright, source and originality; never empty.' })
  readonly notices!: Ref<readonly NoticeView[]>;
  @Field(() => Release, { description: 'The one asked for, also when it lacks the code: see `lifecycle`.' })
  readonly release!: Ref<Release>;
  @Field(() => Int, { description: '0 when nobody has written about this code yet.' })
  readonly contentRevision!: number;
  @Field(() => ReviewStatusEnum, { description: 'How far the words were looked at.' })
  readonly reviewStatus!: ReviewStatus;
  @Field(() => Reviewer, { nullable: true, description: 'Who approved the words.' })
  readonly reviewedBy!: Ref<ReviewerView> | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When they were approved.' })
  readonly reviewedAt!: Date | null;
  @Field(() => Release, {
    nullable: true,
    description: 'The latest release against which an editor confirmed the words.',
  })
  readonly checkedAgainst!: Ref<Release> | null;
  @Field(() => [Source], { description: 'Where the words come from.' })
  readonly sources!: Ref<readonly SourceEntry[]>;
  @Field({
    description:
      'Changes when anything on the page changes, and only then: release cut, content, templates, vocabulary, composer.',
  })
  readonly fingerprint!: string;
  @Field(() => Provenance, {
    nullable: true,
    description: 'Where its figures come from. Null when the release has no row for this code.',
  })
  readonly provenance!: Ref<ProvenanceView> | null;
  @Field(() => DateTimeScalar, {
    description:
      'When this page last came to say what it says: a publication, a template, or the moment its release came into force.',
  })
  readonly updatedAt!: Date;
  @Field({ description: 'At most 60 characters.' })
  readonly seoTitle!: string;
  @Field({ description: 'At most 155 characters.' })
  readonly seoDescription!: string;
  @Field(() => JsonScalar, { description: 'schema.org JSON-LD, ready for a script element.' })
  readonly jsonLd!: JsonLd;
  @Field({ description: 'The same as text, escaped so that it can stand inside a script element as it is.' })
  readonly jsonLdText!: string;
  readonly ground: PageGround;

  constructor(ground: PageGround) {
    this.ground = ground;
  }

  @Field(() => Rvu, {
    nullable: true,
    description:
      'One row: of a modifier (26, TC, 53), or the base row when null. Null when the code has no such row.',
  })
  rvu(
    @Arg('modifier', () => String, { nullable: true, description: MODIFIER }) modifier: string | null,
  ): Ref<RvuView> | null {
    return this.ground.rvu(modifier?.toUpperCase() ?? '');
  }

  @Field(() => Payment, {
    nullable: true,
    description:
      'National unless a locality or a ZIP code is named; at the factors of a day when one is named. Null when Medicare sets no price for this row here. Amounts are before any OPPS cap.',
  })
  payment(@Args(() => PaymentArgs) asked: PaymentArgs) {
    return this.ground.part('payment', asked, () => paymentPart(this.ground, asked));
  }

  @Field(() => Anesthesia, {
    nullable: true,
    description: 'How an anesthesia code is paid; null for every other code.',
  })
  anesthesia(@Args(() => AnesthesiaArgs) asked: AnesthesiaArgs) {
    return this.ground.part('anesthesia', asked, () => anesthesiaPart(this.ground, asked));
  }

  @Field(() => Comparison, {
    nullable: true,
    description:
      "By work RVU; by total where the code carries no work; or by the metric named. Null below the cohort's minimum size and for what Medicare does not price.",
  })
  comparison(
    @Arg('metric', () => ComparisonMetricEnum, { nullable: true, description: 'What to compare.' })
    metric: ComparisonMetric | null,
  ) {
    return this.ground.part('comparison', metric, () => comparisonPart(this.ground, metric ?? null));
  }

  @Field(() => [HistoryPoint], {
    description: 'One point per active release that has the code, oldest first.',
  })
  history(
    @Arg('modifier', () => String, { nullable: true, description: MODIFIER }) modifier: string | null,
  ): Ref<HistoryPoint[]> {
    return this.ground.part('history', modifier, () =>
      historyPart(this.ground, modifier ?? null).map((point) => new HistoryPoint(point, this.ground.book)),
    );
  }

  @Field(() => [Change], {
    description:
      'Row by row against the active release before this one, or another; empty when nothing changed.',
  })
  changes(
    @Arg('since', () => ReleaseNameScalar, { nullable: true, description: 'The release to compare with.' })
    since: string | null,
  ): Ref<Change[]> {
    return this.ground.part('changes', since, () => changesPart(this.ground, since ?? null));
  }
}

readFromGround(
  CodePage.prototype,
  {
    id: ({ code, release }) => nodeId({ type: 'CodePage', release: release.facts.name, code }),
    code: ({ code }) => code,
    title: ({ title }) => title,
    state: ({ state }) => state,
    rvus: ({ rvus }) => rvus,
    updatedAt: ({ updatedAt }) => updatedAt,
  },
  {
    section: ({ view, release, book }) => new Section(view.section, release, book),
    subsection: ({ view, release, book }) => view.subsection && new Section(view.subsection, release, book),
    lastRelease: ({ view, book }) => view.lastRelease && releaseOf(view.lastRelease, book),
    specialties: ({ view, release, book }) =>
      view.specialties.map((facts) => new Specialty(facts, release, book)),
    related: ({ view, release, book }) =>
      view.related.map((related) => new RelatedCode(related, release, book)),
    release: ({ release, book }) => releaseOf(release.facts, book),
    checkedAgainst: ({ view, book }) => releaseByName(view.checkedAgainst, book),
  },
);

/** The release of a name as delivery answers it; null where no active one has it. */
function releaseByName(name: string | null, book: PageBook): Release | null {
  const found = name === null ? null : book.snapshot.releases.find(({ facts }) => facts.name === name);
  return found ? releaseOf(found.facts, book) : null;
}

/** A composed page as the schema has it: for previews, which no book remembers. */
export function codePageOf(view: CodePageView, release: LoadedRelease, book: PageBook): CodePage {
  return new CodePage(new PageGround(view.code, release, book, view));
}

/** Null for a code that neither a release up to this one nor an editor knows. */
export function pageOf(code: string, release: LoadedRelease, book: PageBook): CodePage | null {
  const title = book.title(code, release);
  return title === null ? null : new CodePage(new PageGround(code, release, book, null, { title }));
}
