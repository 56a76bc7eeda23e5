import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gatherFiles } from '../../importers/job/import.gathering.ts';
import { type ImportRequest, ReleaseImport } from '../../importers/release.import.ts';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { projectRoot } from '../../server/config.ts';
import { readCompanions } from '../../server/locality/locality.table.ts';
import type { Workshop } from '../../server/workshop.ts';
import { madeCsv, madeRows, TITLES } from '../support/made-release.ts';
import { testWorkshop } from '../support/workshop.ts';
import { fileOf } from './written.files.ts';

const SAMPLE = join(projectRoot(), 'importers', 'sample');
const GPCI = join(SAMPLE, 'RVU26C', 'GPCI2026.csv');
const LOCCO = join(SAMPLE, 'RVU26C', '26LOCCO.csv');
const ANES = join(SAMPLE, 'RVU26C', 'ANES2026.csv');
const readSample = (path: string) => readFileSync(path, 'latin1');
let workshop: Workshop;
let importer: ReleaseImport;

beforeAll(async () => {
  workshop = await testWorkshop(() => new Date('2026-07-15T12:00:00Z'));
  importer = new ReleaseImport(workshop.source, workshop.releases);
  await run({ path: fileOf(madeCsv(madeRows(60), TITLES.RVU26B), 'PPRRVU.csv'), activate: 'ON_ITS_DAY' });
  await run({ path: fileOf(madeCsv(madeRows(61), TITLES.RVU26C), 'PPRRVU.csv') });
});
afterAll(() => workshop.close());

const run = (more: Partial<ImportRequest>) =>
  importer.run({
    ...{ path: '', isDryRun: false, activate: 'NO', accept: [], isSample: false, by: SYSTEM },
    ...more,
  });
const attach = async (attachTo: string, files: readonly string[], more: Partial<ImportRequest> = {}) => {
  const { path, remove } = gatherFiles(files);
  try {
    return await run({ attachTo, path, ...more });
  } finally {
    remove();
  }
};
const count = async (table: string) =>
  Number((await workshop.source.query(`SELECT count(*) FROM ${table}`))[0].count);
const companions = async (reference: string) =>
  readCompanions(workshop.source.manager, (await workshop.releases.find(reference)).id);

describe('attaching is refused', () => {
  it('for a release that is not here', async () => {
    await expect(attach('RVU26A', [GPCI])).rejects.toMatchObject({ code: 'RELEASE_NOT_FOUND' });
  });

  it('for a release that is planned only', async () => {
    await workshop.releases.plan('RVU26D', '2026-10-01', SYSTEM);
    await expect(attach('RVU26D', [GPCI])).rejects.toMatchObject({ code: 'RELEASE_STATE' });
  });

  it('for files of another year', async () => {
    const { verdict, report } = await attach('RVU26C', [join(SAMPLE, 'RVU25D', 'GPCI2025.csv')]);
    expect(verdict).toBe('REFUSED');
    expect(report.codes()).toContain('YEAR_DISAGREES');
  });

  it('for relative values', async () => {
    const csv = fileOf(madeCsv(madeRows(60), TITLES.RVU26C), 'PPRRVU.csv');
    expect(await attach('RVU26C', [csv])).toMatchObject({
      verdict: 'REFUSED',
      sentence: expect.stringContaining('Import it as a release'),
    });
  });

  it('for counties without localities', async () => {
    expect(await attach('RVU26C', [LOCCO])).toMatchObject({
      verdict: 'REFUSED',
      sentence: expect.stringContaining('Attach GPCI with it'),
    });
    expect(await count('locality')).toBe(0);
  });

  it('for nothing that is a file of CMS', async () => {
    expect((await attach('RVU26C', [join(projectRoot(), 'package.json')])).verdict).toBe('REFUSED');
  });
});

describe('to a staged cut', () => {
  it('says on a dry run what would be added, and writes nothing', async () => {
    expect(await attach('RVU26C', [GPCI, LOCCO], { isDryRun: true })).toMatchObject({
      verdict: 'DRY_RUN',
      sentence: 'Dry run: GPCI, LOCCO would be added to RVU26C. Nothing was written.',
    });
    expect(await count('locality')).toBe(0);
  });

  it('adds files in place, one after the other', async () => {
    expect(await attach('RVU26C', [GPCI, LOCCO])).toMatchObject({
      verdict: 'DONE',
      sentence: 'RVU26C has GPCI, LOCCO now. It is STAGED.',
      cut: { name: 'RVU26C', cut: 1, state: 'STAGED' },
    });
    expect(await attach('RVU26C', [ANES])).toMatchObject({ verdict: 'DONE', cut: { cut: 1 } });
    const { localities, anesthesia } = await companions('RVU26C/1');
    expect([localities.length, anesthesia.length]).toEqual([109, 109]);
    expect(localities.find(({ mac }) => mac === '10112')).toMatchObject({
      ...{ locality: '00', name: 'ALABAMA', workGpci: '1.000', peGpci: '0.875', malpracticeGpci: '0.566' },
      counties: 'ALL COUNTIES',
    });
  });

  it('does nothing when they come again', async () => {
    expect(await attach('RVU26C', [GPCI, ANES])).toMatchObject({
      verdict: 'NOTHING_TO_DO',
      sentence: 'Nothing to do: RVU26C has the same GPCI, ANES already.',
    });
  });

  it('writes no other words over those that are there: they make another cut', async () => {
    const other = readSample(ANES).replace('19.63,19.53', '19.63,19.52');
    const { cut } = await attach('RVU26C', [fileOf(other, 'ANES2026.csv')]);
    expect(cut).toMatchObject({ cut: 2, state: 'STAGED', rowCount: 61 });
    await workshop.releases.withdraw('RVU26C/2', SYSTEM);
  });
});

describe('to an active cut', () => {
  it('makes another cut with the same rows, and leaves the delivered one as it is', async () => {
    const { verdict, cut, sentence } = await attach('RVU26B', [GPCI, ANES]);
    expect({ verdict, sentence }).toEqual({
      verdict: 'DONE',
      sentence:
        'RVU26B/2 is RVU26B with GPCI, ANES. It is STAGED; activate it by npm run release -- activate RVU26B/2.',
    });
    expect(cut).toMatchObject({ name: 'RVU26B', cut: 2, state: 'STAGED', rowCount: 60, codeCount: 60 });
    expect((await companions('RVU26B/1')).localities).toEqual([]);
    const [rows] = await workshop.source.query(
      `SELECT count(*)::int AS rows FROM rvu AS left_row JOIN rvu AS right_row USING
         (code, modifier, descriptor, status, work, non_facility_total, facility_total, file, line)
       WHERE left_row.release_id = $1 AND right_row.release_id = $2`,
      [(await workshop.releases.find('RVU26B/1')).id, cut?.id],
    );
    expect(rows.rows).toBe(60);
    const kept = await workshop.source.query(
      'SELECT name FROM release_archive WHERE release_id = $1 ORDER BY name',
      [cut?.id],
    );
    expect(kept.map(({ name }: { name: string }) => name)).toEqual([
      'ANES2026.csv',
      'GPCI2026.csv',
      'PPRRVU.csv',
    ]);
  });

  it('goes on with the staged cut, and activates it where that is asked for', async () => {
    const { cut, activation } = await attach('RVU26B', [LOCCO], { activate: 'ON_ITS_DAY' });
    expect(cut).toMatchObject({ cut: 2, state: 'ACTIVE' });
    expect(activation?.currentAfter).toMatchObject({ name: 'RVU26B', cut: 2 });
    expect((await workshop.releases.find('RVU26B/1')).state).toBe('SUPERSEDED');
    expect((await companions('RVU26B')).localities[0]?.counties).toBeTruthy();
  });

  it('is recorded', async () => {
    const acts = await workshop.source.query(
      `SELECT subject FROM audit_entry WHERE action = 'ATTACH_COMPANIONS' ORDER BY id`,
    );
    expect(acts.map(({ subject }: { subject: string }) => subject)).toEqual([
      ...['RVU26C', 'RVU26C', 'RVU26C/2', 'RVU26B/2', 'RVU26B/2'],
    ]);
  });
});
