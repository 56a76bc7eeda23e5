import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import { DraftPlaceInput, placeOf } from './draft-place.type.ts';
import type { PresenceService } from './presence.service.ts';
import { PresenceType } from './presence.type.ts';

@Resolver()
export class PresenceResolver {
  constructor(private readonly presence: PresenceService) {}

  @Authorized<Permission>('READ')
  @Mutation(() => [PresenceType], {
    description:
      'Says that you have a draft open, and answers who else has. It lasts 45 seconds: say it again before. Nobody is blocked by it, and nothing of it is kept.',
  })
  async markPresence(
    @Arg('place', () => DraftPlaceInput) place: DraftPlaceInput,
    @Arg('isWriting', () => Boolean, { defaultValue: false }) isWriting: boolean,
    @Ctx() context: EditorContext,
  ) {
    const others = await this.presence.mark(placeOf(place), isWriting, editorOf(context));
    return others.map((presence) => new PresenceType(presence));
  }

  @Authorized<Permission>('READ')
  @Mutation(() => Boolean, { description: 'Says that you have closed a draft.' })
  async leavePresence(
    @Arg('place', () => DraftPlaceInput) place: DraftPlaceInput,
    @Ctx() context: EditorContext,
  ) {
    await this.presence.leave(placeOf(place), editorOf(context));
    return true;
  }
}
