import { Arg, Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { CodeFilter } from './code-filter.input.ts';
import { afterPreparing, type DeliveryContext, releaseFor } from './delivery.context.ts';
import { ForwardArgs } from './page.args.ts';
import { checkedCount } from './page.window.ts';
import { searchPart } from './search.part.ts';
import { suggestions } from './search.suggestion.ts';
import { SearchConnection, Suggestion } from './search.type.ts';

const MOST_SUGGESTIONS = 10;
const USUAL_SUGGESTIONS = 8;
/** Of the first search in a release that nobody searched before, in query cost. */
const COST_OF_VIEW = 30_000;

@ArgsType()
class SearchArgs extends ForwardArgs {
  @Field(() => String, { description: 'What a reader typed; at most 200 characters.' })
  text!: string;
  @Field(() => CodeFilter, { nullable: true, description: 'Which codes; all of the release without it.' })
  filter?: CodeFilter | null;
  @Field(() => ReleaseNameScalar, { nullable: true, description: 'A release, or one cut of it.' })
  release?: string | null;
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: 'Codes by code, name, synonym and text, forgiving typos; best first.',
  })
  search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: DeliveryContext) {
    const release = releaseFor(context, args.release);
    const { book, search } = context;
    return afterPreparing(
      context,
      search.preparing(release, book),
      COST_OF_VIEW,
      () => new SearchConnection(searchPart(args, release, book, search), release, book),
    );
  }

  @Query(() => [Suggestion], { description: 'Completions while typing: at most 10.' })
  suggest(
    @Arg('prefix', () => String, { description: 'What a reader typed so far.' }) prefix: string,
    @Arg('first', () => Int, { nullable: true, defaultValue: USUAL_SUGGESTIONS, description: '1 to 10.' })
    first: number | null,
    @Arg('release', () => ReleaseNameScalar, { nullable: true, description: 'A release, or one cut of it.' })
    release: string | null,
    @Ctx() context: DeliveryContext,
  ) {
    const most = checkedCount(first ?? USUAL_SUGGESTIONS, 'first', MOST_SUGGESTIONS);
    const loaded = releaseFor(context, release);
    const { book, search } = context;
    return afterPreparing(context, search.preparing(loaded, book), COST_OF_VIEW, () =>
      suggestions(prefix, most, loaded, context),
    );
  }
}
