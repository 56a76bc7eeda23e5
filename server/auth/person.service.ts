import { randomBytes } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, SYSTEM } from '../audit/audit.actor.ts';
import { recordAct } from '../audit/audit.service.ts';
import type { Clock } from '../clock.ts';
import { BadInput, NotFound } from '../errors.ts';
import { hashPassword } from './password.hash.ts';
import { checkPassword } from './password.rule.ts';
import { Person } from './person.entity.ts';
import { isPersonId } from './person.id.ts';
import type { Role } from './role.permission.ts';
import type { Session } from './session.entity.ts';
import type { SessionService } from './session.service.ts';

/** Another administrator changed this person since the version that was looked at: then nothing is written. */
export type PersonOutcome = { readonly person: Person } | { readonly stale: Person };

type PersonChange = Partial<Pick<Person, 'role' | 'isDisabled' | 'invitationHash' | 'invitationExpiresAt'>>;

/** The team: who is in it, what they may do, where they are signed in. */
export class PersonService {
  private readonly source: DataSource;
  private readonly sessions: SessionService;
  private readonly clock: Clock;

  constructor(source: DataSource, sessions: SessionService, clock: Clock) {
    this.source = source;
    this.sessions = sessions;
    this.clock = clock;
  }

  list(): Promise<Person[]> {
    return this.source.manager
      .createQueryBuilder(Person, 'person')
      .addSelect('person.passwordHash')
      .orderBy('person.name')
      .addOrderBy('person.email')
      .getMany();
  }

  /** The first administrator of an empty database: answers the password to print once, or null if there is one. */
  async createFirstAdmin(email: string, password: string | null): Promise<string | null> {
    const chosen = password ?? randomBytes(12).toString('base64url');
    if (await this.source.manager.existsBy(Person, {})) return null;
    if (password !== null) checkPassword(password, { email, name: '' });
    const passwordHash = await hashPassword(chosen);
    return this.source.transaction(async (manager) => {
      await manager.query('LOCK TABLE person IN EXCLUSIVE MODE');
      if (await manager.existsBy(Person, {})) return null;
      await manager.insert(Person, { email, name: 'Administrator', role: 'ADMIN', passwordHash });
      await recordAct(manager, SYSTEM, 'INVITE_PERSON', email, { role: 'ADMIN' });
      return chosen;
    });
  }

  changeRole(personId: string, version: number, role: Role, by: Actor): Promise<PersonOutcome> {
    return this.change(personId, version, by, { role }, 'CHANGE_ROLE');
  }

  /** Ends every session and voids an invitation that is still open. */
  disable(personId: string, version: number, by: Actor): Promise<PersonOutcome> {
    const nothingOpen = { invitationHash: null, invitationExpiresAt: null };
    return this.change(personId, version, by, { isDisabled: true, ...nothingOpen }, 'DISABLE_PERSON');
  }

  /** Lets somebody in again: with the password from before, or after another invitation where there is none. */
  enable(personId: string, version: number, by: Actor): Promise<PersonOutcome> {
    return this.change(personId, version, by, { isDisabled: false }, 'ENABLE_PERSON');
  }

  /** Where somebody is signed in now. @throws NotFound */
  async sessionsOf(personId: string): Promise<Session[]> {
    const { id } = await readPerson(this.source.manager, personId);
    return this.sessions.list(id);
  }

  /** Answers how many ended. @throws NotFound */
  endSessions(personId: string, by: Actor): Promise<number> {
    return this.source.transaction(async (manager) => {
      const { id, email } = await readPerson(manager, personId);
      const ended = await this.sessions.closeAll(manager, id);
      await recordAct(manager, by, 'END_SESSIONS', email, { ended });
      return ended;
    });
  }

  private change(
    personId: string,
    version: number,
    by: Actor,
    change: PersonChange,
    action: 'CHANGE_ROLE' | 'DISABLE_PERSON' | 'ENABLE_PERSON',
  ): Promise<PersonOutcome> {
    return this.source.transaction(async (manager) => {
      await manager.query('LOCK TABLE person IN SHARE ROW EXCLUSIVE MODE');
      const current = await readPerson(manager, personId);
      const before = factsOf(current);
      if (current.version !== version) return { stale: current };
      const losesAdmin =
        before.role === 'ADMIN' && (change.isDisabled || (change.role ?? 'ADMIN') !== 'ADMIN');
      if (losesAdmin && !before.isDisabled && (await activeAdmins(manager)) === 1)
        throw new BadInput('This is the last administrator. Make somebody else one first.', {
          field: 'personId',
        });
      await writePerson(manager, current, change, by, this.clock());
      await this.sessions.closeAll(manager, personId);
      const person = await readPerson(manager, personId);
      await recordAct(manager, by, action, person.email, { before, after: factsOf(person) });
      return { person };
    });
  }
}

/** With the hash, so that it can be told whether a password was chosen. @throws NotFound */
export async function readPerson(manager: EntityManager, personId: string): Promise<Person> {
  const person = isPersonId(personId)
    ? await manager
        .createQueryBuilder(Person, 'person')
        .addSelect('person.passwordHash')
        .where('person.id = :personId', { personId })
        .getOne()
    : null;
  if (!person) throw new NotFound('There is nobody with this id.');
  return person;
}

/** Writes the next version of somebody. False when another administrator was first: then nothing is written. */
export async function writePerson(
  manager: EntityManager,
  { id, version }: Pick<Person, 'id' | 'version'>,
  change: PersonChange,
  by: Actor,
  at: Date,
): Promise<boolean> {
  const { affected } = await manager.update(
    Person,
    { id, version },
    { ...change, version: version + 1, changedByName: by.name, changedAt: at },
  );
  return affected === 1;
}

function activeAdmins(manager: EntityManager): Promise<number> {
  return manager.countBy(Person, { role: 'ADMIN', isDisabled: false });
}

/** What the audit log says about a person: never anything that lets somebody in. */
function factsOf({ role, isDisabled }: Person) {
  return { role, isDisabled };
}
