import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { PageBook } from '../edition/edition.page.ts';
import type {
  ConversionFactor as Factor,
  FactorBasis,
  ReleaseFacts,
  ReleaseState,
} from '../release/release.facts.ts';
import { ReleaseStateEnum } from '../release/release.type.ts';
import { DateScalar, DateTimeScalar, DecimalScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { FactorBasisEnum } from './delivery.enum.ts';
import { Node, nodeId } from './node.type.ts';

type Ref<T> = T;

@ObjectType({
  description: 'A dated conversion factor. Both days belong to the range.',
  simpleResolvers: true,
})
export class ConversionFactor implements Factor {
  @Field(() => FactorBasisEnum, { description: 'What it is for.' })
  basis!: FactorBasis;
  @Field(() => DecimalScalar, { description: 'Dollars per RVU, or per anesthesia unit, as published.' })
  value!: string;
  @Field(() => DateScalar, { description: 'First day of service.' })
  from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of service; null: open.' })
  to!: string | null;
  @Field({ description: 'The file or rule that it is taken from.' })
  source!: string;
}

@ObjectType({
  implements: Node,
  description: 'One cut of a CMS release of the physician fee schedule. Its figures never change.',
  simpleResolvers: true,
})
export class Release implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  readonly id: string;
  @Field(() => ReleaseNameScalar, { description: 'RVU, two-digit year, letter, optional revision: RVU26C.' })
  readonly name: string;
  @Field(() => Int, { description: '1, 2, … where CMS posted the same name again.' })
  readonly cut: number;
  @Field(() => ReleaseStateEnum, { description: 'ACTIVE for whatever delivery answers.' })
  readonly state: ReleaseState;
  @Field(() => DateScalar, { description: 'First day of service that it is for.' })
  readonly effectiveFrom: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of service; null: until the next one.' })
  readonly effectiveTo: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The date that CMS prints in its file.' })
  readonly cmsReleasedOn: string | null;
  @Field({ description: 'The small release that ships with the product: real figures of few codes.' })
  readonly isSample: boolean;
  @Field({ description: 'SHA-256 of the archive as it was imported, in hexadecimal.' })
  readonly archiveSha256: string;
  @Field(() => [ConversionFactor], { description: 'By basis and first day.' })
  readonly conversionFactors: Ref<readonly Factor[]>;
  @Field(() => Int, { description: 'Rows: a code and a modifier each.' })
  readonly rowCount: number;
  @Field(() => Int, { description: 'Different codes.' })
  readonly codeCount: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody activated it.' })
  readonly activatedAt: Date | null;
  private readonly book: PageBook;
  private readonly releaseId: string;

  constructor(facts: ReleaseFacts, book: PageBook) {
    this.id = nodeId({ type: 'Release', release: facts.name, code: null });
    this.name = facts.name;
    this.cut = facts.cut;
    this.state = facts.state;
    this.effectiveFrom = facts.effectiveFrom;
    this.effectiveTo = facts.effectiveTo;
    this.cmsReleasedOn = facts.cmsReleasedOn;
    this.isSample = facts.isSample;
    this.archiveSha256 = facts.archiveSha256;
    this.conversionFactors = facts.conversionFactors;
    this.rowCount = facts.rowCount;
    this.codeCount = facts.codeCount;
    this.activatedAt = facts.activatedAt;
    this.releaseId = facts.id;
    this.book = book;
  }

  @Field(() => Boolean, { description: 'Whether a query without a release is answered from it now.' })
  isCurrent(@Ctx() { at = new Date() }: { at?: Date }): boolean {
    return this.book.snapshot.current(at)?.facts.id === this.releaseId;
  }
}

const made = new WeakMap<PageBook, Map<string, Release>>();

/** A release as delivery answers it, made once per snapshot. */
export function releaseOf(facts: ReleaseFacts, book: PageBook): Release {
  let releases = made.get(book);
  if (!releases) {
    releases = new Map();
    made.set(book, releases);
  }
  const known = releases.get(facts.id);
  if (known) return known;
  const release = new Release(facts, book);
  releases.set(facts.id, release);
  return release;
}
