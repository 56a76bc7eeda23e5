import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../audit/audit.actor.ts';
import { recordAct } from '../audit/audit.service.ts';
import type { Clock } from '../clock.ts';
import { AlreadyDone, BadInput } from '../errors.ts';
import { oneLine } from './one-line.rule.ts';
import { hashPassword } from './password.hash.ts';
import { checkPassword } from './password.rule.ts';
import { Person } from './person.entity.ts';
import { readPerson, writePerson } from './person.service.ts';
import type { Role } from './role.permission.ts';
import type { ClaimKey } from './secret.claim.ts';
import { hashToken, newToken } from './secret.token.ts';
import type { Browser, SessionService } from './session.service.ts';
import type { SignInThrottle } from './sign-in.throttle.ts';

const LIFE_MS = 7 * 24 * 3_600_000;
/** A link that replaces a password is worth more to a thief, and its owner waits for it. */
const RESET_LIFE_MS = 3_600_000;
const UNIQUE_VIOLATION = '23505';

/** Another administrator changed this person since they were looked at. */
class ChangedFirst extends Error {}

/** A link for one person: the token in it is answered once and kept as a hash. */
export interface Invited {
  readonly person: Person;
  readonly token: string;
  readonly expiresAt: Date;
}

/** One-time links by which somebody chooses a password: the first one, or another after it was forgotten. */
export class InvitationService {
  private readonly source: DataSource;
  private readonly sessions: SessionService;
  private readonly clock: Clock;
  private readonly throttle: SignInThrottle;
  private readonly claim: ClaimKey;

  constructor(
    source: DataSource,
    sessions: SessionService,
    clock: Clock,
    throttle: SignInThrottle,
    claim: ClaimKey,
  ) {
    this.throttle = throttle;
    this.claim = claim;
    this.source = source;
    this.sessions = sessions;
    this.clock = clock;
  }

  /**
   * Adds somebody to the team. @throws BadInput, and AlreadyDone where the client key says that this request was done:
   * the link was in that answer alone
   */
  async invite(
    email: string,
    name: string,
    role: Role,
    credential: string | null,
    by: Actor,
    clientKey: string | null = null,
  ): Promise<Invited> {
    const address = email.trim();
    if (!isEmail(address)) throw new BadInput('Give an e-mail address.', { field: 'email' });
    const fullName = oneLine('name', name);
    if (fullName.length < 2) throw new BadInput('Give a name of 2 to 100 characters.', { field: 'name' });
    return this.source
      .transaction(async (manager) => {
        const request = ['invitePerson', address, fullName, role, credential];
        if (by.personId && !(await this.claim(manager, by.personId, clientKey, request)))
          throw linkTold(await manager.findOneByOrFail(Person, { email: address }));
        const { identifiers } = await manager.insert(Person, {
          email: address,
          name: fullName,
          role,
          credential: (credential && oneLine('credential', credential)) || null,
        });
        await recordAct(manager, by, 'INVITE_PERSON', address, { role });
        return this.link(manager, String(identifiers[0]?.id));
      })
      .catch((error: { code?: string }) => {
        if (error.code === UNIQUE_VIOLATION)
          throw new BadInput('Somebody with this e-mail is here already.', { field: 'email' });
        throw error;
      });
  }

  /**
   * Another link, for a lost one or a forgotten password; the one before is void. Stale where another administrator
   * changed this person first, or made a link: theirs stays good.
   * @throws NotFound, BadInput, and AlreadyDone where the client key says that this request was done
   */
  async reinvite(
    personId: string,
    version: number,
    by: Actor,
    clientKey: string | null = null,
  ): Promise<Invited | { readonly stale: Person }> {
    const invited = await this.source
      .transaction(async (manager) => {
        const { email, isDisabled } = await this.claimAgain(manager, personId, version, by, clientKey);
        if (isDisabled)
          throw new BadInput('This person is disabled. Enable them first.', { field: 'personId' });
        const looked = { id: personId, version };
        // Rolled back with the claim: the key may be sent again with another version.
        if (!(await writePerson(manager, looked, {}, by, this.clock()))) throw new ChangedFirst();
        await recordAct(manager, by, 'REINVITE_PERSON', email);
        return this.link(manager, personId);
      })
      .catch((error: unknown) => {
        if (error instanceof ChangedFirst) return null;
        throw error;
      });
    return invited ?? { stale: await readPerson(this.source.manager, personId) };
  }

  private async claimAgain(
    manager: EntityManager,
    personId: string,
    version: number,
    by: Actor,
    clientKey: string | null,
  ): Promise<Person> {
    const person = await readPerson(manager, personId);
    const request = ['reinvitePerson', personId, version];
    if (by.personId && !(await this.claim(manager, by.personId, clientKey, request))) throw linkTold(person);
    return person;
  }

  /**
   * Sets the password, ends every session that there was and opens one here.
   * @throws BadInput when the link was used, replaced or is too old.
   */
  async accept(token: string, password: string, from: Actor, browser: Browser) {
    const invitationHash = hashToken(token);
    const person = await this.source.manager.findOneBy(Person, { invitationHash, isDisabled: false });
    if (!person?.invitationExpiresAt || person.invitationExpiresAt <= this.clock()) {
      if (await this.throttle.isFirst('invitation', from.address))
        await recordAct(this.source.manager, from, 'ACCEPT_INVITATION_REFUSED', person?.email ?? 'nobody');
      throw new BadInput('This invitation was used or is too old. Ask for a new one.', { field: 'token' });
    }
    checkPassword(password, person);
    const passwordHash = await hashPassword(password);
    return this.source.transaction(async (manager) => {
      const { affected } = await manager.update(
        Person,
        { id: person.id, invitationHash, isDisabled: false },
        { passwordHash, invitationHash: null, invitationExpiresAt: null },
      );
      if (affected !== 1) throw new BadInput('This invitation was used.', { field: 'token' });
      const self = { ...from, personId: person.id, name: person.name };
      await this.sessions.closeAll(manager, person.id);
      await recordAct(manager, self, 'ACCEPT_INVITATION', person.email);
      await recordAct(manager, self, 'SIGN_IN', person.email);
      return { person, token: await this.sessions.open(manager, person.id, browser) };
    });
  }

  private async link(manager: EntityManager, personId: string): Promise<Invited> {
    const token = newToken();
    const { passwordHash } = await readPerson(manager, personId);
    const life = passwordHash === null ? LIFE_MS : RESET_LIFE_MS;
    const expiresAt = new Date(this.clock().getTime() + life);
    await manager.update(
      Person,
      { id: personId },
      { invitationHash: hashToken(token), invitationExpiresAt: expiresAt },
    );
    return { person: await readPerson(manager, personId), token, expiresAt };
  }
}

function linkTold({ id, name, version }: Person): AlreadyDone {
  return new AlreadyDone(
    `${name} was invited by this request already. The link was shown once and is kept nowhere: make another one for them (reinvitePerson).`,
    { personId: id, version, remedy: 'reinvitePerson' },
  );
}

function isEmail(text: string): boolean {
  return /^[^\s@\p{C}]{1,64}@[^\s@\p{C}]{1,190}$/u.test(text);
}
