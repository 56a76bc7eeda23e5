import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from './editor.context.ts';
import type { InvitationService } from './invitation.service.ts';
import type { PersonOutcome, PersonService } from './person.service.ts';
import {
  Colleague,
  EditorialPerson,
  Invitation,
  InvitationResult,
  PersonResult,
  RoleEnum,
  StalePerson,
} from './person.type.ts';
import type { Permission, Role } from './role.permission.ts';
import { SessionType } from './session.type.ts';

@Resolver()
export class PersonResolver {
  constructor(
    private readonly persons: PersonService,
    private readonly invitations: InvitationService,
    /** Where the admin is, for links. */
    private readonly adminUrl: string,
  ) {}

  @Authorized<Permission>('MANAGE_PEOPLE')
  @Query(() => [EditorialPerson], { description: 'The team by name. For administrators.' })
  async people() {
    return (await this.persons.list()).map((person) => new EditorialPerson(person));
  }

  @Authorized<Permission>('READ')
  @Query(() => [Colleague], {
    description: 'Everybody who is not disabled, by name: to call or to ask for a review.',
  })
  async colleagues() {
    return (await this.persons.list())
      .filter(({ isDisabled }) => !isDisabled)
      .map((person) => new Colleague(person));
  }

  @Authorized<Permission>('MANAGE_PEOPLE')
  @Mutation(() => Invitation, {
    description:
      'Adds somebody; the link in the answer is shown once and lasts a week. Sent again with the same client key it does nothing twice and answers ALREADY_DONE with the `personId` and `version` for reinvitePerson: no link is kept.',
  })
  async invitePerson(
    @Arg('email', () => String) email: string,
    @Arg('name', () => String) name: string,
    @Arg('role', () => RoleEnum) role: Role,
    @Arg('credential', () => String, { nullable: true }) credential: string | null,
    @Arg('clientKey', () => ID, { nullable: true }) clientKey: string | null,
    @Ctx() context: EditorContext,
  ) {
    return new Invitation(
      await this.invitations.invite(email, name, role, credential, editorOf(context), clientKey),
      this.adminUrl,
    );
  }

  @Authorized<Permission>('MANAGE_PEOPLE')
  @Mutation(() => InvitationResult, {
    description:
      'Another link, for one that was lost or a password that was forgotten. The link before is void. It lasts a week, or an hour where it replaces a password, which stays until then. With the same client key again it answers ALREADY_DONE: no link is kept.',
  })
  async reinvitePerson(
    @Arg('personId', () => ID) personId: string,
    @Arg('version', () => Int) version: number,
    @Arg('clientKey', () => ID, { nullable: true }) clientKey: string | null,
    @Ctx() context: EditorContext,
  ) {
    const outcome = await this.invitations.reinvite(personId, version, editorOf(context), clientKey);
    return 'stale' in outcome ? new StalePerson(outcome.stale) : new Invitation(outcome, this.adminUrl);
  }

  @Authorized<Permission>('MANAGE_PEOPLE')
  @Mutation(() => PersonResult, { description: 'Ends every session of the person at once.' })
  async changeRole(
    @Arg('personId', () => ID) personId: string,
    @Arg('version', () => Int) version: number,
    @Arg('role', () => RoleEnum) role: Role,
    @Ctx() context: EditorContext,
  ) {
    return shown(await this.persons.changeRole(personId, version, role, editorOf(context)));
  }

  @Authorized<Permission>('MANAGE_PEOPLE')
  @Mutation(() => PersonResult, {
    description: 'Ends every session of the person at once; nothing they wrote goes.',
  })
  async disablePerson(
    @Arg('personId', () => ID) personId: string,
    @Arg('version', () => Int) version: number,
    @Ctx() context: EditorContext,
  ) {
    return shown(await this.persons.disable(personId, version, editorOf(context)));
  }

  @Authorized<Permission>('MANAGE_PEOPLE')
  @Mutation(() => PersonResult, {
    description: 'Lets a disabled person in again, with the password and the role from before.',
  })
  async enablePerson(
    @Arg('personId', () => ID) personId: string,
    @Arg('version', () => Int) version: number,
    @Ctx() context: EditorContext,
  ) {
    return shown(await this.persons.enable(personId, version, editorOf(context)));
  }

  @Authorized<Permission>('MANAGE_PEOPLE')
  @Query(() => [SessionType], { description: 'Where somebody is signed in, the browser used last first.' })
  async sessions(@Arg('personId', () => ID) personId: string, @Ctx() { sessionToken }: EditorContext) {
    return (await this.persons.sessionsOf(personId)).map((session) => new SessionType(session, sessionToken));
  }

  @Authorized<Permission>('MANAGE_PEOPLE')
  @Mutation(() => Int, {
    description: 'Signs somebody out everywhere, at once; answers how many sessions ended.',
  })
  endSessions(@Arg('personId', () => ID) personId: string, @Ctx() context: EditorContext) {
    return this.persons.endSessions(personId, editorOf(context));
  }
}

function shown(outcome: PersonOutcome): EditorialPerson | StalePerson {
  return 'stale' in outcome ? new StalePerson(outcome.stale) : new EditorialPerson(outcome.person);
}
