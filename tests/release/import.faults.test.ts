import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { waitForTurn } from '../../importers/job/import.lock.ts';
import { ImportSpool } from '../../importers/job/import.spool.ts';
import { ReleaseImport } from '../../importers/release.import.ts';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { NoRoom } from '../../server/errors.ts';
import { ImportRuns } from '../../server/release/import-run.table.ts';
import type { Workshop } from '../../server/workshop.ts';
import { fileOf, folderOf } from '../importers/written.files.ts';
import { madeCsv, madeRows, TITLES } from '../support/made-release.ts';
import { loadSample, testWorkshop } from '../support/workshop.ts';

let workshop: Workshop;
let owner: pg.Client;
let file: string;

beforeAll(async () => {
  workshop = await testWorkshop();
  await loadSample(workshop, 'RVU26C');
  owner = new pg.Client(workshop.database.owner);
  await owner.connect();
  file = fileOf(madeCsv(madeRows(400), TITLES.RVU26D), 'PPRRVU.csv');
});
afterAll(async () => {
  await owner.end();
  await workshop.close();
});

const bring = () =>
  new ReleaseImport(workshop.source, workshop.releases).run({
    ...{ path: file, isDryRun: false, activate: 'NO', accept: [], isSample: false, by: SYSTEM },
  });
const TABLES = [
  'release',
  'rvu',
  'conversion_factor',
  'locality',
  'release_archive',
  'outbox_event',
  'audit_entry',
];
/** A digest of every table that an import writes. */
async function digests(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const table of TABLES) {
    const { rows } = await owner.query<{ digest: string }>(
      `SELECT coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') AS digest FROM ${table} t`,
    );
    found[table] = rows[0]?.digest ?? '';
  }
  return found;
}
const lastRun = async () => (await new ImportRuns(workshop.source).list(1, 1)).items[0];

/** Makes the database fail at a row of the import with a code of Postgres, for as long as `act` takes. */
async function failing(table: string, code: string, act: () => Promise<void>): Promise<void> {
  const condition = table === 'rvu' ? `NEW.code = '10350'` : 'true';
  await owner.query(`CREATE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF ${condition} THEN RAISE EXCEPTION 'a fault of the test' USING ERRCODE = '${code}'; END IF; RETURN NEW; END $$;
    CREATE TRIGGER fault BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION fault()`);
  try {
    await act();
  } finally {
    await owner.query(`DROP TRIGGER fault ON ${table}; DROP FUNCTION fault()`);
  }
}

describe('an import writes all or nothing', () => {
  it.each([
    ['the disk is full in the middle of the rows', 'rvu', '53100', /disk of the database is full/],
    ['the disk is full when the archive is kept', 'release_archive', '53100', /disk of the database is full/],
    ['memory ends in the middle of the rows', 'rvu', '53200', /ran out of memory/],
    ['a statement takes too long', 'rvu', '57014', /took too long/],
    ['a lock does not come', 'conversion_factor', '55P03', /held the releases/],
    ['the last word, the event, cannot be said', 'outbox_event', '53100', /disk of the database is full/],
  ])('when %s', async (_, table, code, sentence) => {
    const before = await digests();
    await failing(table, code, () => expect(bring()).rejects.toThrow(sentence));
    expect(await digests()).toEqual(before);
    expect(await lastRun()).toMatchObject({ state: 'FAILED', cut: null });
    expect((await lastRun())?.sentence).toMatch(sentence);
    expect((await lastRun())?.sentence).toMatch(/Nothing was written; run it again\.$/);
  });

  it('when its connection is cut in the middle of the rows', async () => {
    const before = await digests();
    await owner.query(`CREATE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
        IF NEW.code = '10350' THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN NEW; END $$;
      CREATE TRIGGER fault BEFORE INSERT ON rvu FOR EACH ROW EXECUTE FUNCTION fault()`);
    await expect(bring()).rejects.toThrow();
    await owner.query('DROP TRIGGER fault ON rvu; DROP FUNCTION fault()');
    expect(await digests()).toEqual(before);
  });

  it('and can simply be run again', async () => {
    expect(await bring()).toMatchObject({ verdict: 'DONE', cut: { name: 'RVU26D', cut: 1, rowCount: 400 } });
    expect(await bring()).toMatchObject({ verdict: 'NOTHING_TO_DO', cut: { cut: 1 } });
  });
});

describe('a run that waits for its turn', () => {
  const request = () =>
    new ImportRuns(workshop.source).request(
      'waits.csv',
      { isDryRun: false, activate: 'NO', accept: [] },
      SYSTEM,
    );
  const old = (id: string) =>
    owner.query(`UPDATE import_run SET heartbeat_at = now() - interval '1 hour' WHERE id = $1`, [id]);
  const stateOf = async (id: string) => (await new ImportRuns(workshop.source).find(id)).state;

  it('is alive for as long as its process is, however quiet it is', async () => {
    const runs = new ImportRuns(workshop.source);
    const [first, second] = [await request(), await request()];
    const turn = await waitForTurn(workshop.source, first, async () => undefined);
    const stopping = new AbortController();
    const waiting = waitForTurn(workshop.source, second, async () => undefined, stopping.signal);
    waiting.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await old(second);
    await runs.settleInterrupted();
    expect(await stateOf(second)).toBe('QUEUED');
    stopping.abort();
    await expect(waiting).rejects.toThrow();
    await runs.settleInterrupted();
    expect(await stateOf(second)).toBe('FAILED');
    await turn.release();
  });
});

describe('the spool', () => {
  it('says that there is no room where the disk is full', async () => {
    const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
    const bytes = new Readable({
      read() {
        this.destroy(full);
      },
    });
    const spool = new ImportSpool(folderOf({}));
    await expect(spool.receive('a', 'a.csv', bytes, 1_000)).rejects.toBeInstanceOf(NoRoom);
  });
});
