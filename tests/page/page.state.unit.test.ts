import { describe, expect, test } from '@jest/globals';
import { composePage } from '../../server/page/page.compose.ts';
import { RVU_STATES } from '../../server/rvu/rvu.state.ts';
import { shippedTemplate } from '../../server/template/template.starter.ts';
import { buildEmptyRow, buildPageInput, buildRow } from '../support/build-page.ts';

function sentence(...rows: readonly ReturnType<typeof buildRow>[]): string {
  return composePage(buildPageInput({ rows })).stateSentence;
}

describe('state sentence', () => {
  test.each(RVU_STATES)('%s has a shipped one', (state) => {
    expect(shippedTemplate(`state.${state}`)?.text).toMatch(/\.|\{end\}$/);
  });

  test('a technical part without a proven sibling is not sent to another code', () => {
    expect(sentence(buildRow({ work: '0.00', pcTc: '3' }))).toBe(
      'Medicare pays this code for staff, equipment and supplies alone. No physician work is counted.',
    );
  });

  test('T adds that nothing else may be billed that day', () => {
    expect(sentence(buildRow({ status: 'T' }))).toContain('bills nothing else');
    expect(sentence(buildRow())).not.toContain('bills nothing else');
  });

  test.each([
    ['B', 'part of another service'],
    ['N', 'does not cover'],
    ['I', 'another code'],
    ['X', 'outside the physician fee schedule'],
  ])('listed values with status %s say why they are not used', (status, words) => {
    const said = sentence(buildRow({ status, isListedOnly: true }));
    expect(said).toMatch(
      /^Values are printed for reference, but Medicare does not use them for payment\. [A-Z]/,
    );
    expect(said).toContain(words);
  });

  test('X and E are told apart', () => {
    expect(sentence(buildEmptyRow({ status: 'X' }))).toContain('The law');
    expect(sentence(buildEmptyRow({ status: 'E' }))).toContain('A regulation');
  });

  test('a paid component of an unpaid base gets a clause of its own', () => {
    const base = buildEmptyRow({ status: 'X' });
    expect(sentence(base, buildRow({ modifier: '26' }))).toMatch(
      /Medicare does set values for the part billed with modifier 26\.$/,
    );
    expect(sentence(buildEmptyRow({ status: 'C' }), buildRow({ modifier: '26' }))).not.toContain(
      'does set values for the part',
    );
  });

  test('a component alone names its modifier', () => {
    expect(sentence(buildRow({ modifier: '26' }))).toMatch(
      /^Only the part billed with modifier 26 is listed and valued\./,
    );
  });

  test('an active row without any value does not claim a payment', () => {
    expect(sentence(buildEmptyRow({ status: 'A' }))).toContain('RVU26C prints no values for it');
  });
});
