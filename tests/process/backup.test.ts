import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Ask, asker } from '../support/app.ts';
import { command, type Ended } from '../support/process.ts';
import { KilledServer } from './kill.server.ts';
import { apiKeeping, hireWriters } from './marked.keeping.ts';
import { WRITERS, writeTogether } from './marked.trial.ts';

const source = new KilledServer();
const target = new KilledServer();
const shelf = mkdtempSync(join(tmpdir(), 'plaincode-shelf-'));
const file = (name: string) => join(shelf, name);
let asks: Ask[];

beforeAll(async () => {
  await source.start();
  asks = await hireWriters(source, WRITERS);
}, 60_000);
afterAll(async () => {
  await Promise.all([source.end('SIGTERM'), target.end('SIGTERM')]);
  for (const folder of [source.folder, target.folder, shelf])
    rmSync(folder, { recursive: true, force: true });
}, 30_000);

const backup = (name: string) => command(['backup', file(name)], { DATA_DIR: source.folder });
const restore = (name: string, folder = target.folder) =>
  command(['restore', file(name)], { DATA_DIR: folder });

/** A digest of each table's rows, without what a backup itself adds and what it leaves out. */
async function digests(server: KilledServer): Promise<Map<string, string>> {
  const tables = await server.rows<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'
       AND tablename NOT IN ('session', 'sign_in_throttle', 'draft_presence') ORDER BY 1`,
  );
  const found = new Map<string, string>();
  for (const { name } of tables) {
    const filter = name === 'audit_entry' ? "WHERE action NOT LIKE '%BACKUP'" : '';
    const [row] = await server.rows<{ digest: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS digest FROM "${name}" t ${filter}`,
    );
    found.set(name, row?.digest ?? '');
  }
  return found;
}

describe('a backup', () => {
  it('taken while twenty people write is one moment: nothing of before is missing, nothing is half there', async () => {
    let before: { code: string; version: number }[] = [];
    let taking: Promise<Ended> | null = null;
    const take = async () => {
      before = await source.rows('SELECT code, version FROM content_draft_version');
      return backup('busy.backup');
    };
    await writeTogether(
      asks.map((ask) => apiKeeping(ask, () => undefined)),
      [],
      (round) => round < 4,
      {
        onAcknowledged(round, count) {
          if (round === 1 && count === 5) taking = take();
        },
      },
    );
    expect(await (taking as Promise<Ended> | null)).toMatchObject({ code: 0, errors: '' });
    expect(before.length).toBeGreaterThan(40);

    const elsewhere = new KilledServer();
    expect(await restore('busy.backup', elsewhere.folder)).toMatchObject({ code: 0, errors: '' });
    await elsewhere.start();
    const kept = await elsewhere.rows<{ code: string; version: number }>(
      'SELECT code, version FROM content_draft_version',
    );
    const places = new Set(kept.map(({ code, version }) => `${code} ${version}`));
    expect(before.filter(({ code, version }) => !places.has(`${code} ${version}`))).toEqual([]);
    const torn = await elsewhere.rows(
      `SELECT d.code FROM content_draft d WHERE state <> 'CLOSED' AND (d.version, d.version) IS DISTINCT FROM (
         (SELECT count(*) FROM audit_entry a WHERE a.action = 'SAVE_DRAFT' AND a.subject = d.code),
         (SELECT count(*) FROM content_draft_version v WHERE v.code = d.code))`,
    );
    expect(torn).toEqual([]);
    await elsewhere.end('SIGTERM');
    rmSync(elsewhere.folder, { recursive: true, force: true });
  }, 180_000);

  it('comes back elsewhere row for row, its numbers go on, and no session comes back to life', async () => {
    expect(await backup('quiet.backup')).toMatchObject({ code: 0 });
    expect(await restore('quiet.backup')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^[\d,]+ rows are back, as of 20\d\d-.*Everybody signs in again\.\n$/),
    });
    await target.start();
    const [here, there] = [await digests(source), await digests(target)];
    expect(here.size).toBeGreaterThan(25);
    expect(Object.fromEntries(there)).toEqual(Object.fromEntries(here));
    expect(await target.rows('SELECT 1 FROM session')).toEqual([]);
    const page = await asker(`${target.url}/graphql`)('{ codePage(code: "96932") { title } }');
    expect(page.errors).toEqual([]);
    expect(await target.rows("SELECT actor FROM audit_entry WHERE action = 'RESTORE_BACKUP'")).toEqual([
      { actor: 'command line' },
    ]);
  }, 120_000);
});

describe('is refused', () => {
  it('a file that is there already', async () => {
    expect(await backup('quiet.backup')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('is there already'),
    });
  }, 60_000);

  it('a database that a server uses, and one that is not empty', async () => {
    expect((await restore('quiet.backup')).errors).toContain('A server uses this database.');
    await target.end('SIGTERM');
    expect((await restore('quiet.backup')).errors).toContain('This database is not empty');
  }, 120_000);

  it.each([
    ['what is no backup', () => Buffer.from('words'), 'This file is no backup of Plaincode.'],
    ['another gzip', () => gzipSync('{"format":"else"}\n'), 'This file is no backup of Plaincode.'],
    [
      'one that was cut off',
      (whole: Buffer) => whole.subarray(0, whole.length - 2_000),
      'damaged or incomplete',
    ],
    [
      'one in which a word was altered',
      (whole: Buffer) => gzipSync(gunzipSync(whole).toString('latin1').replace('Skin', 'Skim')),
      'damaged or incomplete',
    ],
    [
      'one of a newer product',
      (whole: Buffer) => gzipSync(gunzipSync(whole).toString('latin1').replace('"version":1', '"version":2')),
      'made by a newer Plaincode',
    ],
  ])(
    '%s',
    async (name, made, sentence) => {
      writeFileSync(file(name), made(readFileSync(file('quiet.backup'))));
      const empty = mkdtempSync(join(tmpdir(), 'plaincode-empty-'));
      const { code, errors } = await restore(name, empty);
      expect([code, errors]).toEqual([1, expect.stringContaining(sentence)]);
      rmSync(empty, { recursive: true, force: true });
    },
    60_000,
  );

  it('no file at all: wrong usage', async () => {
    expect((await command(['restore'], { DATA_DIR: target.folder })).code).toBe(2);
  });
});
