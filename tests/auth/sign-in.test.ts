import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { PersonService } from '../../server/auth/person.service.ts';
import { ABSOLUTE_LIMIT_MS, IDLE_LIMIT_MS, SessionService } from '../../server/auth/session.service.ts';
import { SignInService } from '../../server/auth/sign-in.service.ts';
import { SignInThrottle } from '../../server/auth/sign-in.throttle.ts';
import type { Workshop } from '../../server/workshop.ts';
import { testWorkshop } from '../support/workshop.ts';

const PASSWORD = 'a long enough passphrase';
let now = new Date('2026-07-01T12:00:00Z');
let workshop: Workshop;
let sessions: SessionService;
let persons: PersonService;
let signIns: SignInService;

beforeAll(async () => {
  const clock = () => now;
  workshop = await testWorkshop(clock);
  sessions = new SessionService(workshop.source, clock);
  persons = new PersonService(workshop.source, sessions, clock);
  signIns = new SignInService(workshop.source, sessions, new SignInThrottle(workshop.source, clock));
  await persons.createFirstAdmin('admin@example.org', PASSWORD);
});
afterAll(() => workshop.close());

const from = (address: string) => ({ ...SYSTEM, name: 'nobody', address });
const signIn = (password: string, address = '192.0.2.10', email = 'admin@example.org') =>
  signIns.signIn(email, password, from(address), 'jest');

describe('signing in', () => {
  it('is refused alike for an unknown person and a wrong password', async () => {
    const wrong = await signIn('wrong').catch((error: Error) => error);
    const unknown = await signIn('wrong', '192.0.2.10', 'nobody@example.org').catch((error: Error) => error);
    expect(wrong).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(String(unknown)).toBe(String(wrong));
  });

  it('is refused for a password that differs in its last character', async () => {
    await expect(signIn(`${PASSWORD.slice(0, -1)}E`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('looks at no more than ten passwords of a hundred sent at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, () =>
        signIn('wrong', '192.0.2.20').catch((error: { code: string }) => error.code),
      ),
    );
    expect(outcomes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(10);
    expect(outcomes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(90);
    await expect(signIn(PASSWORD, '192.0.2.20')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await expect(signIn(PASSWORD, '192.0.2.21')).resolves.toHaveProperty('token');
    now = new Date(now.getTime() + 16 * 60_000);
    await expect(signIn(PASSWORD, '192.0.2.20')).resolves.toHaveProperty('token');
  });

  it('keeps argon2id hashes of at least 19 MiB and two passes', async () => {
    const [row] = await workshop.source.query('SELECT password_hash FROM person');
    const [, memory, passes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$/.exec(row.password_hash) ?? [];
    expect(Number(memory)).toBeGreaterThanOrEqual(19_456);
    expect(Number(passes)).toBeGreaterThanOrEqual(2);
  });

  it('leaves one audit entry for each try', async () => {
    const count = async (action: string) =>
      Number(
        (await workshop.source.query('SELECT count(*) FROM audit_entry WHERE action = $1', [action]))[0]
          .count,
      );
    const before = [await count('SIGN_IN'), await count('SIGN_IN_REFUSED')];
    await signIn(PASSWORD, '192.0.2.30');
    await signIn('wrong', '192.0.2.30').catch(() => undefined);
    expect([await count('SIGN_IN'), await count('SIGN_IN_REFUSED')]).toEqual([
      (before[0] ?? 0) + 1,
      (before[1] ?? 0) + 1,
    ]);
  });
});

describe('a session', () => {
  it('ends when nobody worked for eight hours, and after a week whatever happens', async () => {
    const { token } = await signIn(PASSWORD, '192.0.2.40');
    const started = now;
    expect(await sessions.personOf(token)).not.toBeNull();
    for (let at = IDLE_LIMIT_MS - 60_000; at < ABSOLUTE_LIMIT_MS; at += IDLE_LIMIT_MS - 60_000) {
      now = new Date(started.getTime() + at);
      expect(await sessions.personOf(token)).not.toBeNull();
    }
    now = new Date(started.getTime() + ABSOLUTE_LIMIT_MS + 1);
    expect(await sessions.personOf(token)).toBeNull();
    const { token: idle } = await signIn(PASSWORD, '192.0.2.41');
    now = new Date(now.getTime() + IDLE_LIMIT_MS + 1);
    expect(await sessions.personOf(idle)).toBeNull();
  });

  it('ends at once on a new password, a new role and being disabled', async () => {
    const { person, token, expiresAt } = await persons.invite(
      'wanda@example.org',
      'Wanda',
      'WRITER',
      null,
      SYSTEM,
    );
    expect(expiresAt.getTime()).toBeGreaterThan(now.getTime());
    await persons.acceptInvitation(token, PASSWORD, from('192.0.2.50'));
    const open = async () => (await signIn(PASSWORD, '192.0.2.50', 'wanda@example.org')).token;
    const first = await open();
    await persons.changeRole(person.id, 'REVIEWER', SYSTEM);
    expect(await sessions.personOf(first)).toBeNull();
    const second = await open();
    await signIns.changePassword(person, PASSWORD, `${PASSWORD} two`, { ...SYSTEM, personId: person.id });
    expect(await sessions.personOf(second)).toBeNull();
    const { token: third } = await signIn(`${PASSWORD} two`, '192.0.2.50', 'wanda@example.org');
    await persons.disable(person.id, SYSTEM);
    expect(await sessions.personOf(third)).toBeNull();
    await expect(signIn(`${PASSWORD} two`, '192.0.2.50', 'wanda@example.org')).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});

describe('an invitation', () => {
  it('works once', async () => {
    const { token } = await persons.invite('once@example.org', 'Once', 'VIEWER', null, SYSTEM);
    await persons.acceptInvitation(token, PASSWORD, SYSTEM);
    await expect(persons.acceptInvitation(token, PASSWORD, SYSTEM)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('ends after a week', async () => {
    const { token } = await persons.invite('late@example.org', 'Late', 'VIEWER', null, SYSTEM);
    now = new Date(now.getTime() + 7 * 24 * 3_600_000 + 1);
    await expect(persons.acceptInvitation(token, PASSWORD, SYSTEM)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it.each(['short', 'password1', 'Plaincode', 'plaincode1', '12345678'])(
    'refuses the password %s',
    async (password) => {
      const { token } = await persons.invite(`${Math.random()}@example.org`, 'Weak', 'VIEWER', null, SYSTEM);
      await expect(persons.acceptInvitation(token, password, SYSTEM)).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    },
  );

  it('is refused for an e-mail that is here already, whatever its capitals', async () => {
    await expect(persons.invite('ADMIN@example.org', 'Twin', 'ADMIN', null, SYSTEM)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('the last administrator', () => {
  it('cannot be disabled or lose the role', async () => {
    const [admin] = (await persons.list()).filter(({ role }) => role === 'ADMIN');
    await expect(persons.disable(admin?.id ?? '', SYSTEM)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(persons.changeRole(admin?.id ?? '', 'VIEWER', SYSTEM)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});
