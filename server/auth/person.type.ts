import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { textEnum } from '../schema/schema.enum.ts';
import { DateTimeScalar } from '../schema/schema.scalar.ts';
import type { Invited } from './invitation.service.ts';
import type { Person } from './person.entity.ts';
import { allows, PERMISSIONS, type Permission, permissionsOf, ROLES, type Role } from './role.permission.ts';

export const RoleEnum = textEnum('Role', ROLES, 'What somebody may do.', {
  VIEWER: 'Reads everything, changes nothing.',
  WRITER: 'Writes drafts and submits them.',
  REVIEWER: 'Approves and publishes what others wrote; writes drafts too.',
  IMPORTER: 'Imports, activates and rolls back releases; never texts.',
  ADMIN: 'People, settings and everything else.',
});
export const PermissionEnum = textEnum('Permission', PERMISSIONS, 'One thing that a role allows.');

@ObjectType({ description: 'Whoever is signed in.' })
export class Me {
  @Field(() => ID)
  id: string;
  @Field()
  email: string;
  @Field()
  name: string;
  @Field(() => RoleEnum)
  role: Role;
  @Field(() => [PermissionEnum], {
    description: 'What the role allows: for showing only the steps that will work.',
  })
  permissions: readonly Permission[];

  constructor(person: Person) {
    this.id = person.id;
    this.email = person.email;
    this.name = person.name;
    this.role = person.role;
    this.permissions = permissionsOf(person.role);
  }
}

@ObjectType({ description: 'Somebody of the team, by name.' })
export class PersonRef {
  @Field(() => ID)
  id: string;
  @Field()
  name: string;

  constructor(person: { id: string; name: string }) {
    this.id = person.id;
    this.name = person.name;
  }
}

@ObjectType({ description: 'Somebody of the team who can be called or asked for a review.' })
export class Colleague extends PersonRef {
  @Field(() => RoleEnum)
  role: Role;
  @Field({ description: 'May approve what others wrote.' })
  mayApprove: boolean;

  constructor(person: Person) {
    super(person);
    this.role = person.role;
    this.mayApprove = allows(person.role, 'APPROVE');
  }
}

@ObjectType({ description: 'Somebody of the team, as an administrator sees them.' })
export class EditorialPerson {
  @Field(() => ID)
  id: string;
  @Field()
  email: string;
  @Field()
  name: string;
  @Field(() => RoleEnum)
  role: Role;
  @Field(() => String, {
    nullable: true,
    description: "Shown beside a reviewer's name on the page: MD, FAAD.",
  })
  credential: string | null;
  @Field()
  isDisabled: boolean;
  @Field({ description: 'Has chosen a password: false until the first invitation is accepted.' })
  hasSignedIn: boolean;
  @Field(() => DateTimeScalar)
  createdAt: Date;
  @Field(() => Int, { description: 'Send it with the next change.' })
  version: number;

  constructor(person: Person) {
    this.version = person.version;
    this.id = person.id;
    this.email = person.email;
    this.name = person.name;
    this.role = person.role;
    this.credential = person.credential;
    this.isDisabled = person.isDisabled;
    this.hasSignedIn = person.passwordHash !== null;
    this.createdAt = person.createdAt;
  }
}

@ObjectType({ description: 'A one-time link that lets somebody choose a password. Shown once.' })
export class Invitation {
  @Field(() => EditorialPerson)
  person: EditorialPerson;
  @Field()
  url: string;
  @Field(() => DateTimeScalar)
  expiresAt: Date;

  constructor({ person, token, expiresAt }: Invited, adminUrl: string) {
    this.person = new EditorialPerson(person);
    this.url = `${adminUrl}#/invitation/${token}`;
    this.expiresAt = expiresAt;
  }
}

@ObjectType({ description: 'Another administrator changed this person first. Nothing was written.' })
export class StalePerson {
  @Field()
  message: string;
  @Field({ description: 'STALE_VERSION' })
  code: string = 'STALE_VERSION';
  @Field(() => Int)
  currentVersion: number;
  @Field(() => String, { nullable: true })
  changedByName: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  changedAt: Date | null;
  @Field(() => EditorialPerson, { description: 'As they are now.' })
  current: EditorialPerson;

  constructor(person: Person) {
    this.message = `${person.changedByName ?? 'Somebody'} changed ${person.name} first. Look at what is there now and decide again.`;
    this.currentVersion = person.version;
    this.changedByName = person.changedByName;
    this.changedAt = person.changedAt;
    this.current = new EditorialPerson(person);
  }
}

export const PersonResult = createUnionType({
  name: 'PersonResult',
  types: () => [EditorialPerson, StalePerson] as const,
  resolveType: (value) => ('currentVersion' in value ? StalePerson : EditorialPerson),
});

export const InvitationResult = createUnionType({
  name: 'InvitationResult',
  types: () => [Invitation, StalePerson] as const,
  resolveType: (value) => ('currentVersion' in value ? StalePerson : Invitation),
});
