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

  it('asks for the permission again at every item', async () => {
    const source = app.workshop.source;
    const keeper = new WorklistKeeper(source, app.workshop.clock);
    const steps = bulkSteps(source, app.workshop.clock, keeper);
    const id = await made('96935');
    await source.query("UPDATE person SET role = 'VIEWER' WHERE name = 'Willy'");
    const job = await readJob(source.manager, id);
    const item = { place: 1, code: '96935', seen: seenNew, verdict: null, message: '' };
    expect(await steps.take(job, item)).toEqual({
      ...{ verdict: 'REFUSED', message: 'Willy’s role does not allow this any more.' },
    });
    await source.query("UPDATE person SET role = 'WRITER' WHERE name = 'Willy'");
    await source.query("UPDATE bulk_job SET state = 'CANCELLED' WHERE id = $1", [id]);
  });

  it('changes nothing that somebody saved since the job was made', async () => {
    const source = app.workshop.source;
    const steps = bulkSteps(source, app.workshop.clock, new WorklistKeeper(source, app.workshop.clock));
    const id = await made('96936');
    await willy(SAVE, {
      input: { code: '96936', version: 0, body: buildBody({ displayName: 'Saved since' }) },
    });
    const item = { place: 1, code: '96936', seen: seenNew, verdict: null, message: '' };
    expect((await steps.take(await readJob(source.manager, id), item)).verdict).toBe('STALE');
    await source.query("UPDATE bulk_job SET state = 'CANCELLED' WHERE id = $1", [id]);
  });
});

const seenNew = { appliesFrom: '', version: 0, work: null };
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

  const jobOf = async (codes: readonly string[], id: string) => {
    const [person] = await lone.source.query("SELECT id FROM person WHERE name = 'Willy'");
    await lone.source.transaction((manager) =>
      addJob(
        manager,
        {
          ...{ id, act: 'ADD_SPECIALTY', settings: { specialty: 'diagnostic-radiology' }, selection: {} },
          ...{ personId: person.id, at: new Date() },
        },
        codes.map((code) => ({ code, seen: seenNew, leftOut: null })),
      ),
    );
    return id;
  };

  it('killed between an item and its report goes on, and does nothing twice', async () => {
    const id = await jobOf(CODES, '00000000-0000-4000-9000-000000000001');
    const real = bulkSteps(lone.source, lone.clock, new WorklistKeeper(lone.source, lone.clock));
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
