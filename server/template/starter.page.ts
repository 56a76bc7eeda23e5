import { templates } from './template.default.ts';

export const TITLE_TEMPLATES = templates('Titles', {
  'title.codeAndSection': '{code} ({section})',
});

export const RELATED_TEMPLATES = templates('Related codes', {
  'related.GLOBAL': 'The whole test, of which this code is a part.',
  'related.TECHNICAL': 'The technical part of the same test.',
  'related.PROFESSIONAL': 'The physician part of the same test.',
  'related.ADD_ON': 'An add-on to this code.',
  'related.BASE': 'The code that this add-on belongs to.',
  'related.endoscopicBase': 'The base code of the endoscopy family.',
});

export const SEARCH_ENGINE_TEMPLATES = templates(
  'Search engines',
  {
    'seo.title': '{code} {title}',
    'seo.title.unnamed': '{codeName}, {section}',
    'seo.description': '{codeName}: {lead}',
    'path.home': '/',
    'path.code': '/codes/{code}',
    'path.section': '/sections/{slug}',
  },
  ['lead', 'slug'],
);

export const COMPARISON_TEMPLATES = templates(
  'Comparison',
  {
    'comparison.WORK':
      'With {value} RVUs of physician work, {code} stands at rank {rank} of the {cohortSize} codes in {cohort} that Medicare pays with work in {release}. It is higher than about {higherThan}% of them. Its value is about {ratioToMedian} times the median of {median}.',
    'comparison.TOTAL_NON_FACILITY':
      'With a total of {value} RVUs outside a facility, {code} stands at rank {rank} of the {cohortSize} codes in {cohort} with such a total in {release}. It is higher than about {higherThan}% of them. Its value is about {ratioToMedian} times the median of {median}.',
    'comparison.oneTie': 'One other code has the same value.',
    'comparison.ties': '{ties} other codes have the same value.',
    'comparison.noWork':
      '{code} carries no physician work, so it has no place among the {cohortSize} codes in {cohort} that carry it in {release}.',
    'comparison.withoutWork':
      'Of all {of} codes listed in {sectionName}, {count} ({percent}%) carry no physician work.',
  },
  [
    'value',
    'rank',
    'cohort',
    'cohortSize',
    'percentile',
    'higherThan',
    'ties',
    'ratioToMedian',
    'median',
    'lowerQuartile',
    'upperQuartile',
    'maximum',
    'count',
    'of',
    'percent',
    'sectionName',
  ],
);
