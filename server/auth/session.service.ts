import { type DataSource, type EntityManager, MoreThan, Not } from 'typeorm';
import type { Clock } from '../clock.ts';
import { Person } from './person.entity.ts';
import { hashToken, newToken } from './secret.token.ts';
import { Session } from './session.entity.ts';

const MINUTE = 60_000;
/** Nobody has worked in this browser for so long: sign in again. */
export const IDLE_LIMIT_MS = 8 * 60 * MINUTE;
/** However busy: sign in again. */
export const ABSOLUTE_LIMIT_MS = 7 * 24 * 60 * MINUTE;
const TOUCH_EVERY_MS = MINUTE;

/** From where a session is opened. */
export interface Browser {
  readonly address: string | null;
  readonly userAgent: string | null;
  /** The token that this browser held before; its session ends. */
  readonly former: string | null;
}

export class SessionService {
  private readonly source: DataSource;
  private readonly clock: Clock;

  constructor(source: DataSource, clock: Clock) {
    this.source = source;
    this.clock = clock;
  }

  /** The person whose valid session this token is; null otherwise. */
  async personOf(token: string): Promise<Person | null> {
    const now = this.clock();
    const tokenHash = hashToken(token);
    const { entities, raw } = await this.source.manager
      .createQueryBuilder(Person, 'person')
      .innerJoin(Session, 'session', 'session.personId = person.id')
      .addSelect('session.lastSeenAt', 'seen')
      .where({ isDisabled: false })
      .andWhere('session.tokenHash = :tokenHash', { tokenHash })
      .andWhere('session.lastSeenAt > :idle AND session.createdAt > :absolute', this.limits())
      .getRawAndEntities<{ seen: Date }>();
    const [person] = entities;
    const [session] = raw;
    if (!person || !session) return null;
    if (now.getTime() - session.seen.getTime() > TOUCH_EVERY_MS)
      await this.source.manager.update(Session, { tokenHash }, { lastSeenAt: now });
    return person;
  }

  /** Sessions of a person that still count, the one used last first. */
  list(personId: string): Promise<Session[]> {
    return this.source.manager.find(Session, {
      where: { personId, ...this.valid() },
      order: { lastSeenAt: 'DESC', createdAt: 'DESC' },
    });
  }

  /**
   * Opens a session and answers the token for the cookie; it is not kept. Always a new one: a token that was in the
   * browser before signing in never becomes somebody's session.
   */
  async open(manager: EntityManager, personId: string, browser: Browser): Promise<string> {
    const token = newToken();
    const now = this.clock();
    if (browser.former) await manager.delete(Session, { tokenHash: hashToken(browser.former) });
    const { idle, absolute } = this.limits();
    await manager.query('DELETE FROM session WHERE last_seen_at <= $1 OR created_at <= $2', [idle, absolute]);
    await manager.insert(Session, {
      tokenHash: hashToken(token),
      personId,
      createdAt: now,
      lastSeenAt: now,
      address: browser.address,
      userAgent: browser.userAgent?.slice(0, 300) ?? null,
    });
    return token;
  }

  async close(manager: EntityManager, token: string): Promise<void> {
    await manager.delete(Session, { tokenHash: hashToken(token) });
  }

  /** Ends every session of a person: after a new password, a new role or being disabled. Answers how many. */
  async closeAll(manager: EntityManager, personId: string): Promise<number> {
    const { affected } = await manager.delete(Session, { personId });
    return affected ?? 0;
  }

  /** Ends every session of a person but the one with this token. Answers how many. */
  async closeOthers(manager: EntityManager, personId: string, token: string): Promise<number> {
    const { affected } = await manager.delete(Session, { personId, tokenHash: Not(hashToken(token)) });
    return affected ?? 0;
  }

  private valid() {
    const { idle, absolute } = this.limits();
    return { lastSeenAt: MoreThan(idle), createdAt: MoreThan(absolute) };
  }

  /** A session that was last seen, or opened, at these moments is over. */
  private limits() {
    const now = this.clock().getTime();
    return { idle: new Date(now - IDLE_LIMIT_MS), absolute: new Date(now - ABSOLUTE_LIMIT_MS) };
  }
}
