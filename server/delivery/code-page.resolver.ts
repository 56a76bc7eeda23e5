import { Arg, Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { BadInput } from '../errors.ts';
import { CodeValueScalar, DateScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { CodeFilter } from './code-filter.input.ts';
import { codesOf } from './code-list.ts';
import { CodePageConnection, codePageConnection } from './code-page.connection.ts';
import { CodePage, pageOf } from './code-page.type.ts';
import { type DeliveryContext, noteListed, releaseFor } from './delivery.context.ts';
import { type CodeSort, CodeSortEnum } from './delivery.enum.ts';

const MOST_AT_ONCE = 100;
const RELEASE = 'A release, or one cut of it: RVU27A/2. Without it, the current one.';

@ArgsType()
class CodePagesArgs {
  @Field(() => CodeFilter, { nullable: true, description: 'Which codes; all of the release without it.' })
  filter?: CodeFilter | null;
  @Field(() => CodeSortEnum, { nullable: true, defaultValue: 'CODE_ASC', description: 'Order of the list.' })
  sort?: CodeSort | null;
  @Field(() => Int, { nullable: true, description: 'How many from the front, 1 to 100; 25 without it.' })
  first?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor that an earlier answer gave: what follows it.',
  })
  after?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many from the end, 1 to 100.' })
  last?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor that an earlier answer gave: what stands before.',
  })
  before?: string | null;
  @Field(() => ReleaseNameScalar, { nullable: true, description: RELEASE })
  release?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The release in force that day.' })
  asOf?: string | null;
}

@Resolver()
export class CodePageResolver {
  @Query(() => CodePage, {
    nullable: true,
    description:
      'The page of one code in one release. Without arguments, the current release; `asOf` means the release in force that day. Null for a code that neither a release up to that one nor an editor knows; a code that this release lacks has a page with state NOT_IN_FILE and no figures. `release` and `asOf` together are an error.',
  })
  codePage(
    @Arg('code', () => CodeValueScalar, { description: 'The five characters.' }) code: string,
    @Arg('release', () => ReleaseNameScalar, { nullable: true, description: RELEASE }) release: string | null,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The release in force that day.' })
    asOf: string | null,
    @Ctx() context: DeliveryContext,
  ) {
    return pageOf(code, releaseFor(context, release, asOf), context.book);
  }

  @Query(() => [CodePage], {
    nullable: 'items',
    description: 'The same for up to 100 codes at once, in the order asked; null for an unknown one.',
  })
  codePagesByCode(
    @Arg('codes', () => [CodeValueScalar], { description: 'At most 100.' }) codes: string[],
    @Arg('release', () => ReleaseNameScalar, { nullable: true, description: RELEASE }) release: string | null,
    @Ctx() context: DeliveryContext,
  ) {
    if (codes.length > MOST_AT_ONCE)
      throw new BadInput(`Ask for at most ${MOST_AT_ONCE} codes at once, not ${codes.length}.`, {
        field: 'codes',
      });
    const loaded = releaseFor(context, release);
    return codes.map((code) => pageOf(code, loaded, context.book));
  }

  @Query(() => CodePageConnection, {
    description:
      'All codes of a release, 25 at a time unless told otherwise, at most 100. A cursor belongs to its release cut, filter and sort; used after the release changed it answers RELEASE_CHANGED.',
  })
  codePages(@Args(() => CodePagesArgs) args: CodePagesArgs, @Ctx() context: DeliveryContext) {
    const release = releaseFor(context, args.release, args.asOf);
    const list = codesOf(release, context.book).list(args.filter ?? {}, args.sort ?? 'CODE_ASC');
    const connection = codePageConnection(list, args, release, context.book);
    noteListed(context, list.isOfFigures ? connection.codes : null);
    return connection;
  }
}
