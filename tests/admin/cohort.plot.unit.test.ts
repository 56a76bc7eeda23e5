import { describe, expect, test } from '@jest/globals';
import { cohortPlot } from '../../admin/preview/cohort.plot.ts';

describe('the picture of a cohort', () => {
  test('is left out where there are no quartiles, or nothing above zero', () => {
    const none = { value: '1.00', lowerQuartile: null, median: null, upperQuartile: null, maximum: null };
    expect(cohortPlot(none)).toBeNull();
    expect(
      cohortPlot({ value: '0', lowerQuartile: '0', median: '0', upperQuartile: '0', maximum: '0' }),
    ).toBeNull();
  });

  test('places everything by the square root of its share of the highest', () => {
    expect(
      cohortPlot({
        value: '16.00',
        lowerQuartile: '0.25',
        median: '1.00',
        upperQuartile: '4.00',
        maximum: '25.00',
      }),
    ).toEqual({ lower: 0.1, median: 0.2, upper: 0.4, value: 0.8 });
  });
});
