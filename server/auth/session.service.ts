import { type DataSource, type EntityManager, MoreThan } from 'typeorm';
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
    const session = await this.source.manager.findOneBy(Session, {
      tokenHash: hashToken(token),
      lastSeenAt: MoreThan(new Date(now.getTime() - IDLE_LIMIT_MS)),
      createdAt: MoreThan(new Date(now.getTime() - ABSOLUTE_LIMIT_MS)),
    });
    if (!session) return null;
    const person = await this.source.manager.findOneBy(Person, { id: session.personId, isDisabled: false });
    if (person && now.getTime() - session.lastSeenAt.getTime() > TOUCH_EVERY_MS)
      await this.source.manager.update(Session, { tokenHash: session.tokenHash }, { lastSeenAt: now });
    return person;
  }

  /** Opens a session and answers the token for the cookie; it is not kept. */
  async open(
    manager: EntityManager,
    personId: string,
    address: string | null,
    userAgent: string | null,
  ): Promise<string> {
    const token = newToken();
    const now = this.clock();
    await manager.insert(Session, {
      tokenHash: hashToken(token),
      personId,
      createdAt: now,
      lastSeenAt: now,
      address,
      userAgent: userAgent?.slice(0, 300) ?? null,
    });
    return token;
  }

  async close(token: string): Promise<void> {
    await this.source.manager.delete(Session, { tokenHash: hashToken(token) });
  }

  /** Ends every session of a person: after a new password, a new role or being disabled. */
  async closeAll(manager: EntityManager, personId: string): Promise<void> {
    await manager.delete(Session, { personId });
  }
}
