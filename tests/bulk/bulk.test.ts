import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BulkSteps } from '../../server/bulk/bulk.step.ts';
import { addJob, readJob } from '../../server/bulk/bulk.table.ts';
import { BulkWorker } from '../../server/bulk/bulk.worker.ts';
import { bulkSteps } from '../../server/bulk-desk.ts';
import { WorklistKeeper } from '../../server/worklist/worklist.keeper.ts';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { publishWords } from '../support/published.words.ts';
import { loadSample } from '../support/workshop.ts';

let app: TestApp;
let wanda: Ask;
let willy: Ask;
let rita: Ask;
let viewer: Ask;
const CODES = ['96931', '96932', '96933', '96934', '96935', '96936'];

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU26C');
    for (const code of CODES) await publishWords(workshop, code, { specialties: ['dermatology'] });
  });
  wanda = await app.signedIn('WRITER', 'Wanda');
  willy = await app.signedIn('WRITER', 'Willy');
  rita = await app.signedIn('REVIEWER', 'Rita');
  viewer = await app.signedIn('VIEWER', 'Vera');
});
afterAll(() => app.stop());

interface Job {
  id: string;
  state: string;
  total: number;
  done: number;
  leftOut: number;
  stale: number;
  refused: number;
  reportPath: string;
}
const JOB = 'id state total done leftOut stale refused reportPath';
const PREVIEW = `query ($input: BulkInput!) { bulkPreview(input: $input) {
  total fitting samples { code } leftOut { reason count codes } } }`;
const START = `mutation ($input: BulkInput!, $clientKey: ID!) { startBulk(input: $input, clientKey: $clientKey) { ${JOB} } }`;
const FIND = `query ($id: ID!) { bulkJob(id: $id) { ${JOB} } }`;
const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename ... on CodeDraft { version } } }`;
const inputOf = (act: string, codes: readonly string[], settings: object = {}) => ({
  input: { act, selection: { codes }, settings },
});
let keys = 0;
const start = async (ask: Ask, variables: { input: object }) =>
  (await ask<{ startBulk: Job }>(START, { ...variables, clientKey: `key ${++keys}` })).data.startBulk;
const finished = async (ask: Ask, { id }: Job) => {
  for (let turn = 0; turn < 400; turn += 1) {
    const { bulkJob } = (await ask<{ bulkJob: Job }>(FIND, { id })).data;
    if (bulkJob.state !== 'RUNNING') return bulkJob;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The job did not end.');
};
const specialtiesOf = async (code: string) => {
  const [row] = await app.workshop.source.query(
    "SELECT body -> 'specialties' AS list, version FROM content_draft WHERE code = $1 AND state <> 'CLOSED'",
    [code],
  );
  return row as { list: string[]; version: number } | undefined;
};
const noFault = (reference: string, error: unknown) => {
  throw new Error(`${reference}: ${String(error)}`);
};
const personId = async (name: string): Promise<string> =>
  (await app.workshop.source.query('SELECT id FROM person WHERE name = $1', [name]))[0].id;

describe('a request for many codes', () => {
  it('is refused to whoever may not take a single step of it', async () => {
    expect((await viewer(PREVIEW, inputOf('ASSIGN', CODES))).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await wanda(PREVIEW, inputOf('APPROVE', CODES))).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it.each([
    ['codes and a filter at once', { act: 'ASSIGN', selection: { codes: CODES, filter: {} } }],
    ['neither', { act: 'ASSIGN', selection: {} }],
    ['no code', { act: 'ASSIGN', selection: { codes: ['ZZ999'] } }],
    [
      'an unknown specialty',
      { act: 'ADD_SPECIALTY', selection: { codes: CODES }, settings: { specialty: 'x' } },
    ],
    ['words that nobody answers for', { act: 'SUBMIT', selection: { codes: CODES } }],
    [
      'somebody who may not write',
      { act: 'ASSIGN', selection: { codes: CODES }, settings: { personId: 'x' } },
    ],
  ])('is refused with %s', async (_what, input) => {
    expect((await wanda(PREVIEW, { input })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('says beforehand what would be done, and who is left out and why', async () => {
    await willy(SAVE, { input: { code: '96932', version: 0, body: buildBody({ displayName: 'Of Willy' }) } });
    const { data } = await wanda<{ bulkPreview: object }>(
      PREVIEW,
      inputOf('ADD_SPECIALTY', [...CODES, '99213'], { specialty: 'diagnostic-radiology' }),
    );
    expect(data.bulkPreview).toMatchObject({
      ...{ total: 7, fitting: 5 },
      leftOut: [
        { reason: 'Willy has an open draft: nobody else changes it.', count: 1, codes: ['96932'] },
        { reason: 'Nobody has written about it.', count: 1, codes: ['99213'] },
      ],
    });
  });

  it('is done item by item, leaves the draft of another alone, and reports each', async () => {
    const before = await specialtiesOf('96932');
    const asked = inputOf('ADD_SPECIALTY', CODES.slice(0, 3), { specialty: 'diagnostic-radiology' });
    const job = await finished(wanda, await start(wanda, asked));
    expect(job).toMatchObject({ state: 'DONE', total: 3, done: 2, leftOut: 1 });
    expect((await specialtiesOf('96931'))?.list).toEqual(['dermatology', 'diagnostic-radiology']);
    expect(await specialtiesOf('96932')).toEqual(before);
    const { errors } = await willy(FIND, { id: job.id });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('leaves acts that name the job, and from where and by which request it was asked for', async () => {
    const { headers, data } = await wanda<{ startBulk: Job }>(START, {
      ...inputOf('ADD_SPECIALTY', ['96935'], { specialty: 'diagnostic-radiology' }),
      clientKey: 'told',
    });
    expect(await finished(wanda, data.startBulk)).toMatchObject({ done: 1 });
    const acts = await app.workshop.source.query(
      "SELECT actor, address, request_id, detail ->> 'job' AS job FROM audit_entry WHERE action = 'SAVE_DRAFT' AND detail ->> 'job' IS NOT NULL AND subject LIKE '96935%'",
    );
    expect(acts).toEqual([
      {
        ...{ actor: 'Wanda', address: '127.0.0.1', request_id: headers.get('x-request-id') },
        job: data.startBulk.id,
      },
    ]);
  });

  it('is one job however often it is sent with its key', async () => {
    const variables = {
      ...inputOf('ADD_SPECIALTY', ['96934'], { specialty: 'diagnostic-radiology' }),
      clientKey: 'same',
    };
    const [first, second] = await Promise.all([1, 2].map(() => wanda<{ startBulk: Job }>(START, variables)));
    expect(first?.data.startBulk.id).toBe(second?.data.startBulk.id);
    await finished(wanda, first?.data.startBulk as Job);
    expect((await specialtiesOf('96934'))?.version).toBe(1);
  });

  it('whose work is done is still answered by its job, and other content under its key is refused', async () => {
    const filter = { q: '99214', isUnassigned: true };
    const input = {
      ...{ act: 'ASSIGN', selection: { filter } },
      settings: { personId: await personId('Wanda') },
    };
    const variables = { input, clientKey: 'sent again when it was done' };
    const job = await finished(wanda, (await wanda<{ startBulk: Job }>(START, variables)).data.startBulk);
    expect(job.done).toBeGreaterThan(0);
    const anew = { ...variables, clientKey: 'another key' };
    expect((await wanda(START, anew)).errors[0]?.message).toBe('No code is chosen.');
    expect((await wanda<{ startBulk: Job }>(START, variables)).data.startBulk).toEqual(job);
    const other = { ...variables, input: { ...input, settings: {} } };
    expect((await wanda(START, other)).errors[0]?.extensions.code).toBe('KEY_REUSED');
  });

  it('asks for the permission again at every item', async () => {
    const source = app.workshop.source;
    const keeper = new WorklistKeeper(source, app.workshop.clock);
    const steps = bulkSteps(source, app.workshop.clock, keeper, noFault);
    const id = await made('96935');
    await source.query("UPDATE person SET role = 'VIEWER' WHERE name = 'Willy'");
    const job = await readJob(source.manager, id);
    const item = { place: 1, code: '96935', seen: seenNew, verdict: null, message: '' };
    expect(await steps.take(job, item)).toEqual({
      ...{ verdict: 'REFUSED', message: 'Willy’s role does not allow this any more.' },
    });
    const [act] = await source.query(
      "SELECT actor, subject, detail FROM audit_entry WHERE action = 'PERMISSION_REFUSED' AND detail ->> 'job' = $1",
      [id],
    );
    expect(act).toMatchObject({ actor: 'Willy', subject: '96935', detail: { act: 'ADD_SPECIALTY' } });
    await source.query("UPDATE person SET role = 'WRITER' WHERE name = 'Willy'");
    await source.query("UPDATE bulk_job SET state = 'CANCELLED' WHERE id = $1", [id]);
  });

  it('changes nothing that somebody saved since the job was made', async () => {
    const source = app.workshop.source;
    const steps = bulkSteps(
      source,
      app.workshop.clock,
      new WorklistKeeper(source, app.workshop.clock),
      noFault,
    );
    const id = await made('96936');
    await willy(SAVE, {
      input: { code: '96936', version: 0, body: buildBody({ displayName: 'Saved since' }) },
    });
    const item = { place: 1, code: '96936', seen: seenNew, verdict: null, message: '' };
    expect((await steps.take(await readJob(source.manager, id), item)).verdict).toBe('STALE');
    await source.query("UPDATE bulk_job SET state = 'CANCELLED' WHERE id = $1", [id]);
  });
});

const seenNew = { appliesFrom: '', version: 0, work: null, holder: null };
/** A job of Willy's in the table that no worker has looked at: it stands as cancelled meanwhile. */
async function made(...codes: string[]): Promise<string> {
  const { source, clock } = app.workshop;
  keys += 1;
  const id = `00000000-0000-4000-8000-${String(keys).padStart(12, '0')}`;
  await source.transaction(async (manager) => {
    await addJob(
      manager,
      {
        ...{
          id,
          act: 'ADD_SPECIALTY',
          settings: { specialty: 'diagnostic-radiology' },
          selection: {},
          at: clock(),
        },
        personId: await personId('Willy'),
        from: { address: '192.0.2.1', requestId: 'asked' },
      },
      codes.map((code) => ({ code, seen: seenNew, leftOut: null })),
    );
    await manager.query("UPDATE bulk_job SET state = 'CANCELLED', finished_at = $2 WHERE id = $1", [
      id,
      clock(),
    ]);
  });
  return id;
}

describe('a worker of jobs', () => {
  let lone: TestApp['workshop'];
  beforeAll(async () => {
    const { testWorkshop } = await import('../support/workshop.ts');
    lone = await testWorkshop();
    await loadSample(lone, 'RVU26C');
    for (const code of CODES) await publishWords(lone, code);
    await lone.source.query(
      "INSERT INTO person (email, name, role) VALUES ('willy@example.org', 'Willy', 'WRITER')",
    );
  });
  afterAll(() => lone.close());

  const keeper = () => new WorklistKeeper(lone.source, lone.clock);
  /** Steps that run into the patience of the database so many times, and are done then. */
  const failing = (times: number): Pick<BulkSteps, 'take'> => {
    let left = times;
    return {
      take: async () => {
        left -= 1;
        if (left >= 0) throw new Error('timeout');
        return { verdict: 'DONE', message: '' };
      },
    };
  };
  const jobOf = async (codes: readonly string[], id: string) => {
    const [person] = await lone.source.query("SELECT id FROM person WHERE name = 'Willy'");
    await lone.source.transaction((manager) =>
      addJob(
        manager,
        {
          ...{ id, act: 'ADD_SPECIALTY', settings: { specialty: 'diagnostic-radiology' }, selection: {} },
          ...{ personId: person.id, at: new Date(), from: { address: null, requestId: null } },
        },
        codes.map((code) => ({ code, seen: seenNew, leftOut: null })),
      ),
    );
    return id;
  };

  it('killed between an item and its report goes on, and does nothing twice', async () => {
    const id = await jobOf(CODES, '00000000-0000-4000-9000-000000000001');
    const real = bulkSteps(lone.source, lone.clock, keeper(), noFault);
    let taken = 0;
    const dying: Pick<BulkSteps, 'take'> = {
      take: async (job, item) => {
        const outcome = await real.take(job, item);
        taken += 1;
        // The step is written; its verdict never will be.
        if (taken === 3) throw new Error('killed');
        return outcome;
      },
    };
    await expect(new BulkWorker(lone.source, lone.clock, dying, () => undefined).workOff()).rejects.toThrow(
      'killed',
    );
    expect(await readJob(lone.source.manager, id)).toMatchObject({ state: 'RUNNING', done: 2 });
    await new BulkWorker(lone.source, lone.clock, real, () => undefined).workOff();
    expect(await readJob(lone.source.manager, id)).toMatchObject({ state: 'DONE', done: 6, stale: 0 });
    const saves = await lone.source.query(
      'SELECT code, max(version) AS version, count(*)::int AS saves FROM content_draft_version GROUP BY code ORDER BY code',
    );
    expect(saves).toEqual(CODES.map((code) => ({ code, version: 1, saves: 1 })));
  });

  it('goes on past an item that fails by a fault of ours, says so in its report, and takes the next job', async () => {
    const poisoned = await jobOf(['96931', '96932'], '00000000-0000-4000-9000-000000000011');
    const next = await jobOf(['96933'], '00000000-0000-4000-9000-000000000012');
    const faults: unknown[] = [];
    const real = bulkSteps(lone.source, lone.clock, keeper(), (reference) => faults.push(reference));
    await lone.source.query("UPDATE bulk_item SET seen = 'null' WHERE job_id = $1 AND place = 1", [poisoned]);
    await new BulkWorker(lone.source, lone.clock, real, () => undefined).workOff();
    expect(await readJob(lone.source.manager, poisoned)).toMatchObject({ state: 'DONE', refused: 1 });
    expect(await readJob(lone.source.manager, next)).toMatchObject({ state: 'DONE' });
    const [item] = await lone.source.query('SELECT message FROM bulk_item WHERE job_id = $1 AND place = 1', [
      poisoned,
    ]);
    expect(faults).toEqual([`bulk ${poisoned} 1`]);
    expect(item.message).toBe(
      `A fault of ours kept this code back; nothing was written. The log says more under bulk ${poisoned} 1.`,
    );
  });

  it.each([1, 4])('waits for a database that fails an item %i times', async (times) => {
    const id = await jobOf(['96934'], `00000000-0000-4000-9000-00000000002${times}`);
    const worker = new BulkWorker(lone.source, lone.clock, failing(times), () => undefined);
    for (let turn = 0; turn < times; turn += 1) await expect(worker.workOff()).rejects.toThrow('timeout');
    await worker.workOff();
    expect(await readJob(lone.source.manager, id)).toMatchObject({ state: 'DONE', done: 1 });
  });

  it('gives an item up that fails five times while the database hands it out', async () => {
    const id = await jobOf(['96935', '96936'], '00000000-0000-4000-9000-000000000031');
    const worker = new BulkWorker(lone.source, lone.clock, failing(5), () => undefined);
    for (let turn = 0; turn < 4; turn += 1) await expect(worker.workOff()).rejects.toThrow('timeout');
    await worker.workOff();
    expect(await readJob(lone.source.manager, id)).toMatchObject({ state: 'DONE', refused: 1, done: 1 });
  });

  it('holds fifty items at a time of twelve thousand', async () => {
    const codes = Array.from({ length: 12_000 }, (_, at) => String(10_000 + at));
    const id = await jobOf(codes, '00000000-0000-4000-9000-000000000002');
    let most = 0;
    let taken = 0;
    const { source } = lone;
    const query = source.manager.query.bind(source.manager);
    source.manager.query = async (...asked: Parameters<typeof query>) => {
      const answer = await query(...asked);
      if (Array.isArray(answer)) most = Math.max(most, answer.length);
      return answer;
    };
    const counting: Pick<BulkSteps, 'take'> = {
      take: async () => {
        taken += 1;
        return { verdict: 'DONE', message: '' };
      },
    };
    await new BulkWorker(source, lone.clock, counting, () => undefined).workOff();
    source.manager.query = query;
    expect({ most, taken }).toEqual({ most: 50, taken: 12_000 });
    expect(await readJob(source.manager, id)).toMatchObject({ state: 'DONE', done: 12_000 });
  }, 240_000);

  it('leaves the turn to another one that has it', async () => {
    await jobOf(['96931'], '00000000-0000-4000-9000-000000000003');
    let taken = 0;
    const steps: Pick<BulkSteps, 'take'> = {
      take: async () => {
        taken += 1;
        await new Promise((resolve) => setTimeout(resolve, 50));
        return { verdict: 'DONE', message: '' };
      },
    };
    await Promise.all(
      [1, 2].map(() => new BulkWorker(lone.source, lone.clock, steps, () => undefined).workOff()),
    );
    expect(taken).toBe(1);
  });
});

describe('a report', () => {
  it('is refused to somebody else, and holds no cell that a spreadsheet takes for a formula', async () => {
    const { inert } = await import('../../server/bulk/bulk.report.ts');
    expect(['=1+1', '+1', '-1', '@a', 'a,"b"', 'plain'].map(inert)).toEqual([
      ...["'=1+1", "'+1", "'-1", "'@a", '"a,""b"""', 'plain'],
    ]);
    const { status } = await fetch(
      `${app.url}/editorial/bulk/00000000-0000-4000-9000-000000000001/report.csv`,
    );
    expect(status).toBe(401);
    await rita('{ bulkJobs { id } }');
  });
});
