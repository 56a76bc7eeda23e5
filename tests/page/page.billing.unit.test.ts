import { describe, expect, test } from '@jest/globals';
import { composePage } from '../../server/page/page.compose.ts';
import { buildContent, buildEmptyRow, buildPageInput, buildRow } from '../support/build-page.ts';

function billing(code: string, overrides: Parameters<typeof buildRow>[0] = {}): string {
  return composePage(buildPageInput({ code, rows: [buildRow({ code, ...overrides })] })).billing ?? '';
}

describe('billing text', () => {
  test('does not offer 26 and TC on a code that takes neither', () => {
    expect(billing('70450', { pcTc: '0' })).not.toMatch(/Modifier 26/);
    expect(billing('70450', { pcTc: '3' })).toContain('neither modifier 26 nor TC');
  });

  test('offers 26 and TC on a test with two parts', () => {
    expect(billing('70450', { pcTc: '1' })).toContain('Modifier 26 stands for the professional part alone');
  });

  test('says that a visit on the day of a minor procedure is generally not paid in addition', () => {
    expect(billing('20610', { globalPeriod: '000' })).toContain(
      'a visit on that day is generally not paid in addition',
    );
  });

  test.each([
    ['010', '10 days after it'],
    ['090', '90 days after it'],
    ['MMM', 'maternity'],
    ['YYY', 'contractor decides whether a global period applies'],
    ['ZZZ', 'add-on code'],
  ])('says what a global period of %s means', (globalPeriod, words) => {
    expect(billing('20610', { globalPeriod })).toContain(words);
  });

  test('says nothing of a period where there is none', () => {
    expect(billing('20610', { globalPeriod: 'XXX' })).toBe(
      'The report of the procedure names the reason, what was found, what was done and how the patient left the room.',
    );
  });

  test('does not apply indicators to a code that Medicare does not pay', () => {
    const row = buildEmptyRow({ code: '20610', status: 'N', globalPeriod: '000', pcTc: '1' });
    const page = composePage(buildPageInput({ code: '20610', rows: [row] }));
    expect(page.billing).not.toContain('payment includes');
    expect(page.billing).not.toContain('Modifier 26');
  });

  test('names the parts of a whole test only where they are certain', () => {
    const row = buildRow({ code: '93000', pcTc: '4' });
    const relations = [
      { code: '93005', kind: 'TECHNICAL', ground: 'PARTS' },
      { code: '93010', kind: 'PROFESSIONAL', ground: 'PARTS' },
    ] as const;
    const tied = composePage(buildPageInput({ code: '93000', rows: [row], relations })).billing;
    expect(tied).toContain('93005 for the technical part and 93010 for the physician part');
    expect(billing('93000', { pcTc: '4' })).not.toContain('Its parts have codes of their own');
  });

  test('mentions the values of a discontinued procedure where the release has them', () => {
    const rows = [buildRow({ code: '45378' }), buildRow({ code: '45378', modifier: '53' })];
    expect(composePage(buildPageInput({ code: '45378', rows })).billing).toContain('with modifier 53');
    expect(billing('45378')).not.toContain('53');
  });

  test.each([
    ['00100', 'when anesthesia began and ended'],
    ['J9999', 'the dose that was given'],
    ['D0210', 'tooth or area'],
    ['90686', 'its lot'],
  ])('of %s is that of its section', (code, words) => {
    expect(billing(code)).toContain(words);
  });

  test('is what an editor wrote, figures filled in', () => {
    const content = buildContent({
      billingOverride: 'Bill {code} once.',
      billingSourceUrl: 'https://www.cms.gov/a',
    });
    expect(composePage(buildPageInput({ content })).billing).toBe('Bill 99213 once.');
  });

  test('follows a corrected template without a deployment', () => {
    const templates = new Map([
      ['billing@evaluation-and-management', 'Ours{if globalPeriod is XXX} for now{end}.'],
    ]);
    expect(composePage(buildPageInput({ templates })).billing).toBe('Ours for now.');
  });
});
