import { describe, expect, test } from '@jest/globals';
import { INDICATOR_NAMES, INDICATORS } from '../../server/rvu/indicator.ts';
import { cmsRelease, hasCmsFiles } from '../support/cms-releases.ts';

describe('indicators in words', () => {
  test.each(INDICATOR_NAMES)('%s explains each value once, with a source', (name) => {
    const { meanings, source } = INDICATORS[name];
    const values = meanings.map(({ value }) => value);
    expect(new Set(values).size).toBe(values.length);
    expect(source).toMatch(/^CMS /);
    for (const { label, meaning } of meanings) {
      expect(label).toMatch(/^[A-Z0-9]/);
      expect(meaning).toMatch(/\.$/);
    }
  });

  test('the same-day sentence of a 000 period says what CMS says', () => {
    const period = INDICATORS.globalPeriod.meanings.find(({ value }) => value === '000');
    expect(period?.meaning).toContain('generally not paid in addition');
  });
});

(hasCmsFiles ? describe : describe.skip)('indicators of real releases', () => {
  test.each(['RVU25D', 'RVU26C'] as const)('every value in %s is explained', async (name) => {
    const { read } = await cmsRelease(name);
    for (const indicator of INDICATOR_NAMES) {
      const documented = new Set(INDICATORS[indicator].meanings.map(({ value }) => value));
      const unknown = new Set(
        read.rows.map((row) => row[indicator]).filter((value) => !documented.has(value)),
      );
      expect({ indicator, unknown: [...unknown] }).toEqual({ indicator, unknown: [] });
    }
  });
});
