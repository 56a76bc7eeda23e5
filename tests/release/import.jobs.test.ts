import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ImportSpool, LARGEST_UPLOAD, safeName } from '../../importers/job/import.spool.ts';
import { projectRoot } from '../../server/config.ts';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { madeCsv, madeRows, TITLES, withWork } from '../support/made-release.ts';
import { PASSWORD } from '../support/password.ts';
import { loadSample } from '../support/workshop.ts';

const RUN = `query ($id: ID!) { importRun(id: $id) { state sentence step done total release cut requestedBy source
  refusedRowsPath comparisons { against changes { kind count } } anomalies { kind reason }
  report { rowsRead rowsRefused counts { kind count } problems { code line column value } } } }`;
let app: TestApp;
let importer: { ask: Ask; cookie: string };
let writer: { ask: Ask; cookie: string };

beforeAll(async () => {
  app = await testApp((workshop) => loadSample(workshop, 'RVU26C'), {
    clock: () => new Date('2026-10-15T12:00:00Z'),
  });
  importer = await signedIn('IMPORTER');
  writer = await signedIn('WRITER');
});
afterAll(() => app.stop());

/** Signs in twice: once for GraphQL, once for a cookie of our own. */
async function signedIn(role: 'IMPORTER' | 'WRITER') {
  const ask = await app.signedIn(role, role);
  const response = await fetch(`${app.url}/editorial/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation ($p: String!) { signIn(email: "${role.toLowerCase()}@example.org", password: $p) { id } }`,
      variables: { p: PASSWORD },
    }),
  });
  return { ask, cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
}

interface Upload {
  readonly cookie?: string;
  readonly query?: string;
  readonly headers?: Record<string, string>;
  readonly body?: BodyInit;
}
const CSV = { 'content-type': 'text/csv', 'x-requested-with': 'test' };
async function upload({ cookie = importer.cookie, query = '', headers = CSV, body = 'x' }: Upload) {
  const response = await fetch(`${app.url}/editorial/imports${query}`, {
    ...{ method: 'POST', headers: { ...headers, ...(cookie ? { cookie } : {}) }, body },
  });
  const answer = (await response.json()) as {
    id: string;
    state: string;
    errors?: { message: string; extensions: { code: string } }[];
  };
  return { status: response.status, code: answer.errors?.[0]?.extensions.code, ...answer };
}
const runOf = async (id: string) => {
  const { data } = await importer.ask<{ importRun: Record<string, unknown> }>(RUN, { id });
  return data.importRun;
};
const ended = async (id: string) => {
  for (let turn = 0; turn < 400; turn += 1) {
    const run = await runOf(id);
    if (!['QUEUED', 'RUNNING'].includes(String(run.state))) return run;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The import did not end: ${JSON.stringify(await runOf(id))}`);
};
const spool = () => ImportSpool.at(null, app.workshop.database.serving);
const runs = async () =>
  Number(
    (await app.workshop.source.query('SELECT count(*) FROM import_run WHERE spool IS NOT NULL'))[0].count,
  );

const gone = async (path: string) => {
  for (let turn = 0; turn < 100 && existsSync(path); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(existsSync(path)).toBe(false);
};

describe('an upload is refused before a byte of it is kept', () => {
  it('to somebody who is not signed in', async () => {
    expect(await upload({ cookie: '' })).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it('to a role that may not, which is recorded', async () => {
    expect(await upload({ cookie: writer.cookie })).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    const [row] = await app.workshop.source.query(
      `SELECT actor FROM audit_entry WHERE action = 'PERMISSION_REFUSED' AND subject = 'imports'`,
    );
    expect(row.actor).toBe('WRITER');
  });

  it.each([
    ['a form of another site', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['plain text of another site', { 'content-type': 'text/plain' }],
    ['another origin', { ...CSV, origin: 'https://evil.example' }],
    ['no origin that can be named', { ...CSV, origin: 'null' }],
  ])('from %s', async (_, headers) => {
    expect(await upload({ headers })).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  it('where it announces more than any release has', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      const sent = request(`${app.url}/editorial/imports`, {
        method: 'POST',
        headers: { ...CSV, cookie: importer.cookie, 'content-length': LARGEST_UPLOAD + 1 },
      });
      sent.on('response', (response) => resolve(response.statusCode));
      sent.on('error', reject);
      sent.flushHeaders();
    });
    expect(status).toBe(413);
  });

  it.each([
    ['a release that is none', '?release=RVU'],
    ['a date that is none', '?effective=soon'],
    ['an option that is none', '?overwrite=true'],
    ['a kind that cannot be accepted', '?accept=DUPLICATE_KEY&reason=x'],
    ['a kind without its reason', '?accept=CODES_LOST'],
  ])('for %s', async (_, query) => {
    expect(await upload({ query })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  it('for an empty body and for a form without a file', async () => {
    expect(await upload({ body: '' })).toMatchObject({ status: 400 });
    const form = new FormData();
    form.set('release', 'RVU26D');
    expect(await upload({ body: form, headers: { 'x-requested-with': 'test' } })).toMatchObject({
      status: 400,
    });
  });

  it('in the middle, where more comes than was announced', async () => {
    const piece = new Uint8Array(1024 * 1024);
    let left = 70;
    const endless = new ReadableStream({
      pull(controller) {
        left -= 1;
        if (left < 0) controller.close();
        else controller.enqueue(piece);
      },
    });
    const refused = await fetch(`${app.url}/editorial/imports`, {
      ...{ method: 'POST', headers: { ...CSV, cookie: importer.cookie }, body: endless, duplex: 'half' },
    } as RequestInit).then(
      ({ status }) => status,
      () => 'closed',
    );
    expect([413, 'closed']).toContain(refused);
    expect(await runs()).toBe(0);
  });

  it('and leaves no file behind', () => {
    const folder = spool().pathOf('');
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
  });
});

describe('an upload', () => {
  it('answers with its run at once, and comes in by itself', async () => {
    const { status, id, state } = await upload({
      query: '?name=RVU26B.csv&activate=ON_ITS_DAY',
      body: madeCsv(madeRows(400), TITLES.RVU26B),
    });
    expect({ status, state }).toEqual({ status: 202, state: 'QUEUED' });
    expect(await ended(id)).toMatchObject({
      ...{ state: 'DONE', release: 'RVU26B', cut: 1, requestedBy: 'IMPORTER', source: 'RVU26B.csv' },
      report: { rowsRead: 400, rowsRefused: 0 },
      refusedRowsPath: null,
    });
    await gone(spool().pathOf(id));
    const acts = await app.workshop.source.query(
      `SELECT action, actor, address FROM audit_entry WHERE subject IN ('RVU26B', 'RVU26B.csv') ORDER BY id`,
    );
    expect(acts).toEqual([
      { action: 'UPLOAD_RELEASE', actor: 'IMPORTER', address: '127.0.0.1' },
      { action: 'IMPORT_RELEASE', actor: 'IMPORTER', address: null },
      { action: 'ACTIVATE_RELEASE', actor: 'IMPORTER', address: null },
    ]);
  }, 30_000);

  it('may be a form with several files, and says beside which release it was compared', async () => {
    const form = new FormData();
    const rows = madeRows(400, (row, at) => (at < 2 ? withWork(row, 140) : row));
    form.set('activate', 'NO');
    form.append('file', new Blob([madeCsv(rows, TITLES.RVU26D)]), 'PPRRVU.csv');
    form.append('file', new Blob([await gpci()]), '../../GPCI 2026.csv');
    const { id } = await upload({ body: form, headers: { 'x-requested-with': 'test' } });
    expect(await ended(id)).toMatchObject({
      ...{ state: 'DONE', release: 'RVU26D', source: 'PPRRVU.csv, GPCI 2026.csv' },
      comparisons: [
        {
          against: 'RVU26B',
          changes: [
            { kind: 'WORK', count: 2 },
            { kind: 'TOTAL', count: 2 },
          ],
        },
      ],
    });
    const [places] = await app.workshop.source.query(
      `SELECT count(*)::int AS count FROM locality JOIN release ON release.id = release_id WHERE release.name = 'RVU26D'`,
    );
    expect(places.count).toBe(109);
  }, 30_000);

  it('that is refused says why, and its refused rows can be taken home as csv', async () => {
    const rows = madeRows(400, (row, at) => (at === 7 ? { ...row, work: '=1+1' } : row));
    const { id } = await upload({ body: madeCsv(rows, TITLES.RVU26C) });
    const run = await ended(id);
    expect(run).toMatchObject({
      ...{ state: 'REFUSED', cut: null, refusedRowsPath: `/editorial/imports/${id}/refused.csv` },
      report: { rowsRefused: 1, problems: [{ code: 'NUMBER_FORM', line: 18, value: '=1+1' }] },
    });
    const csv = async (cookie: string) => {
      const response = await fetch(`${app.url}${String(run.refusedRowsPath)}`, { headers: { cookie } });
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        text: await response.text(),
      };
    };
    expect((await csv('')).status).toBe(401);
    const { status, type, text } = await csv(writer.cookie);
    expect({ status, type }).toEqual({ status: 200, type: 'text/csv; charset=utf-8' });
    expect(text).toContain("'=1+1");
  }, 30_000);

  it('of the same bytes again has nothing to do', async () => {
    const { id } = await upload({ body: madeCsv(madeRows(400), TITLES.RVU26B) });
    expect(await ended(id)).toMatchObject({ state: 'NOTHING_TO_DO', release: 'RVU26B', cut: 1 });
  }, 30_000);

  it('waits its turn: several at once come in one after the other', async () => {
    const bodies = [401, 402, 403].map((count) => madeCsv(madeRows(count), TITLES.RVU26C));
    const taken = await Promise.all(bodies.map((body) => upload({ body })));
    const all = await Promise.all(taken.map(({ id }) => ended(id)));
    expect(all.map(({ state }) => state)).toEqual(['DONE', 'DONE', 'DONE']);
    expect(new Set(all.map(({ cut }) => cut)).size).toBe(3);
  }, 60_000);

  it('can be attached to a release', async () => {
    const { id } = await upload({ query: '?attachTo=RVU26B&name=GPCI2026.csv', body: await gpci() });
    expect(await ended(id)).toMatchObject({ state: 'DONE', release: 'RVU26B', cut: 2 });
  }, 30_000);
});

describe('the editorial API', () => {
  it('lists imports, newest first', async () => {
    const { data } = await writer.ask<{
      importRuns: { total: number; items: { release: string; cut: number }[] };
    }>('{ importRuns(perPage: 2) { total items { release cut state options { attachTo activate } } } }');
    expect(data.importRuns.total).toBe(9);
    expect(data.importRuns.items[0]).toMatchObject({
      ...{ release: 'RVU26B', cut: 2, options: { attachTo: 'RVU26B', activate: 'NO' } },
    });
  });

  it('says beforehand what a step would do, and changes nothing', async () => {
    const foresee = (name: string, action: string, now = false) =>
      importer.ask<{ releaseConsequences: Record<string, unknown> }>(
        `query ($name: ReleaseName!, $action: ReleaseAction!, $now: Boolean!) {
          releaseConsequences(name: $name, action: $action, now: $now) {
            release { cut state } currentBefore { name cut } currentAfter { name cut } sentence } }`,
        { name, action, now },
      );
    expect((await foresee('RVU26D', 'ACTIVATE')).data.releaseConsequences).toEqual({
      release: { cut: 1, state: 'ACTIVE' },
      currentBefore: { name: 'RVU26C', cut: 1 },
      currentAfter: { name: 'RVU26D', cut: 1 },
      sentence: 'RVU26D would be ACTIVE. Readers get RVU26D by default (before it was RVU26C).',
    });
    expect((await foresee('RVU26C/1', 'ROLL_BACK')).data.releaseConsequences).toMatchObject({
      release: { state: 'WITHDRAWN' },
      currentAfter: { name: 'RVU26B', cut: 1 },
    });
    expect((await foresee('RVU26D', 'ROLL_BACK')).errors[0]?.extensions.code).toBe('RELEASE_STATE');
    expect((await app.workshop.releases.find('RVU26D')).state).toBe('STAGED');
  });

  it('plans a release', async () => {
    const plan = `mutation { planRelease(name: "RVU27A", effectiveFrom: "2027-01-01") { name state effectiveFrom } }`;
    expect((await writer.ask(plan)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await importer.ask(plan)).data).toEqual({
      planRelease: { name: 'RVU27A', state: 'PLANNED', effectiveFrom: '2027-01-01' },
    });
    expect((await importer.ask(plan)).errors[0]?.extensions.code).toBe('RELEASE_STATE');
  });

  it('compares any two cuts, staged ones too, by kind and size', async () => {
    const changes = `query ($filter: ReleaseChangeFilter) { releaseChanges(from: "RVU26B", to: "RVU26D", filter: $filter, perPage: 1) {
      from to total counts { kind count } items { code modifier kinds fields { field before after percent } } } }`;
    const { data } = await writer.ask<{ releaseChanges: object }>(changes, {
      filter: { kinds: ['WORK'], minimumPercent: '30' },
    });
    expect(data.releaseChanges).toEqual({
      ...{ from: 'RVU26B', to: 'RVU26D', total: 2 },
      counts: [
        { kind: 'WORK', count: 2 },
        { kind: 'TOTAL', count: 2 },
      ],
      items: [
        {
          ...{ code: '10000', modifier: null, kinds: ['WORK', 'TOTAL'] },
          fields: [
            { field: 'work', before: '1.00', after: '1.40', percent: '40.0' },
            { field: 'nonFacilityTotal', before: '3.10', after: '3.50', percent: '12.9' },
            { field: 'facilityTotal', before: '3.10', after: '3.50', percent: '12.9' },
          ],
        },
      ],
    });
    expect((await writer.ask(changes.replace('RVU26D', 'RVU27A'))).errors[0]?.extensions.code).toBe(
      'RELEASE_STATE',
    );
    expect((await writer.ask(changes.replace('RVU26D', 'RVU29A'))).errors[0]?.extensions.code).toBe(
      'RELEASE_NOT_FOUND',
    );
  });
});

describe('the name of an upload', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\files\\RVU26C.zip', 'RVU26C.zip'],
    ['.hidden', 'hidden'],
    ['..', 'upload'],
    ['rvu24ar-posted 04/01.zip', '01.zip'],
    ['ä b.csv', 'b.csv'],
  ])('%s becomes no path', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });
});

function gpci(): Promise<Buffer<ArrayBuffer>> {
  return import('node:fs/promises').then(({ readFile }) =>
    readFile(join(projectRoot(), 'importers', 'sample', 'RVU26C', 'GPCI2026.csv')),
  ) as Promise<Buffer<ArrayBuffer>>;
}
