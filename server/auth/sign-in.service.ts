import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../audit/audit.actor.ts';
import { recordAct } from '../audit/audit.service.ts';
import { Unauthenticated } from '../errors.ts';
import { hashPassword, passwordMatches } from './password.hash.ts';
import { checkPassword } from './password.rule.ts';
import { Person } from './person.entity.ts';
import type { Session } from './session.entity.ts';
import type { Browser, SessionService } from './session.service.ts';
import type { SignInThrottle } from './sign-in.throttle.ts';

const WRONG = 'The e-mail or the password is wrong.';

export class SignInService {
  private readonly source: DataSource;
  private readonly sessions: SessionService;
  private readonly throttle: SignInThrottle;

  constructor(source: DataSource, sessions: SessionService, throttle: SignInThrottle) {
    this.source = source;
    this.sessions = sessions;
    this.throttle = throttle;
  }

  /**
   * @throws RateLimited after ten tries in a quarter of an hour from one network for one account, a hundred for one
   * account from anywhere, or a hundred from one network.
   * @throws Unauthenticated with the same words and in the same time whether or not anybody has that e-mail.
   */
  async signIn(email: string, password: string, from: Actor, browser: Browser) {
    const account = email.trim().toLowerCase();
    const refused = (reason: string) =>
      recordAct(
        this.source.manager,
        { ...from, personId: null, name: 'nobody' },
        'SIGN_IN_REFUSED',
        tried(account),
        { reason },
      );
    await this.throttle.admit(account, from.address, () => refused('RATE_LIMITED'));
    const person = await this.withHash('lower(person.email) = :value', account);
    const isRight = await passwordMatches(person?.passwordHash ?? null, password);
    const token = person && isRight ? await this.enter(person, from, browser) : null;
    if (!person || !token) {
      await refused('UNAUTHENTICATED');
      throw new Unauthenticated(WRONG);
    }
    await this.throttle.forgive(account, from.address);
    return { person, token };
  }

  sessionsOf(person: Person): Promise<Session[]> {
    return this.sessions.list(person.id);
  }

  async signOut(token: string, person: Person, from: Actor): Promise<void> {
    await this.source.transaction(async (manager) => {
      await this.sessions.close(manager, token);
      await recordAct(manager, from, 'SIGN_OUT', person.email);
    });
  }

  /** Ends every other session of the person; this browser stays. Answers how many ended. */
  endOthers(token: string, person: Person, from: Actor): Promise<number> {
    return this.source.transaction(async (manager) => {
      const ended = await this.sessions.closeOthers(manager, person.id, token);
      await recordAct(manager, from, 'END_SESSIONS', person.email, { ended });
      return ended;
    });
  }

  /** Ends every session of the person and answers the token of a new one for this browser. */
  async changePassword(person: Person, current: string, next: string, from: Actor, browser: Browser) {
    const key = `password ${person.id}`;
    const refused = (reason: string) =>
      recordAct(this.source.manager, from, 'CHANGE_PASSWORD_REFUSED', person.email, { reason });
    await this.throttle.count(key, undefined, () => refused('RATE_LIMITED'));
    const stored = await this.withHash('person.id = :value', person.id);
    if (!stored?.passwordHash || !(await passwordMatches(stored.passwordHash, current))) {
      await refused('UNAUTHENTICATED');
      throw new Unauthenticated('The current password is wrong.');
    }
    checkPassword(next, person);
    const passwordHash = await hashPassword(next);
    await this.throttle.forget(key);
    return this.source.transaction(async (manager) => {
      const isStill = { id: person.id, isDisabled: false, passwordHash: stored.passwordHash ?? '' };
      const { affected } = await manager.update(Person, isStill, { passwordHash });
      if (affected !== 1) throw new Unauthenticated('The password was changed meanwhile. Sign in again.');
      await this.sessions.closeAll(manager, person.id);
      await recordAct(manager, from, 'CHANGE_PASSWORD', person.email);
      return this.sessions.open(manager, person.id, browser);
    });
  }

  /**
   * Opens the session, unless the person was disabled or had the password changed while it was looked at: that ends
   * sessions, and one that opens a moment later would outlive it. Null then.
   */
  private enter(person: Person, from: Actor, browser: Browser): Promise<string | null> {
    return this.source.transaction(async (manager) => {
      if (!(await isStillSo(manager, person))) return null;
      await recordAct(manager, { ...from, personId: person.id, name: person.name }, 'SIGN_IN', person.email);
      return this.sessions.open(manager, person.id, browser);
    });
  }

  private withHash(where: string, value: string): Promise<Person | null> {
    return this.source.manager
      .createQueryBuilder(Person, 'person')
      .addSelect('person.passwordHash')
      .where(where, { value })
      .getOne();
  }
}

/** Keeps the row as it is until the transaction ends. */
async function isStillSo(manager: EntityManager, { id, passwordHash }: Person): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    'SELECT 1 FROM person WHERE id = $1 AND password_hash = $2 AND NOT is_disabled FOR SHARE',
    [id, passwordHash],
  );
  return rows.length === 1;
}

/** What was typed as an e-mail, for the audit log. People type passwords there by mistake: those are not kept. */
function tried(account: string): string {
  return /^[^\s@]+@[^\s@]+$/.test(account) ? account.slice(0, 200) : 'no e-mail address';
}
