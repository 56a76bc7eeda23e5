import { Field, Int, ObjectType } from 'type-graphql';
import type { ComparisonMetric, Share as ShareFigures } from '../comparison/comparison.statistics.ts';
import type { ComparisonView } from '../page/page.view.ts';
import { DecimalScalar } from '../schema/schema.scalar.ts';
import { ComparisonMetricEnum } from './delivery.enum.ts';

type Ref<T> = T;

@ObjectType({ description: 'A part of a whole, counted in codes.', simpleResolvers: true })
export class Share implements ShareFigures {
  @Field(() => Int, { description: 'How many.' })
  count!: number;
  @Field(() => Int, { description: 'Of how many.' })
  of!: number;
  @Field(() => Int, { description: 'Rounded to a whole number, 0 to 100.' })
  percent!: number;
}

const rvu = (what: string) => ({ nullable: true, description: `${what}, in RVUs.` });

@ObjectType({
  description:
    'How a code stands among its kind: the codes of its subsection (or section, where that is too small) that Medicare prices in this release.',
  simpleResolvers: true,
})
export class Comparison implements Omit<ComparisonView, 'below' | 'ties'> {
  @Field({ description: 'Who is compared, in words: "Medicine".' })
  cohort!: string;
  @Field(() => Int, { description: 'Codes of the cohort that have the metric.' })
  cohortSize!: number;
  @Field(() => ComparisonMetricEnum, {
    description: 'Work RVU; where the code carries no work, total non-facility RVU; or the one asked for.',
  })
  metric!: ComparisonMetric;
  @Field(() => DecimalScalar, { description: 'Of this code, in RVUs with two decimals.' })
  value!: string;
  @Field(() => DecimalScalar, { nullable: true, description: 'Value divided by the median, two decimals.' })
  ratioToMedian!: string | null;
  @Field(() => Int, { nullable: true, description: 'Mid-rank, 1 to 99.' })
  percentile!: number | null;
  @Field(() => Int, { nullable: true, description: '1 is the highest value; equals share a rank.' })
  rank!: number | null;
  @Field(() => DecimalScalar, rvu('A quarter of the cohort lies below'))
  lowerQuartile!: string | null;
  @Field(() => DecimalScalar, rvu('Half of the cohort lies below'))
  median!: string | null;
  @Field(() => DecimalScalar, rvu('A quarter of the cohort lies above'))
  upperQuartile!: string | null;
  @Field(() => DecimalScalar, rvu('The highest value of the cohort'))
  maximum!: string | null;
  @Field(() => Share, {
    description: 'Of all codes listed in the section, those whose rows all carry no physician work.',
  })
  withoutWork!: Ref<ShareFigures>;
  @Field({ description: "The comparison in Plaincode's own words." })
  sentence!: string;
}
