import { parse } from 'graphql';
import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { CompiledQueries, type CompiledQuery } from './compiled.query.ts';
import { deliveryContext } from './delivery.context.ts';

const CODED = '{ value label meaning }';
const INDICATORS = [
  'status',
  'globalPeriod',
  'pcTc',
  'multipleProcedure',
  'bilateral',
  'assistantSurgeon',
  'coSurgeons',
  'teamSurgery',
  'supervision',
  'imagingFamily',
];

/** A line of an edition: everything of a page that takes no argument, and what Medicare pays nationally. */
const PAGE = `query ($code: CodeValue!, $release: ReleaseName!) { codePage(code: $code, release: $release) {
  id code system section { slug name } subsection { slug name } title descriptor lifecycle lastRelease { name } redirectTo
  synonyms { text kind } summary plainLanguage clinicalContext specialties { slug name } state stateSentence
  rvus { modifier work nonFacilityPe facilityPe malpractice nonFacilityTotal facilityTotal nonFacilityNa facilityNa
    usedForPayment ${INDICATORS.map((name) => `${name} ${CODED}`).join(' ')} endoscopicBase preOperative intraOperative
    postOperative oppsNonFacilityPe oppsFacilityPe oppsMalpractice calculationFlag source { file line } }
  payment { basis conversionFactor nonFacility facility limitingChargeNonFacility limitingChargeFacility note }
  anesthesia { baseUnits conversionFactor note } billing
  comparison { cohort cohortSize metric value ratioToMedian percentile rank lowerQuartile median upperQuartile maximum
    withoutWork { count of percent } sentence }
  related { code title kind note origin } faqs { question answer origin audience } notices { kind text }
  release { name cut effectiveFrom } contentRevision reviewStatus reviewedBy { name credential } reviewedAt
  checkedAgainst { name } sources { label url } fingerprint provenance { file line archiveSha256 cmsReleasedOn } updatedAt
  seoTitle seoDescription jsonLd } }`;

/** Milliseconds of composing between two moments in which everybody else has their turn. */
const SLICE = 8;

/** Every page of a release as lines of JSON, in the words and fields of the schema. */
export class EditionPages {
  private readonly ask: CompiledQuery;

  constructor() {
    const compiled = new CompiledQueries(0).of(parse(PAGE), null);
    if (!compiled) throw new Error('The query of an edition cannot be compiled.');
    this.ask = compiled;
  }

  /** Reads one snapshot from its first line to its last, whatever is published meanwhile. */
  async *lines(release: LoadedRelease, book: PageBook, at: Date): AsyncGenerator<string> {
    const { name, cut } = release.facts;
    const context = deliveryContext(book.over({}), at);
    let started = performance.now();
    let part = '';
    for (const code of release.figures.codes) {
      const result = await this.ask(context, { code, release: `${name}/${cut}` });
      if (!result) throw new Error(`${code} of ${name}/${cut} could not be composed.`);
      part += `${JSON.stringify((result.data as { codePage: unknown }).codePage)}\n`;
      if (performance.now() - started < SLICE) continue;
      yield part;
      part = '';
      await new Promise((resolve) => setImmediate(resolve));
      started = performance.now();
    }
    yield part;
  }
}
