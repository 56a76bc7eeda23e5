import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { type Actor, SYSTEM } from '../audit/audit.actor.ts';
import { recordAct } from '../audit/audit.service.ts';
import type { Clock } from '../clock.ts';
import { BadInput, NotFound } from '../errors.ts';
import { hashPassword } from './password.hash.ts';
import { checkPassword } from './password.rule.ts';
import { Person } from './person.entity.ts';
import type { Role } from './role.permission.ts';
import { hashToken, newToken } from './secret.token.ts';
import type { SessionService } from './session.service.ts';

const INVITATION_LIFE_MS = 7 * 24 * 3_600_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const UNIQUE_VIOLATION = '23505';

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

  /** Answers a one-time token for the link. */
  async invite(email: string, name: string, role: Role, credential: string | null, by: Actor) {
    const address = email.trim();
    if (!/^[^\s@]{1,64}@[^\s@]{1,190}$/.test(address))
      throw new BadInput('Give an e-mail address.', { field: 'email' });
    if (name.trim().length < 2 || name.length > 100)
      throw new BadInput('Give a name of 2 to 100 characters.', { field: 'name' });
    const token = newToken();
    const invitationHash = hashToken(token);
    const expiresAt = new Date(this.clock().getTime() + INVITATION_LIFE_MS);
    const person = await this.source
      .transaction(async (manager) => {
        const { identifiers } = await manager.insert(Person, {
          email: address,
          name: name.trim(),
          role,
          credential: credential?.trim() || null,
          invitationHash,
          invitationExpiresAt: expiresAt,
        });
        await recordAct(manager, by, 'INVITE_PERSON', address, { role });
        return manager.findOneByOrFail(Person, { id: String(identifiers[0]?.id) });
      })
      .catch((error: { code?: string }) => {
        if (error.code === UNIQUE_VIOLATION)
          throw new BadInput('Somebody with this e-mail is here already.', { field: 'email' });
        throw error;
      });
    return { person, token, expiresAt };
  }

  /** @throws BadInput when the link was used, replaced or is too old. */
  async acceptInvitation(token: string, password: string, from: Actor): Promise<Person> {
    const invitationHash = hashToken(token);
    const person = await this.source.manager.findOneBy(Person, { invitationHash, isDisabled: false });
    if (!person?.invitationExpiresAt || person.invitationExpiresAt <= this.clock())
      throw new BadInput('This invitation was used or is too old. Ask for a new one.', { field: 'token' });
    checkPassword(password, person);
    const passwordHash = await hashPassword(password);
    await this.source.transaction(async (manager) => {
      const { affected } = await manager.update(
        Person,
        { id: person.id, invitationHash },
        { passwordHash, invitationHash: null, invitationExpiresAt: null },
      );
      if (affected !== 1) throw new BadInput('This invitation was used.', { field: 'token' });
      await recordAct(
        manager,
        { ...from, personId: person.id, name: person.name },
        'ACCEPT_INVITATION',
        person.email,
      );
    });
    return person;
  }

  async changeRole(personId: string, role: Role, by: Actor): Promise<Person> {
    return this.change(personId, by, { role }, 'CHANGE_ROLE');
  }

  async disable(personId: string, by: Actor): Promise<Person> {
    return this.change(personId, by, { isDisabled: true }, 'DISABLE_PERSON');
  }

  private change(
    personId: string,
    by: Actor,
    change: { role?: Role; isDisabled?: boolean },
    action: 'CHANGE_ROLE' | 'DISABLE_PERSON',
  ): Promise<Person> {
    return this.source.transaction(async (manager) => {
      await manager.query('LOCK TABLE person IN SHARE ROW EXCLUSIVE MODE');
      const person = UUID.test(personId) ? await manager.findOneBy(Person, { id: personId }) : null;
      if (!person) throw new NotFound('There is nobody with this id.');
      const losesAdmin =
        person.role === 'ADMIN' && (change.isDisabled || (change.role ?? 'ADMIN') !== 'ADMIN');
      if (losesAdmin && (await manager.countBy(Person, { role: 'ADMIN', isDisabled: false })) === 1)
        throw new BadInput('This is the last administrator. Make somebody else one first.', {
          field: 'personId',
        });
      await manager.update(Person, { id: personId }, change);
      await this.sessions.closeAll(manager, personId);
      await recordAct(manager, by, action, person.email, { before: { role: person.role }, after: change });
      return manager.findOneByOrFail(Person, { id: personId });
    });
  }
}
