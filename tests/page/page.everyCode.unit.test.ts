import { describe, expect, test } from '@jest/globals';
import { codeSystemFacts } from '../../server/code/code.system.ts';
import { buildStatistics } from '../../server/comparison/comparison.statistics.ts';
import { composePage } from '../../server/page/page.compose.ts';
import { paymentView } from '../../server/page/page.payment.ts';
import type { CodePageView } from '../../server/page/page.view.ts';
import { deriveRelations } from '../../server/rvu/rvu.relation.ts';
import type { RvuRow } from '../../server/rvu/rvu.row.ts';
import { SHIPPED_TEMPLATES } from '../../server/template/template.book.ts';
import { buildPageInput } from '../support/build-page.ts';
import { cmsRelease, hasCmsFiles, STARTER_LOOKUP } from '../support/cms-releases.ts';

/** States that Medicare prices by the base row: only these may be compared and priced. */
const PRICED = ['PAID', 'PAID_TECHNICAL_ONLY', 'PAID_INCIDENT_TO', 'PAID_NO_WORK', 'RESTRICTED_VALUED'];

(hasCmsFiles ? describe : describe.skip)('every page of a real release', () => {
  test.each([
    ['RVU25D', 16_852],
    ['RVU26C', 17_096],
  ] as const)(
    'of %s says nothing that its figures contradict',
    async (name, count) => {
      const { facts, rowsByCode } = await cmsRelease(name);
      const statistics = buildStatistics(rowsByCode, STARTER_LOOKUP);
      const relations = deriveRelations(rowsByCode);
      const fingerprints = new Set<string>();
      const contradictions: string[] = [];
      for (const [code, rows] of rowsByCode) {
        const page = composePage(
          buildPageInput({
            code,
            rows,
            release: facts,
            statistics,
            relations: relations.get(code) ?? [],
            titleOf: (related) => (rowsByCode.has(related) ? `Title of ${related}` : null),
            siteUrl: 'https://codes.example',
          }),
        );
        fingerprints.add(page.fingerprint);
        const found = [
          ...wordFaults(page),
          ...comparisonFaults(page),
          ...noticeFaults(page),
          ...licenceFaults(page, rows),
          ...structureFaults(page),
          ...rows.flatMap((row) => priceFaults(page, row)),
        ];
        contradictions.push(...found.map((fault) => `${code}: ${fault}`));
      }
      expect(contradictions.slice(0, 20)).toEqual([]);
      expect(fingerprints.size).toBe(count);
    },
    120_000,
  );
});

function wordFaults(page: CodePageView): string[] {
  const texts = [
    page.title,
    page.stateSentence,
    page.billing ?? 'Nothing.',
    page.comparison?.sentence ?? 'Nothing.',
    page.seoTitle,
    page.seoDescription,
    ...page.faqs.flatMap(({ question, answer }) => [question, answer]),
    ...page.related.map(({ note }) => note ?? 'Nothing.'),
    ...page.notices.map(({ text }) => text),
    ...page.rvus.flatMap((rvu) => Object.values(rvu).flatMap((value) => wordsOfIndicator(value))),
  ];
  const faults = texts.flatMap((text) => {
    if (text.trim() === '') return ['an empty text'];
    const broken = /\b(undefined|null|NaN|\[object)\b|[{}]|\s[.,;](?!\d)|\bRVUs? of\b$|\.\./.exec(text);
    return broken === null ? [] : [`"${broken[0]}" in "${text}"`];
  });
  const sentences = [
    page.stateSentence,
    page.billing,
    page.comparison?.sentence,
    ...page.faqs.map(({ answer }) => answer),
  ];
  for (const sentence of sentences) {
    if (sentence != null && !/^["0-9A-Z].*\.$/s.test(sentence))
      faults.push(`no whole sentence: "${sentence}"`);
  }
  if (page.seoTitle.length > 60 || page.seoDescription.length > 155)
    faults.push('a text for search engines too long');
  return faults;
}

function wordsOfIndicator(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || !('meaning' in value) || !('label' in value)) return [];
  return [String(value.label), String(value.meaning)];
}

function comparisonFaults({ comparison, state, rvus }: CodePageView): string[] {
  if (comparison === null) return [];
  const faults: string[] = [];
  const { percentile, rank, value, cohortSize, metric } = comparison;
  const base = rvus.find(({ modifier }) => modifier === null);
  if (!PRICED.includes(state)) faults.push(`compared in state ${state}`);
  if (base?.usedForPayment !== true) faults.push('compared by a row that is not used for payment');
  if (percentile === null || percentile < 1 || percentile > 99) faults.push(`percentile ${percentile}`);
  if (rank === null || rank < 1 || rank > cohortSize) faults.push(`rank ${rank} of ${cohortSize}`);
  if (Number(value) === 0) faults.push('a zero with a percentile');
  if (cohortSize < 20) faults.push(`a cohort of ${cohortSize}`);
  if (metric === 'TOTAL_NON_FACILITY' && base?.nonFacilityNa === true) faults.push('compared by an NA total');
  if (metric === 'WORK' && base?.work === '0.00') faults.push('compared by work without work');
  return faults;
}

function noticeFaults({ notices, system }: CodePageView): string[] {
  const kinds = notices.map(({ kind }) => kind);
  const expected = ['SOURCE', 'ORIGINALITY', 'DISCLAIMER'];
  if (codeSystemFacts(system).owner !== 'CMS') expected.push('COPYRIGHT', 'TRADEMARK');
  return expected.filter((kind) => !kinds.some((found) => found === kind)).map((kind) => `no ${kind} notice`);
}

function licenceFaults(page: CodePageView, rows: readonly RvuRow[]): string[] {
  if (page.system === 'HCPCS_II') return page.descriptor === null ? ['a public descriptor is missing'] : [];
  const descriptor = rows[0]?.descriptor.trim() ?? '';
  if (page.descriptor !== null) return ['a descriptor without a licence'];
  const isSaid =
    descriptor.length > 12 && JSON.stringify(page).toLowerCase().includes(descriptor.toLowerCase());
  return isSaid ? [`the descriptor "${descriptor}" is said`] : [];
}

function structureFaults({ jsonLd, system, jsonLdText }: CodePageView): string[] {
  const faults: string[] = [];
  const systemName = { HCPCS_II: 'HCPCS Level II', CDT: 'CDT' }[system as string] ?? 'CPT';
  if (!JSON.stringify(jsonLd).includes(`"codingSystem":"${systemName}"`))
    faults.push('another coding system');
  if (/[<>\u2028\u2029]/.test(jsonLdText)) faults.push('JSON-LD that can leave its element');
  return faults;
}

/** No price where CMS says NA, none for an unpriced row, and none in words either. */
function priceFaults(page: CodePageView, row: RvuRow): string[] {
  const faults: string[] = [];
  const question = {
    row,
    factors: page.release.conversionFactors,
    basis: 'NON_QPP',
    on: null,
    locality: null,
  } as const;
  const payment = paymentView({ ...question, oppsCap: null }, SHIPPED_TEMPLATES);
  const isPayable =
    ['A', 'R', 'T'].includes(row.status) && !row.isListedOnly && row.nonFacilityTotal !== '0.00';
  if (payment !== null && !isPayable) faults.push('a price for a row that Medicare does not price');
  if (payment === null && isPayable) faults.push('no price for a row that Medicare prices');
  if (row.isNonFacilityNa && payment?.nonFacility != null)
    faults.push('a price outside a facility where it is NA');
  if (row.isFacilityNa && payment?.facility != null) faults.push('a price in a facility where it is NA');
  const words = page.faqs.map(({ answer }) => answer).join(' ');
  if (
    row.modifier === '' &&
    row.isNonFacilityNa &&
    words.includes('Outside a facility the national amount')
  ) {
    faults.push('an amount outside a facility in words where it is NA');
  }
  if (!PRICED.includes(page.state) && words.includes('$'))
    faults.push(`dollars in words in state ${page.state}`);
  return faults;
}
