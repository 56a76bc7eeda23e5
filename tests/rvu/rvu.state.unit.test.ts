import { describe, expect, test } from '@jest/globals';
import { RVU_STATES, rvuState } from '../../server/rvu/rvu.state.ts';
import { buildEmptyRow, buildRow } from '../support/build-page.ts';
import { cmsRelease, hasCmsFiles } from '../support/cms-releases.ts';

describe('RVU state', () => {
  test('a code without rows is not in the file', () => {
    expect(rvuState([])).toBe('NOT_IN_FILE');
  });

  test.each([
    ['A', 'PAID'],
    ['T', 'PAID'],
    ['R', 'RESTRICTED_VALUED'],
  ] as const)('status %s with work is %s', (status, state) => {
    expect(rvuState([buildRow({ status })])).toBe(state);
  });

  test.each([
    ['3', 'PAID_TECHNICAL_ONLY'],
    ['5', 'PAID_INCIDENT_TO'],
    ['0', 'PAID_NO_WORK'],
  ] as const)('an active row without work and with PC/TC %s is %s', (pcTc, state) => {
    expect(rvuState([buildRow({ work: '0.00', pcTc })])).toBe(state);
  });

  test.each([
    ['B', 'BUNDLED'],
    ['P', 'BUNDLED'],
    ['C', 'CONTRACTOR_PRICED'],
    ['E', 'OTHER_SCHEDULE'],
    ['X', 'OTHER_SCHEDULE'],
    ['I', 'INVALID_FOR_MEDICARE'],
    ['N', 'NOT_COVERED'],
    ['J', 'ANESTHESIA'],
    ['M', 'MEASURE'],
    ['R', 'RESTRICTED'],
  ] as const)('status %s without figures is %s', (status, state) => {
    expect(rvuState([buildEmptyRow({ status })])).toBe(state);
  });

  test.each(['B', 'N', 'I', 'X'])('a "+" row with status %s is listed and not used', (status) => {
    expect(rvuState([buildRow({ status, isListedOnly: true })])).toBe('LISTED_NOT_USED');
  });

  test('a contractor-priced base with an active professional part is split', () => {
    const base = buildEmptyRow({ status: 'C' });
    expect(rvuState([base, buildRow({ modifier: '26' })])).toBe('SPLIT');
    expect(rvuState([base, buildEmptyRow({ modifier: '26', status: 'C' })])).toBe('CONTRACTOR_PRICED');
  });

  test('a base of another state keeps it though its professional part is paid', () => {
    expect(rvuState([buildEmptyRow({ status: 'X' }), buildRow({ modifier: '26' })])).toBe('OTHER_SCHEDULE');
  });

  test('a code without a base row has a component only', () => {
    expect(rvuState([buildRow({ modifier: '26' })])).toBe('COMPONENT_ONLY');
  });

  test('the order of the rows does not matter', () => {
    expect(rvuState([buildRow({ modifier: '26' }), buildEmptyRow({ status: 'C' })])).toBe('SPLIT');
  });
});

(hasCmsFiles ? describe : describe.skip)('RVU states of real releases', () => {
  test('RVU25D counts as domain.md §8 has it, 16,852 codes in all', async () => {
    expect(await countStates('RVU25D')).toEqual({
      PAID: 7_129,
      PAID_TECHNICAL_ONLY: 97,
      PAID_INCIDENT_TO: 36,
      PAID_NO_WORK: 10,
      SPLIT: 104,
      COMPONENT_ONLY: 1,
      RESTRICTED_VALUED: 84,
      RESTRICTED: 830,
      CONTRACTOR_PRICED: 925,
      BUNDLED: 46 + 142,
      LISTED_NOT_USED: 142,
      OTHER_SCHEDULE: 2_541 + 1_569,
      INVALID_FOR_MEDICARE: 1_434,
      NOT_COVERED: 270,
      ANESTHESIA: 276,
      MEASURE: 1_216,
    });
  });

  test('listed-only codes of RVU25D are 35 B, 52 N, 48 I and 7 X', async () => {
    const { rowsByCode } = await cmsRelease('RVU25D');
    const statuses: Record<string, number> = {};
    for (const rows of rowsByCode.values()) {
      if (rvuState(rows) !== 'LISTED_NOT_USED') continue;
      const status = rows.find(({ modifier }) => modifier === '')?.status ?? '';
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
    expect(statuses).toEqual({ B: 35, N: 52, I: 48, X: 7 });
  });

  test('every code of RVU26C has one of the known states, 17,096 in all', async () => {
    const counts = await countStates('RVU26C');
    expect(Object.keys(counts).every((state) => (RVU_STATES as readonly string[]).includes(state))).toBe(
      true,
    );
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(17_096);
  });
});

async function countStates(name: 'RVU25D' | 'RVU26C'): Promise<Record<string, number>> {
  const { rowsByCode } = await cmsRelease(name);
  const counts: Record<string, number> = {};
  for (const rows of rowsByCode.values()) {
    const state = rvuState(rows);
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}
