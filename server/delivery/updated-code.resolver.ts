import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { type DeliveryContext, releaseFor } from './delivery.context.ts';
import { windowOn } from './page.window.ts';
import { updatedCodes } from './updated-code.list.ts';
import { UpdatedCodeConnection, UpdatedCodesArgs } from './updated-code.type.ts';

@Resolver()
export class UpdatedCodeResolver {
  @Query(() => UpdatedCodeConnection, {
    description:
      'Codes whose page in the current release changed after a moment, through figures or words: for rebuilding a site. The longest ago first.',
  })
  updatedCodes(@Args(() => UpdatedCodesArgs) args: UpdatedCodesArgs, @Ctx() context: DeliveryContext) {
    const updated = updatedCodes(args.since, releaseFor(context, null), context.book);
    return new UpdatedCodeConnection(windowOn(updated.list, args, 100), updated, context.book);
  }
}
