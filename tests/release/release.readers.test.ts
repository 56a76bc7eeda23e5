import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReleaseImport } from '../../importers/release.import.ts';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { fileOf } from '../importers/written.files.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { madeCsv, madeRows, TITLES, withWork } from '../support/made-release.ts';

const CODES = Array.from({ length: 12 }, (_, at) => String(10_000 + at * 150));
const ASK = `{ currentRelease { name cut rowCount }
  ${CODES.map((code) => `c${code}: codePage(code: "${code}") { release { cut } rvu { work nonFacilityTotal } }`).join('\n')} }`;
const WALK = `query ($after: String) { codePages(first: 100, after: $after) { totalCount
  nodes { code rvu { work } } pageInfo { hasNextPage endCursor } } }`;
const READERS = 4;
let app: TestApp;

beforeAll(async () => {
  app = await testApp(
    async ({ source, releases }) => {
      const bring = (rows: Parameters<typeof madeCsv>[0], activate: 'NO' | 'ON_ITS_DAY') =>
        new ReleaseImport(source, releases).run({
          ...{ path: fileOf(madeCsv(rows, TITLES.RVU26C), 'PPRRVU.csv'), isDryRun: false, activate },
          ...{
            accept: [
              { kind: 'FIGURES_MOVED', reason: 'made up' },
              { kind: 'WORK_MOVED', reason: 'made up' },
            ],
          },
          ...{ isSample: false, by: SYSTEM },
        });
      await bring(madeRows(2_000), 'ON_ITS_DAY');
      await bring(
        madeRows(2_001, (row) => withWork(row, 140)),
        'NO',
      );
    },
    { clock: () => new Date('2026-08-01T12:00:00Z') },
  );
});
afterAll(() => app.stop());

/** What one answer shows: the release with the figures of every code, as one text. */
function seen(data: Record<string, unknown>): string {
  const { currentRelease, ...pages } = data as {
    currentRelease: { cut: number; rowCount: number };
  } & Record<string, { release: { cut: number }; rvu: { work: string; nonFacilityTotal: string } }>;
  const figures = Object.values(
    pages as Record<string, { release: { cut: number }; rvu: { work: string; nonFacilityTotal: string } }>,
  ).map(({ release, rvu }) => `${release.cut} ${rvu.work} ${rvu.nonFacilityTotal}`);
  return [`${currentRelease.cut} ${currentRelease.rowCount}`, ...new Set(figures)].join(' | ');
}
const OLD = '1 2000 | 1 1.00 3.10';
const NEW = '2 2001 | 2 1.40 3.50';

/** Reads until it is told to stop; each answer that differs from the one before. */
function reader(): { stop: () => Promise<{ turns: string[]; answers: number }> } {
  let isOn = true;
  const turns: string[] = [];
  let answers = 0;
  const reading = (async () => {
    while (isOn) {
      const { data, errors } = await app.ask(ASK);
      answers += 1;
      const shown = errors.length > 0 ? `error ${errors[0]?.message}` : seen(data);
      if (turns.at(-1) !== shown) turns.push(shown);
    }
  })();
  return {
    stop: async () => {
      isOn = false;
      await reading;
      return { turns, answers };
    },
  };
}
const readWhile = async (act: () => Promise<unknown>, isSo: () => boolean) => {
  const readers = Array.from({ length: READERS }, reader);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await act();
  for (let turn = 0; turn < 200 && !isSo(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 150));
  return Promise.all(readers.map(({ stop }) => stop()));
};
const currentCut = () => app.edition.snapshot.current(new Date('2026-08-01T12:00:00Z'))?.facts.cut;

describe('readers', () => {
  it('see the old cut, then the new one, and never a mixture, while it is activated', async () => {
    const first = await app.ask<{ codePages: { pageInfo: { endCursor: string } } }>(WALK);
    const all = await readWhile(
      () => app.workshop.releases.activate('RVU26C/2', false, SYSTEM),
      () => currentCut() === 2,
    );
    for (const { turns, answers } of all) {
      expect(turns).toEqual([OLD, NEW]);
      expect(answers).toBeGreaterThan(5);
    }
    const next = await app.ask(WALK, { after: first.data.codePages.pageInfo.endCursor });
    expect(next.errors[0]?.extensions.code).toBe('RELEASE_CHANGED');
  }, 30_000);

  it('go back in one step when it is rolled back', async () => {
    const all = await readWhile(
      () => app.workshop.releases.rollBack('RVU26C', SYSTEM),
      () => currentCut() === 1,
    );
    for (const { turns } of all) expect(turns).toEqual([NEW, OLD]);
  }, 30_000);

  it('see nothing of an import while it runs', async () => {
    const { source, releases } = app.workshop;
    const path = fileOf(madeCsv(madeRows(4_000), TITLES.RVU26D), 'PPRRVU.csv');
    const all = await readWhile(
      () =>
        new ReleaseImport(source, releases).run({
          ...{ path, isDryRun: false, activate: 'NO', isSample: false, by: SYSTEM },
          accept: [{ kind: 'CODES_ADDED', reason: 'made up' }],
        }),
      () => true,
    );
    for (const { turns } of all) expect(turns).toEqual([OLD]);
    expect((await app.workshop.releases.find('RVU26D')).state).toBe('STAGED');
  }, 30_000);
});
