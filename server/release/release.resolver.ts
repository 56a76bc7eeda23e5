import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from '../auth/editor.context.ts';
import type { Permission } from '../auth/role.permission.ts';
import type { Clock } from '../clock.ts';
import { DateScalar, ReleaseNameScalar } from '../schema/schema.scalar.ts';
import { currentRelease } from './release.current.ts';
import type { ReleaseFacts } from './release.facts.ts';
import type { ReleaseService } from './release.service.ts';
import type { Consequence, ReleaseAction } from './release.step.ts';
import { consequenceSentence } from './release.told.ts';
import { EditorialRelease, ReleaseActionEnum, ReleaseConsequences } from './release.type.ts';

@Resolver()
export class ReleaseResolver {
  constructor(
    private readonly service: ReleaseService,
    private readonly clock: Clock,
  ) {}

  @Authorized<Permission>('READ')
  @Query(() => [EditorialRelease], {
    name: 'releases',
    description: 'Every cut in every state, newest first.',
  })
  async editorialReleases() {
    const releases = await this.service.list();
    const current = currentRelease(releases, this.clock());
    return releases.map((release) => new EditorialRelease(release, release.id === current?.id));
  }

  @Authorized<Permission>('READ')
  @Query(() => ReleaseConsequences, {
    description: 'What readers would get after a step, without taking it; refused as the step would be.',
  })
  async releaseConsequences(
    @Arg('name', () => ReleaseNameScalar) name: string,
    @Arg('action', () => ReleaseActionEnum) action: ReleaseAction,
    @Arg('now', () => Boolean, { defaultValue: false }) isNow: boolean,
  ): Promise<ReleaseConsequences> {
    const foreseen = await this.service.foresee(action, name, isNow);
    const { release, currentBefore, currentAfter } = foreseen;
    const shownAs = (one: ReleaseFacts, current: ReleaseFacts | null) =>
      new EditorialRelease(one, one.id === current?.id);
    return {
      release: shownAs(release, currentAfter),
      currentBefore: currentBefore && shownAs(currentBefore, currentBefore),
      currentAfter: currentAfter && shownAs(currentAfter, currentAfter),
      sentence: consequenceSentence(foreseen, 'would be', this.clock()),
    };
  }

  @Authorized<Permission>('MANAGE_RELEASES')
  @Mutation(() => EditorialRelease, {
    description: 'Names a release before its files exist, so that texts can be written for it.',
  })
  async planRelease(
    @Arg('name', () => ReleaseNameScalar) name: string,
    @Arg('effectiveFrom', () => DateScalar) effectiveFrom: string,
    @Arg('clientKey', () => ID, { nullable: true }) clientKey: string | null,
    @Ctx() context: EditorContext,
  ) {
    const planned = await this.service.plan(name, effectiveFrom, editorOf(context), clientKey);
    return new EditorialRelease(planned, false);
  }

  @Authorized<Permission>('MANAGE_RELEASES')
  @Mutation(() => EditorialRelease, {
    description: 'Delivers a staged cut from its effective date on, or from now.',
  })
  async activateRelease(
    @Arg('name', () => ReleaseNameScalar) name: string,
    @Arg('now', () => Boolean, { defaultValue: false }) isNow: boolean,
    @Ctx() context: EditorContext,
  ) {
    return shown(await this.service.activate(name, isNow, editorOf(context)));
  }

  @Authorized<Permission>('MANAGE_RELEASES')
  @Mutation(() => EditorialRelease, {
    description: 'Withdraws the active cut; the cut or the release before it is in force again.',
  })
  async rollBackRelease(@Arg('name', () => ReleaseNameScalar) name: string, @Ctx() context: EditorContext) {
    return shown(await this.service.rollBack(name, editorOf(context)));
  }

  @Authorized<Permission>('MANAGE_RELEASES')
  @Mutation(() => EditorialRelease, { description: 'Takes out a staged or planned cut that was a mistake.' })
  async withdrawRelease(@Arg('name', () => ReleaseNameScalar) name: string, @Ctx() context: EditorContext) {
    return shown(await this.service.withdraw(name, editorOf(context)));
  }
}

function shown({ release, currentAfter }: Consequence): EditorialRelease {
  return new EditorialRelease(release, release.id === currentAfter?.id);
}
