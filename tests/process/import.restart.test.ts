import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { madeCsv, madeRows, TITLES } from '../support/made-release.ts';
import { dataFolder, type Started, startServer, stop } from '../support/process.ts';

const DATA_DIR = dataFolder();
const ENV = { DATA_DIR, ADMIN_PASSWORD: 'a long enough passphrase' };
const ROWS = 6_000;
let server: Started;
let cookie = '';

beforeAll(async () => {
  server = await startServer(ENV);
  cookie = await signIn();
}, 60_000);
afterAll(async () => {
  await stop(server, 'SIGTERM');
  rmSync(DATA_DIR, { recursive: true, force: true });
}, 60_000);

async function ask<T>(query: string): Promise<{ data: T; cookie: string }> {
  const response = await fetch(`${server.url}/editorial/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: T };
  return { data, cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
}
const signIn = async () =>
  (
    await ask(
      `mutation { signIn(email: "admin@plaincode.local", password: "${ENV.ADMIN_PASSWORD}") { role } }`,
    )
  ).cookie;
async function upload(rows: number): Promise<string> {
  const response = await fetch(`${server.url}/editorial/imports?name=RVU26D.csv`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', cookie },
    body: madeCsv(madeRows(rows), TITLES.RVU26D),
  });
  expect(response.status).toBe(202);
  return ((await response.json()) as { id: string }).id;
}
interface Run {
  readonly state: string;
  readonly step: string;
  readonly cut: number | null;
}
const runOf = async (id: string) =>
  (await ask<{ importRun: Run }>(`{ importRun(id: "${id}") { state step cut } }`)).data.importRun;
async function until(id: string, isSo: (run: Run) => boolean): Promise<Run> {
  for (let turn = 0; turn < 1_200; turn += 1) {
    const run = await runOf(id);
    if (isSo(run)) return run;
    await pause(25);
  }
  throw new Error(`It did not come so far: ${JSON.stringify(await runOf(id))}`);
}
const hasEnded = ({ state }: Run) => state !== 'QUEUED' && state !== 'RUNNING';
const cuts = async () =>
  (
    await ask<{ releases: { name: string; cut: number; rowCount: number }[] }>(
      '{ releases { name cut rowCount } }',
    )
  ).data.releases.filter(({ name }) => name === 'RVU26D');

describe('an upload whose server', () => {
  it('is killed in the middle of its import goes on with the next start', async () => {
    const id = await upload(ROWS);
    await until(id, ({ state }) => state === 'RUNNING');
    await stop(server, 'SIGKILL');
    server = await startServer(ENV);
    expect(await until(id, hasEnded)).toMatchObject({ state: 'DONE', cut: 1 });
    expect((await cuts()).map(({ rowCount }) => rowCount)).toEqual([ROWS]);
  }, 120_000);

  it('stops in the middle of its import goes on with the next start', async () => {
    const id = await upload(ROWS + 1);
    await until(id, ({ state }) => state === 'RUNNING');
    expect(await stop(server, 'SIGTERM')).toBe(0);
    server = await startServer(ENV);
    expect(await until(id, hasEnded)).toMatchObject({ state: 'DONE', cut: 2 });
    expect((await cuts()).map(({ rowCount }) => rowCount)).toEqual([ROWS + 1, ROWS]);
  }, 120_000);

  it('is killed while it waits for another import goes on with the next start', async () => {
    const first = await upload(ROWS + 2);
    const second = await upload(ROWS + 3);
    await stop(server, 'SIGKILL');
    server = await startServer(ENV);
    const ended = [await until(first, hasEnded), await until(second, hasEnded)];
    expect(ended.map(({ state, cut }) => ({ state, cut }))).toEqual([
      { state: 'DONE', cut: 3 },
      { state: 'DONE', cut: 4 },
    ]);
  }, 120_000);
});
