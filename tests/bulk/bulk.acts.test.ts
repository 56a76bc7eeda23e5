import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { itemsAfter, readJob } from '../../server/bulk/bulk.table.ts';
import { bulkSteps } from '../../server/bulk-desk.ts';
import { WorklistKeeper } from '../../server/worklist/worklist.keeper.ts';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { type RowChanges, WorkBench } from '../worklist/worklist.build.ts';

let app: TestApp;
let wanda: Ask;
let willy: Ask;
let rita: Ask;

const INDICATOR: RowChanges[string] = (row) => ({ ...row, bilateral: '1' });
const AGAIN: RowChanges[string] = (row) => ({ ...row, bilateral: '2' });

beforeAll(async () => {
  app = await testApp(
    async (workshop) => {
      const bench = new WorkBench(workshop);
      await bench.release('RVU26B', {}, { activate: 'ON_ITS_DAY' });
      for (const code of ['10001', '10002', '10003'])
        await bench.publish(code, 1, { checkedAgainst: 'RVU26B' });
      await bench.release('RVU26C', { '10001': INDICATOR, '10002': INDICATOR }, { activate: 'ON_ITS_DAY' });
      // Staged, so that words are stale for two releases at once.
      await bench.release('RVU26D', { '10001': AGAIN, '10002': AGAIN, '10003': AGAIN });
    },
    { clock: () => new Date('2026-07-10T12:00:00Z') },
  );
  wanda = await app.signedIn('WRITER', 'Wanda');
  willy = await app.signedIn('WRITER', 'Willy');
  rita = await app.signedIn('REVIEWER', 'Rita');
}, 90_000);
afterAll(() => app.stop());

interface Job {
  readonly id: string;
  readonly state: string;
  readonly total: number;
  readonly done: number;
  readonly leftOut: number;
  readonly stale: number;
  readonly refused: number;
}
const JOB = 'id state total done leftOut stale refused';
const PREVIEW = `query ($input: BulkInput!) { bulkPreview(input: $input) {
  total fitting leftOut { reason count codes } } }`;
const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename ... on CodeDraft { version } } }`;

let keys = 0;
/** Starts a job and waits for its end. */
async function done(ask: Ask, act: string, selection: object, settings: object = {}): Promise<Job> {
  const started = await ask<{ startBulk: Job }>(
    `mutation ($input: BulkInput!, $clientKey: ID!) { startBulk(input: $input, clientKey: $clientKey) { ${JOB} } }`,
    { input: { act, selection, settings }, clientKey: `key ${++keys}` },
  );
  expect(started.errors).toEqual([]);
  for (let turn = 0; turn < 400; turn += 1) {
    const { id } = started.data.startBulk;
    const found = await ask<{ bulkJob: Job }>(`query ($id: ID!) { bulkJob(id: $id) { ${JOB} } }`, { id });
    if (found.data.bulkJob.state !== 'RUNNING') return found.data.bulkJob;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The job did not end.');
}

/** Takes every item that is done once more, as after a kill between a step and its verdict: nothing may be written. */
async function takenAgain({ id }: Job): Promise<void> {
  const { source, clock } = app.workshop;
  const steps = bulkSteps(source, clock, new WorklistKeeper(source, clock), (reference, error) => {
    throw new Error(`${reference}: ${String(error)}`);
  });
  const acts = async (): Promise<string> => {
    const [row] = await source.query('SELECT max(id)::text AS last FROM audit_entry');
    return row.last;
  };
  const before = await acts();
  const job = await readJob(source.manager, id);
  for (const item of await itemsAfter(source.manager, id, 0, 100, 'DONE'))
    expect([item.code, (await steps.take(job, item)).verdict]).toEqual([item.code, 'DONE']);
  expect(await acts()).toBe(before);
}

const reportOf = async ({ id }: Job): Promise<string[]> =>
  (await itemsAfter(app.workshop.source.manager, id, 0, 100)).map(
    ({ code, verdict, message }) => `${code} ${verdict} ${message}`,
  );
const personId = async (name: string): Promise<string> =>
  (await app.workshop.source.query('SELECT id FROM person WHERE name = $1', [name]))[0].id;
const preview = async (ask: Ask, act: string, selection: object, settings: object = {}) =>
  ask<{ bulkPreview: { total: number; fitting: number; leftOut: object[] } }>(PREVIEW, {
    input: { act, selection, settings },
  });
const words = (code: string, more: object = {}) => ({
  ...buildBody({ displayName: `Scan number ${code}`, faqs: [], synonyms: [] }),
  summary: `What is done for ${code}: pictures of one skin spot are taken and somebody reads them later.`,
  plainLanguage: `A special microscope looks at your skin. Nothing is cut. This page is about ${code}.`,
  clinicalContext: `For ${code}: used when a spot on the skin should be seen closely without a cut.`,
  ...more,
});
const save = async (ask: Ask, code: string, more: object = {}) => {
  const { data, errors } = await ask(SAVE, { input: { code, version: 0, body: words(code, more) } });
  expect([errors, data]).toMatchObject([[], { saveDraft: { version: 1 } }]);
};

describe('drafts by a filter', () => {
  const DRAFTS = { filter: { contentStatus: 'DRAFT' } };

  it('are submitted: one’s own that pass; those of others are left out, findings are in the report', async () => {
    await save(wanda, '10031');
    await save(wanda, '10032');
    await save(wanda, '10033', { summary: 'Short.' });
    await save(willy, '10034');
    const job = await done(wanda, 'SUBMIT', DRAFTS, { ownWords: true });
    expect(await reportOf(job)).toEqual([
      '10031 DONE ',
      '10032 DONE ',
      expect.stringMatching(/^10033 REFUSED summary: /),
      '10034 LEFT_OUT The draft is Willy’s.',
    ]);
    await takenAgain(job);
  });

  it('are approved by somebody who did not write them', async () => {
    const job = await done(rita, 'APPROVE', DRAFTS);
    expect(await reportOf(job)).toEqual([
      '10031 DONE ',
      '10032 DONE ',
      '10033 LEFT_OUT It is not in review.',
      '10034 LEFT_OUT It is not in review.',
    ]);
    await takenAgain(job);
  });

  it('lose a specialty in the writer’s own draft alone', async () => {
    const settings = { specialty: 'dermatology' };
    const job = await done(willy, 'REMOVE_SPECIALTY', DRAFTS, settings);
    expect((await reportOf(job)).map((line) => line.slice(0, 13))).toEqual([
      '10031 LEFT_OU',
      '10032 LEFT_OU',
      '10033 LEFT_OU',
      '10034 DONE In',
    ]);
    await takenAgain(job);
  });

  it('are published where they are approved, each in a transaction of its own', async () => {
    const job = await done(rita, 'PUBLISH', DRAFTS);
    expect(job).toMatchObject({ total: 4, done: 2, leftOut: 2 });
    const published = await app.workshop.source.query(
      "SELECT code, number FROM content_revision WHERE code = ANY ('{10031,10032}') ORDER BY code",
    );
    expect(published).toEqual(['10031', '10032'].map((code) => ({ code, number: 1 })));
    await takenAgain(job);
  });
});

describe('confirming', () => {
  const openOf = async (code: string): Promise<string[]> =>
    (
      await app.workshop.source.query(
        `SELECT release.name FROM stale_item i JOIN release ON release.id = i.release_id
         WHERE i.code = $1 AND i.state = 'OPEN' AND i.is_in_force ORDER BY release.name`,
        [code],
      )
    ).map(({ name }: { name: string }) => name);
  it('is refused without the release that was looked at, also by the work list', async () => {
    for (const selection of [{ filter: { isStale: true } }, { work: {} }])
      expect((await preview(rita, 'CONFIRM', selection)).errors[0]).toMatchObject({
        message: 'Say for which release, like RVU26D.',
        extensions: { code: 'BAD_USER_INPUT', field: 'release' },
      });
  });

  it('confirms the release that was meant and leaves the item of the other one open', async () => {
    const job = await done(rita, 'CONFIRM', { codes: ['10001', '10031'] }, { release: 'RVU26D' });
    expect(await reportOf(job)).toEqual([
      '10001 DONE ',
      '10031 LEFT_OUT Nothing is open about it for RVU26D.',
    ]);
    expect([await openOf('10001'), await openOf('10002')]).toEqual([['RVU26C'], ['RVU26C', 'RVU26D']]);
    await takenAgain(job);
  });

  it('takes everything that the filter of the work list matches, and nothing else', async () => {
    const job = await done(rita, 'CONFIRM', { work: { release: 'RVU26C', reason: 'INDICATOR' } });
    expect(await reportOf(job)).toEqual(['10001 DONE ', '10002 DONE ']);
    expect([await openOf('10001'), await openOf('10002'), await openOf('10003')]).toEqual([
      [],
      ['RVU26D'],
      ['RVU26D'],
    ]);
  });

  it('leaves a colleague the items that they look at, unless whoever reviews hands them out', async () => {
    const [one, two] = [await personId('Willy'), await personId('Wanda')];
    const WORK = { work: { release: 'RVU26D' } };
    expect(await done(willy, 'ASSIGN', WORK, { personId: one })).toMatchObject({ total: 2, done: 2 });
    expect((await preview(wanda, 'ASSIGN', WORK, { personId: two })).data.bulkPreview).toMatchObject({
      ...{ total: 2, fitting: 0 },
      leftOut: [{ reason: 'Willy looks at it.', count: 2, codes: ['10002', '10003'] }],
    });
    const job = await done(rita, 'ASSIGN', WORK, { personId: two });
    expect(job).toMatchObject({ total: 2, done: 2 });
    await takenAgain(job);
  });
});

describe('handing codes out', () => {
  const holderOf = async (code: string): Promise<string | null> => {
    const [row] = await app.workshop.source.query(
      'SELECT person.name FROM queue_place p JOIN person ON person.id = p.person_id WHERE p.code = $1',
      [code],
    );
    return row?.name ?? null;
  };
  const CODES = { codes: ['10040', '10041'] };
  const TAKE = 'mutation ($codes: [CodeValue!]!) { takeFromQueue(codes: $codes) { verdict } }';
  const BACK = 'mutation ($codes: [CodeValue!]!) { handBack(codes: $codes) { verdict } }';

  it('leaves a colleague what they took, and says beforehand who has it', async () => {
    await willy(TAKE, { codes: ['10040'] });
    const mine = { personId: await personId('Wanda') };
    const { data } = await preview(wanda, 'ASSIGN', CODES, mine);
    expect(data.bulkPreview).toMatchObject({
      ...{ total: 2, fitting: 1 },
      leftOut: [{ reason: 'Willy has taken it in the writing queue.', count: 1, codes: ['10040'] }],
    });
    const job = await done(wanda, 'ASSIGN', CODES, mine);
    expect(job).toMatchObject({ done: 1, leftOut: 1 });
    expect([await holderOf('10040'), await holderOf('10041')]).toEqual(['Willy', 'Wanda']);
    await takenAgain(job);
  });

  it('moves a colleague’s place for whoever reviews, and keeps who had it', async () => {
    const job = await done(rita, 'ASSIGN', { codes: ['10040'] }, { personId: await personId('Wanda') });
    expect([job.done, await holderOf('10040')]).toEqual([1, 'Wanda']);
    const [act] = await app.workshop.source.query(
      "SELECT actor, detail FROM audit_entry WHERE action = 'ASSIGN_CODE' AND subject = '10040'",
    );
    expect(act).toMatchObject({
      actor: 'Rita',
      detail: { before: { holder: 'Willy' }, after: { holder: 'Wanda' }, job: job.id },
    });
    await takenAgain(job);
  });

  it('writes nothing over a place that somebody took or handed back since', async () => {
    const { source, clock } = app.workshop;
    const steps = bulkSteps(source, clock, new WorklistKeeper(source, clock), () => undefined);
    const job = await done(rita, 'ASSIGN', { codes: ['10042'] }, { personId: await personId('Wanda') });
    const [item] = await itemsAfter(source.manager, job.id, 0, 1);
    if (!item) throw new Error('The job has no item.');
    // Another job that saw the code free before.
    const late = { ...(await readJob(source.manager, job.id)), id: '00000000-0000-4000-8000-00000000000a' };
    expect((await steps.take(late, item)).verdict).toBe('STALE');
    await wanda(BACK, { codes: ['10042'] });
    const seen = { ...item.seen, holder: await personId('Wanda') };
    expect((await steps.take(late, { ...item, seen })).verdict).toBe('STALE');
    expect(await holderOf('10042')).toBeNull();
  });

  it('gives nothing to somebody who may not write any more', async () => {
    const { source, clock } = app.workshop;
    const steps = bulkSteps(source, clock, new WorklistKeeper(source, clock), () => undefined);
    const job = await done(rita, 'ASSIGN', { codes: ['10043'] }, { personId: await personId('Willy') });
    const [item] = await itemsAfter(source.manager, job.id, 0, 1);
    await source.query("UPDATE person SET is_disabled = true WHERE name = 'Willy'");
    const late = { ...(await readJob(source.manager, job.id)), id: '00000000-0000-4000-8000-00000000000b' };
    expect(item && (await steps.take(late, item))).toEqual({
      ...{ verdict: 'REFUSED', message: 'Willy cannot write any more.' },
    });
  });
});
