import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { type DeliveryContext, releaseFor } from './delivery.context.ts';
import { localitiesOf } from './page.place.ts';
import { Locality } from './payment.type.ts';
import { Section, sectionBySlug, topSections } from './section.type.ts';
import { Specialty } from './specialty.type.ts';

const RELEASE = 'A release, or one cut of it. Without it, the current one.';

@Resolver()
export class VocabularyResolver {
  @Query(() => [Section], {
    description: 'The sections in reading order, each with its subsections as `children`.',
  })
  sections(
    @Arg('release', () => ReleaseNameScalar, { nullable: true, description: RELEASE }) release: string | null,
    @Ctx() context: DeliveryContext,
  ) {
    return topSections(releaseFor(context, release), context.book);
  }

  @Query(() => Section, { nullable: true, description: 'A section or subsection by its slug.' })
  section(
    @Arg('slug', () => String, { description: 'As `sections` has it.' }) slug: string,
    @Arg('release', () => ReleaseNameScalar, { nullable: true, description: RELEASE }) release: string | null,
    @Ctx() context: DeliveryContext,
  ) {
    return sectionBySlug(slug, releaseFor(context, release), context.book);
  }

  @Query(() => [Specialty], { description: 'The vocabulary of specialties by name.' })
  specialties(
    @Arg('release', () => ReleaseNameScalar, { nullable: true, description: RELEASE }) release: string | null,
    @Ctx() context: DeliveryContext,
  ) {
    const loaded = releaseFor(context, release);
    const { specialties } = context.book.snapshot.parts;
    return [...specialties.values()].map((facts) => new Specialty(facts, loaded, context.book));
  }

  @Query(() => Specialty, { nullable: true, description: 'A specialty by its slug.' })
  specialty(
    @Arg('slug', () => String, { description: 'As `specialties` has it.' }) slug: string,
    @Arg('release', () => ReleaseNameScalar, { nullable: true, description: RELEASE }) release: string | null,
    @Ctx() context: DeliveryContext,
  ) {
    const loaded = releaseFor(context, release);
    const facts = context.book.snapshot.parts.specialties.get(slug);
    return facts ? new Specialty(facts, loaded, context.book) : null;
  }

  @Query(() => [Locality], {
    description: 'All localities that serve a ZIP code: more than one where CMS splits it by ZIP+4.',
  })
  localities(
    @Arg('zip', () => String, { nullable: true, description: 'Five digits; four more are not looked at.' })
    zip: string | null,
    @Arg('state', () => String, { nullable: true, description: 'Two letters.' }) state: string | null,
    @Arg('release', () => ReleaseNameScalar, { nullable: true, description: RELEASE }) release: string | null,
    @Ctx() context: DeliveryContext,
  ) {
    return localitiesOf(zip, state, releaseFor(context, release));
  }
}
