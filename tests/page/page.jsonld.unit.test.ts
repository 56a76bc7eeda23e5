import { describe, expect, test } from '@jest/globals';
import { composePage } from '../../server/page/page.compose.ts';
import { buildContent, buildEmptyRow, buildPageInput, buildRow } from '../support/build-page.ts';

const HOSTILE = 'Visit</script><script>alert(1)</script>\u2028next <!-- & "quoted"';

describe('structured data', () => {
  test('cannot leave its script element, neither as text nor printed carelessly as an object', () => {
    const content = buildContent({
      displayName: HOSTILE,
      summary: HOSTILE,
      synonyms: [{ text: HOSTILE, kind: 'LAY' }],
    });
    const page = composePage(buildPageInput({ content }));
    expect(page.jsonLdText).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.stringify(page.jsonLd)).not.toMatch(/<\/|<script|<!|\u2028/i);
    expect(JSON.parse(page.jsonLdText)).toEqual(page.jsonLd);
  });

  test('keeps a "less than" that opens nothing', () => {
    const page = composePage(
      buildPageInput({ code: 'A4409', rows: [buildRow({ code: 'A4409', descriptor: 'Ext wear <=4sq' })] }),
    );
    expect(JSON.parse(page.jsonLdText)).toMatchObject({ about: { name: 'Ext wear <=4sq' } });
  });

  test('a procedure carries its code, other names, specialty and review', () => {
    const content = buildContent({
      displayName: 'Office visit',
      plainLanguage: 'You see a doctor.',
      synonyms: [{ text: 'Check-up', kind: 'LAY' }],
    });
    const specialties = [
      { slug: 'family-medicine', name: 'Family medicine', schemaOrg: 'PrimaryCare' },
      { slug: 'other', name: 'Other', schemaOrg: null },
    ];
    expect(
      composePage(buildPageInput({ content, specialties, siteUrl: 'https://codes.example' })).jsonLd,
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      '@id': 'https://codes.example/codes/99213',
      url: 'https://codes.example/codes/99213',
      name: '99213 Office visit',
      description: 'CPT code 99213: You see a doctor.',
      inLanguage: 'en-US',
      lastReviewed: '2026-07-01',
      reviewedBy: { '@type': 'Person', name: 'Rita Reviewer', honorificSuffix: 'CPC' },
      about: {
        '@type': 'MedicalProcedure',
        name: 'Office visit',
        alternateName: ['Check-up'],
        description: 'You see a doctor.',
        relevantSpecialty: ['https://schema.org/PrimaryCare'],
        code: { '@type': 'MedicalCode', name: 'CPT 99213', codeValue: '99213', codingSystem: 'CPT' },
      },
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            name: 'Evaluation and management',
            item: 'https://codes.example/sections/evaluation-and-management',
          },
          {
            '@type': 'ListItem',
            position: 2,
            name: 'Office visits',
            item: 'https://codes.example/sections/evaluation-and-management-office',
          },
          {
            '@type': 'ListItem',
            position: 3,
            name: 'Office visit',
            item: 'https://codes.example/codes/99213',
          },
        ],
      },
    });
  });

  test.each([
    ['J9999', 'MedicalCode', 'HCPCS Level II'],
    ['A4409', 'MedicalCode', 'HCPCS Level II'],
    ['Q4101', 'MedicalCode', 'HCPCS Level II'],
    ['90686', 'MedicalCode', 'CPT'],
    ['0001F', 'MedicalCode', 'CPT'],
  ])('%s is a thing or a measure, so the page is about its code alone', (code, type, codingSystem) => {
    const page = composePage(buildPageInput({ code, rows: [buildEmptyRow({ code, status: 'E' })] }));
    expect(page.jsonLd).toMatchObject({ about: { '@type': type, codeValue: code, codingSystem } });
  });

  test.each([
    ['G0439', 'HCPCS Level II'],
    ['D0210', 'CDT'],
    ['0075T', 'CPT'],
  ])('%s is a procedure coded in %s', (code, codingSystem) => {
    const { jsonLd } = composePage(buildPageInput({ code }));
    expect(jsonLd).toMatchObject({ about: { '@type': 'MedicalProcedure', code: { codingSystem } } });
  });

  test('without a site there are no addresses', () => {
    expect(composePage(buildPageInput()).jsonLdText).not.toContain('"item"');
    expect(composePage(buildPageInput()).jsonLdText).not.toContain('"url"');
  });
});

describe('texts for search engines', () => {
  test('keep to their limits, cut between words', () => {
    const long = 'A very long name of a service that goes on beyond sixty characters';
    const content = buildContent({
      displayName: long,
      plainLanguage: `${'Plain words again and again. '.repeat(10)}`,
    });
    const page = composePage(buildPageInput({ content }));
    expect(page.seoTitle).toBe('99213 A very long name of a service that goes on beyond…');
    expect(page.seoDescription.length).toBeLessThanOrEqual(155);
    expect(page.seoDescription).toMatch(/\w…$/);
  });

  test('an authored text goes first, with its figures', () => {
    const content = buildContent({
      seoTitle: 'Visit in {release}',
      seoDescription: 'Total {totalNonFacility}.',
    });
    expect(composePage(buildPageInput({ content }))).toMatchObject({
      seoTitle: 'Visit in RVU26C',
      seoDescription: 'Total 2.85.',
    });
  });

  test('a page that nobody named has a title all the same', () => {
    expect(composePage(buildPageInput()).seoTitle).toBe('CPT code 99213, Evaluation and management');
  });
});
