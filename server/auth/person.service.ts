import { randomBytes } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, SYSTEM } from '../audit/audit.actor.ts';
import { recordAct } from '../audit/audit.service.ts';
import { BadInput, NotFound } from '../errors.ts';
import { hashPassword } from './password.hash.ts';
import { checkPassword } from './password.rule.ts';
import { Person } from './person.entity.ts';
import { isPersonId } from './person.id.ts';
import type { Role } from './role.permission.ts';
import type { Session } from './session.entity.ts';
import type { SessionService } from './session.service.ts';

/** The team: who is in it, what they may do, where they are signed in. */
export class PersonService {
  private readonly source: DataSource;
  private readonly sessions: SessionService;

  constructor(source: DataSource, sessions: SessionService) {
    this.source = source;
    this.sessions = sessions;
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

  changeRole(personId: string, role: Role, by: Actor): Promise<Person> {
    return this.change(personId, by, { role }, 'CHANGE_ROLE');
  }

  /** Ends every session and voids an invitation that is still open. */
  disable(personId: string, by: Actor): Promise<Person> {
    const nothingOpen = { invitationHash: null, invitationExpiresAt: null };
    return this.change(personId, by, { isDisabled: true, ...nothingOpen }, 'DISABLE_PERSON');
  }

  /** Lets somebody in again: with the password from before, or after another invitation where there is none. */
  enable(personId: string, by: Actor): Promise<Person> {
    return this.change(personId, by, { isDisabled: false }, 'ENABLE_PERSON');
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
    by: Actor,
    change: Partial<Pick<Person, 'role' | 'isDisabled' | 'invitationHash' | 'invitationExpiresAt'>>,
    action: 'CHANGE_ROLE' | 'DISABLE_PERSON' | 'ENABLE_PERSON',
  ): Promise<Person> {
    return this.source.transaction(async (manager) => {
      await manager.query('LOCK TABLE person IN SHARE ROW EXCLUSIVE MODE');
      const before = factsOf(await readPerson(manager, personId));
      const losesAdmin =
        before.role === 'ADMIN' && (change.isDisabled || (change.role ?? 'ADMIN') !== 'ADMIN');
      if (losesAdmin && !before.isDisabled && (await activeAdmins(manager)) === 1)
        throw new BadInput('This is the last administrator. Make somebody else one first.', {
          field: 'personId',
        });
      await manager.update(Person, { id: personId }, change);
      await this.sessions.closeAll(manager, personId);
      const person = await readPerson(manager, personId);
      await recordAct(manager, by, action, person.email, { before, after: factsOf(person) });
      return person;
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

function activeAdmins(manager: EntityManager): Promise<number> {
  return manager.countBy(Person, { role: 'ADMIN', isDisabled: false });
}

/** What the audit log says about a person: never anything that lets somebody in. */
function factsOf({ role, isDisabled }: Person) {
  return { role, isDisabled };
}
