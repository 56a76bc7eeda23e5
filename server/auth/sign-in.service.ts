import type { DataSource } from 'typeorm';
import type { Actor } from '../audit/audit.actor.ts';
import { recordAct } from '../audit/audit.service.ts';
import { Unauthenticated } from '../errors.ts';
import { hashPassword, passwordMatches } from './password.hash.ts';
import { checkPassword } from './password.rule.ts';
import { Person } from './person.entity.ts';
import type { SessionService } from './session.service.ts';
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
   * @throws RateLimited after ten tries in a quarter of an hour from one address for one account.
   * @throws Unauthenticated with the same words and in the same time whether or not anybody has that e-mail.
   */
  async signIn(email: string, password: string, from: Actor, userAgent: string | null) {
    const account = email.trim().toLowerCase();
    const key = `${account.slice(0, 200)}|${from.address ?? ''}`;
    await this.throttle.count(key);
    const person = await this.withHash('lower(person.email) = :value', account);
    const isRight = await passwordMatches(person?.passwordHash ?? null, password);
    if (!person || !isRight || person.isDisabled) {
      await recordAct(
        this.source.manager,
        { ...from, name: 'nobody' },
        'SIGN_IN_REFUSED',
        account.slice(0, 200),
      );
      throw new Unauthenticated(WRONG);
    }
    await this.throttle.forget(key);
    const token = await this.source.transaction(async (manager) => {
      await recordAct(manager, { ...from, personId: person.id, name: person.name }, 'SIGN_IN', person.email);
      return this.sessions.open(manager, person.id, from.address, userAgent);
    });
    return { person, token };
  }

  async signOut(token: string, person: Person, from: Actor): Promise<void> {
    await this.sessions.close(token);
    await recordAct(this.source.manager, from, 'SIGN_OUT', person.email);
  }

  /** Ends every session of the person, this one too: the caller opens a new one. */
  async changePassword(person: Person, current: string, next: string, from: Actor): Promise<void> {
    await this.throttle.count(`${person.id}|password`);
    const stored = await this.withHash('person.id = :value', person.id);
    if (!(await passwordMatches(stored?.passwordHash ?? null, current)))
      throw new Unauthenticated('The current password is wrong.');
    checkPassword(next, person);
    const passwordHash = await hashPassword(next);
    await this.throttle.forget(`${person.id}|password`);
    await this.source.transaction(async (manager) => {
      await manager.update(Person, { id: person.id }, { passwordHash });
      await this.sessions.closeAll(manager, person.id);
      await recordAct(manager, from, 'CHANGE_PASSWORD', person.email);
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
