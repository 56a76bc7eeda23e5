import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asker } from '../support/app.ts';
import { refusedServer } from '../support/process.ts';
import { fates, letFallDue, PUBLISHED_ONCE, schedule, waitingBelow } from './kill.schedule.ts';
import { ADMIN, KilledServer } from './kill.server.ts';
import { type Account, account, type Ledger, signedIn, write } from './kill.writers.ts';

/** Five here; a longer trial by hand is `KILLS=20 npx jest tests/process/kill`, which tells its figures. */
const KILLS = Number(process.env.KILLS ?? 5);
const isByHand = process.env.KILLS !== undefined;
const WRITERS = 8;
/** A kill amid nothing would prove nothing, however slow the machine. */
const SAVES_BETWEEN = 4;
const CODES = ['10060', '11042', '20610', '36415'];

const server = new KilledServer();

beforeAll(() => server.start(), 60_000);
afterAll(async () => {
  await server.end('SIGTERM');
  rmSync(server.folder, { recursive: true, force: true });
}, 30_000);

const NOTHING: Account = { lost: [], doubled: [], phantom: [], halfDone: [] };

/** Eight writers, and what kills between them; answers the longest way back in milliseconds. */
async function trial(
  kill: () => Promise<number>,
  kills = KILLS,
): Promise<{ ledger: Ledger; longest: number }> {
  await server.rows('TRUNCATE content_draft, content_draft_version, client_key');
  await server.rows('ALTER TABLE audit_entry DISABLE TRIGGER USER');
  await server.rows("DELETE FROM audit_entry WHERE action = 'SAVE_DRAFT'");
  await server.rows('ALTER TABLE audit_entry ENABLE TRIGGER USER');
  const ask = await signedIn(server);
  const ledger: Ledger = { acknowledged: [], refused: [], resent: { count: 0 } };
  let isOver = false;
  const writing = Promise.all(
    Array.from({ length: WRITERS }, (_, at) =>
      write(ask, `writer${at}`, CODES[at % CODES.length] ?? '', () => isOver, ledger),
    ),
  );
  let longest = 0;
  for (let turn = 0; turn < kills; turn += 1) {
    await pause(300 + ((turn * 431) % (isByHand ? 1_200 : 700)));
    while (ledger.acknowledged.length <= turn * SAVES_BETWEEN) await pause(20);
    longest = Math.max(longest, await kill());
  }
  await pause(300);
  isOver = true;
  await writing;
  return { ledger, longest };
}

function tell(what: string, { ledger, longest }: Awaited<ReturnType<typeof trial>>, outcome: Account) {
  if (!isByHand) return;
  const counts = Object.entries(outcome).map(([name, list]) => `${name} ${list.length}`);
  process.stdout.write(
    `${what}: ${KILLS} kills, ${ledger.acknowledged.length} acknowledged, ${ledger.refused.length} refused as stale, ${ledger.resent.count} sent again; ${counts.join(', ')}; longest way back ${Math.round(longest)} ms\n`,
  );
}

describe('an acknowledged save', () => {
  it('is in the history after every kill -9 of the service, once, and nothing else is', async () => {
    const done = await trial(() => server.killAndStart());
    const outcome = await account(server, done.ledger);
    tell('service', done, outcome);
    expect(done.ledger.acknowledged.length).toBeGreaterThan((KILLS - 1) * SAVES_BETWEEN);
    expect(outcome).toEqual(NOTHING);
  }, 600_000);

  it('is in the history after every kill -9 of Postgres, and the service brings it back by itself', async () => {
    const done = await trial(() => server.killPostgres());
    const outcome = await account(server, done.ledger);
    tell('Postgres', done, outcome);
    expect(done.ledger.acknowledged.length).toBeGreaterThan((KILLS - 1) * SAVES_BETWEEN);
    expect(outcome).toEqual(NOTHING);
  }, 600_000);

  it('is still the work of the one server that has the folder', async () => {
    const { code, errors } = await refusedServer({ DATA_DIR: server.folder });
    expect([code, errors]).toEqual([
      1,
      expect.stringContaining('Another Plaincode server uses the data folder'),
    ]);
  }, 60_000);

  it('would be missed if it were not there, twice, or without its act', async () => {
    const { ledger } = await trial(async () => 0, 1);
    const [first] = ledger.acknowledged;
    expect(await account(server, ledger)).toEqual(NOTHING);
    await server.rows(`DELETE FROM content_draft_version WHERE body ->> 'displayName' = '${first?.mark}'`);
    const outcome = await account(server, ledger);
    expect(outcome.lost).toEqual([first]);
    expect(outcome.halfDone).toHaveLength(1);
  }, 60_000);
});

describe('while Postgres does not answer', () => {
  it('delivery goes on, editing is told so, and both are well a moment after', async () => {
    const ask = await signedIn(server);
    server.signalPostgres('SIGSTOP');
    try {
      const told = [
        '{ people { id } }',
        'mutation { changeSettings(version: 0, allowSelfApproval: false) { __typename } }',
      ];
      const answers = await Promise.all(Array.from({ length: 15 }, (_, at) => ask(told[at % 2] ?? '')));
      for (const { status, errors } of answers)
        expect([status, errors[0]?.extensions.code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
      const page = await asker(`${server.url}/graphql`)('{ codePage(code: "96932") { title } }');
      expect(page.errors).toEqual([]);
      const ready = await fetch(`${server.url}/readyz`, { signal: AbortSignal.timeout(8_000) });
      expect(ready.status).toBe(200);
      expect(await ready.json()).toMatchObject({
        degraded: [expect.stringContaining('The database is away')],
      });
      expect((await fetch(`${server.url}/healthz`, { signal: AbortSignal.timeout(8_000) })).status).toBe(200);
    } finally {
      server.signalPostgres('SIGCONT');
    }
    await pause(2_000);
    expect((await ask('{ people { id } }')).errors).toEqual([]);
    const stuck = await server.rows(
      "SELECT pid FROM pg_stat_activity WHERE application_name = 'plaincode' AND state LIKE 'idle in transaction%'",
    );
    expect(stuck).toEqual([]);
  }, 60_000);
});

describe('what falls due while the server is killed', () => {
  const OURS = Array.from({ length: 40 }, (_, at) => String(60_001 + at));
  const THEIRS = '60100';

  it('is published once each after the restart, and not for somebody who was disabled meanwhile', async () => {
    await server.rows('TRUNCATE content_draft, content_draft_version, client_key');
    await server.rows(
      "INSERT INTO person (email, name, role) VALUES ('rita@example.org', 'Rita Reviewer', 'REVIEWER')",
    );
    await schedule(server, OURS, ADMIN.email);
    await schedule(server, [THEIRS], 'rita@example.org');
    const ask = await signedIn(server);
    const [rita] = await server.rows<{ id: string }>("SELECT id FROM person WHERE name = 'Rita Reviewer'");
    const { errors } = await ask(
      'mutation ($id: ID!) { disablePerson(personId: $id, version: 1) { __typename } }',
      { id: rita?.id },
    );
    expect(errors).toEqual([]);
    await server.end('SIGKILL');
    await letFallDue(server);
    await server.start();
    for (let left = OURS.length, kills = 0; kills < 2; kills += 1) {
      left = await waitingBelow(server, Math.max(left, 1));
      await server.killAndStart();
    }
    await waitingBelow(server, 1);
    expect(await fates(server, OURS)).toEqual(OURS.map((code) => ({ code, ...PUBLISHED_ONCE })));
    expect(await fates(server, [THEIRS])).toEqual([
      { code: THEIRS, state: 'APPROVED', reason: 'OWNER_DISABLED', revisions: 0, acts: 0, events: 0 },
    ]);
    const { data } = await ask('{ scheduled { code schedule { reason note owner { name } } } }');
    expect(data).toEqual({
      scheduled: [
        {
          code: THEIRS,
          schedule: {
            ...{ reason: 'OWNER_DISABLED', owner: { name: 'Rita Reviewer' } },
            note: 'The account of Rita Reviewer is disabled.',
          },
        },
      ],
    });
  }, 180_000);
});

it('says no password, token or hash in its log, whatever happened to it', async () => {
  const ask = await signedIn(server);
  await ask('mutation { invitePerson(email: "logged@example.org", name: "Logged", role: WRITER) { url } }');
  await server.rows('ALTER TABLE session RENAME TO session_away');
  const failed = await asker(`${server.url}/editorial/graphql`)(
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
    ADMIN,
  );
  await server.rows('ALTER TABLE session_away RENAME TO session');
  const reference = String(failed.errors[0]?.extensions.reference);
  expect(failed.errors[0]?.message).toBe(`Something went wrong here. Reference ${reference}.`);
  const hashes = await server.rows<{ secret: string }>(
    'SELECT password_hash AS secret FROM person UNION SELECT token_hash FROM session UNION SELECT invitation_hash FROM person',
  );
  await server.end('SIGTERM');
  const line = server.errors.split('\n').find((text) => text.includes(reference)) ?? '{}';
  expect(JSON.parse(line)).toMatchObject({
    err: { message: 'relation "session" does not exist' },
    requestId: failed.headers.get('x-request-id'),
  });
  for (const secret of [ADMIN.password, ADMIN.email, 'logged@example.org', '"parameters"'])
    expect(server.errors).not.toContain(secret);
  for (const { secret } of hashes) if (secret) expect(server.errors).not.toContain(secret);
}, 60_000);
