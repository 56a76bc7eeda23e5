import { describe, expect, test } from '@jest/globals';
import { type AnesthesiaQuestion, anesthesiaFor } from '../../server/payment/anesthesia.figures.ts';
import { buildLocality } from '../support/build-locality.ts';
import { buildEmptyRow, buildRelease, buildRow } from '../support/build-page.ts';

const ROW = buildEmptyRow({ code: '00100', status: 'J' });
const ALABAMA = { mac: '10112', locality: '00', nonQpp: '19.53', qpp: '19.63' };

function ask(overrides: Partial<AnesthesiaQuestion> = {}) {
  return anesthesiaFor({
    row: ROW,
    baseUnits: null,
    factors: buildRelease().conversionFactors,
    basis: 'NON_QPP',
    locality: null,
    localityFactor: null,
    ...overrides,
  });
}

describe('anesthesia', () => {
  test('is nothing for a row of another status', () => {
    expect(ask({ row: buildRow() })).toBeNull();
  });

  test('is nothing where the release has no anesthesia factor', () => {
    expect(ask({ factors: [] })).toBeNull();
    expect(ask({ locality: buildLocality() })).toBeNull();
  });

  test('has a national factor for each basis', () => {
    expect(ask()?.conversionFactor).toBe('20.49754');
    expect(ask({ basis: 'QPP' })?.conversionFactor).toBe('20.599835');
  });

  test('has the factor of a locality', () => {
    const there = { locality: buildLocality(), localityFactor: ALABAMA };
    expect(ask(there)?.conversionFactor).toBe('19.53');
    expect(ask({ ...there, basis: 'QPP' })?.conversionFactor).toBe('19.63');
  });

  test('before 2026 one column served everybody', () => {
    const factors = [
      { basis: 'NON_QPP', value: '32.3465', from: '2025-01-01', to: '2025-12-31', source: 'file' },
      { basis: 'ANESTHESIA_NON_QPP', value: '20.3178', from: '2025-01-01', to: '2025-12-31', source: 'file' },
    ] as const;
    const there = { locality: buildLocality(), localityFactor: { ...ALABAMA, nonQpp: '19.31', qpp: null } };
    expect(ask({ factors, basis: 'QPP' })?.conversionFactor).toBe('20.3178');
    expect(ask({ ...there, factors, basis: 'QPP' })?.conversionFactor).toBe('19.31');
    expect(ask({ ...there, basis: 'QPP' })).toBeNull();
  });

  test('says whether a file supplied the base units', () => {
    expect(ask()).toMatchObject({ baseUnits: null, note: 'withoutUnits' });
    expect(ask({ baseUnits: 5 })).toMatchObject({ baseUnits: 5, note: 'withUnits' });
  });
});
