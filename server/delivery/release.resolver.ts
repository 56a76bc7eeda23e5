import { Arg, Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { ChangeConnection } from './change.connection.ts';
import { changeList, prepareChanges } from './change.list.ts';
import { ChangeFilter } from './change-filter.input.ts';
import {
  activeRelease,
  afterPreparing,
  type DeliveryContext,
  namedRelease,
  noteListed,
  releaseFor,
} from './delivery.context.ts';
import { ForwardArgs } from './page.args.ts';
import { windowOn } from './page.window.ts';
import { Release, releaseOf } from './release.type.ts';

/** Of two releases that were not compared lately, in query cost. */
const COST_OF_COMPARISON = 100_000;

@ArgsType()
class ChangesArgs extends ForwardArgs {
  @Field(() => ReleaseNameScalar, { description: 'The release to compare with.' })
  from!: string;
  @Field(() => ReleaseNameScalar, { description: 'The release to look at.' })
  to!: string;
  @Field(() => ChangeFilter, { nullable: true, description: 'Which changes; all without it.' })
  filter?: ChangeFilter | null;
}

@Resolver()
export class ReleaseResolver {
  @Query(() => Release, { description: 'The release that queries without a release are answered from.' })
  currentRelease(@Ctx() context: DeliveryContext) {
    return releaseOf(releaseFor(context, null).facts, context.book);
  }

  @Query(() => Release, { nullable: true, description: 'An active release by its name, or a cut of it.' })
  release(
    @Arg('name', () => ReleaseNameScalar, { description: 'RVU26C, or one cut of it: RVU27A/2.' })
    name: string,
    @Ctx() { book }: DeliveryContext,
  ) {
    const found = activeRelease(name, book);
    return found && releaseOf(found.facts, book);
  }

  @Query(() => [Release], { description: 'Active releases, newest first.' })
  releases(@Ctx() { book }: DeliveryContext) {
    return book.snapshot.releases.map(({ facts }) => releaseOf(facts, book));
  }

  @Query(() => ChangeConnection, {
    description: 'What changed between two active releases, by code and modifier.',
  })
  changes(@Args(() => ChangesArgs) args: ChangesArgs, @Ctx() context: DeliveryContext) {
    const { book } = context;
    const before = namedRelease(context, args.from);
    const after = namedRelease(context, args.to);
    return afterPreparing(context, prepareChanges(before, after), COST_OF_COMPARISON, () => {
      const window = windowOn(changeList(before, after, args.filter ?? null, book), args);
      noteListed(
        context,
        window.items.map(({ code }) => code),
      );
      return new ChangeConnection(window, before, after, book);
    });
  }
}
