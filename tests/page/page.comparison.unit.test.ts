import { describe, expect, test } from '@jest/globals';
import { distributionOf } from '../../server/comparison/comparison.distribution.ts';
import type { CohortStatistics } from '../../server/comparison/comparison.statistics.ts';
import { comparisonView } from '../../server/page/page.comparison.ts';
import { PageVoice } from '../../server/page/page.voice.ts';
import { buildPageInput, buildRow } from '../support/build-page.ts';

const SLUG = 'evaluation-and-management-office';

function statistics(work: readonly number[]): CohortStatistics {
  const cohort = {
    slug: SLUG,
    name: 'Office visits',
    WORK: distributionOf(work),
    TOTAL_NON_FACILITY: distributionOf(work),
  };
  return {
    cohorts: new Map([[SLUG, cohort]]),
    withoutWork: new Map([['evaluation-and-management', { count: 13, of: 1_172, percent: 1 }]]),
  };
}

function sentence(
  values: readonly number[],
  work = '1.30',
  metric: 'WORK' | null = null,
): string | undefined {
  const rows = [buildRow({ work, nonFacilityTotal: '1.30' })];
  return comparisonView(new PageVoice(buildPageInput({ rows, statistics: statistics(values) })), metric)
    ?.sentence;
}

const SHARE = 'Of all 1,172 codes listed in Evaluation and management, 13 (1%) carry no physician work.';
const UP_TO_130 = Array.from({ length: 30 }, (_, index) => 101 + index);

describe('comparison in words', () => {
  test('is silent without statistics and below the minimum size', () => {
    expect(comparisonView(new PageVoice(buildPageInput()))).toBeNull();
    expect(sentence([130])).toBeUndefined();
  });

  test('names rank, cohort, share below and median', () => {
    expect(sentence(UP_TO_130)).toBe(
      `With 1.30 RVUs of physician work, 99213 stands at rank 1 of the 30 codes in Office visits that Medicare pays with work in RVU26C. It is higher than about 97% of them. Its value is about 1.13 times the median of 1.155. ${SHARE}`,
    );
  });

  test('among equal values claims to be higher than none, and says how many are equal', () => {
    const said = sentence(Array.from({ length: 30 }, () => 130));
    expect(said).not.toContain('higher than');
    expect(said).toContain('29 other codes have the same value.');
    expect(sentence([...UP_TO_130, 130])).toContain('One other code has the same value.');
  });

  test('a code without work has no place among those with work', () => {
    const said = sentence(UP_TO_130, '0.00', 'WORK');
    expect(said).toBe(
      `99213 carries no physician work, so it has no place among the 30 codes in Office visits that carry it in RVU26C. ${SHARE}`,
    );
    expect(sentence(UP_TO_130, '0.00')).toMatch(/^With a total of 1\.30 RVUs outside a facility/);
  });
});
