import { type ComparisonFigures, comparisonFor } from '../comparison/comparison.figures.ts';
import type { ComparisonMetric } from '../comparison/comparison.statistics.ts';
import { countText } from '../db/decimal.ts';
import type { ComparisonView } from './page.view.ts';
import type { OwnWords, PageVoice } from './page.voice.ts';

/** How the code compares with its kind, in figures and in a sentence; null as for `comparisonFor`. */
export function comparisonView(
  voice: PageVoice,
  metric: ComparisonMetric | null = null,
): ComparisonView | null {
  const { place, statistics } = voice.input;
  if (statistics === null) return null;
  const figures = comparisonFor(voice.subject.rows, place, statistics, metric);
  return figures === null ? null : { ...figures, sentence: sentenceOf(voice, figures) };
}

function sentenceOf(voice: PageVoice, figures: ComparisonFigures): string {
  const own = ownWords(voice, figures);
  const { ties } = figures;
  return [
    voice.say(figures.rank === null ? 'comparison.noWork' : `comparison.${figures.metric}`, own),
    ties === null || ties === 0 ? null : voice.say(ties === 1 ? 'comparison.oneTie' : 'comparison.ties', own),
    voice.say('comparison.withoutWork', own),
  ]
    .filter((text) => text !== null)
    .join(' ');
}

function ownWords(voice: PageVoice, figures: ComparisonFigures): OwnWords {
  const { withoutWork, rank, percentile, ties } = figures;
  return {
    cohort: figures.cohort,
    cohortSize: countText(figures.cohortSize),
    value: figures.value,
    rank: rank === null ? null : countText(rank),
    percentile: percentile === null ? null : String(percentile),
    higherThan: higherThan(figures),
    ties: ties === null ? null : countText(ties),
    ratioToMedian: figures.ratioToMedian,
    lowerQuartile: figures.lowerQuartile,
    median: figures.median,
    upperQuartile: figures.upperQuartile,
    maximum: figures.maximum,
    count: countText(withoutWork.count),
    of: countText(withoutWork.of),
    percent: String(withoutWork.percent),
    sectionName: voice.input.place.section.name,
  };
}

/**
 * The share of the cohort that is lower, as a whole percentage from 1 to 99. The percentile counts ties half, so
 * among many equal values "higher than" would not be true of it.
 */
function higherThan({ below, cohortSize }: ComparisonFigures): string | null {
  const percent = Math.min(99, Math.round((100 * (below ?? 0)) / cohortSize));
  return percent === 0 ? null : String(percent);
}
