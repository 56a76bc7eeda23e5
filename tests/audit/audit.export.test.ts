import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordAct } from '../../server/audit/audit.service.ts';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { PASSWORD } from '../support/password.ts';

let app: TestApp;
let admin: Ask;

beforeAll(async () => {
  app = await testApp();
  admin = await app.signedIn('ADMIN', 'Ada');
  await app.signedIn('WRITER', 'Wanda');
  await recordAct(app.workshop.source.manager, formula, 'PLAN_RELEASE', 'RVU27A', {
    note: 'a "quoted" note',
  });
});
afterAll(() => app.stop());

const formula = { personId: null, name: '=HYPERLINK("http://evil")', address: null, requestId: null };

async function cookieOf(email: string): Promise<string> {
  const answer = await fetch(`${app.url}/editorial/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation { signIn(email: "${email}", password: "${PASSWORD}") { id } }`,
    }),
  });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}
async function exported(path: string, email: string | null, headers: Record<string, string> = {}) {
  const cookie = email ? await cookieOf(email) : '';
  return fetch(`${app.url}/editorial/${path}`, { headers: { ...(cookie ? { cookie } : {}), ...headers } });
}
const logOf = async (filter: object) =>
  (
    await admin<{ auditLog: { total: number; items: { action: string; actor: string }[] } }>(
      'query ($filter: AuditFilter) { auditLog(filter: $filter) { total items { action actor } } }',
      { filter },
    )
  ).data.auditLog;

describe('the audit log as a file', () => {
  it('is refused to somebody who is not signed in, and to a writer, whose try is recorded', async () => {
    expect((await exported('audit.csv', null)).status).toBe(401);
    expect((await exported('audit.csv', 'wanda@example.org')).status).toBe(403);
    expect(await logOf({ action: 'PERMISSION_REFUSED', subject: 'audit' })).toMatchObject({
      items: [{ actor: 'Wanda' }],
    });
  });

  it('is refused to a page of another site', async () => {
    const { status } = await exported('audit.csv', 'ada@example.org', { 'sec-fetch-site': 'cross-site' });
    expect(status).toBe(403);
  });

  it('is refused in a format, a kind or a day that does not exist', async () => {
    expect((await exported('audit.xml', 'ada@example.org')).status).toBe(404);
    expect((await exported('audit.csv?kind=GOSSIP', 'ada@example.org')).status).toBe(400);
    expect((await exported('audit.csv?from=yesterday', 'ada@example.org')).status).toBe(400);
  });

  it('is csv whose cells start no formula, with quotes doubled', async () => {
    const answer = await exported('audit.csv?action=PLAN_RELEASE', 'ada@example.org');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const [head, line, end] = (await answer.text()).split('\r\n');
    expect(head).toBe('id,at,actor,action,subject,address,requestId,detail');
    expect(line?.split(',').slice(2).join(',')).toBe(
      `"'=HYPERLINK(""http://evil"")",PLAN_RELEASE,RVU27A,,,"{""note"":""a \\""quoted\\"" note""}"`,
    );
    expect(end).toBe('');
  });

  it('is one object a line as ndjson, narrowed like the screen', async () => {
    const text = await (await exported('audit.ndjson?kind=RELEASES&subject=27', 'ada@example.org')).text();
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).subject),
    ).toEqual(['RVU27A']);
  });

  it('is itself recorded, with its filters', async () => {
    await exported('audit.csv?actor=wanda', 'ada@example.org');
    const [row] = await app.workshop.source.query(
      "SELECT actor, subject, detail FROM audit_entry WHERE action = 'EXPORT_AUDIT' ORDER BY id DESC LIMIT 1",
    );
    expect(row).toEqual({ actor: 'Ada', subject: 'csv', detail: { actor: 'wanda' } });
  });
});

describe('the audit log', () => {
  it('is narrowed by kind, part of a subject and time', async () => {
    expect((await logOf({ kind: 'RELEASES' })).items.map(({ action }) => action)).toEqual(['PLAN_RELEASE']);
    expect((await logOf({ kind: 'PEOPLE' })).total).toBe(0);
    expect((await logOf({ subject: '100%' })).total).toBe(0);
    expect((await logOf({ subject: 'vu27' })).total).toBe(1);
    expect((await logOf({ to: '2026-01-01T00:00:00Z' })).total).toBe(0);
    expect((await logOf({ action: 'PLAN_RELEASE', from: '2026-01-01T00:00:00Z' })).total).toBe(1);
  });
});

describe('what is new in the house', () => {
  it('is told to everybody without what only administrators may see', async () => {
    const viewer = await app.signedIn('VIEWER', 'Vera');
    await recordAct(app.workshop.source.manager, formula, 'PUBLISH', '96932', { revision: 3 });
    const { data } = await viewer<{ house: object }>(
      '{ house { coverage { section } news { actor action subject } } }',
    );
    expect(data.house).toEqual({
      coverage: [],
      news: [{ actor: formula.name, action: 'PUBLISH', subject: '96932' }],
    });
  });
});
