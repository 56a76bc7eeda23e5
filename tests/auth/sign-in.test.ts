import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { InvitationService } from '../../server/auth/invitation.service.ts';
import { hashPassword } from '../../server/auth/password.hash.ts';
import { Person } from '../../server/auth/person.entity.ts';
import { PersonService } from '../../server/auth/person.service.ts';
import { ABSOLUTE_LIMIT_MS, IDLE_LIMIT_MS, SessionService } from '../../server/auth/session.service.ts';
import { SignInService } from '../../server/auth/sign-in.service.ts';
import { networkOf, SignInThrottle } from '../../server/auth/sign-in.throttle.ts';
import { claimKey } from '../../server/workflow/client.key.ts';
import type { Workshop } from '../../server/workshop.ts';
import { testWorkshop } from '../support/workshop.ts';

const PASSWORD = 'a long enough passphrase';
let now = new Date('2026-07-01T12:00:00Z');
let workshop: Workshop;
let sessions: SessionService;
let persons: PersonService;
let invitations: InvitationService;
let signIns: SignInService;

beforeAll(async () => {
  const clock = () => now;
  workshop = await testWorkshop(clock);
  sessions = new SessionService(workshop.source, clock);
  persons = new PersonService(workshop.source, sessions, clock);
  const throttle = new SignInThrottle(workshop.source, clock);
  invitations = new InvitationService(workshop.source, sessions, clock, throttle, claimKey);
  signIns = new SignInService(workshop.source, sessions, throttle);
  await persons.createFirstAdmin('admin@example.org', PASSWORD);
});
afterAll(() => workshop.close());

const from = (address: string) => ({ ...SYSTEM, name: 'nobody', address });
const browser = (address: string, former: string | null = null) => ({ address, userAgent: 'jest', former });
const signIn = (password: string, address = '192.0.2.10', email = 'admin@example.org') =>
  signIns.signIn(email, password, from(address), browser(address));
const codeOf = (error: { code: string }) => error.code;
const accept = (token: string, password = PASSWORD, address = '192.0.2.50') =>
  invitations.accept(token, password, from(address), browser(address));
const count = async (action: string) =>
  Number(
    (await workshop.source.query('SELECT count(*) FROM audit_entry WHERE action = $1', [action]))[0].count,
  );

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
      Array.from({ length: 100 }, () => signIn('wrong', '192.0.2.20').catch(codeOf)),
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
    const before = [await count('SIGN_IN'), await count('SIGN_IN_REFUSED')];
    await signIn(PASSWORD, '192.0.2.30');
    await signIn('wrong', '192.0.2.30').catch(() => undefined);
    expect([await count('SIGN_IN'), await count('SIGN_IN_REFUSED')]).toEqual([
      (before[0] ?? 0) + 1,
      (before[1] ?? 0) + 1,
    ]);
  });
});

describe('guessing', () => {
  const later = () => {
    now = new Date(now.getTime() + 16 * 60_000);
  };

  it('is stopped after a hundred names from one network, and signing in rightly costs nothing', async () => {
    later();
    for (let turn = 0; turn < 12; turn += 1) await signIn(PASSWORD, '192.0.2.60');
    const names = Array.from({ length: 105 }, (_, at) => `name${at}@example.org`);
    const outcomes: string[] = [];
    for (const name of names)
      outcomes.push((await signIn('Summer2026', '192.0.2.60', name).catch(codeOf)) as string);
    expect(outcomes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(100);
    expect(outcomes.slice(100)).toEqual(Array(5).fill('RATE_LIMITED'));
    await expect(signIn(PASSWORD, '192.0.2.61')).resolves.toHaveProperty('token');
  }, 30_000);

  it('is stopped after a hundred tries for one account, from however many networks', async () => {
    later();
    const outcomes: string[] = [];
    for (let at = 0; at < 104; at += 1)
      outcomes.push(
        (await signIn('wrong', `198.51.100.${at}`, 'target@example.org').catch(codeOf)) as string,
      );
    expect(outcomes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(100);
    expect(outcomes.slice(100)).toEqual(Array(4).fill('RATE_LIMITED'));
  }, 30_000);

  it('counts all addresses of one IPv6 customer as one', async () => {
    later();
    const outcomes: string[] = [];
    for (let at = 1; at <= 12; at += 1)
      outcomes.push((await signIn('wrong', `2001:db8:1:2::${at.toString(16)}`).catch(codeOf)) as string);
    expect(outcomes.slice(10)).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
    await expect(signIn(PASSWORD, '2001:db8:1:3::1')).resolves.toHaveProperty('token');
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0DB8:0001:0002:aaaa::1', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])('takes %s for the network %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('of the current password is stopped too, and kept', async () => {
    later();
    const { person } = await signIn(PASSWORD, '192.0.2.70');
    const self = { ...SYSTEM, personId: person.id };
    const guess = (current: string) =>
      signIns.changePassword(person, current, `${PASSWORD} two`, self, browser('192.0.2.70')).catch(codeOf);
    const before = await count('CHANGE_PASSWORD_REFUSED');
    const outcomes = [];
    for (let turn = 0; turn < 12; turn += 1) outcomes.push(await guess(`wrong ${turn}`));
    expect(outcomes).toEqual([...Array(10).fill('UNAUTHENTICATED'), 'RATE_LIMITED', 'RATE_LIMITED']);
    expect(await guess(PASSWORD)).toBe('RATE_LIMITED');
    // The first that the limit refuses is kept as well, and none after it.
    expect((await count('CHANGE_PASSWORD_REFUSED')) - before).toBe(11);
  });

  it('leaves an entry when a limit shuts, one in a window, beside those of the tries', async () => {
    later();
    for (let turn = 0; turn < 14; turn += 1) await signIn('wrong', '192.0.2.75').catch(() => undefined);
    const reasons: { reason: string }[] = await workshop.source.query(
      "SELECT detail ->> 'reason' AS reason FROM audit_entry WHERE action = 'SIGN_IN_REFUSED' AND address = '192.0.2.75'",
    );
    expect(reasons.map(({ reason }) => reason)).toEqual([
      ...Array(10).fill('UNAUTHENTICATED'),
      'RATE_LIMITED',
    ]);
  });

  it('a link of an invitation leaves one entry for each network and window', async () => {
    later();
    const guess = (address: string) =>
      invitations.accept('guessed', PASSWORD, from(address), browser(address)).catch(codeOf);
    for (const address of ['192.0.2.76', '192.0.2.76', '192.0.2.77'])
      expect(await guess(address)).toBe('BAD_USER_INPUT');
    expect(await count('ACCEPT_INVITATION_REFUSED')).toBe(2);
  });

  it('keeps no password that was typed where the e-mail belongs', async () => {
    await signIn('x', '192.0.2.80', 'My Secret Passw0rd').catch(() => undefined);
    await signIn('x', '192.0.2.80', 'line\r\nforged@example.org').catch(() => undefined);
    const rows: { subject: string }[] = await workshop.source.query(
      'SELECT subject FROM audit_entry ORDER BY id DESC LIMIT 2',
    );
    expect(rows.map(({ subject }) => subject)).toEqual(['no e-mail address', 'no e-mail address']);
  });
});

describe('a session', () => {
  it('is a new one at every sign-in, and the one that the browser had before ends', async () => {
    const { token: former } = await signIn(PASSWORD, '192.0.2.90');
    const { token } = await signIns.signIn(
      'admin@example.org',
      PASSWORD,
      from('192.0.2.90'),
      browser('192.0.2.90', former),
    );
    expect(token).not.toBe(former);
    expect(await sessions.personOf(former)).toBeNull();
    expect(await sessions.personOf(token)).not.toBeNull();
  });

  it('does not open for a password that was changed while it was looked at', async () => {
    const { person, token } = await invitations.invite('race@example.org', 'Race', 'WRITER', null, SYSTEM);
    await accept(token);
    const passwordHash = await hashPassword('another long passphrase');
    const outcomes = await Promise.all([
      signIn(PASSWORD, '192.0.2.51', 'race@example.org').catch(codeOf),
      workshop.source.transaction(async (manager) => {
        await manager.update(Person, { id: person.id }, { passwordHash });
        await sessions.closeAll(manager, person.id);
      }),
    ]);
    const [{ open }] = await workshop.source.query(
      'SELECT count(*)::int AS open FROM session WHERE person_id = $1',
      [person.id],
    );
    expect([outcomes[0], open]).toEqual(['UNAUTHENTICATED', 0]);
  });

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
    const { person, token, expiresAt } = await invitations.invite(
      'wanda@example.org',
      'Wanda',
      'WRITER',
      null,
      SYSTEM,
    );
    expect(expiresAt.getTime()).toBeGreaterThan(now.getTime());
    await accept(token);
    const open = async () => (await signIn(PASSWORD, '192.0.2.50', 'wanda@example.org')).token;
    const first = await open();
    await persons.changeRole(person.id, 1, 'REVIEWER', SYSTEM);
    expect(await sessions.personOf(first)).toBeNull();
    const second = await open();
    const self = { ...SYSTEM, personId: person.id };
    const next = `${PASSWORD} two`;
    const opened = await signIns.changePassword(person, PASSWORD, next, self, browser('192.0.2.50', second));
    expect((await sessions.personOf(opened))?.id).toBe(person.id);
    expect(await sessions.personOf(second)).toBeNull();
    const { token: third } = await signIn(`${PASSWORD} two`, '192.0.2.50', 'wanda@example.org');
    await persons.disable(person.id, 2, SYSTEM);
    expect(await sessions.personOf(third)).toBeNull();
    await expect(signIn(`${PASSWORD} two`, '192.0.2.50', 'wanda@example.org')).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});

describe('an invitation', () => {
  it('works once', async () => {
    const { token } = await invitations.invite('once@example.org', 'Once', 'VIEWER', null, SYSTEM);
    await accept(token);
    await expect(accept(token)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('ends after an hour where it replaces a password', async () => {
    const { person, token } = await invitations.invite('reset@example.org', 'Reset', 'VIEWER', null, SYSTEM);
    await accept(token);
    const made = await invitations.reinvite(person.id, 1, SYSTEM);
    if ('stale' in made) throw new Error('Somebody else was first.');
    const { token: reset, expiresAt } = made;
    expect(expiresAt.getTime() - now.getTime()).toBe(3_600_000);
    now = new Date(now.getTime() + 3_600_001);
    await expect(accept(reset)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('ends after a week', async () => {
    const { token } = await invitations.invite('late@example.org', 'Late', 'VIEWER', null, SYSTEM);
    now = new Date(now.getTime() + 7 * 24 * 3_600_000 + 1);
    await expect(accept(token)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it.each(['short', 'password1', 'Plaincode', 'plaincode1', '12345678', 'trustno1!', '**Sunshine1**'])(
    'refuses the password %s',
    async (password) => {
      const { token } = await invitations.invite(
        `${Math.random()}@example.org`,
        'Weak',
        'VIEWER',
        null,
        SYSTEM,
      );
      await expect(accept(token, password)).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    },
  );

  it('is refused for an e-mail that is here already, whatever its capitals', async () => {
    await expect(
      invitations.invite('ADMIN@example.org', 'Twin', 'ADMIN', null, SYSTEM),
    ).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('the last administrator', () => {
  it('cannot be disabled or lose the role', async () => {
    const [admin] = (await persons.list()).filter(({ role }) => role === 'ADMIN');
    await expect(persons.disable(admin?.id ?? '', 1, SYSTEM)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(persons.changeRole(admin?.id ?? '', 1, 'VIEWER', SYSTEM)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});
