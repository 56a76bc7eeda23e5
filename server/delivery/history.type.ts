import { Arg, Field, ObjectType } from 'type-graphql';
import type { PageBook } from '../edition/edition.page.ts';
import type { HistoryPointView, NationalAmounts } from '../page/page.history.ts';
import type { PaymentBasis } from '../release/release.facts.ts';
import type { CodedValue as CodedWords } from '../rvu/indicator.meaning.ts';
import { DecimalScalar } from '../schema/schema.scalar.ts';
import { PaymentBasisEnum } from './delivery.enum.ts';
import { Release, releaseOf } from './release.type.ts';
import { CodedValue } from './rvu.type.ts';

type Ref<T> = T;

const rvu = (what: string) => ({ description: `${what}, in RVUs with two decimals. Source: PPRRVU.` });
const amount = (where: string) => ({
  nullable: true,
  description: `National amount ${where}, in dollars, at the factor that the release began with; null where there is none.`,
});

@ObjectType({ description: 'The figures of one row in one release.', simpleResolvers: true })
export class HistoryPoint {
  @Field(() => Release, { description: 'The release.' })
  readonly release: Ref<Release>;
  @Field(() => String, { nullable: true, description: '26, TC or 53; null for the base row.' })
  readonly modifier: string | null;
  @Field(() => CodedValue, { description: 'Status in that release. Source: PPRRVU.' })
  readonly status: Ref<CodedWords>;
  @Field(() => DecimalScalar, rvu('Physician work'))
  readonly work: string;
  @Field(() => DecimalScalar, rvu('Practice expense outside a facility'))
  readonly nonFacilityPe: string;
  @Field(() => DecimalScalar, rvu('Practice expense in a facility'))
  readonly facilityPe: string;
  @Field(() => DecimalScalar, rvu('Malpractice'))
  readonly malpractice: string;
  @Field(() => DecimalScalar, rvu('Total outside a facility'))
  readonly nonFacilityTotal: string;
  @Field(() => DecimalScalar, rvu('Total in a facility'))
  readonly facilityTotal: string;
  @Field({ description: 'CMS says that the service is not performed outside a facility.' })
  readonly nonFacilityNa: boolean;
  @Field({ description: 'CMS says that the service is not performed in a facility.' })
  readonly facilityNa: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      'What differs from the release before, in words: only what the figures show. Null where nothing does.',
  })
  readonly reason: string | null;
  private readonly national: Readonly<Record<PaymentBasis, NationalAmounts>>;

  constructor(point: HistoryPointView, book: PageBook) {
    this.release = releaseOf(point.release, book);
    this.modifier = point.modifier;
    this.status = point.status;
    this.work = point.work;
    this.nonFacilityPe = point.nonFacilityPe;
    this.facilityPe = point.facilityPe;
    this.malpractice = point.malpractice;
    this.nonFacilityTotal = point.nonFacilityTotal;
    this.facilityTotal = point.facilityTotal;
    this.nonFacilityNa = point.nonFacilityNa;
    this.facilityNa = point.facilityNa;
    this.reason = point.reason;
    this.national = point.national;
  }

  @Field(() => DecimalScalar, amount('outside a facility'))
  nationalNonFacility(
    @Arg('basis', () => PaymentBasisEnum, {
      defaultValue: 'NON_QPP',
      nullable: true,
      description: 'Which conversion factor of the year.',
    })
    basis: PaymentBasis | null,
  ): string | null {
    return this.national[basis ?? 'NON_QPP'].nonFacility;
  }

  @Field(() => DecimalScalar, amount('in a facility'))
  nationalFacility(
    @Arg('basis', () => PaymentBasisEnum, {
      defaultValue: 'NON_QPP',
      nullable: true,
      description: 'Which conversion factor of the year.',
    })
    basis: PaymentBasis | null,
  ): string | null {
    return this.national[basis ?? 'NON_QPP'].facility;
  }
}
