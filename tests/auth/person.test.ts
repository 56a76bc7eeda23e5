import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Ask, asker, type TestApp, testApp } from '../support/app.ts';
import { PASSWORD } from '../support/password.ts';

let app: TestApp;
let admin: Ask;

beforeAll(async () => {
  app = await testApp();
  admin = await app.signedIn('ADMIN', 'Ada Admin');
});
afterAll(() => app.stop());

const browser = () => asker(`${app.url}/editorial/graphql`, true);
const INVITE = `mutation ($email: String!, $name: String!) {
  invitePerson(email: $email, name: $name, role: WRITER) { url expiresAt person { id hasSignedIn } } }`;
const ACCEPT =
  'mutation ($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password) { name } }';
const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';
const ME = '{ me { name } }';
const PEOPLE = '{ people { id version } }';
const versionOf = async (personId: string) =>
  (await admin<{ people: { id: string; version: number }[] }>(PEOPLE)).data.people.find(
    ({ id }) => id === personId,
  )?.version ?? 0;
/** A change of somebody as they are now, or from the version that was looked at. */
const step = async <T = Record<string, unknown>>(
  verb: string,
  personId: string,
  selection = '... on EditorialPerson { id isDisabled hasSignedIn }',
  version?: number,
  ask = admin,
) =>
  ask<T>(
    `mutation ($personId: ID!, $version: Int!) { ${verb}(personId: $personId, version: $version) {
       __typename ${selection} } }`,
    { personId, version: version ?? (await versionOf(personId)) },
  );
const END_SESSIONS = 'mutation ($personId: ID!) { endSessions(personId: $personId) }';

interface Invited {
  readonly url: string;
  readonly person: { readonly id: string };
}
const tokenOf = (url: string) => url.split('/invitation/')[1] ?? '';

async function invite(email: string, name = 'Wanda Writer') {
  const { data } = await admin<{ invitePerson: Invited }>(INVITE, { email, name });
  const { url, person } = data.invitePerson;
  return { personId: person.id, token: tokenOf(url) };
}
async function reinvite(personId: string) {
  const { data } = await step<{ reinvitePerson: Invited }>(
    'reinvitePerson',
    personId,
    '... on Invitation { url person { id } }',
  );
  return tokenOf(data.reinvitePerson.url);
}

describe('another invitation', () => {
  it('voids the first one', async () => {
    const { personId, token } = await invite('lost@example.org');
    const second = await reinvite(personId);
    expect((await browser()(ACCEPT, { token, password: PASSWORD })).errors[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
    expect((await browser()(ACCEPT, { token: second, password: PASSWORD })).data).toEqual({
      acceptInvitation: { name: 'Wanda Writer' },
    });
  });

  it('replaces a forgotten password, which stays until then, and ends what was open', async () => {
    const { personId, token } = await invite('forgot@example.org');
    const [old, fresh] = [browser(), browser()];
    await old(ACCEPT, { token, password: PASSWORD });
    const second = await reinvite(personId);
    expect((await old(ME)).data).toEqual({ me: { name: 'Wanda Writer' } });
    const next = `${PASSWORD} anew`;
    await fresh(ACCEPT, { token: second, password: next });
    expect((await old(ME)).data).toEqual({ me: null });
    expect((await fresh(ME)).data).toEqual({ me: { name: 'Wanda Writer' } });
    const email = 'forgot@example.org';
    expect((await browser()(SIGN_IN, { email, password: PASSWORD })).errors).toHaveLength(1);
    expect((await browser()(SIGN_IN, { email, password: next })).errors).toEqual([]);
  });

  it('is refused for somebody disabled, and for nobody', async () => {
    const { personId } = await invite('gone@example.org');
    await step('disablePerson', personId);
    const codes = [personId, 'nobody', '00000000-0000-4000-8000-000000000000'].map(
      async (id) =>
        (await step('reinvitePerson', id, '... on Invitation { url }')).errors[0]?.extensions.code,
    );
    expect(await Promise.all(codes)).toEqual(['BAD_USER_INPUT', 'NOT_FOUND', 'NOT_FOUND']);
  });
});

describe('somebody disabled', () => {
  it('cannot use an invitation that was open, also after being enabled', async () => {
    const { personId, token } = await invite('early@example.org');
    await step('disablePerson', personId);
    expect((await browser()(ACCEPT, { token, password: PASSWORD })).errors).toHaveLength(1);
    await step('enablePerson', personId);
    expect((await browser()(ACCEPT, { token, password: PASSWORD })).errors).toHaveLength(1);
  });

  it('comes back with the password from before, and without the sessions', async () => {
    const { personId, token } = await invite('back@example.org');
    const window = browser();
    await window(ACCEPT, { token, password: PASSWORD });
    await step('disablePerson', personId);
    const { data } = await step('enablePerson', personId);
    expect(data).toMatchObject({ enablePerson: { id: personId, isDisabled: false, hasSignedIn: true } });
    expect((await window(ME)).data).toEqual({ me: null });
    expect((await window(SIGN_IN, { email: 'back@example.org', password: PASSWORD })).errors).toEqual([]);
    expect((await window(ME)).data).toEqual({ me: { name: 'Wanda Writer' } });
  });
});

describe('a change from an older look', () => {
  const STALE = `... on StalePerson { code currentVersion changedByName changedAt message
    current { role isDisabled version } }`;

  it.each(['disablePerson', 'enablePerson', 'reinvitePerson'])(
    'by %s is refused with who they are now and who changed them',
    async (verb) => {
      const { personId } = await invite(`${verb}@example.org`);
      const other = await app.signedIn('ADMIN', `Olga ${verb}`);
      const role = `mutation ($personId: ID!) { changeRole(personId: $personId, version: 1, role: IMPORTER) { __typename } }`;
      expect((await other(role, { personId })).data).toEqual({
        changeRole: { __typename: 'EditorialPerson' },
      });
      expect((await step(verb, personId, STALE, 1)).data[verb]).toEqual({
        __typename: 'StalePerson',
        ...{ code: 'STALE_VERSION', currentVersion: 2, changedByName: `Olga ${verb}` },
        ...{ changedAt: expect.any(String), message: expect.stringContaining('Wanda Writer first') },
        current: { role: 'IMPORTER', isDisabled: false, version: 2 },
      });
      expect((await admin(role, { personId })).data).toEqual({ changeRole: { __typename: 'StalePerson' } });
      expect(await versionOf(personId)).toBe(2);
    },
  );

  it('leaves the link good that another administrator made meanwhile', async () => {
    const { personId } = await invite('two.links@example.org');
    const token = await reinvite(personId);
    const second = await step('reinvitePerson', personId, '', 1);
    expect(second.data).toEqual({ reinvitePerson: { __typename: 'StalePerson' } });
    expect((await browser()(ACCEPT, { token, password: PASSWORD })).errors).toEqual([]);
  });

  it('of settings is refused with what they are now; of two at once one is done', async () => {
    const CHANGE = `mutation ($version: Int!, $days: Int!) {
      changeSettings(version: $version, allowSelfApproval: false, reviewPatienceDays: $days) { __typename
        ... on Settings { version reviewPatienceDays }
        ... on StaleSettings { code currentVersion savedByName theirs { reviewPatienceDays version } } } }`;
    const answers = await Promise.all(
      [4, 5].map(async (days) => (await admin(CHANGE, { version: 0, days })).data.changeSettings),
    );
    const done = answers.find((answer) => (answer as { __typename: string }).__typename === 'Settings');
    const { reviewPatienceDays } = done as { reviewPatienceDays: number };
    expect(answers).toContainEqual({ __typename: 'Settings', version: 1, reviewPatienceDays });
    expect(answers).toContainEqual({
      __typename: 'StaleSettings',
      ...{ code: 'STALE_VERSION', currentVersion: 1, savedByName: 'Ada Admin' },
      theirs: { reviewPatienceDays, version: 1 },
    });
    expect((await admin('{ settings { version } }')).data).toEqual({ settings: { version: 1 } });
  });
});

describe('sessions', () => {
  it('are listed with where from, without anything that lets somebody in, and all ended at once', async () => {
    const { personId, token } = await invite('many@example.org');
    const windows = [browser(), browser()];
    await windows[0]?.(ACCEPT, { token, password: PASSWORD });
    await windows[1]?.(SIGN_IN, { email: 'many@example.org', password: PASSWORD });
    const query =
      'query ($personId: ID!) { sessions(personId: $personId) { createdAt lastSeenAt address userAgent isThis } }';
    const { data } = await admin<{ sessions: object[] }>(query, { personId });
    expect(data.sessions).toHaveLength(2);
    expect(data.sessions[0]).toMatchObject({ address: '127.0.0.1', userAgent: 'node', isThis: false });
    expect((await admin(END_SESSIONS, { personId })).data).toEqual({ endSessions: 2 });
    for (const window of windows) expect((await window(ME)).data).toEqual({ me: null });
    expect((await admin(query, { personId })).data).toEqual({ sessions: [] });
  });

  it('name the one that asks', async () => {
    const { data } = await admin<{ me: { id: string } }>('{ me { id } }');
    const own = await admin<{ sessions: { isThis: boolean }[] }>(
      'query ($personId: ID!) { sessions(personId: $personId) { isThis } }',
      { personId: data.me.id },
    );
    expect(own.data.sessions).toEqual([{ isThis: true }]);
  });
});

describe('a name', () => {
  it.each([
    'Ann\r\n2026-01-01 SIGN_IN Eve',
    'Ann\nEve',
    'Ann\u0000',
    'Ann \u202egnirts',
    'Ann\u2028Eve',
    'A',
    'x'.repeat(101),
  ])('like %j is refused', async (name) => {
    const { errors } = await admin(INVITE, { email: `${Math.random()}@example.org`, name });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'name' });
  });

  it('of another script is kept as it is', async () => {
    const { errors } = await admin(INVITE, { email: 'jose@example.org', name: 'José Ñandú 李' });
    expect(errors).toEqual([]);
  });
});

it('leaves one audit entry for each act, with who, from where and the request', async () => {
  const { personId } = await invite('acts@example.org');
  await reinvite(personId);
  await step('disablePerson', personId);
  await step('enablePerson', personId);
  await admin(END_SESSIONS, { personId });
  const rows: Record<string, unknown>[] = await app.workshop.source.query(
    "SELECT action, actor, address, request_id FROM audit_entry WHERE subject = 'acts@example.org' ORDER BY id",
  );
  expect(rows.map(({ action }) => action)).toEqual([
    'INVITE_PERSON',
    'REINVITE_PERSON',
    'DISABLE_PERSON',
    'ENABLE_PERSON',
    'END_SESSIONS',
  ]);
  for (const row of rows)
    expect(row).toMatchObject({
      actor: 'Ada Admin',
      address: '127.0.0.1',
      request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
});

describe('somebody signed in twice', () => {
  const MINE = '{ mySessions { isThis } }';

  it('sees both browsers and signs out of the other alone', async () => {
    const here = await app.signedIn('WRITER', 'Tove Twice');
    const there = browser();
    await there(SIGN_IN, { email: 'tove.twice@example.org', password: PASSWORD });
    expect((await here(MINE)).data).toEqual({
      mySessions: expect.arrayContaining([{ isThis: true }, { isThis: false }]),
    });
    expect((await here('mutation { endOtherSessions }')).data).toEqual({ endOtherSessions: 1 });
    expect((await there(ME)).data).toEqual({ me: null });
    expect((await here(ME)).data).toEqual({ me: { name: 'Tove Twice' } });
  });
});
