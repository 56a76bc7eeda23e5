import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildStatistics } from '../../server/comparison/comparison.statistics.ts';
import { composePage } from '../../server/page/page.compose.ts';
import { historyFor } from '../../server/page/page.history.ts';
import { paymentView } from '../../server/page/page.payment.ts';
import type { CodePageView } from '../../server/page/page.view.ts';
import { changesBetween } from '../../server/rvu/rvu.change.ts';
import { deriveRelations } from '../../server/rvu/rvu.relation.ts';
import { SHIPPED_TEMPLATES } from '../../server/template/template.book.ts';
import { buildContent, buildPageInput } from '../support/build-page.ts';
import { cmsRelease, hasCmsFiles, STARTER_LOOKUP } from '../support/cms-releases.ts';

/** The words of the user's own page, with the fragment in plain language made a sentence. */
const CONTENT = buildContent({
  displayName: 'Confocal skin microscopy, pictures only, first spot',
  synonyms: [
    { text: 'RCM acquisition only', kind: 'CLINICAL' },
    { text: 'Confocal image only', kind: 'CLINICAL' },
    { text: 'RCM scan', kind: 'LAY' },
  ],
  summary:
    'Reflectance confocal microscopy with image acquisition only on first lesion. Scanning and data collection without interpretation or formal report.',
  plainLanguage: 'A special microscope takes pictures of your skin.',
  clinicalContext:
    'Limited RCM service when only image acquisition is performed. Interpretation provided separately or by another provider.',
  specialties: ['dermatology'],
  faqs: [
    {
      id: 'a',
      question: 'Does taking the pictures hurt?',
      answer:
        'No. The microscope rests on the skin and uses light. In {release} its total is {totalNonFacility}.',
      audience: 'PATIENT',
    },
  ],
});

(hasCmsFiles ? describe : describe.skip)('the reference page, 96932 in RVU26C, section by section', () => {
  let page: CodePageView;

  beforeAll(async () => {
    const { facts, rowsByCode } = await cmsRelease('RVU26C');
    page = composePage(
      buildPageInput({
        code: '96932',
        release: facts,
        rows: rowsByCode.get('96932') ?? [],
        content: CONTENT,
        specialties: [{ slug: 'dermatology', name: 'Dermatology', schemaOrg: 'Dermatology' }],
        relations: deriveRelations(rowsByCode).get('96932') ?? [],
        statistics: buildStatistics(rowsByCode, STARTER_LOOKUP),
        titleOf: (code) => `Title of ${code}`,
      }),
    );
  });

  test('heading: our own name, not an abbreviated descriptor', () => {
    expect(page.title).toBe('Confocal skin microscopy, pictures only, first spot');
    expect(page.descriptor).toBeNull();
  });

  test('category: section and subsection', () => {
    expect(page.section.name).toBe('Medicine');
    expect(page.subsection?.name).toBe('Special skin services');
    expect(page.system).toBe('CPT');
  });

  test('also known as: in order, each with its kind', () => {
    expect(page.synonyms.map(({ text }) => text)).toEqual([
      'RCM acquisition only',
      'Confocal image only',
      'RCM scan',
    ]);
  });

  test('description, plain language and clinical context are each said once', () => {
    expect(page.summary).toContain('image acquisition only');
    expect(page.plainLanguage).toBe('A special microscope takes pictures of your skin.');
    expect(page.clinicalContext).toContain('Interpretation provided separately');
    const answers = page.faqs.map(({ answer }) => answer).join(' ');
    expect(answers).not.toContain('Interpretation provided separately');
    expect(answers).not.toContain('Scanning and data collection');
  });

  test('RVU information: Medicare pays it, though it carries no physician work', () => {
    expect(page.state).toBe('PAID_TECHNICAL_ONLY');
    expect(page.stateSentence).toBe(
      'Medicare pays this code for staff, equipment and supplies alone. No physician work is counted. The physician part has its own code: 96933.',
    );
    expect(page.rvus).toHaveLength(1);
    expect(page.rvus[0]).toMatchObject({
      modifier: null,
      work: '0.00',
      nonFacilityPe: '3.66',
      facilityPe: '3.66',
      malpractice: '0.01',
      nonFacilityTotal: '3.67',
      nonFacilityNa: false,
      facilityNa: true,
      usedForPayment: true,
      status: { value: 'A', label: 'Active' },
      pcTc: { value: '3', label: 'Technical part only' },
      globalPeriod: { value: 'XXX', label: 'None' },
      supervision: { value: '02', label: 'Direct' },
      source: { file: 'PPRRVU2026_Jul_nonQPP.csv', cmsReleasedOn: '2026-06-30' },
    });
  });

  test('estimated payment: $122.58 nationally, from the total and not from the work; none in a facility', async () => {
    const { facts, rowsByCode } = await cmsRelease('RVU26C');
    const row = rowsByCode.get('96932')?.[0];
    if (row === undefined) throw new Error('RVU26C has a row for 96932');
    const question = {
      row,
      factors: facts.conversionFactors,
      basis: 'NON_QPP',
      on: null,
      locality: null,
    } as const;
    expect(paymentView({ ...question, oppsCap: null }, SHIPPED_TEMPLATES)).toMatchObject({
      conversionFactor: '33.4009',
      nonFacility: '122.58',
      limitingChargeNonFacility: '133.92',
      facility: null,
      limitingChargeFacility: null,
      note: 'CMS says that this service is rarely or never done in a facility, so there is no amount for that setting.',
    });
  });

  test('billing: what belongs in the record of a technical part, and no modifiers', () => {
    expect(page.billing).toBe(
      'Record the reason for the test, who carried it out and where its output is kept. The code already means staff, equipment and supplies alone, so it takes neither modifier 26 nor TC.',
    );
  });

  test('comparison: by total, with cohort, size and rank, and the share without work counted', () => {
    expect(page.comparison).toMatchObject({
      cohort: 'Medicine',
      cohortSize: 667,
      metric: 'TOTAL_NON_FACILITY',
      value: '3.67',
      percentile: 70,
      withoutWork: { count: 374, of: 1_094, percent: 34 },
    });
    expect(page.comparison?.sentence).toMatch(
      /^With a total of 3\.67 RVUs outside a facility, 96932 stands at rank 198 of the 667 codes in Medicine with such a total in RVU26C\. It is higher than about 70% of them\./,
    );
    expect(page.comparison?.sentence).toMatch(
      /Of all 1,094 codes listed in Medicine, 374 \(34%\) carry no physician work\.$/,
    );
  });

  test('specialties: from the vocabulary', () => {
    expect(page.specialties.map(({ name }) => name)).toEqual(['Dermatology']);
  });

  test('questions: authored first, with a figure that follows the release, then what is new', () => {
    expect(page.faqs.map(({ question, origin }) => `${origin}: ${question}`)).toEqual([
      'AUTHORED: Does taking the pictures hurt?',
      'TEMPLATE: How much does Medicare pay for CPT code 96932?',
    ]);
    expect(page.faqs[0]?.answer).toContain('In RVU26C its total is 3.67.');
    expect(page.faqs[1]?.answer).toMatch(/^Outside a facility the national amount in RVU26C is \$122\.58\./);
    expect(page.faqs[1]?.answer).not.toContain('In a facility');
  });

  test('related codes: the whole test, the reading and the add-on', () => {
    expect(page.related.map(({ kind, code, origin }) => `${kind} ${code} ${origin}`)).toEqual([
      'GLOBAL 96931 DERIVED',
      'PROFESSIONAL 96933 DERIVED',
      'ADD_ON 96935 DERIVED',
    ]);
  });

  test('notices: copyright as the file prints it, trademark, source of this release, originality, disclaimer', () => {
    expect(page.notices.map(({ kind }) => kind)).toEqual([
      'COPYRIGHT',
      'TRADEMARK',
      'SOURCE',
      'ORIGINALITY',
      'DISCLAIMER',
    ]);
    expect(page.notices[0]?.text).toBe(
      'CPT codes and descriptions only are copyright 2026 American Medical Association. All Rights Reserved. Applicable FARS/DFARS Apply.',
    );
    expect(page.notices[2]?.text).toContain('RVU26C');
    expect(page.notices[2]?.text).toContain('June 30, 2026');
  });

  test('history: why it is worth less than in RVU25D', async () => {
    const [old, now] = [await cmsRelease('RVU25D'), await cmsRelease('RVU26C')];
    const entries = [old, now].map(({ facts, rowsByCode }) => ({
      release: facts,
      rows: rowsByCode.get('96932') ?? [],
    }));
    const place = STARTER_LOOKUP.placeOf('96932');
    const points = historyFor({ entries, modifier: '', templates: SHIPPED_TEMPLATES, place });
    expect(points.map(({ nonFacilityTotal }) => nonFacilityTotal)).toEqual(['3.71', '3.67']);
    expect(points.map(({ national }) => national.NON_QPP.nonFacility)).toEqual(['120.01', '122.58']);
    expect(points[0]?.reason).toBeNull();
    expect(points[1]?.reason).toBe(
      'Practice expense outside a facility was updated from 3.70 to 3.66. The conversion factor changed from 32.3465 to 33.4009.',
    );
    const changes = changesBetween(old.rowsByCode.get('96932') ?? [], now.rowsByCode.get('96932') ?? []);
    expect(changes[0]?.kinds).toEqual(expect.arrayContaining(['PRACTICE_EXPENSE', 'TOTAL']));
  });
});
