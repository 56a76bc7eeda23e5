import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ImportRequest, ReleaseImport } from '../../importers/release.import.ts';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { projectRoot } from '../../server/config.ts';
import { readRvuRows } from '../../server/rvu/rvu.table.ts';
import type { Workshop } from '../../server/workshop.ts';
import { loadSample, testWorkshop } from '../support/workshop.ts';

const SAMPLE = join(projectRoot(), 'importers', 'sample', 'RVU26C');
const CMS = join(projectRoot(), '..', 'shared', 'cms');
let workshop: Workshop;
let importer: ReleaseImport;

beforeAll(async () => {
  workshop = await testWorkshop();
  importer = new ReleaseImport(workshop.source, workshop.releases);
});
afterAll(() => workshop.close());

const run = (path: string, more: Partial<ImportRequest> = {}) =>
  importer.run({ path, isDryRun: false, activate: 'NO', accept: [], isSample: false, by: SYSTEM, ...more });
const count = async (table: string) =>
  Number((await workshop.source.query(`SELECT count(*) FROM ${table}`))[0].count);

describe('an import', () => {
  it('writes nothing when a file is cut in the middle of a row', async () => {
    const csv = readFileSync(join(SAMPLE, 'PPRRVU2026_Jul_nonQPP.csv'));
    const cut = join(mkdtempSync(join(tmpdir(), 'plaincode-cut-')), 'cut.csv');
    writeFileSync(cut, csv.subarray(0, csv.length - 40));
    const { verdict, report } = await run(cut);
    expect(verdict).toBe('REFUSED');
    expect(report.codes()).toContain('TRUNCATED');
    expect(await count('release')).toBe(0);
    expect(await count('rvu')).toBe(0);
  });

  it('writes nothing on a dry run', async () => {
    expect(await run(SAMPLE, { isDryRun: true })).toMatchObject({ verdict: 'DRY_RUN', cut: null });
    expect(await count('release')).toBe(0);
  });

  it('stages the release with every row as printed', async () => {
    const { verdict, cut } = await loadSample(workshop, 'RVU26C');
    expect(verdict).toBe('DONE');
    expect(cut).toMatchObject({
      name: 'RVU26C',
      cut: 1,
      state: 'ACTIVE',
      cmsReleasedOn: '2026-06-30',
      isSample: true,
    });
    const rows = await readRvuRows(workshop.source.manager, cut?.id ?? '');
    expect(rows.find(({ code }) => code === '96932')).toMatchObject({
      ...{ modifier: '', status: 'A', work: '0.00', nonFacilityPe: '3.66', malpractice: '0.01' },
      ...{ nonFacilityTotal: '3.67', facilityTotal: '3.67', isFacilityNa: true, isNonFacilityNa: false },
      ...{ pcTc: '3', globalPeriod: 'XXX', supervision: '02', file: 'PPRRVU2026_Jul_nonQPP.csv' },
    });
    expect(cut?.conversionFactors.map(({ basis, value }) => `${basis} ${value}`)).toEqual([
      'ANESTHESIA_NON_QPP 20.49754',
      'ANESTHESIA_QPP 20.599835',
      'NON_QPP 33.4009',
      'QPP 33.5675',
    ]);
  });

  it('does nothing when the same archive comes again', async () => {
    const before = await count('rvu');
    expect(await run(SAMPLE)).toMatchObject({ verdict: 'NOTHING_TO_DO', cut: { name: 'RVU26C', cut: 1 } });
    expect(await count('rvu')).toBe(before);
  });

  it('records every run', async () => {
    const rows = await workshop.source.query('SELECT state FROM import_run ORDER BY started_at');
    expect(rows.map(({ state }: { state: string }) => state)).toEqual([
      'REFUSED',
      'DONE',
      'DONE',
      'NOTHING_TO_DO',
    ]);
  });

  it('makes one cut of the same release imported twice at once', async () => {
    const outcomes = await Promise.all([
      run(join(projectRoot(), 'importers', 'sample', 'RVU25D')),
      run(join(projectRoot(), 'importers', 'sample', 'RVU25D')),
    ]);
    expect(outcomes.map(({ verdict }) => verdict).sort()).toEqual(['DONE', 'NOTHING_TO_DO']);
  });
});

(existsSync(CMS) ? describe : describe.skip)(
  'the real RVU26C (skipped where the CMS files are not beside the project)',
  () => {
    it('loads 19,356 rows of 17,096 codes as a second cut and supersedes the sample', async () => {
      const { verdict, cut } = await run(join(CMS, 'RVU26C', 'PPRRVU2026_Jul_nonQPP.csv'), {
        release: 'RVU26C',
        activate: 'ON_ITS_DAY',
      });
      expect(verdict).toBe('DONE');
      expect(cut).toMatchObject({
        name: 'RVU26C',
        cut: 2,
        state: 'ACTIVE',
        rowCount: 19_356,
        codeCount: 17_096,
      });
      expect((await workshop.releases.find('RVU26C/1')).state).toBe('SUPERSEDED');
      const [sums] = await workshop.source.query(
        `SELECT count(*)::int AS rows, count(DISTINCT code)::int AS codes, max(non_facility_total) AS most
       FROM rvu WHERE release_id = $1`,
        [cut?.id],
      );
      expect(sums).toEqual({ rows: 19_356, codes: 17_096, most: '461.69' });
    });
  },
);
