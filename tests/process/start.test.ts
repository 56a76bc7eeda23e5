import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../server/config.ts';
import { asker } from '../support/app.ts';
import { command, dataFolder, refusedServer, type Started, startServer, stop } from '../support/process.ts';

const DATA_DIR = dataFolder();
const TITLE = '{ codePage(code: "96932") { title release { name } } currentRelease { name isSample cut } }';
let server: Started;

beforeAll(async () => {
  server = await startServer({ DATA_DIR });
}, 60_000);
afterAll(async () => {
  if (server.child.exitCode === null) await stop(server, 'SIGTERM');
  rmSync(DATA_DIR, { recursive: true, force: true });
}, 30_000);

describe('the first start', () => {
  it('prints the first administrator once, and one ready line', () => {
    expect(server.output()).toMatch(/^first administrator: admin@plaincode\.local .*: \S{16}$/m);
    expect(server.output().match(/^ready /gm)).toHaveLength(1);
  });

  it('answers with the sample release and the starter content', async () => {
    const { data } = await asker(`${server.url}/graphql`)(TITLE);
    expect(data).toMatchObject({
      codePage: { title: 'Skin Confocal Microscopy, Image Capture Only, First Lesion' },
      currentRelease: { name: 'RVU26C', isSample: true },
    });
  });

  it('lets the password in', async () => {
    const password = /shown once: (\S+)$/m.exec(server.output())?.[1];
    const { data } = await asker(`${server.url}/editorial/graphql`)(
      'mutation ($password: String!) { signIn(email: "admin@plaincode.local", password: $password) { role } }',
      { password },
    );
    expect(data).toEqual({ signIn: { role: 'ADMIN' } });
  });
});

describe('a start is refused in one sentence and a code that is not 0', () => {
  it('where the port is taken', async () => {
    const port = new URL(server.url).port;
    const { code, errors } = await refusedServer({ DATA_DIR: dataFolder(), PORT: port });
    expect(code).toBe(1);
    expect(errors).toBe(`Port ${port} is taken. Stop what uses it, or set PORT to a free one.\n`);
  });

  it('where another server uses the data folder', async () => {
    const { code, errors } = await refusedServer({ DATA_DIR });
    expect(code).toBe(1);
    expect(errors).toBe(
      `Another Plaincode server uses the data folder ${DATA_DIR}. Stop it, or set DATA_DIR to another folder.\n`,
    );
  });

  it('where the database cannot be reached, without its password', async () => {
    const { code, output, errors } = await refusedServer({
      DATABASE_URL: 'postgres://ann:sesame@127.0.0.1:1/none',
      DATABASE_WAIT: '1',
    });
    expect(output).toMatch(/^waiting for the database of DATABASE_URL, 1 seconds at most[^\n]*\n$/);
    expect(code).toBe(1);
    expect(errors).toMatch(/^The database of DATABASE_URL at 127\.0\.0\.1:1\/none cannot be used: [^\n]+\n$/);
    expect(errors).not.toContain('sesame');
  });

  it('where a variable is wrong, with its name', async () => {
    const { code, errors } = await refusedServer({ PORT: 'eighty', SITE_URL: 'ftp://x' });
    expect(code).toBe(1);
    expect(errors).toMatch(/^PORT must be a whole number[^\n]*SITE_URL must be[^\n]*\n$/);
  });
});

describe('beside the running server', () => {
  it('the command line imports a release, and readers get it', async () => {
    const sample = join(projectRoot(), 'importers', 'sample', 'RVU26C', 'PPRRVU2026_Jul_nonQPP.csv');
    const { code, output } = await command(['import', sample, '--release', 'RVU26C', '--activate'], {
      DATA_DIR,
    });
    expect(code).toBe(0);
    expect(output).toContain('RVU26C/2: 93 rows, 74 codes, ACTIVE.');
    const ask = asker(`${server.url}/graphql`);
    let data: Record<string, unknown> = {};
    for (let turn = 0; turn < 100; turn += 1) {
      data = (await ask(TITLE)).data;
      if ((data.currentRelease as { cut: number }).cut === 2) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(data).toMatchObject({ currentRelease: { name: 'RVU26C', cut: 2, isSample: false } });
  }, 30_000);

  it('the command line refuses wrong usage with code 2 and a refused file with code 1', async () => {
    expect(await command(['import'], { DATA_DIR })).toMatchObject({ code: 2 });
    expect(await command(['release', 'activate', 'RVU99Z'], { DATA_DIR })).toMatchObject({ code: 1 });
    const refused = await command(['import', join(projectRoot(), 'package.json'), '--json'], { DATA_DIR });
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.output)).toMatchObject({ verdict: 'REFUSED' });
  }, 30_000);
});

describe('a later start', () => {
  it('recovers by itself after kill -9 and keeps everything', async () => {
    await stop(server, 'SIGKILL');
    server = await startServer({ DATA_DIR });
    expect(server.output()).not.toContain('first administrator');
    const { data } = await asker(`${server.url}/graphql`)(TITLE);
    expect(data).toMatchObject({ currentRelease: { cut: 2 }, codePage: { release: { name: 'RVU26C' } } });
  }, 60_000);

  it('stops cleanly on SIGINT, and its Postgres with it', async () => {
    expect(await stop(server, 'SIGINT')).toBe(0);
    expect(existsSync(join(DATA_DIR, 'postgres', 'postmaster.pid'))).toBe(false);
  }, 30_000);

  it('stops cleanly on SIGTERM', async () => {
    server = await startServer({ DATA_DIR });
    expect(await stop(server, 'SIGTERM')).toBe(0);
    expect(existsSync(join(DATA_DIR, 'postgres', 'postmaster.pid'))).toBe(false);
  }, 60_000);
});
