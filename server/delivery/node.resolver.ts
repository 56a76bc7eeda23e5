import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { pageOf } from './code-page.type.ts';
import { activeRelease, type DeliveryContext } from './delivery.context.ts';
import { Node, parseNodeId } from './node.type.ts';
import { releaseOf } from './release.type.ts';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'A page or a release by its id. Null alike for what does not exist and what is not public.',
  })
  node(
    @Arg('id', () => ID, { description: 'As an earlier answer gave it.' }) id: string,
    @Ctx() { book }: DeliveryContext,
  ) {
    const key = parseNodeId(id);
    const release = key && activeRelease(key.release, book);
    if (!release) return null;
    return key.code === null ? releaseOf(release.facts, book) : pageOf(key.code, release, book);
  }
}
