import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { type EditorContext, editorOf } from './editor.context.ts';
import type { PersonService } from './person.service.ts';
import { EditorialPerson, Invitation, RoleEnum } from './person.type.ts';
import type { Permission, Role } from './role.permission.ts';

@Resolver()
export class PersonResolver {
  constructor(
    private readonly persons: PersonService,
    /** Where the admin is, for links. */
    private readonly adminUrl: string,
  ) {}

  @Authorized<Permission>('MANAGE_PEOPLE')
  @Query(() => [EditorialPerson], { description: 'The team by name. For administrators.' })
  async people() {
    return (await this.persons.list()).map((person) => new EditorialPerson(person));
  }

  @Authorized<Permission>('MANAGE_PEOPLE')
  @Mutation(() => Invitation, {
    description: 'Adds somebody; the link in the answer is shown once and lasts a week.',
  })
  async invitePerson(
    @Arg('email', () => String) email: string,
    @Arg('name', () => String) name: string,
    @Arg('role', () => RoleEnum) role: Role,
    @Arg('credential', () => String, { nullable: true }) credential: string | null,
    @Ctx() context: EditorContext,
  ) {
    const { person, token, expiresAt } = await this.persons.invite(
      email,
      name,
      role,
      credential,
      editorOf(context),
    );
    return new Invitation(person, `${this.adminUrl}#/invitation/${token}`, expiresAt);
  }

  @Authorized<Permission>('MANAGE_PEOPLE')
  @Mutation(() => EditorialPerson, { description: 'Ends every session of the person at once.' })
  async changeRole(
    @Arg('personId', () => ID) personId: string,
    @Arg('role', () => RoleEnum) role: Role,
    @Ctx() context: EditorContext,
  ) {
    return new EditorialPerson(await this.persons.changeRole(personId, role, editorOf(context)));
  }

  @Authorized<Permission>('MANAGE_PEOPLE')
  @Mutation(() => EditorialPerson, {
    description: 'Ends every session of the person at once; nothing they wrote goes.',
  })
  async disablePerson(@Arg('personId', () => ID) personId: string, @Ctx() context: EditorContext) {
    return new EditorialPerson(await this.persons.disable(personId, editorOf(context)));
  }
}
