import { describe, expect, test } from '@jest/globals';
import { composePage } from '../../server/page/page.compose.ts';
import { buildContent, buildPageInput, buildRelease, buildRow } from '../support/build-page.ts';

describe('page of a code', () => {
  test('that the release lacks has no figures, a last release and a sentence that says so', () => {
    const page = composePage(
      buildPageInput({
        rows: [],
        lastRelease: buildRelease({ name: 'RVU25D', id: 'RVU25D' }),
        content: buildContent(),
      }),
    );
    expect(page).toMatchObject({
      lifecycle: 'ABSENT',
      state: 'NOT_IN_FILE',
      rvus: [],
      provenance: null,
      comparison: null,
      billing: null,
      descriptor: null,
      lastRelease: { name: 'RVU25D' },
      stateSentence: 'RVU26C does not list this code. The last release here that lists it is RVU25D.',
    });
    expect(page.notices).not.toHaveLength(0);
  });

  test('that was never in a file here says nothing of a last release', () => {
    const page = composePage(buildPageInput({ code: '0001U', rows: [], content: buildContent() }));
    expect(page.stateSentence).toBe(
      'RVU26C does not list this code. Laboratory codes of this kind are not part of the physician fee schedule file.',
    );
    expect(page.lastRelease).toBeNull();
  });

  test('that is listed has no last release', () => {
    expect(composePage(buildPageInput({ lastRelease: buildRelease() })).lastRelease).toBeNull();
  });

  test('that an editor took out is retired and points to its successor', () => {
    const content = buildContent({}, { isRetired: true, redirectTo: '99214' });
    expect(composePage(buildPageInput({ content }))).toMatchObject({
      lifecycle: 'RETIRED',
      redirectTo: '99214',
    });
  });

  test('that nobody has written about is a page all the same', () => {
    expect(composePage(buildPageInput())).toMatchObject({
      title: '99213 (Evaluation and management)',
      lifecycle: 'ACTIVE',
      contentRevision: 0,
      reviewStatus: 'NONE',
      reviewedBy: null,
      summary: null,
      plainLanguage: null,
      synonyms: [],
      related: [],
    });
  });

  test('shows its rows as base, 26, TC and 53, whatever order they come in', () => {
    const rows = ['TC', '53', '26', ''].map((modifier) => buildRow({ modifier }));
    expect(composePage(buildPageInput({ rows })).rvus.map(({ modifier }) => modifier)).toEqual([
      null,
      '26',
      'TC',
      '53',
    ]);
  });

  test('traces its figures to file, line and archive', () => {
    const page = composePage(buildPageInput({ rows: [buildRow({ line: 4711 })] }));
    expect(page.provenance).toEqual({
      file: 'PPRRVU2026_Jul_nonQPP.csv',
      line: 4711,
      archiveSha256: 'a'.repeat(64),
      cmsReleasedOn: '2026-06-30',
    });
    expect(page.rvus[0]?.source).toEqual(page.provenance);
  });

  test('marks rows that Medicare does not use', () => {
    const use = (overrides: Parameters<typeof buildRow>[0]) =>
      composePage(buildPageInput({ rows: [buildRow(overrides)] })).rvus[0]?.usedForPayment;
    expect(use({ status: 'N', isListedOnly: true })).toBe(false);
    expect(use({ status: 'C' })).toBe(false);
    expect(use({ status: 'R' })).toBe(true);
  });

  test('explains a value that CMS does not document as unknown', () => {
    const page = composePage(buildPageInput({ rows: [buildRow({ supervision: '8Z', imagingFamily: '' })] }));
    expect(page.rvus[0]?.supervision).toMatchObject({ value: '8Z', label: 'Unknown' });
    expect(page.rvus[0]?.imagingFamily).toMatchObject({ value: '', label: 'Not printed' });
  });
});

describe('authored texts', () => {
  test('carry figures that follow the release', () => {
    const content = buildContent({
      summary: 'In {release} it has {workRvu} of work. It costs {paymentNonFacility} in an office.',
    });
    expect(composePage(buildPageInput({ content })).summary).toBe(
      'In RVU26C it has 1.30 of work. It costs $95.19 in an office.',
    );
  });

  test('lose a sentence whose figure the release does not give', () => {
    const content = buildContent({
      summary: 'A visit. It costs {paymentNonFacility} in an office.',
      plainLanguage: '{nonsense}',
    });
    const page = composePage(buildPageInput({ content, rows: [buildRow({ isNonFacilityNa: true })] }));
    expect(page.summary).toBe('A visit.');
    expect(page.plainLanguage).toBeNull();
  });

  test('never name the price of an unpriced row or a value that is only a printed zero', () => {
    const content = buildContent({ summary: 'Known. Work {workRvu}. Price {paymentFacility}.' });
    const row = buildRow({ status: 'C', work: '0.00', nonFacilityTotal: '0.00', facilityTotal: '0.00' });
    expect(composePage(buildPageInput({ content, rows: [row] })).summary).toBe('Known.');
  });

  test('name no value of a setting that CMS marks NA, though the file prints one', () => {
    const content = buildContent({ summary: 'Known. Total {totalFacility}. PE {nonFacilityPe}.' });
    const rows = [buildRow({ isFacilityNa: true, isNonFacilityNa: true })];
    expect(composePage(buildPageInput({ content, rows })).summary).toBe('Known.');
  });

  test('leave out a synonym that cannot be said', () => {
    const content = buildContent({
      synonyms: [
        { text: 'Visit', kind: 'LAY' },
        { text: 'V{x}', kind: 'CLINICAL' },
      ],
    });
    expect(composePage(buildPageInput({ content })).synonyms).toEqual([{ text: 'Visit', kind: 'LAY' }]);
  });
});

describe('trust', () => {
  test.each([
    ['STARTER', null, 'STARTER'],
    ['IMPORTED', null, 'IMPORTED'],
    ['IMPORTED', new Date('2026-07-01'), 'REVIEWED'],
    ['AUTHORED', new Date('2026-07-01'), 'REVIEWED'],
    ['ASSISTED', null, 'NONE'],
  ] as const)('words of origin %s reviewed at %s have the status %s', (origin, reviewedAt, status) => {
    const content = buildContent({}, { origin, reviewedAt });
    expect(composePage(buildPageInput({ content })).reviewStatus).toBe(status);
  });

  test('the reviewer, the credential and the release checked against are shown', () => {
    expect(composePage(buildPageInput({ content: buildContent() }))).toMatchObject({
      reviewedBy: { name: 'Rita Reviewer', credential: 'CPC' },
      checkedAgainst: 'RVU26C',
      contentRevision: 1,
    });
  });

  test('the source of an authored billing text stands among the sources', () => {
    const content = buildContent({
      billingOverride: 'Bill it once.',
      billingSourceUrl: 'https://www.cms.gov/a',
      sources: [{ label: 'Layout', url: 'https://www.cms.gov/b' }],
    });
    const page = composePage(buildPageInput({ content }));
    expect(page.billing).toBe('Bill it once.');
    expect(page.sources.map(({ url }) => url)).toEqual(['https://www.cms.gov/b', 'https://www.cms.gov/a']);
  });

  test('the editor note never reaches a page', () => {
    const content = buildContent({ editorNote: 'secret remark' });
    expect(JSON.stringify(composePage(buildPageInput({ content })))).not.toContain('secret remark');
  });
});

describe('licence', () => {
  const licence = { cpt: true, cdt: false };

  test.each([
    ['99213', { cpt: false, cdt: true }, null],
    ['0001F', { cpt: false, cdt: true }, null],
    ['0075T', { cpt: false, cdt: true }, null],
    ['D0210', { cpt: true, cdt: false }, null],
    ['99213', { cpt: true, cdt: false }, 'Short words of the owner'],
    ['D0210', { cpt: false, cdt: true }, 'Short words of the owner'],
    ['G0439', { cpt: false, cdt: false }, 'Short words of the owner'],
  ] as const)('the descriptor of %s under %j is %s', (code, flags, descriptor) => {
    const page = composePage(buildPageInput({ code, licence: flags }));
    expect(page.descriptor).toBe(descriptor);
    expect(JSON.stringify(page).includes('Short words')).toBe(descriptor !== null);
  });

  test('the title is the authored name before a licensed descriptor', () => {
    expect(composePage(buildPageInput({ licence })).title).toBe('Short words of the owner');
    const content = buildContent({ displayName: 'Office visit' });
    expect(composePage(buildPageInput({ licence, content })).title).toBe('Office visit');
  });
});
